import { useId, useMemo } from "react";
import { templates } from "../../catalogue/templates-by-kind";
import { layOut } from "../../core/template/lay-out";
import { problemsOf, settingsFor, type Settings } from "../../core/template/settings";
import { settingsOf, type Choice } from "./choice";
import { useInsertStyles } from "./insert.styles";
import { useInsertWords } from "./insert-speech";
import { templateKinds, type TemplateKind } from "../../catalogue/template-kinds";
import { TemplatePicture } from "./template-picture";
import { mergeClasses } from "@fluentui/react-components";

export interface KindChoiceProps {
  readonly choice: Choice;
  readonly onChange: (kind: TemplateKind) => void;
}

/** The forms to choose from, each drawn as the settings make it. */
export function KindChoice({ choice, onChange }: KindChoiceProps) {
  const { kind } = choice;
  const words = useInsertWords();
  const styles = useInsertStyles();
  const name = useId();
  return (
    <fieldset className={styles.group}>
      <legend className={styles.legend}>{words.kinds}</legend>
      <div className={styles.kinds}>
        {templateKinds.map((one) => (
          <label key={one} className={mergeClasses(styles.kind, one === kind && styles.chosen)}>
            <input
              type="radio"
              name={name}
              className={styles.over}
              checked={one === kind}
              onChange={() => onChange(one)}
            />
            <KindPicture kind={one} settings={settingsOf(choice, one)} />
            {words.kind[one]}
          </label>
        ))}
      </div>
    </fieldset>
  );
}

/** Drawn anew only for what changes its lines, not with every letter of a name. */
function KindPicture({ kind, settings }: { readonly kind: TemplateKind; readonly settings: Settings }) {
  const { rows, tasks, midLong, weights, costs } = settings;
  const layout = useMemo(() => {
    const chosen = settingsFor(2000, { rows, tasks, midLong, weights, costs });
    // A number that makes no sense is told of elsewhere; the picture waits for one that does.
    return layOut(templates[kind], problemsOf(chosen).length === 0 ? chosen : settingsFor(2000));
  }, [kind, rows, tasks, midLong, weights, costs]);
  return <TemplatePicture layout={layout} />;
}
