/** The test host, as the workbench runs it: every request is written down. */
import { Host, type HostOptions } from "../excel/browser";

export interface LogEntry {
  readonly number: number;
  /** What was asked for: the members that the request names, each once. */
  readonly what: string;
  readonly sent: number;
  readonly answered: number;
  readonly milliseconds: number;
  /** The code of a refused request. */
  readonly error: string | null;
}

export class WatchedHost extends Host {
  constructor(
    options: HostOptions,
    private readonly note: (entry: LogEntry) => void,
  ) {
    super(options);
  }

  override async answer(text: string, flags = 0): ReturnType<Host["answer"]> {
    const number = this.requests.length + 1;
    const start = performance.now();
    const outcome = await super.answer(text, flags);
    const milliseconds = performance.now() - start;
    // For the browser's own tools, and for the tests of the speed.
    performance.measure(`request ${number}`, { start });
    const body = "body" in outcome ? outcome.body : "";
    const error = "failed" in outcome ? String(outcome.failed) : errorOf(body);
    const { bytes = 0 } = this.requests[number - 1] ?? {};
    this.note({ number, what: whatOf(text), sent: bytes, answered: body.length, milliseconds, error });
    return outcome;
  }
}

const mostNames = 6;

function whatOf(text: string): string {
  const { Actions, ObjectPaths } = JSON.parse(text) as {
    readonly Actions: readonly { readonly Name: string }[];
    readonly ObjectPaths: Readonly<Record<string, { readonly Name: string }>>;
  };
  const names = new Set([...Object.values(ObjectPaths), ...Actions].map(({ Name }) => Name).filter((name) => name));
  const some = [...names].slice(0, mostNames).join(" ");
  return names.size > mostNames ? `${some} … (${names.size})` : some;
}

/** An error stands at the end of an answer that has no results: longer answers are not looked through. */
function errorOf(body: string): string | null {
  if (body.length > 20_000) return null;
  const { Error: error } = JSON.parse(body) as { readonly Error?: { readonly Code: string } };
  return error?.Code ?? null;
}
