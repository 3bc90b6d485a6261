/**
 * Switches for the ways in which a real Excel lets an add-in down: the user is typing in a cell, a request fails,
 * Excel is slow, Excel never answers (SOURCES.md 2.3, 2.2; office-js#6150, #6678).
 */
export interface Break {
  readonly action: number;
  readonly code: string;
}

export class Faults {
  private readonly editing = new Set<string>();
  private hanging = false;
  private delay = 0;
  private actionFailures: (Break & { after: number })[] = [];
  private failures: { after: number; readonly code: string }[] = [];
  private waiting: (() => void)[] = [];
  private refusal: string | null = null;

  /** `by` tells apart a test's switch and a person who is typing: Excel is in the mode as long as either is. */
  setCellEditing(on: boolean, by = "test"): void {
    if (on) this.editing.add(by);
    else this.editing.delete(by);
    if (this.editing.size === 0) for (const go of this.waiting.splice(0)) go();
  }

  /** Requests that come while this is on are never answered. */
  setHanging(on: boolean): void {
    this.hanging = on;
  }

  setDelay(milliseconds: number): void {
    this.delay = milliseconds;
  }

  /** Every request is refused with this code; null ends it. */
  refuseAll(code: string | null): void {
    this.refusal = code;
  }

  /** The n-th request from now (1 is the next one) is refused with this code and changes nothing. */
  failAt(n: number, code: string): void {
    this.failures.push({ after: n, code });
  }

  /**
   * In the n-th request from now this action (0 is the first) fails: what comes before it is done and stays done, as in
   * Excel.
   */
  failAction(n: number, action: number, code: string): void {
    this.actionFailures.push({ after: n, action, code });
  }

  /** Something that was to fail has not come yet. */
  get isArmed(): boolean {
    return this.actionFailures.length + this.failures.length > 0;
  }

  /** Where the request that is about to run breaks off. */
  breaksOff(): Break | null {
    for (const failure of this.actionFailures) failure.after--;
    const due = this.actionFailures.find((failure) => failure.after <= 0);
    this.actionFailures = this.actionFailures.filter((failure) => failure.after > 0);
    return due ?? null;
  }

  /** The code to refuse the request with, or undefined. The client's own tidying is let through. */
  async beforeAnswer(cleanup: boolean, waitsForCellEdit: boolean): Promise<string | undefined> {
    if (this.hanging) await new Promise<never>(() => {});
    if (this.delay > 0) await new Promise<void>((resolve) => later(resolve, this.delay));
    if (cleanup) return undefined;
    const order = this.nextFailure() ?? this.refusal ?? undefined;
    if (order !== undefined) return order;
    if (this.editing.size === 0) return undefined;
    if (!waitsForCellEdit) return "InvalidOperationInCellEditMode";
    await new Promise<void>((resolve) => this.waiting.push(resolve));
    return undefined;
  }

  private nextFailure(): string | undefined {
    for (const failure of this.failures) failure.after--;
    const due = this.failures.find((failure) => failure.after <= 0);
    this.failures = this.failures.filter((failure) => failure.after > 0);
    return due?.code;
  }
}

/** The clock as it was when this module was loaded: a test that fakes timers does not stop Excel. */
const later = globalThis.setTimeout;
