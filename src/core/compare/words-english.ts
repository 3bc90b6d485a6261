import { formatDecimal } from "../decimal";
import { firstCell, quoted } from "../fill";
import type { Doubt, How } from "./match";
import { mostNames, type CompareWords } from "./words";

export const english: CompareWords = {
  remark: (remark) => {
    switch (remark.is) {
      case "funds-rose":
        return [
          `The annual funds are ${formatDecimal(remark.by)} wan yuan (${String(remark.percent)} %) more than last year's, and the form gives no reason.`,
          "Please make sure that the targets and indicators grow as well, or give the reason in the form.",
        ];
      case "more-for-the-same":
        return [
          `The annual funds are ${formatDecimal(remark.by)} wan yuan (${String(remark.percent)} %) more than last year's, while the ${String(remark.count)} indicators have last year's names and values, all of them.`,
          "Please raise the values with the funds, or say why the funds rise.",
        ];
      case "prior-differs":
        return [
          `The form says that last year had ${formatDecimal(remark.printed)} wan yuan; last year's form says ${formatDecimal(remark.before)}.`,
          "Please check the amount approved last year.",
        ];
      case "goal-copied":
        return [
          "The annual goal is last year's, word for word (but for years).",
          "Please make sure that it says what is to be done this year.",
        ];
      case "values-copied":
        return [
          `The ${String(remark.count)} indicators have last year's names and values, all of them (but for years).`,
          "Please make sure that the values were worked out for this year's tasks.",
        ];
      case "texts-copied":
        return [
          remark.count === 1
            ? "A long value is last year's, word for word (but for years)."
            : `${String(remark.count)} long values are last year's, word for word (but for years).`,
          "Please make sure that they say what is wanted this year.",
        ];
      case "indicators-vanished": {
        const count = remark.names.length;
        const named = remark.names.slice(0, mostNames).map(({ name, at }) => `“${quoted(name)}” (${firstCell(at)})`);
        const more = count > mostNames ? ", …" : "";
        return [
          `${count === 1 ? "One of last year's indicators is" : `${String(count)} of last year's indicators are`} not there any more: ${named.join(", ")}${more}.`,
          "Please make sure that their tasks are done or dropped. The cells are those of last year's form.",
        ];
      }
      case "new-with-forerunner":
        return ["The project is ticked as new, and last year had it already.", "Please check the kind of project."];
      case "continuing-without-forerunner":
        return [
          "The project is ticked as continuing, and was not found among last year's forms.",
          "Please check the kind of project; if its name has changed, or last year's forms are not complete, compare by hand.",
        ];
    }
  },
  found: ({ how, likeness, doubts, sure }) => {
    const why = [hows[how](likeness), ...doubts.map((doubt) => doubtsIn[doubt])].join(", ");
    return sure ? `${why}.` : `${why}: please make sure that it is the same project.`;
  },
  note: (note) => {
    switch (note.is) {
      case "nothing-before":
        return "No performance-target form was found in last year's file.";
      case "same-year":
        return `Both sides are of ${String(note.year)}: please make sure that you chose last year's file.`;
      case "years-apart":
        return `This year's forms are of ${String(note.now)}, the others of ${String(note.before)}: not of the year before.`;
      case "units-missing": {
        const more = note.units.length > mostNames ? ` and ${String(note.units.length - mostNames)} more` : "";
        return `Last year's file has no forms of these units; whether their projects continue was not checked: ${note.units.slice(0, mostNames).map(quoted).join(", ")}${more}.`;
      }
    }
  },
};

const hows: Readonly<Record<How, (likeness: number) => string>> = {
  code: () => "Same project code",
  name: () => "Same name",
  "name-but-year": () => "Same name but for the year",
  "name-but-phase": () => "Same name but for the phase",
  likeness: (likeness) => `Names alike (${String(likeness)} %)`,
};

const doubtsIn: Readonly<Record<Doubt, string>> = {
  "other-unit": "units named otherwise",
  several: "other forms fit as well",
  "other-code": "other project codes",
};
