import { RibbonButton } from "./ribbon-button";
import type { Command, Manifest } from "./manifest";
import { SmallButton } from "./small-button";
import { useWords } from "./speech";

export interface RibbonProps {
  readonly manifest: Manifest;
  readonly disabled: boolean;
  readonly onPress: (command: Command) => void;
}

/** The add-in's part of the Home tab, as its manifest says it, and what it adds to the menu of a cell. */
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
      {manifest.cellMenu.length > 0 && (
        <div className="group" role="group" aria-label={words.cellMenu}>
          <div className="small-commands">
            {manifest.cellMenu.map((command) => (
              <SmallButton key={command.id} command={command} disabled={disabled} onPress={onPress} />
            ))}
          </div>
          <div className="label" aria-hidden>
            {words.cellMenu}
          </div>
        </div>
      )}
    </nav>
  );
}
