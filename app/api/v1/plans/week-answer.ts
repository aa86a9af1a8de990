import { entryReasonWords, type Phrases } from "@/components/planning/reason-words";
import type { Week } from "@/lib/domains/planning/policy";

/** A week as programs get it: with the planner's reasons in words. */
export const weekAnswer = (week: Week, t: Phrases) => ({
  ...week,
  entries: week.entries.map(({ reason, ...entry }) => ({ ...entry, why: reason && entryReasonWords(reason, t) })),
});
