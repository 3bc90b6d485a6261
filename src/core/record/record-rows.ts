/** What stands on the sheet 核查记录: what was signed and whether it still stands, then what was decided. */
import type { Language } from "../message";
import { a1Range, type Range } from "../sheet";
import type { Change } from "./changes";
import type { Decided } from "./decided";
import type { Decision } from "./decision";
import { formKey, type FormName } from "./form-name";
import { recordNames } from "./names";
import type { KeptRecord } from "./record";
import { recordSheets, recordTitles, type RecordPage, type RecordRow } from "./record-page";
import { ticks, type KeptSignOff, type SignedForm, type SignOff } from "./sign-off";
import type { FormState, SignedStates } from "./signed-state";

export interface PageOn {
  readonly kept: KeptRecord;
  /** Of the workbook as it is now; null where nothing was checked. */
  readonly signed: SignedStates | null;
  readonly decided: readonly Decided[];
  /** What was found and neither mended nor let stand; null where nothing was checked. */
  readonly open: readonly OpenFinding[] | null;
  /** What a rule asks for. */
  readonly sayRule: (rule: string) => string;
  /** In ISO 8601, UTC. */
  readonly at: string;
}

export interface OpenFinding {
  /** Null where the finding is about the sheet. */
  readonly form: FormName | null;
  readonly sheet: string;
  readonly at: Range;
  /** The sentence. */
  readonly what: string;
}

export function recordPage({ kept, signed, decided, open, sayRule, at }: PageOn, language: Language): RecordPage {
  const say = texts[language];
  const names = recordNames[language];
  const note = (text: string): RecordRow => ({ is: "note", texts: [text] });
  const entry = (...cells: string[]): RecordRow => ({ is: "entry", texts: cells });
  const rows: RecordRow[] = [
    { is: "title", texts: [recordTitles[language]] },
    note(names.disclaimer),
    note(say.written(minuteOf(at))),
    ...kept.problems.map((problem) => note(names.problem(problem))),
    { is: "heading", texts: [say.signOffs(kept.signOffs.length)] },
  ];
  if (kept.signOffs.length === 0) rows.push(note(say.none));
  for (const one of kept.signOffs) {
    const { opinion, forms } = one.signOff;
    const said = signOffTexts({ ...one.signOff, digest: one.digest }, language);
    rows.push(
      { is: "heading", texts: [said.heading] },
      ...opinion.split(/\r?\n/).map(note),
      note(said.ticks.join("\n")),
      note(said.basis),
      { is: "head", texts: say.formHead },
      ...forms.map((form) =>
        entry(
          formName(form.name, say),
          `${form.sheet}!${form.range}`,
          say.counts(form.counts),
          stateOf(form, one, signed, say),
          form.fingerprint.slice(0, 16),
        ),
      ),
    );
  }
  rows.push({ is: "heading", texts: [say.decisions(decided.length)] });
  if (decided.length === 0) rows.push(note(say.none));
  else {
    rows.push({ is: "head", texts: say.decisionHead });
    for (const one of decided) {
      const { decision, form, changes } = one;
      rows.push(
        entry(
          decision.form ? formName(decision.form, say) : decision.sheet,
          `${form?.sheet.name ?? decision.sheet}${one.named ? `!${a1Range(one.named.finding.at[0])}` : ""}`,
          `${sayRule(decision.rule)}\n${decision.cells.map(({ text }) => text || say.blank).join(say.comma)}`,
          `${names.decision[decision.is]}${say.colon}${decision.reason}${standing(one, changes, say)}`,
          signer(decision),
        ),
      );
    }
  }
  rows.push({ is: "heading", texts: [say.open(open?.length ?? null)] });
  if (open?.length === 0) rows.push(note(say.none));
  else if (open) {
    rows.push({ is: "head", texts: say.openHead });
    for (const { form, sheet, at: place, what } of open)
      rows.push(entry(form ? formName(form, say) : sheet, `${sheet}!${a1Range(place)}`, what));
  }
  return { sheetName: recordSheets[language], widths: [28, 22, 40, 38, 22], rows };
}

