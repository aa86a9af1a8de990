import { sql } from "drizzle-orm";
import { z } from "zod";
import type { Db } from "./drivers/connection";

/** The first pgvector with half-precision vectors. */
const NEEDED = [0, 7] as const;

const rows = z.object({
  rows: z.array(z.object({ default_version: z.string(), installed_version: z.string().nullable() })),
});

/**
 * Ends with one clear sentence where the server has no pgvector or one without half-precision vectors (before 0.7): the
 * tables could only be made in part.
 */
export async function requireVectors(db: Db): Promise<void> {
  const answer = await db.execute(
    sql`select default_version, installed_version from pg_available_extensions where name = 'vector'`,
  );
  const fault = vectorFault(rows.parse(answer).rows[0]);
  if (fault !== null) throw new Error(fault);
}

/** What is wrong with a server's pgvector, null where it will do. */
export function vectorFault(
  found: { readonly default_version: string; readonly installed_version: string | null } | undefined,
): string | null {
  const wanted = `MealPrep360 needs pgvector ${NEEDED.join(".")} or newer`;
  if (found === undefined)
    return `${wanted}, and this database server has none. Install it there, or use another server.`;
  const { default_version: offered, installed_version: installed } = found;
  if (isEnough(installed ?? offered)) return null;
  if (installed !== null && isEnough(offered))
    return `${wanted}; this database still uses ${installed}. Run "ALTER EXTENSION vector UPDATE" in it.`;
  return `${wanted}; this database server has ${offered}. Update it there, or use another server.`;
}

function isEnough(version: string): boolean {
  const [major = 0, minor = 0] = version.split(".").map(Number);
  return major > NEEDED[0] || (major === NEEDED[0] && minor >= NEEDED[1]);
}
