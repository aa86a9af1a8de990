/**
 * Picks one after the other: good ones that are unlike those already picked (maximal marginal relevance,
 * Carbonell & Goldstein, SIGIR 1998).
 * `balance` 1 looks at the scores alone, 0 at the difference alone; scores should lie within 0–1, likeness too.
 */
export function diversify<T>(
  candidates: readonly T[],
  count: number,
  scoreOf: (candidate: T) => number,
  likeness: (a: T, b: T) => number,
  balance = 0.75,
): T[] {
  const left = candidates.map((candidate) => ({ candidate, score: scoreOf(candidate), nearest: 0 }));
  const picked: T[] = [];
  while (picked.length < count && left.length > 0) {
    let best = 0;
    let bestValue = Number.NEGATIVE_INFINITY;
    left.forEach(({ score, nearest }, place) => {
      const value = balance * score - (1 - balance) * nearest;
      // Scores that differ in their last digit may weigh the same: the better one is still first.
      const isBetter = value > bestValue || (value === bestValue && score > (left[best]?.score ?? 0));
      if (isBetter) [best, bestValue] = [place, value];
    });
    const [taken] = left.splice(best, 1);
    if (taken === undefined) break;
    picked.push(taken.candidate);
    for (const other of left) other.nearest = Math.max(other.nearest, likeness(other.candidate, taken.candidate));
  }
  return picked;
}
