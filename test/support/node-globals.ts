import * as util from "node:util";
import * as web from "node:stream/web";

/**
 * jsdom leaves out parts of the web platform that Node and every browser have and that hucre asks for when it is
 * loaded. To be imported before it.
 */
const needed: Readonly<Record<string, unknown>> = {
  TextEncoder: util.TextEncoder,
  TextDecoder: util.TextDecoder,
  CompressionStream: web.CompressionStream,
  DecompressionStream: web.DecompressionStream,
  ReadableStream: web.ReadableStream,
  WritableStream: web.WritableStream,
  TransformStream: web.TransformStream,
};

for (const [name, value] of Object.entries(needed)) if (!(name in globalThis)) Reflect.set(globalThis, name, value);
