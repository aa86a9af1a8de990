const DISK_FULL = "The disk is full. Free some space and run it again; nothing was half-written.";

/** The innermost reason of an error as one line for a person. */
export function oneLine(error: unknown): string {
  let current = error;
  while (current instanceof Error && current.cause instanceof Error) current = current.cause;
  if (current instanceof AggregateError && current.errors[0] instanceof Error) current = current.errors[0];
  if (isDiskFull(current) || (current instanceof Error && isDiskFull(current.cause))) return DISK_FULL;
  if (!(current instanceof Error)) return String(current);
  return (current.message.split("\n")[0] ?? "").trim() || current.name;
}

/** ENOSPC by Node, 53100 by PostgreSQL, 51 by PGlite's file system (WASI's number, on an object that is no Error). */
function isDiskFull(error: unknown): boolean {
  if (typeof error !== "object" || error === null) return false;
  if ("code" in error && (error.code === "ENOSPC" || error.code === "53100")) return true;
  if ("name" in error && error.name === "ErrnoError" && "errno" in error && error.errno === 51) return true;
  return "message" in error && /no space left on device/i.test(String(error.message));
}