/** A sign-off in words: by whom, what was ticked off, and by which rules; here and in the reports. */
export function signOffTexts(
  { by, role, grade, at, ruleSet, ticks: ticked, digest }: Omit<SignOff, "opinion" | "forms" | "previous"> & Signed,
  language: Language,
): { readonly heading: string; readonly ticks: readonly string[]; readonly basis: string } {
  const say = texts[language];
  const names = recordNames[language];
  const { version, rules, profile } = ruleSet;
  const settings = profile ? say.profile(profile.name ?? "", profile.digest) : say.shipped;
  return {
    heading: say.signOff(names.role[role], by, minuteOf(at), names.grade[grade]),
    ticks: ticks.map((tick) => `${ticked[tick] ? "☑" : "☐"}${names.tick[tick]}`),
    basis: say.basis(version, rules, settings, digest),
  };
}

type Signed = Pick<KeptSignOff, "digest">;

/** 2026-11-30 06:15 UTC: a record is read in more than one place. */
export const minuteOf = (at: string) => `${at.slice(0, 10)} ${at.slice(11, 16)} UTC`;

const signer = ({ by, at }: Decision) => `${by}\n${minuteOf(at)}`;

/** Cells that differ, as many as a line bears. */
export function changedCells(changes: readonly Change[], language: Language): string {
  const say = texts[language];
  const shown = changes
    .slice(0, mostShown)
    .map(
      ({ at, gone, then, now }) =>
        `${at ? a1Range(at) : gone ? say.gone : say.outside} ${short(then, say)} → ${short(now, say)}`,
    );
  return `${shown.join(say.semicolon)}${changes.length > mostShown ? say.more(changes.length - mostShown) : ""}`;
}

const mostShown = 10;
const longest = 40;

function short(text: string, say: Texts): string {
  if (text === "") return say.blank;
  return say.quoted(text.length > longest ? `${text.slice(0, longest)}…` : text);
}

function stateOf(form: SignedForm, by: KeptSignOff, signed: SignedStates | null, say: Texts): string {
  if (!signed) return say.notLooked;
  if (signed.missing.some((one) => one.signed === form)) return say.missing;
  const state = signed.forms.find(
    (one): one is Exclude<FormState, { readonly is: "unsigned" }> => one.is !== "unsigned" && one.signed === form,
  );
  if (!state) return isLater(form, by, signed) ? say.later : say.notLooked;
  if (state.is === "unchanged") return say.unchanged;
  return state.changes === null ? say.changedSomewhere : say.changed(changedCells(state.changes, say.language));
}

/** Whether a later sign-off speaks of the same form. */
function isLater(form: SignedForm, { signOff }: KeptSignOff, { forms }: SignedStates): boolean {
  const isSame = ({ sheet, name }: SignedForm) => sheet === form.sheet && formKey(name) === formKey(form.name);
  return forms.some((one) => one.is !== "unsigned" && one.by.signOff.at >= signOff.at && isSame(one.signed));
}

function standing({ is, because }: Decided, changes: readonly Change[], say: Texts): string {
  if (is === "in-force") return "";
  const { lapsedBecause } = recordNames[say.language];
  const why = because === null || because === "changed" ? "" : `${say.colon}${lapsedBecause[because]}`;
  return `\n${is === "unmatched" ? say.unmatched : say.lapsed + why}${changes.length > 0 ? `${say.colon}${changedCells(changes, say.language)}` : ""}`;
}

const formName = ({ name, unit }: FormName, { untitled }: Texts) =>
  [name ?? untitled, ...(unit !== null && unit !== name ? [unit] : [])].join("\n");

