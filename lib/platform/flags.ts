import "server-only";
import { z } from "zod";
import { featureFlag, setting } from "@/db/schema";
import { defaultRule, FLAG_KEYS, type FlagKey, type FlagRule, isOnFor } from "../engines/flags/flags";
import type { Db } from "./database";
import { isDemoEnabled } from "./env";

/** What an admin chooses for the whole installation; without their word the default holds. */
export const settingsSchema = z.object({
  /** Who may make an account: anyone, or only whom a household has invited. */
  registration: z.enum(["open", "invited"]).default("open"),
  /** A sentence above every page of everyone who is signed in. */
  announcement: z
    .object({ text: z.string().trim().min(1).max(300), tone: z.enum(["quiet", "honey"]) })
    .nullable()
    .default(null),
  /** Which reminders a household gets that has not chosen, by kind; a kind not named keeps its own default. */
  defaultNotices: z.record(z.string(), z.boolean()).default({}),
});
export type Settings = z.output<typeof settingsSchema>;

interface Kept {
  readonly until: number;
  readonly value: Promise<{ readonly settings: Settings; readonly rules: ReadonlyMap<FlagKey, FlagRule> }>;
}

/** How long another process's change may go unseen; a change made here is seen at once. */
const KEPT_MS = 5_000;

/** By connection: inside a transaction its own state is read. On the global object, because Next bundles files several times. */
const holder = globalThis as typeof globalThis & { mealprepFlags?: WeakMap<Db, Kept> };

function chosen(db: Db): Kept["value"] {
  holder.mealprepFlags ??= new WeakMap();
  const kept = holder.mealprepFlags.get(db);
  if (kept !== undefined && kept.until > performance.now()) return kept.value;
  const value = read(db);
  holder.mealprepFlags.set(db, { value, until: performance.now() + KEPT_MS });
  value.catch(() => holder.mealprepFlags?.delete(db));
  return value;
}

/** Forgets what was read, so that a change is seen at once. */
export function forgetFlags(): void {
  holder.mealprepFlags = new WeakMap();
}

async function read(db: Db) {
  const rows = await db.select().from(featureFlag);
  const written = await db.select({ key: setting.key, value: setting.value }).from(setting);
  const rules = new Map<FlagKey, FlagRule>(
    FLAG_KEYS.map((key) => [key, rows.find((row) => row.key === key) ?? defaultRule(key)]),
  );
  return { rules, settings: settingsFrom(written) };
}

/** A value that is no longer one counts as not chosen; the others hold. */
function settingsFrom(rows: readonly { readonly key: string; readonly value: unknown }[]): Settings {
  const given: Record<string, unknown> = {};
  for (const { key, value } of rows) {
    const field = settingsSchema.shape[key as keyof Settings];
    if (field?.safeParse(value).success === true) given[key] = value;
  }
  return settingsSchema.parse(given);
}

/** What admins have chosen for the whole installation. */
export const readSettings = async ({ db }: { readonly db: Db }): Promise<Settings> => (await chosen(db)).settings;

/** Whether a switch is on for a household, or for the installation as a whole where there is none. */
export async function isFlagOn(
  { db, householdId = null }: { readonly db: Db; readonly householdId?: string | null },
  key: FlagKey,
): Promise<boolean> {
  return isOnFor(key, (await chosen(db)).rules.get(key) ?? defaultRule(key), householdId);
}

/** Whether visitors may look around the demo kitchen: this installation has one, and no admin has closed it. */
export const isDemoOpen = async (scope: { readonly db: Db }): Promise<boolean> =>
  isDemoEnabled() && (await isFlagOn(scope, "demo-kitchen"));
