import type { NoRecipeReason } from "./contract";

/** Each reason once, the most telling first; the least of the times. */
export function distinctReasons(reasons: readonly NoRecipeReason[]): readonly NoRecipeReason[] {
  const least = Math.min(...reasons.flatMap((one) => (one.kind === "too-long" ? [one.least] : [])));
  const byWords = new Map<string, NoRecipeReason>();
  const counts = new Map<string, number>();
  for (const reason of reasons) {
    const said = reason.kind === "too-long" ? { kind: reason.kind, least } : reason;
    const key = JSON.stringify(said);
    byWords.set(key, said);
    counts.set(key, (counts.get(key) ?? 0) + (reason.kind === "unknown-food" ? 100 : 1));
  }
  // The nearest recipe's own reason says most.
  const first = reasons.find((one) => one.kind !== "unknown-food");
  if (first !== undefined) {
    const key = JSON.stringify(first.kind === "too-long" ? { kind: first.kind, least } : first);
    counts.set(key, (counts.get(key) ?? 0) + 50);
  }
  return [...byWords]
    .sort((a, b) => (counts.get(b[0]) ?? 0) - (counts.get(a[0]) ?? 0))
    .slice(0, 4)
    .map(([, reason]) => reason);
}
