import { and, eq, lt, sql } from "drizzle-orm";
import { type AI_OUTCOMES, aiCall } from "@/db/schema";
import type { Db } from "../database";
import { correctSpend, type Spender, setAside } from "./budgets";
import { AiStop, type CacheHit } from "./outcome";
import { PRICE_TABLE } from "./prices";
import type { AiTask } from "./tasks";

/** Who asks; every call is written down and paid for in their name. */
export interface AiCaller extends Spender {
  readonly db: Db;
  readonly requestId?: string;
}

export interface Opened {
  readonly id: string;
  readonly startedAt: Date;
  readonly reservedMicros: number;
}

export type CallOutcome = (typeof AI_OUTCOMES)[number];

interface Which {
  readonly task: AiTask;
  readonly model: string;
  readonly provider: string;
  readonly isLocal: boolean;
}

export interface Ending {
  readonly outcome: CallOutcome;
  readonly tokens: { readonly input: number; readonly cached: number; readonly output: number } | null;
  /** Null = not known. */
  readonly costMicros: number | null;
  readonly firstTokenMs: number | null;
  readonly tries: number;
}

const rowOf = (caller: AiCaller, which: Which) => ({
  ...which,
  userId: caller.userId,
  householdId: caller.householdId,
  requestId: caller.requestId ?? null,
  pricesVersion: PRICE_TABLE.version,
});

/**
 * Writes a call down before it is made, with its estimate set aside. Throws AiStop("budget-reached"), which is written
 * down too.
 */
export async function openCall(caller: AiCaller, which: Which, estimateMicros: number): Promise<Opened> {
  const startedAt = new Date();
  const id = crypto.randomUUID();
  const row = { ...rowOf(caller, which), id, startedAt };
  try {
    if (!which.isLocal) {
      await settleLost(caller.db, startedAt);
      await setAside(caller.db, caller, estimateMicros, startedAt);
    }
  } catch (error) {
    if (error instanceof AiStop) {
      await caller.db
        .insert(aiCall)
        .values({ ...row, outcome: error.reason, costMicros: 0, latencyMs: 0, endedAt: startedAt });
    }
    throw error;
  }
  const reservedMicros = which.isLocal ? 0 : estimateMicros;
  await caller.db.insert(aiCall).values({ ...row, outcome: "open", reservedMicros });
  return { id, startedAt, reservedMicros };
}

/** Writes down how it ended, once, and puts the cost in the place of the estimate. */
export async function settleCall(caller: AiCaller, call: Opened, ending: Ending): Promise<void> {
  const endedAt = new Date();
  const rows = await caller.db
    .update(aiCall)
    .set({
      outcome: ending.outcome,
      tokensIn: ending.tokens?.input ?? null,
      tokensOut: ending.tokens?.output ?? null,
      tokensCached: ending.tokens?.cached ?? null,
      costMicros: ending.costMicros,
      firstTokenMs: ending.firstTokenMs,
      tries: ending.tries,
      latencyMs: endedAt.getTime() - call.startedAt.getTime(),
      endedAt,
    })
    .where(and(eq(aiCall.id, call.id), eq(aiCall.outcome, "open")))
    .returning({ id: aiCall.id });
  if (rows.length === 0) return;
  await correctSpend(caller.db, caller, (ending.costMicros ?? 0) - call.reservedMicros, call.startedAt);
}

/** What our own checks found of an answer that the model thought good. */
export async function markCall(caller: AiCaller, id: string, outcome: CallOutcome): Promise<void> {
  await caller.db.update(aiCall).set({ outcome }).where(eq(aiCall.id, id));
}

/** Writes down an answer from the cache. */
export async function recordHit(caller: AiCaller, which: Which, cache: CacheHit, startedAt: Date): Promise<void> {
  const endedAt = new Date();
  const latencyMs = endedAt.getTime() - startedAt.getTime();
  await caller.db.insert(aiCall).values({
    ...rowOf(caller, which),
    ...{ outcome: "ok", cache, costMicros: 0, tokensIn: 0, tokensOut: 0, tokensCached: 0 },
    ...{ latencyMs, startedAt, endedAt },
  });
}

const LOST_AFTER_MS = 15 * 60_000;

/** Calls whose process died: what was set aside for them may have been spent, so it stays spent. */
async function settleLost(db: Db, now: Date): Promise<void> {
  await db
    .update(aiCall)
    .set({ outcome: "lost", costMicros: sql`${aiCall.reservedMicros}`, endedAt: now })
    .where(and(eq(aiCall.outcome, "open"), lt(aiCall.startedAt, new Date(now.getTime() - LOST_AFTER_MS))));
}
