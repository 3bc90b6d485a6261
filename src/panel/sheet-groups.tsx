import type { Listing } from "./form-group";
import { FindingList, FormGroup } from "./form-group";
import { useGroupStyles } from "./group.styles";
import { Paged } from "./paged";
import type { SheetResults } from "./results";
import { useWords } from "./speech";

export interface SheetGroupsProps extends Listing {
  readonly sheets: readonly SheetResults[];
  /** Whether several sheets stand here, so that each needs its name. */
  readonly named: boolean;
  readonly isOpen: (key: string) => boolean;
  readonly onOpen: (key: string, open: boolean) => void;
}

/** Findings by sheet and form; forms without findings stand in a group of their own. */
export function SheetGroups({ sheets, named, isOpen, onOpen, ...listing }: SheetGroupsProps) {
  const words = useWords();
  const styles = useGroupStyles();
  const { current } = listing;
  return sheets.map(({ id, name, hidden, findings, forms }) => {
    const faulty = forms.filter((form) => form.findings.length > 0);
    if (findings.length + faulty.length === 0) return null;
    return (
      <div key={id}>
        {named && <h3 className={styles.sheet}>{hidden ? words.hiddenSheet(name) : name}</h3>}
        {findings.length > 0 && <FindingList sheet={id} findings={findings} {...listing} />}
        <Paged items={faulty} wanted={faulty.findIndex((form) => current !== null && form.findings.includes(current))}>
          {(form) => (
            <li key={form.key}>
              <FormGroup sheet={id} form={form} open={isOpen(form.key)} onOpen={onOpen} {...listing} />
            </li>
          )}
        </Paged>
      </div>
    );
  });
}
