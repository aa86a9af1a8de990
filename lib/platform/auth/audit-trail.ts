import { AsyncLocalStorage } from "node:async_hooks";

/** Whether an admin act that runs has been written to the audit log yet. */
interface Trail {
  isWritten: boolean;
}

const trails = new AsyncLocalStorage<Trail>();

/** Runs an admin's act and answers, beside its result, whether something in it wrote to the audit log. */
export async function onTrail<T>(act: () => Promise<T>): Promise<{ readonly result: T; readonly isWritten: boolean }> {
  const trail: Trail = { isWritten: false };
  const result = await trails.run(trail, act);
  return { result, isWritten: trail.isWritten };
}

/** Says that the act under way is in the audit log. */
export function markWritten(): void {
  const trail = trails.getStore();
  if (trail !== undefined) trail.isWritten = true;
}
