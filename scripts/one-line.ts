/** The innermost reason of an error as one line for a person. */
export function oneLine(error: unknown): string {
  let current = error;
  while (current instanceof Error && current.cause instanceof Error) current = current.cause;
  if (!(current instanceof Error)) return String(current);
  if ("code" in current && current.code === "ENOSPC")
    return "The disk is full. Free some space and run it again; nothing was half-written.";
  const message =
    current instanceof AggregateError && current.errors[0] instanceof Error
      ? current.errors[0].message
      : current.message;
  return (message.split("\n")[0] ?? "").trim() || current.name;
}
