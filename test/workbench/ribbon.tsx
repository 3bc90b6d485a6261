import { RibbonButton } from "./ribbon-button";
import type { Command, Manifest } from "./manifest";
import { useWords } from "./speech";

export interface RibbonProps {
  readonly manifest: Manifest;
  readonly disabled: boolean;
  readonly onPress: (command: Command) => void;
}

/** The add-in's part of the Home tab, as its manifest says it. */
export function Ribbon({ manifest, disabled, onPress }: RibbonProps) {
  const words = useWords();
  return (
    <nav className="ribbon" aria-label={words.ribbon}>
      {manifest.groups.map(({ label, commands }) => (
        <div key={label} className="group" role="group" aria-label={label}>
          <div className="commands">
            {commands.map((command) => (
              <RibbonButton key={command.id} command={command} disabled={disabled} onPress={onPress} />
            ))}
          </div>
          <div className="label" aria-hidden>
            {label}
          </div>
        </div>
      ))}
    </nav>
  );
}
