/** What the pane remembers on this computer. Storage may be switched off; then it forgets, and works all the same. */
const paintingKey = "approval-check.painting";
const marksToldKey = "approval-check.marks-told";
const insertKey = "approval-check.insert";
const personKey = "approval-check.person";

export function remembersPainting(): boolean {
  return recall(paintingKey) !== "off";
}

export function rememberPainting(painting: boolean): void {
  remember(paintingKey, painting ? "on" : "off");
}

/** Whether the user was told what marks are. */
export function remembersMarksTold(): boolean {
  return recall(marksToldKey) !== null;
}

export function rememberMarksTold(): void {
  remember(marksToldKey, "yes");
}

export function insertSettings(): string | null {
  return recall(insertKey);
}

export function rememberInsertSettings(settings: string): void {
  remember(insertKey, settings);
}

/** What the user has entered as his or her name. */
export function personName(): string {
  return recall(personKey) ?? "";
}

export function rememberPerson(name: string): void {
  remember(personKey, name);
}

export function recall(key: string): string | null {
  try {
    return localStorage.getItem(key);
  } catch {
    return null;
  }
}

export function remember(key: string, value: string): void {
  try {
    localStorage.setItem(key, value);
  } catch {
    // Without storage there is nothing to keep it in.
  }
}

export function forget(key: string): void {
  try {
    localStorage.removeItem(key);
  } catch {
    // Without storage nothing was kept.
  }
}
