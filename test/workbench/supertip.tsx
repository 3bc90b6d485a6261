import { Tooltip } from "@fluentui/react-components";
import { useRef, useState, type ReactElement } from "react";

export interface SupertipProps {
  readonly text: string;
  readonly children: ReactElement;
}

/** What Excel shows while the mouse rests on a button: it goes when the button is pressed, and stays away until the mouse does. */
export function Supertip({ text, children }: SupertipProps) {
  const [visible, setVisible] = useState(false);
  const pressed = useRef(false);
  return (
    <span
      className="supertip-of"
      onPointerDownCapture={() => {
        pressed.current = true;
        setVisible(false);
      }}
      onPointerLeave={() => {
        pressed.current = false;
      }}
    >
      <Tooltip
        content={text}
        relationship="description"
        positioning="below-start"
        showDelay={600}
        visible={visible}
        onVisibleChange={(_, { visible: wanted }) => {
          setVisible(wanted && !pressed.current);
        }}
      >
        {children}
      </Tooltip>
    </span>
  );
}
