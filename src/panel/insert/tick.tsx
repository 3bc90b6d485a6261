import { useInsertStyles } from "./insert.styles";

export interface TickProps {
  readonly label: string;
  readonly ticked: boolean;
  readonly onTick: (ticked: boolean) => void;
}

export function Tick({ label, ticked, onTick }: TickProps) {
  const styles = useInsertStyles();
  return (
    <label className={styles.choice}>
      <input
        type="checkbox"
        className={styles.mark}
        checked={ticked}
        onChange={(event) => onTick(event.currentTarget.checked)}
      />
      {label}
    </label>
  );
}
