import { makeStyles, tokens } from "@fluentui/react-components";

export const useReadingStyles = makeStyles({
  /** The browser's own progress bar in the pane's colours: it needs no script. */
  bar: {
    appearance: "none",
    display: "block",
    width: "100%",
    height: "4px",
    border: "1px solid transparent",
    borderRadius: tokens.borderRadiusMedium,
    overflow: "hidden",
    backgroundColor: tokens.colorNeutralBackground3,
    "::-webkit-progress-bar": { backgroundColor: tokens.colorNeutralBackground3 },
    "::-webkit-progress-value": { backgroundColor: tokens.colorBrandBackground },
    "@media (forced-colors: active)": {
      height: "8px",
      "::-webkit-progress-value": { backgroundColor: "Highlight", forcedColorAdjust: "none" },
    },
  },
  /** Without a known length a light runs through the bar; it stands still for who asked for less motion. */
  running: {
    "::-webkit-progress-bar": {
      backgroundImage: `linear-gradient(90deg, transparent, ${tokens.colorBrandBackground}, transparent)`,
      backgroundSize: "40% 100%",
      backgroundRepeat: "no-repeat",
      animationName: { from: { backgroundPosition: "-60% 0" }, to: { backgroundPosition: "160% 0" } },
      animationDuration: "1.6s",
      animationIterationCount: "infinite",
      animationTimingFunction: "linear",
      "@media (prefers-reduced-motion: reduce)": { animationName: "none", backgroundPosition: "50% 0" },
    },
  },
});
