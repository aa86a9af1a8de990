/**
 * How many items a second `work` gets through: the median of `rounds` rounds over all items, after one to warm up.
 * The clock is read around whole rounds only.
 */
export function ratePerSecond<T>(items: readonly T[], work: (item: T) => unknown, rounds = 5): number {
  if (items.length === 0) return 0;
  const rates: number[] = [];
  for (let round = 0; round <= rounds; round++) {
    const start = performance.now();
    for (const item of items) work(item);
    const seconds = (performance.now() - start) / 1000;
    if (round > 0) rates.push(items.length / Math.max(seconds, 1e-9));
  }
  return median(rates);
}

/** The middle value; 0 of none. */
export function median(values: readonly number[]): number {
  const sorted = [...values].sort((a, b) => a - b);
  return sorted[Math.floor(sorted.length / 2)] ?? 0;
}

/** CPU seconds of this process, all its threads, while the work runs. */
export async function cpuSecondsOf(work: () => Promise<unknown>): Promise<number> {
  const before = process.cpuUsage();
  await work();
  const { user, system } = process.cpuUsage(before);
  return Math.max((user + system) / 1e6, 1e-9);
}
