import { createHash } from "node:crypto";
import fs from "node:fs/promises";
import path from "node:path";
import { readEnvironment } from "../env";

/** Bytes under their own SHA-256 in `<data dir>/files`: the same file is kept once, and a name can never lie. */
export async function keepBytes(bytes: Uint8Array): Promise<{ readonly sha256: string }> {
  const sha256 = createHash("sha256").update(bytes).digest("hex");
  const target = placeOf(sha256);
  await fs.mkdir(path.dirname(target), { recursive: true });
  const unfinished = `${target}.${process.pid}.${crypto.randomUUID()}`;
  await fs.writeFile(unfinished, bytes);
  await fs.rename(unfinished, target);
  return { sha256 };
}

/** The bytes kept under a SHA-256, null where there are none. */
export async function readBytes(sha256: string): Promise<Uint8Array<ArrayBuffer> | null> {
  try {
    return new Uint8Array(await fs.readFile(placeOf(sha256)));
  } catch (error) {
    if (error instanceof Error && "code" in error && error.code === "ENOENT") return null;
    throw error;
  }
}

function placeOf(sha256: string): string {
  if (!/^[0-9a-f]{64}$/.test(sha256)) throw new RangeError("Not a SHA-256.");
  return path.join(readEnvironment().dataDir, "files", sha256.slice(0, 2), sha256);
}
