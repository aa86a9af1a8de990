import "server-only";
import { LRUCache } from "lru-cache";
import type { RecommendationRow } from "../policy";

/** Rows of recommendations as they were last chosen for a household. */
interface KeptRows {
  /** What must be seen at once: the state of the library, who eats, the day and the next meal. */
  readonly glance: string;
  /** All that they were chosen by. */
  readonly occasion: string;
  readonly lookedAt: number;
  readonly rows: readonly RecommendationRow[];
}

/** What was cooked, planned or put away meanwhile may go unseen for so long. */
const UNSEEN_MS = 30_000;
/** A few kB a household. */
const MOST_KEPT = 1000;
const holder = globalThis as typeof globalThis & { mealprepIdeas?: LRUCache<string, KeptRows> };

/** The rows of each household, by its id. */
export function keptRows(): LRUCache<string, KeptRows> {
  holder.mealprepIdeas ??= new LRUCache({ max: MOST_KEPT });
  return holder.mealprepIdeas;
}

/** Whether rows can be shown without looking further. */
export const isFresh = (kept: KeptRows, glance: string): boolean =>
  kept.glance === glance && performance.now() - kept.lookedAt < UNSEEN_MS;
