import { eq, sql } from "drizzle-orm";
import { z } from "zod";
import { setting } from "@/db/schema";
import type { Db } from "../database";
import { AI_TASKS } from "./tasks";

const KEY = "ai";

const models = z.array(z.string().trim().min(1).max(200)).max(5);
const price = z.object({
  input: z.number().min(0).max(10_000),
  cachedInput: z.number().min(0).max(10_000),
  output: z.number().min(0).max(10_000),
});

/** What an admin has set over the environment. A task's empty list = served locally. */
export const aiSettingsSchema = z.object({
  models: z.partialRecord(z.enum(AI_TASKS), models).default({}),
  /** US dollars for a million tokens, for models that the committed table does not name. */
  prices: z.record(z.string().min(1).max(200), price).default({}),
  keepsAnswers: z.boolean().default(true),
});
export type AiSettings = z.infer<typeof aiSettingsSchema>;

export async function readAiSettings(db: Db): Promise<AiSettings> {
  const [row] = await db.select({ value: setting.value }).from(setting).where(eq(setting.key, KEY));
  const parsed = aiSettingsSchema.safeParse(row?.value ?? {});
  return parsed.success ? parsed.data : aiSettingsSchema.parse({});
}

export async function writeAiSettings(db: Db, value: AiSettings, actorId: string): Promise<void> {
  await db
    .insert(setting)
    .values({ key: KEY, value, updatedBy: actorId })
    .onConflictDoUpdate({ target: setting.key, set: { value, updatedBy: actorId, updatedAt: sql`now()` } });
}
