/** The digest of the record, at once and without a secure page: the browser's own makes everybody wait, and is not everywhere. */
import { sha256 as hashed } from "@noble/hashes/sha2";
import { bytesToHex, utf8ToBytes } from "@noble/hashes/utils";
import type { Digest } from "../../core/record/digest";

export const sha256: Digest = (text) => bytesToHex(hashed(utf8ToBytes(text)));
