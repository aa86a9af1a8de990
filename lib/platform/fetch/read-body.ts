import { type Duplex, pipeline, type Readable } from "node:stream";
import { createBrotliDecompress, createGunzip, createInflate } from "node:zlib";

const decoders: Readonly<Record<string, () => Duplex>> = {
  gzip: createGunzip,
  "x-gzip": createGunzip,
  deflate: createInflate,
  br: createBrotliDecompress,
};
const maxEncodings = 2;

export type BodyOutcome =
  | { readonly ok: true; readonly bytes: Uint8Array }
  | { readonly ok: false; readonly reason: "too-large" | "unreadable" };

/**
 * Reads a response body, undoing its content encodings, and stops as soon as `maxBytes` decompressed bytes are
 * passed: a compressed bomb never gets to unfold. Rejects when the connection breaks.
 */
export async function readBody(body: Readable, contentEncoding: string, maxBytes: number): Promise<BodyOutcome> {
  const encodings = contentEncoding
    .toLowerCase()
    .split(",")
    .map((name) => name.trim())
    .filter((name) => name !== "" && name !== "identity");
  const makers = encodings.map((name) => decoders[name]).filter((maker) => maker !== undefined);
  if (makers.length !== encodings.length || encodings.length > maxEncodings) {
    body.destroy();
    return { ok: false, reason: "unreadable" };
  }
  let stream: Readable = body;
  for (const make of makers.reverse()) stream = pipeline(stream, make(), () => undefined);

  const chunks: Uint8Array[] = [];
  let length = 0;
  try {
    for await (const chunk of stream as AsyncIterable<Uint8Array>) {
      length += chunk.length;
      if (length > maxBytes) return { ok: false, reason: "too-large" };
      chunks.push(chunk);
    }
  } catch (error) {
    if (isZlibError(error)) return { ok: false, reason: "unreadable" };
    throw error;
  } finally {
    body.destroy();
  }
  return { ok: true, bytes: Buffer.concat(chunks) };
}

function isZlibError(error: unknown): boolean {
  const code = error instanceof Error && "code" in error ? String(error.code) : "";
  return code.startsWith("Z_") || code.startsWith("ERR_BROTLI") || code.startsWith("ERR__ERROR_FORMAT");
}
