import "server-only";
import { eq } from "drizzle-orm";
import { z } from "zod";
import { installation } from "@/db/schema";
import type { Scope } from "@/lib/platform/auth/scope";

const demoAccess = z.object({ email: z.string(), password: z.string() });

/** How to sign in to the demo kitchen, null where it was never made. */
export async function findDemoAccess({ db }: Pick<Scope, "db">): Promise<z.infer<typeof demoAccess> | null> {
  const [row] = await db
    .select({ value: installation.value })
    .from(installation)
    .where(eq(installation.key, "demo-access"));
  return row === undefined ? null : demoAccess.parse(row.value);
}