const chinese = {
  language: "zh-CN" as Language,
  written: (at: string) => `生成时间：${at}。这张工作表按工作簿里保存的记录生成，改动它不影响记录。`,
  signOffs: (count: number) => `一、签审记录（${String(count)}）`,
  decisions: (count: number) => `二、对问题的决定（${String(count)}）`,
  open: (count: number | null) =>
    `三、未处理的问题（${count === null ? "没有核查，不知道" : `生成本表时 ${String(count)} 条，不含同意保留的`}）`,
  none: "没有。",
  signOff: (role: string, by: string, at: string, grade: string) => `${role}，${by}，${at}，等级：${grade}`,
  basis: (version: string, rules: string, profile: string, digest: string) =>
    `核查程序 ${version}，规则集 ${rules}，${profile}；记录摘要 ${digest.slice(0, 32)}`,
  profile: (name: string, digest: string) => `规则设置${name === "" ? "" : `“${name}”`} ${digest}`,
  shipped: "默认规则设置",
  formHead: ["项目（部门）", "位置", "核查结果", "签审以后", "内容指纹"],
  decisionHead: ["项目（部门）", "位置", "问题与当时的内容", "决定与理由", "审核人"],
  openHead: ["项目（部门）", "位置", "问题"],
  counts: (counts: SignedForm["counts"]) =>
    `错误 ${String(counts.error)}，警告 ${String(counts.warning)}，建议 ${String(counts.advice)}，同意保留 ${String(counts.waived)}；通过 ${String(counts.passed)}，未能核查 ${String(counts.unchecked)}${counts.notApplicable === undefined ? "" : `，不适用 ${String(counts.notApplicable)}`}`,
  unchanged: "未改动",
  changed: (cells: string) => (cells === "" ? "有改动：增删了空行" : `有改动：${cells}`),
  changedSomewhere: "有改动（内容太多，当时没有逐格保存）",
  missing: "这张表已不在工作簿里",
  later: "其后另有签审",
  notLooked: "没有核对",
  lapsed: "已失效",
  unmatched: "已没有对应的问题",
  untitled: "（没有名称的表）",
  blank: "（空）",
  gone: "（已删除）",
  outside: "（表外）",
  quoted: (text: string) => `“${text}”`,
  more: (count: number) => ` 等，另有 ${String(count)} 处`,
  colon: "：",
  comma: "、",
  semicolon: "；",
};

type Texts = typeof chinese;

const english: Texts = {
  language: "en",
  written: (at) =>
    `Written ${at} from the record that the workbook keeps; to change this sheet does not change the record.`,
  signOffs: (count) => `1. Sign-offs (${String(count)})`,
  decisions: (count) => `2. Decisions on findings (${String(count)})`,
  open: (count) =>
    `3. Findings still open (${count === null ? "not checked: unknown" : `${String(count)} when this sheet was written, without those let stand`})`,
  none: "None.",
  signOff: (role, by, at, grade) => `${role}, ${by}, ${at}. Grade: ${grade}`,
  basis: (version, rules, profile, digest) =>
    `Program ${version}, rule set ${rules}, ${profile}; digest of the record ${digest.slice(0, 32)}`,
  profile: (name, digest) => `rule settings${name === "" ? "" : ` “${name}”`} ${digest}`,
  shipped: "rule settings as shipped",
  formHead: ["Project (department)", "Place", "Outcome", "Since then", "Fingerprint"],
  decisionHead: ["Project (department)", "Place", "Finding, and contents then", "Decision and reason", "Reviewer"],
  openHead: ["Project (department)", "Place", "Finding"],
  counts: (counts) =>
    `Errors ${String(counts.error)}, warnings ${String(counts.warning)}, advice ${String(counts.advice)}, let stand ${String(counts.waived)}; passed ${String(counts.passed)}, could not be checked ${String(counts.unchecked)}${counts.notApplicable === undefined ? "" : `, not applicable ${String(counts.notApplicable)}`}`,
  unchanged: "Unchanged",
  changed: (cells) => (cells === "" ? "Changed: blank rows came or went" : `Changed: ${cells}`),
  changedSomewhere: "Changed (too much content to keep cell by cell)",
  missing: "This form is no longer in the workbook",
  later: "Signed again later",
  notLooked: "Not compared",
  lapsed: "Lapsed",
  unmatched: "There is no such finding any more",
  untitled: "(a form without a name)",
  blank: "(blank)",
  gone: "(deleted)",
  outside: "(outside the form)",
  quoted: (text) => `“${text}”`,
  more: (count) => ` and ${String(count)} more`,
  colon: ": ",
  comma: ", ",
  semicolon: "; ",
};

const texts: Readonly<Record<Language, Texts>> = { "zh-CN": chinese, en: english };
