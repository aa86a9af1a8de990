import "server-only";
import { sql } from "drizzle-orm";

/** Ninety-six bits of a keyed hash: enough to tell people apart, of no use without the installation's key, which stands in `secret`. */
export const pseudonym = (id: string | null) =>
  sql`(select left(encode(sha256(convert_to(secret.word || ${id}::text, 'UTF8')), 'hex'), 24) from secret)`;
