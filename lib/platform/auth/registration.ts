import { and, eq, gt, isNull, sql } from "drizzle-orm";
import { invitation } from "@/db/schema";
import type { Db } from "../database";
import { readSettings } from "../flags";

/** Whether an address may make an account: always while registration is open, else only with an invitation that holds. */
export async function mayRegister(db: Db, email: string, now: Date): Promise<boolean> {
  const { registration } = await readSettings({ db });
  if (registration === "open") return true;
  const [open] = await db
    .select({ id: invitation.id })
    .from(invitation)
    .where(
      and(
        eq(sql`lower(${invitation.email})`, email.toLowerCase()),
        gt(invitation.expiresAt, now),
        isNull(invitation.acceptedAt),
        isNull(invitation.revokedAt),
      ),
    )
    .limit(1);
  return open !== undefined;
}
