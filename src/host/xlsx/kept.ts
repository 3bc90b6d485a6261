/** What an office has given its workbook: the wordings that it taught, its profile, and the record of its review. */
import { isProfileXml, profileNamespace, readProfileXml, type KeptProfile } from "../../core/profile/profile-xml";
import {
  isWordingsXml,
  readWordingsXml,
  wordingsNamespace,
  type KeptWordings,
} from "../../core/recognise/words/wordings-xml";
import { isRecordXml, recordNamespace } from "../../core/record/part";
import { customXml, ours } from "./custom-xml";

export interface Kept {
  readonly wordings: KeptWordings;
  readonly profile: KeptProfile;
  /** The texts of the parts of its record. */
  readonly recordParts: readonly string[];
}

export async function kept(bytes: Uint8Array): Promise<Kept> {
  const parts = await customXml(bytes);
  return {
    wordings: readWordingsXml(ours(parts, wordingsNamespace, isWordingsXml)),
    profile: readProfileXml(ours(parts, profileNamespace, isProfileXml)),
    recordParts: ours(parts, recordNamespace, isRecordXml, longestRecord),
  };
}

/** The contents of a thousand forms, and whatever was said of them. */
const longestRecord = 16 * 1024 * 1024;
