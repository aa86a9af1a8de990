import { createHash } from "node:crypto";
import { and, desc, eq, gt, isNull, sql } from "drizzle-orm";
import { aiAnswer } from "@/db/schema";
import type { Db } from "../database";
import { canonicalJson } from "../jobs/canonical-json";
import { cosine, meaningEmbedding, readMeaning } from "./meaning-embedding";
import type { CacheHit } from "./outcome";
import type { AiTask } from "./tasks";

/** A question that may be answered by the answer to a similar one. */
export interface Similar {
  /** What is wished for, in words: what the likeness is measured by. */
  readonly meaning: string;
  /** What must be equal: diet, allergens, who eats, servings, the food in stock. */
  readonly must: unknown;
}

export interface Question {
  readonly task: AiTask;
  /** Null only where nothing of a household is in what is asked. */
  readonly householdId: string | null;
  /** Everything the answer depends on. */
  readonly asked: unknown;
  /** The shape of the answer and who gives it: a changed schema or model has its own answers. */
  readonly form: unknown;
  readonly similar: Similar | null;
}

export interface KeptAnswer {
  readonly answer: unknown;
  readonly model: string;
  readonly provider: string;
  readonly isLocal: boolean;
  readonly hit: Exclude<CacheHit, "none">;
}

/** Turns a wish into a vector; `by` names what made it, since vectors of different makers cannot be compared. */
export interface Embedder {
  readonly by: string;
  /** Cosine from which two wishes are the same to it. */
  readonly closeEnough: number;
  embed(text: string): readonly number[] | Promise<readonly number[]>;
}

/** One thing said more or less in thirty; numbers, exclusions and limits are never let go (see `hardKeyOf`). */
const MEANING: Embedder = { by: "meaning-1", closeEnough: 0.97, embed: meaningEmbedding };
const COMPARED = 200;

const hashOf = (value: unknown) => createHash("sha256").update(canonicalJson(value)).digest("hex");
const exactKeyOf = ({ task, householdId, asked, form }: Question) => hashOf({ task, householdId, asked, form });
const hardKeyOf = ({ task, householdId, form, similar }: Question) =>
  similar === null
    ? null
    : hashOf({ task, householdId, form, must: similar.must, binding: readMeaning(similar.meaning).binding });

/** An answer that was given to this question, or to one that wishes nearly the same under equal rules; null = none. */
export async function findKept(db: Db, question: Question, embedder: Embedder = MEANING): Promise<KeptAnswer | null> {
  const exactKey = exactKeyOf(question);
  // The keys hold the household already; the column says it once more, where a mistake in a key cannot undo it.
  const isOurs = and(
    question.householdId === null ? isNull(aiAnswer.householdId) : eq(aiAnswer.householdId, question.householdId),
    eq(aiAnswer.task, question.task),
    gt(aiAnswer.expiresAt, new Date()),
  );
  const [exact] = await db
    .select(COLUMNS)
    .from(aiAnswer)
    .where(and(eq(aiAnswer.exactKey, exactKey), isOurs));
  if (exact !== undefined) return give(db, exact, "exact");

  const hardKey = hardKeyOf(question);
  if (question.similar === null || hardKey === null) return null;
  const wanted = await embedder.embed(question.similar.meaning);
  const rows = await db
    .select({ ...COLUMNS, meaning: aiAnswer.meaning })
    .from(aiAnswer)
    .where(and(eq(aiAnswer.hardKey, hardKey), eq(aiAnswer.embedder, embedder.by), isOurs))
    .orderBy(desc(aiAnswer.createdAt))
    .limit(COMPARED);
  let best: (typeof rows)[number] | undefined;
  let closest = embedder.closeEnough;
  for (const row of rows) {
    const closeness = cosine(row.meaning ?? [], wanted);
    if (closeness < closest) continue;
    closest = closeness;
    best = row;
  }
  return best === undefined ? null : give(db, best, "semantic");
}

const COLUMNS = {
  exactKey: aiAnswer.exactKey,
  answer: aiAnswer.answer,
  model: aiAnswer.model,
  provider: aiAnswer.provider,
  isLocal: aiAnswer.isLocal,
};

async function give(
  db: Db,
  { exactKey, ...row }: Omit<KeptAnswer, "hit"> & { readonly exactKey: string },
  hit: KeptAnswer["hit"],
): Promise<KeptAnswer> {
  await db
    .update(aiAnswer)
    .set({ hits: sql`${aiAnswer.hits} + 1` })
    .where(eq(aiAnswer.exactKey, exactKey));
  return { answer: row.answer, model: row.model, provider: row.provider, isLocal: row.isLocal, hit };
}

/** Keeps a good answer, in the place of an earlier one to the same question. */
export async function keepAnswer(
  db: Db,
  question: Question,
  given: {
    readonly answer: unknown;
    readonly model: string;
    readonly provider: string;
    readonly isLocal: boolean;
    readonly costMicros: number | null;
  },
  hours: number,
  embedder: Embedder = MEANING,
): Promise<void> {
  const { similar } = question;
  const meaning = similar === null ? null : [...(await embedder.embed(similar.meaning))];
  const row = {
    ...given,
    meaning,
    embedder: similar === null ? null : embedder.by,
    hardKey: hardKeyOf(question),
    createdAt: new Date(),
    expiresAt: new Date(Date.now() + hours * 3_600_000),
  };
  await db
    .insert(aiAnswer)
    .values({ ...row, exactKey: exactKeyOf(question), task: question.task, householdId: question.householdId })
    .onConflictDoUpdate({ target: aiAnswer.exactKey, set: row });
}
