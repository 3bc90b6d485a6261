import type { Group } from "./by-unit";
import type { Listing } from "./form-group";
import { FindingList, FormGroup } from "./form-group";
import { useGroupStyles } from "../parts/group.styles";
import { useListWords } from "./list-words";
import { Paged } from "../parts/paged";
import type { SheetResults } from "../session/results";
import { useWords } from "../words/speech";

export interface GroupsProps extends Listing {
  readonly groups: readonly Group[];
  /** Whether forms of several sheets stand here, so that each needs its sheet's name. */
  readonly named: boolean;
  readonly isOpen: (key: string) => boolean;
  readonly onOpen: (key: string, open: boolean) => void;
}

/** Findings by unit and form, or by sheet; forms without findings stand in a list of their own. */
export function Groups({ groups, named, isOpen, onOpen, ...listing }: GroupsProps) {
  const words = useWords();
  const list = useListWords();
  const styles = useGroupStyles();
  const { current } = listing;
  const nameOf = ({ name, hidden }: SheetResults) => (hidden ? words.hiddenSheet(name) : name);
  const headed = groups.length > 1 || (groups[0]?.unit ?? null) !== null;
  return groups.map(({ unit, forms, sheets }) => (
    <div key={unit ?? ""}>
      {named && headed && <h3 className={styles.sheet}>{unit ?? list.noUnit}</h3>}
      <Paged items={forms} wanted={forms.findIndex(({ form }) => current !== null && form.findings.includes(current))}>
        {({ sheet, form }) => (
          <li key={form.key}>
            <FormGroup
              sheet={sheet.id}
              sheetName={named ? nameOf(sheet) : null}
              form={form}
              open={isOpen(form.key)}
              onOpen={onOpen}
              {...listing}
            />
          </li>
        )}
      </Paged>
      {sheets.map((sheet) => (
        <div key={sheet.id}>
          {named && <h4 className={styles.sheet}>{nameOf(sheet)}</h4>}
          <FindingList sheet={sheet.id} findings={sheet.findings} {...listing} />
        </div>
      ))}
    </div>
  ));
}
