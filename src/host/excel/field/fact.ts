/** One thing about Excel that the product relies on, and what asking it came to. */

/** What Excel answered, as plain data: short, and the same each time where Excel is the same. */
export type Answer = string | number | boolean | null | readonly Answer[];

/** In Chinese and in English. */
export type Title = readonly [chinese: string, english: string];

export interface Fact {
  /** "group.fact": it stays, so that reports can be compared. */
  readonly id: string;
  readonly title: Title;
  /** Requirement set of ExcelApi; without it the product goes another way, and the fact is "not supported". */
  readonly needs?: string;
  readonly expected: Answer;
  /** Where several answers are good; `expected` then stands for them in the report. */
  readonly fits?: (answer: Answer) => boolean;
  /** Needs somebody at the keyboard. */
  readonly byHand?: true;
  readonly ask: (tools: Tools) => Promise<Answer>;
}

/** What a fact asks with. It has a context and a hundred rows for itself, so that facts do not disturb each other. */
export interface Tools {
  /** The time of each of its requests is taken. */
  readonly context: Excel.RequestContext;
  readonly sheetId: string;
  readonly sheet: Excel.Worksheet;
  /** "B2" of the fact's own rows, as an address of the sheet. */
  readonly at: (address: string) => string;
  readonly range: (address: string) => Excel.Range;
  /** An address of the sheet, as one of the fact's own rows. */
  readonly own: (address: string) => string;
  /** The code that Excel refuses with; "none" where it does not. In a context of its own. */
  readonly refusal: (act: (context: Excel.RequestContext) => Promise<unknown>) => Promise<string>;
  /** Another sheet, removed when `use` is done. */
  readonly onOwnSheet: <Result>(use: (other: OwnSheet) => Promise<Result>) => Promise<Result>;
  /** Takes the time of what makes its own requests. */
  readonly timed: <Result>(act: () => Promise<Result>) => Promise<Result>;
  /** Asks the person for something; false where they would rather not. */
  readonly person: (sentence: Title) => Promise<boolean>;
}

export interface OwnSheet {
  readonly id: string;
  readonly context: Excel.RequestContext;
  readonly sheet: Excel.Worksheet;
}

export type Verdict = "as-expected" | "other" | "not-supported" | "not-asked";

export interface Outcome {
  readonly id: string;
  readonly title: Title;
  readonly verdict: Verdict;
  /** JSON of the answer, or Excel's code and message. */
  readonly answer: string;
  readonly expected: string;
  /** Milliseconds of each request. */
  readonly times: readonly number[];
}

/** The person skipped it. */
export class Skipped extends Error {
  override readonly name = "Skipped";
}
