/** What an office has given its workbook: the wordings that it taught, and its profile. */
import { isProfileXml, profileNamespace, readProfileXml, type KeptProfile } from "../../core/profile/profile-xml";
import {
  isWordingsXml,
  readWordingsXml,
  wordingsNamespace,
  type KeptWordings,
} from "../../core/recognise/wordings-xml";
import { customXml, ours } from "./custom-xml";

export interface Kept {
  readonly wordings: KeptWordings;
  readonly profile: KeptProfile;
}

export async function kept(bytes: Uint8Array): Promise<Kept> {
  const parts = await customXml(bytes);
  return {
    wordings: readWordingsXml(ours(parts, wordingsNamespace, isWordingsXml)),
    profile: readProfileXml(ours(parts, profileNamespace, isProfileXml)),
  };
}
