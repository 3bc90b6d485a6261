/**
 * What the bytes are, before anything is unpacked: a workbook is a ZIP archive with known parts. Everything else gets its
 * own reason, and an archive that would unpack to more than a workbook ever holds is refused by its own directory.
 */
import { folded } from "./part-name";
import { UnusableFile, type FoundType } from "./unusable-file";
import { zipEntries, type ZipEntry } from "./zip-directory";

const megabyte = 1024 * 1024;

/** 1,000 forms unpack to some 25 MB of cells; a part is read into one string, and Node's memory ends at some 2 GB. */
export const limits = { file: 100 * megabyte, part: 96 * megabyte, texts: 24 * megabyte, all: 512 * megabyte } as const;

/** Throws an UnusableFile unless the bytes are an .xlsx or .xlsm workbook of a size that can be read. */
export function assertWorkbook(bytes: Uint8Array): void {
  if (bytes.length === 0) throw new UnusableFile("empty");
  if (bytes.length > limits.file) throw new UnusableFile("too-large");
  if (startsWith(bytes, [0xd0, 0xcf, 0x11, 0xe0])) throw compoundFile(bytes);
  if (!startsWith(bytes, [0x50, 0x4b])) throw otherFile(bytes);
  assertParts(zipEntries(bytes));
}

function assertParts(entries: readonly ZipEntry[]): void {
  const names = new Set(entries.map((entry) => folded(entry.name)));
  const wrong = otherArchive(names);
  if (wrong) throw new UnusableFile("wrong-type", wrong);
  if (!names.has("[content_types].xml") || !names.has("_rels/.rels")) throw new UnusableFile("damaged");
  if (entries.some((entry) => entry.encrypted)) throw new UnusableFile("encrypted");
  // An entry that hides its size could unpack to anything.
  if (entries.some((entry) => entry.size === 0 && entry.compressed > 2)) throw new UnusableFile("damaged");
  if (entries.some((entry) => entry.compressed === 0 && entry.size > 0)) throw new UnusableFile("damaged");
  const parts = entries.filter((entry) => /\.(xml|rels|vml)$/i.test(entry.name));
  if (
    parts.some((part) => part.size > (/sharedStrings/i.test(part.name) ? limits.texts : limits.part)) ||
    entries.reduce((sum, entry) => sum + entry.size, 0) > limits.all
  ) {
    throw new UnusableFile("too-large");
  }
}

/** The type of an archive that is no workbook; null when it may be one. */
function otherArchive(names: ReadonlySet<string>): FoundType | null {
  if (names.has("xl/workbook.bin")) return "xlsb";
  if (names.has("mimetype") && names.has("content.xml")) return "ods";
  const folders = new Set([...names].map((name) => name.split("/")[0]));
  if (folders.has("word") || folders.has("ppt")) return "document";
  return names.size > 0 && !names.has("[content_types].xml") ? "archive" : null;
}

/** The container of Office before 2007, and of every workbook with an opening password. */
function compoundFile(bytes: Uint8Array): UnusableFile {
  if (includes(bytes, utf16("EncryptedPackage"))) return new UnusableFile("encrypted");
  const workbook = includes(bytes, utf16("Workbook")) || includes(bytes, utf16("Book"));
  return new UnusableFile("wrong-type", workbook ? "xls" : "document");
}

function otherFile(bytes: Uint8Array): UnusableFile {
  const start = new TextDecoder("latin1").decode(bytes.subarray(0, 1024));
  // A document protection system that many offices run encrypts files on the disk itself.
  if (start.includes("E-SafeNet")) return new UnusableFile("encrypted");
  const found = signatures.find(([pattern]) => pattern.test(start))?.[1];
  if (found) return new UnusableFile("wrong-type", found);
  const binary = bytes.subarray(0, 4096).includes(0);
  // Neither text nor any type we know: half a download, or a file that lost its beginning.
  return binary ? new UnusableFile("damaged") : new UnusableFile("wrong-type", "text");
}

const signatures: readonly (readonly [RegExp, FoundType])[] = [
  [/^%PDF/, "pdf"],
  [/^\s*(ï»¿)?\s*<(!doctype html|html|table|head|meta|style|div)/i, "html"],
  [/^\s*(ï»¿)?\s*<\?xml/, "xml"],
  [/^(\x89PNG|\xff\xd8\xff|GIF8|BM|II\*\0|MM\0\*)/, "image"],
  [/^(Rar!|7z\xbc\xaf|BZh)/, "archive"],
  [/^\{\\rtf/, "document"],
  [/^(ÿþ|þÿ)/, "text"],
];

function startsWith(bytes: Uint8Array, start: readonly number[]): boolean {
  return start.every((byte, index) => bytes[index] === byte);
}

function utf16(text: string): Uint8Array {
  return Uint8Array.from({ length: text.length * 2 }, (_, index) => (index % 2 === 0 ? text.charCodeAt(index / 2) : 0));
}

function includes(bytes: Uint8Array, wanted: Uint8Array): boolean {
  const first = wanted[0] ?? 0;
  for (let at = bytes.indexOf(first); at >= 0; at = bytes.indexOf(first, at + 1)) {
    if (wanted.every((byte, index) => bytes[at + index] === byte)) return true;
  }
  return false;
}
