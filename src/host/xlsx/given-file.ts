/** Another workbook that the user gives the pane: read where it stands, and never sent. */
import type { Language } from "../../core/message";
import type { OpenedFile } from "../host";
import { limits } from "./container";
import { readWorkbook } from "./read-workbook";
import { UnusableFile } from "./unusable-file";
import { whyUnusable as chinese } from "./unusable-words";
import { whyUnusable as english } from "./unusable-words.en";

export async function openFile(file: File, language: Language): Promise<OpenedFile> {
  try {
    const { sheets, wordings } = await readWorkbook(await bytesOf(file));
    return { is: "read", sheets, wordings: wordings.wordings };
  } catch (error) {
    if (!(error instanceof UnusableFile)) throw error;
    return { is: "unusable", sentence: (language === "en" ? english : chinese)(file.name, error) };
  }
}

/** It may have been moved, or be kept by another program, since it was chosen. */
async function bytesOf(file: File): Promise<Uint8Array> {
  if (file.size > limits.file) throw new UnusableFile("too-large");
  try {
    return new Uint8Array(await file.arrayBuffer());
  } catch (cause) {
    throw new UnusableFile("unreadable", null, { cause });
  }
}
