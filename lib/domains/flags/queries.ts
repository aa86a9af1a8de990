import "server-only";
import { asc, ilike, inArray } from "drizzle-orm";
import { featureFlag, household } from "@/db/schema";
import { defaultRule, FLAG_KEYS, FLAGS } from "@/lib/engines/flags/flags";
import type { Scope } from "@/lib/platform/auth/scope";

type Reader = Pick<Scope, "db">;

/** Every switch the app knows, as an admin left it or as the code has it. For admins. */
export async function listFlags({ db }: Reader) {
  const rows = await db.select().from(featureFlag);
  const named = [...new Set(rows.flatMap((row) => row.householdIds))];
  const names =
    named.length === 0
      ? []
      : await db.select({ id: household.id, name: household.name }).from(household).where(inArray(household.id, named));
  return FLAG_KEYS.map((key) => {
    const row = rows.find((one) => one.key === key);
    const rule = row ?? defaultRule(key);
    return {
      key,
      reach: FLAGS[key].reach,
      isOn: rule.isOn,
      sharePercent: rule.sharePercent,
      households: rule.householdIds.map((id) => ({ id, name: names.find((one) => one.id === id)?.name ?? id })),
      note: row?.note ?? "",
      updatedAt: row?.updatedAt ?? null,
    };
  });
}

/** Households by name, for a field that names some. For admins. */
export const searchHouseholds = ({ db }: Reader, words: string) =>
  db
    .select({ id: household.id, name: household.name })
    .from(household)
    .where(ilike(household.name, `%${words.replace(/[\\%_]/g, (character) => `\\${character}`)}%`))
    .orderBy(asc(household.name), asc(household.id))
    .limit(20);
