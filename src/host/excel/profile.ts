/** The office's profile in the workbook. */
import { profileNamespace, profileXml, readProfileXml, type KeptProfile } from "../../core/profile/profile-xml";
import { readPart, writePart, type PartKind } from "./own-parts";

const profilePart: PartKind<KeptProfile> = {
  namespace: profileNamespace,
  read: readProfileXml,
  refused: "profile-kept",
};

export function readProfile(): Promise<KeptProfile> {
  return readPart(profilePart);
}

export function writeProfile(json: string | null, unreadable: "keep" | "replace" = "keep"): Promise<void> {
  return writePart(profilePart, json === null ? null : profileXml(json), unreadable);
}
