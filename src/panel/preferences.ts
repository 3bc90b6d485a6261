/** What the pane remembers on this computer. Storage may be switched off; then it forgets, and works all the same. */
const paintingKey = "approval-check.painting";
const insertKey = "approval-check.insert";
const clearedKey = "approval-check.cleared";

export function remembersPainting(): boolean {
  return read(paintingKey) !== "off";
}

export function rememberPainting(painting: boolean): void {
  write(paintingKey, painting ? "on" : "off");
}

/** The ribbon's 清除标记 runs in a page of its own: it leaves word here that the marks are gone. */
export function tellCleared(): void {
  write(clearedKey, String(Date.now()));
}

export function onCleared(listener: () => void): () => void {
  const heard = ({ key }: StorageEvent) => {
    if (key === clearedKey) listener();
  };
  window.addEventListener("storage", heard);
  return () => window.removeEventListener("storage", heard);
}

export function insertSettings(): string | null {
  return read(insertKey);
}

export function rememberInsertSettings(settings: string): void {
  write(insertKey, settings);
}

function read(key: string): string | null {
  try {
    return localStorage.getItem(key);
  } catch {
    return null;
  }
}

function write(key: string, value: string): void {
  try {
    localStorage.setItem(key, value);
  } catch {
    // Without storage there is nothing to keep it in.
  }
}
