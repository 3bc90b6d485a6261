/** `approval-check template`: writes a new workbook with blank forms. */
import { catalogue } from "../catalogue";
import { stacked, type Layout } from "../core/template/layout";
import { layOut } from "../core/template/lay-out";
import { sheetNameFor } from "../core/template/sheet-name";
import { problemsOf } from "../core/template/settings";
import type { Language } from "../core/message";
import { UnusableFile } from "../host/xlsx/unusable-file";
import { writeForms, type NewSheet } from "../host/xlsx/write";
import { progress } from "./progress";
import { readProjectList } from "./project-list";
import type { TemplateRequest } from "./template-arguments";
import { templateWords } from "./template-words";
import { plainText, type Terminal } from "./terminal";
import { words } from "./words";
import { writeWhole } from "./write-whole";

const mostForms = 500;

/** Exit codes: 0 written, 2 not. */
export async function writeTemplate(request: TemplateRequest, language: Language, terminal: Terminal): Promise<number> {
  const say = templateWords[language];
  const fail = (sentence: string): number => {
    terminal.err.write(`${plainText(sentence)}\n`);
    return 2;
  };
  const { kind, output, projects, settings } = request;
  let names: readonly string[] = [settings.projectName];
  if (projects !== null) {
    try {
      names = await readProjectList(projects);
    } catch (error) {
      return fail(say.unreadableList(projects, error instanceof UnusableFile ? error.kind : "unreadable"));
    }
    if (names.length === 0) return fail(say.misused({ is: "no-projects" }));
    if (names.length > mostForms) return fail(say.tooMany(names.length, mostForms));
  }
  const all = names.map((projectName) => ({ ...settings, projectName }));
  for (const one of all) {
    const [problem] = problemsOf(one);
    if (problem) return fail(say.misused({ is: "setting", problem }));
  }
  const template = catalogue.templates.find(({ id }) => id === kind);
  if (!template) return fail(say.misused({ is: "unknown-kind", text: kind, nearest: null }));

  const line = progress(terminal.err);
  line.show(() => words[language].writing(output));
  const forms = all.map((one) => ({ form: layOut(template, one), name: one.projectName || say.kind[kind] }));
  const bytes = await writeForms({
    sheets: request.stacked ? onOneSheet(forms, say.kind[kind]) : onSheetsOfTheirOwn(forms),
    title: say.kind[kind],
    created: new Date(),
  });
  const refusal = await writeWhole(output, bytes, request.force);
  line.clear();
  if (refusal) return fail(say.unwritable(output, refusal));
  terminal.out.write(`${plainText(say.written(output, forms.length, kind))}\n`);
  return 0;
}

interface Named {
  readonly form: Layout;
  readonly name: string;
}

function onOneSheet(forms: readonly Named[], name: string): NewSheet[] {
  return [{ name: sheetNameFor(name, []), forms: stacked(forms.map(({ form }) => form)) }];
}

function onSheetsOfTheirOwn(forms: readonly Named[]): NewSheet[] {
  const taken: string[] = [];
  return forms.map(({ form, name }) => {
    const own = sheetNameFor(name, taken);
    taken.push(own);
    return { name: own, forms: [form] };
  });
}
