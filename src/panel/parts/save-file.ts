/** Hands a text file to the browser's downloads; false where the web view has none. */
export function saveFile(name: string, text: string): boolean {
  const link = document.createElement("a");
  if (!("download" in link)) return false;
  try {
    const url = URL.createObjectURL(new Blob([text], { type: "application/json" }));
    link.href = url;
    link.download = name;
    link.click();
    setTimeout(() => URL.revokeObjectURL(url), longEnough);
    return true;
  } catch {
    return false;
  }
}

/** For the browser to take the content. */
const longEnough = 30_000;
