import { installation } from "@/db/schema";
import type { Db } from "../database";

/** True exactly once in the life of an installation: for the first person to register. */
export async function isFirstRegistration(db: Db): Promise<boolean> {
  const claimed = await db
    .insert(installation)
    .values({ key: "first-admin", value: true })
    .onConflictDoNothing()
    .returning({ key: installation.key });
  return claimed.length === 1;
}
