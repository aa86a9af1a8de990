/** Next bundles files several times, so the workers of a process are kept on the global object. */
const holder = globalThis as typeof globalThis & { mealprepWorkers?: Set<() => void> };

/** Has the workers of this process look for work now; others see it when they next look. */
export function wakeWorkers(): void {
  for (const wake of holder.mealprepWorkers ?? []) wake();
}

/** Adds a worker to be woken; the answer takes it out again. */
export function onWake(wake: () => void): () => void {
  holder.mealprepWorkers ??= new Set();
  const workers = holder.mealprepWorkers;
  workers.add(wake);
  return () => workers.delete(wake);
}
