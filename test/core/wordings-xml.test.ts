/** Wordings as a workbook keeps them. */
import fc from "fast-check";
import { wordingMeanings, type Wording } from "../../src/core/recognise/words/wordings";
import { isWordingsXml, readWordingsXml, wordingsXml } from "../../src/core/recognise/words/wordings-xml";
import { parseXml } from "../../src/core/xml";

const total: Wording = { text: "预算核定数", means: "funds.annual.total" };
const name: Wording = { text: "事项", means: "projectName" };
const part = (content: string, root = 'xmlns="urn:approval-check:wordings" version="1"') =>
  `<wordings ${root}>${content}</wordings>`;
const entry = '<wording means="projectName">事项</wording>';
const wrong = (problem: object) => ({ wordings: [], problem });
const damaged = wrong({ is: "damaged" });

test("are written as one small part", () => {
  expect(wordingsXml([total, { text: `A&B "<c>'`, means: "nothing" }])).toBe(
    '<wordings xmlns="urn:approval-check:wordings" version="1">' +
      '<wording means="funds.annual.total">预算核定数</wording>' +
      '<wording means="nothing">A&#38;B &#34;&#60;c&#62;&#39;</wording></wordings>',
  );
});

test("come back as they were, whatever their signs", () => {
  const texts = fc.oneof(
    fc.string({ maxLength: 60 }),
    fc.string({ unit: "binary", maxLength: 30 }),
    fc.string({
      unit: fc.constantFrom(
        "_",
        "x",
        "0",
        "4",
        "1",
        "\u0001",
        "\v",
        "\ud800",
        "\ufffe",
        "&",
        ";",
        "<",
        "]]>",
        "\r",
        " ",
      ),
      maxLength: 20,
    }),
  );
  fc.assert(
    fc.property(texts, fc.constantFrom(...wordingMeanings), (text, means) => {
      const xml = wordingsXml([{ text, means }]);
      const blank = text.replace(/[\s\u200b-\u200f\u2060\ufeff]/g, "") === "";
      expect(readWordingsXml([xml])).toEqual(
        blank ? wrong({ is: "entry", entry: 1, means }) : { wordings: [{ text, means }], problem: null },
      );
      expect(xml).toMatch(/^[\t\n\r\u0020-\ud7ff\ue000-\ufffd\u{10000}-\u{10ffff}]*$/u);
    }),
    { numRuns: 500 },
  );
});

test.each([
  [
    "with a declaration, comments and line ends",
    `\uFEFF<?xml version="1.0"?>\n<!-- a > b -->\n${part(`\n  ${entry}\n`)}\n`,
  ],
  [
    "with a prefix",
    `<w:wordings xmlns:w='urn:approval-check:wordings' version='1'>${entry.replace(/(<\/?)/g, "$1w:")}</w:wordings>`,
  ],
  ["with raw text", part('<wording means="projectName">事<![CDATA[项]]></wording>')],
  ["with signs by their numbers", part('<wording means="projectName">&#x4e8B;&#39033;</wording >')],
  ["with an attribute that we do not know", part('<wording  by = "张三" means="projectName">事项</wording>')],
])("are read %s", (_, xml) => {
  expect(readWordingsXml([xml])).toEqual({ wordings: [name], problem: null });
});

test("of nobody are none, and an empty part is none", () => {
  expect(readWordingsXml([])).toEqual({ wordings: [], problem: null });
  expect(readWordingsXml(['<wordings xmlns="urn:approval-check:wordings" version="1"/>'])).toEqual({
    wordings: [],
    problem: null,
  });
});

test.each([
  ["nothing", "", damaged],
  ["text", "预算核定数", damaged],
  ["half a part", wordingsXml([total]).slice(0, -4), damaged],
  ["something after the end", `${wordingsXml([total])}<a/>`, damaged],
  ["another namespace", part(entry, 'xmlns="urn:another" version="1"'), damaged],
  ["no version", part(entry, 'xmlns="urn:approval-check:wordings"'), damaged],
  ["version 0", part(entry, 'xmlns="urn:approval-check:wordings" version="0"'), damaged],
  ["another root", wordingsXml([name]).replaceAll("wordings ", "words ").replace("</wordings>", "</words>"), damaged],
  ["another element", part(`${entry}<note>事项</note>`), damaged],
  ["an element in a wording", part('<wording means="projectName">事<b>项</b></wording>'), damaged],
  ["text between wordings", part(`${entry}事项`), damaged],
  ["crossed elements", part("<wording><b></wording></b>"), damaged],
  ["an attribute twice", part('<wording means="nothing" means="projectName">事项</wording>'), damaged],
  ["a bare &", part('<wording means="projectName">A&B</wording>'), damaged],
  [
    "an entity of its own",
    `<!DOCTYPE w [<!ENTITY e "事项">]>${part('<wording means="projectName">&e;</wording>')}`,
    damaged,
  ],
  ["an unknown entity", part('<wording means="projectName">&constructor;</wording>'), damaged],
  ["a sign that there is not", part('<wording means="projectName">&#x110000;</wording>'), damaged],
  [
    "a later version",
    part("<any/>", 'xmlns="urn:approval-check:wordings" version="2"'),
    wrong({ is: "newer", version: 2 }),
  ],
  [
    "an unknown meaning",
    part(`${entry}<wording means="a.b">x</wording>`),
    wrong({ is: "entry", entry: 2, means: "a.b" }),
  ],
  ["no meaning", part("<wording>x</wording>"), wrong({ is: "entry", entry: 1, means: "" })],
  ["no text", part('<wording means="projectName"/>'), wrong({ is: "entry", entry: 1, means: "projectName" })],
])("are not read from %s", (_, xml, expected) => {
  expect(readWordingsXml([xml])).toEqual(expected);
});

test("of several people count together, the later word about a text first of all", () => {
  const parts = [wordingsXml([total, name]), wordingsXml([{ text: "预算 核定数", means: "nothing" }])];
  expect(readWordingsXml(parts)).toEqual({
    wordings: [{ text: "预算 核定数", means: "nothing" }, name],
    problem: null,
  });
});

test("that can be read are there also where others cannot", () => {
  expect(readWordingsXml([part("x"), wordingsXml([total])])).toEqual({ wordings: [total], problem: { is: "damaged" } });
});

test.each([
  ["ours", wordingsXml([total]), true],
  ["ours, damaged", wordingsXml([total]).slice(0, -4), true],
  [
    "another's that only tells of ours",
    '<list xmlns="urn:another"><uri>urn:approval-check:wordings</uri></list>',
    false,
  ],
  ["another's", "<list/>", false],
])("a part is told apart: %s", (_, xml, expected) => {
  expect(isWordingsXml(xml)).toBe(expected);
});

test("broken XML of any size is refused in time", () => {
  for (const broken of ["<!--", "<a ", "<a b", "<a b = ", '<a b="', "<a>", "&", "<![CDATA[", "</a", "<a b='c' "]) {
    const began = performance.now();
    expect(parseXml(broken + broken.slice(-1).repeat(300_000))).toBeNull();
    expect(parseXml(broken.repeat(50_000))).toBeNull();
    expect(performance.now() - began).toBeLessThan(2_000);
  }
});
