import type { EntryReason } from "./entry-reason";

/** An entry as it is kept; also what undo restores. */
export interface StoredEntry {
  readonly id: string;
  readonly date: string;
  readonly slotId: string;
  readonly kind: "recipe" | "leftover" | "out";
  readonly recipeId: string | null;
  readonly leftoverOf: string | null;
  readonly portions: Readonly<Record<string, number>>;
  readonly extraServings: number;
  readonly isLocked: boolean;
  /** Why the planner put it there; null where a person did. */
  readonly reason: EntryReason | null;
}

export interface StoredPlan {
  readonly id: string | null;
  readonly revision: number;
  readonly skippedDates: readonly string[];
  readonly entries: readonly StoredEntry[];
  readonly undo: string | null;
}

/** Locked meals, and the pots that locked leftovers come from. */
export function keptIds(entries: readonly StoredEntry[]): ReadonlySet<string> {
  const locked = entries.filter((entry) => entry.isLocked);
  return new Set(locked.flatMap((entry) => (entry.leftoverOf === null ? [entry.id] : [entry.id, entry.leftoverOf])));
}
