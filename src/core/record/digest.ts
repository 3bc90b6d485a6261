/** A long name for a text that no other text has, such as SHA-256 in hexadecimal. The core has no crypto: hosts bring it. */
export type Digest = (text: string) => string;
