import "server-only";
import { createHmac, timingSafeEqual } from "node:crypto";
import type { z } from "zod";
import { authSecret } from "../auth/secret";
import { readEnvironment } from "../env";
import { Problem } from "./problems";

const MAC_BYTES = 16;

/**
 * Cursors of one list: the place after which its next page begins, as a text that clients can neither read meaning into
 * nor change. `name` keeps a cursor of one list from being used for another.
 */
export function cursorsOf<S extends z.ZodType>(name: string, place: S) {
  return {
    /** The place of a cursor; undefined without one. Throws "invalid" where it is not one of ours. */
    read(cursor: string | undefined): z.output<S> | undefined {
      if (cursor === undefined) return undefined;
      const bytes = Buffer.from(cursor, "base64url");
      const [mac, text] = [bytes.subarray(0, MAC_BYTES), bytes.subarray(MAC_BYTES)];
      if (mac.length < MAC_BYTES || !timingSafeEqual(mac, macOf(name, text))) throw notOurs();
      const parsed = place.safeParse(JSON.parse(text.toString("utf8")));
      if (!parsed.success) throw notOurs();
      return parsed.data;
    },
    /** The cursor of a place. */
    write(value: z.input<S>): string {
      const text = Buffer.from(JSON.stringify(value), "utf8");
      return Buffer.concat([macOf(name, text), text]).toString("base64url");
    },
  };
}

/** One page of rows that were read one beyond `limit`: the rows, and the cursor after the last where there are more. */
export function pageOf<T>(
  rows: readonly T[],
  limit: number,
  cursorAfter: (last: T) => string,
): { readonly rows: readonly T[]; readonly next: string | null } {
  const shown = rows.slice(0, limit);
  const last = shown.at(-1);
  return { rows: shown, next: rows.length > limit && last !== undefined ? cursorAfter(last) : null };
}

const notOurs = () =>
  new Problem("invalid", undefined, {
    errors: [{ in: "query", path: "cursor", message: "This is not a cursor of this list." }],
  });

let key: Buffer | undefined;

function macOf(name: string, text: Buffer): Buffer {
  key ??= createHmac("sha256", authSecret(readEnvironment())).update("rest cursors").digest();
  return createHmac("sha256", key).update(`${name}\n`).update(text).digest().subarray(0, MAC_BYTES);
}
