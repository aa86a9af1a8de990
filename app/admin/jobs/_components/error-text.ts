/** Name and sentence of an error as a run keeps it; whatever else it is stays as it is written. */
export function errorText(error: string | null): string | null {
  if (error === null) return null;
  const read = parsed(error);
  if (typeof read !== "object" || read === null) return typeof read === "string" ? read : error;
  const { name, message } = read as { readonly name?: unknown; readonly message?: unknown };
  if (typeof message !== "string") return error;
  return typeof name === "string" && name !== "Error" ? `${name}: ${message}` : message;
}

/** Where it happened, null where that was not kept. */
export function stackOf(error: string | null): string | null {
  const read = error === null ? null : parsed(error);
  if (typeof read !== "object" || read === null) return null;
  const { stack } = read as { readonly stack?: unknown };
  return typeof stack === "string" && stack !== "" ? stack : null;
}

/** JSON written so that people can read it, the rest as it is. */
export function prettyJson(text: string): string {
  const read = parsed(text);
  return read === undefined ? text : JSON.stringify(read, null, 2);
}

function parsed(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}
