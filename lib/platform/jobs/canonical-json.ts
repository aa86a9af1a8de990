/**
 * JSON by RFC 8785: keys sorted by UTF-16 code units, no spaces, numbers as ECMAScript writes them.
 * What JSON cannot say (undefined, functions) is left out, as JSON.stringify does; `undefined` itself becomes null.
 */
export function canonicalJson(value: unknown): string {
  if (value === null || value === undefined || typeof value === "function" || typeof value === "symbol") return "null";
  if (typeof value !== "object") return typeof value === "bigint" ? "null" : (JSON.stringify(value) ?? "null");
  if ("toJSON" in value && typeof value.toJSON === "function") return canonicalJson(value.toJSON());
  if (Array.isArray(value)) return `[${value.map(canonicalJson).join(",")}]`;
  const entries: string[] = [];
  for (const key of Object.keys(value).sort()) {
    const part: unknown = value[key as keyof typeof value];
    if (part === undefined || typeof part === "function" || typeof part === "symbol") continue;
    entries.push(`${JSON.stringify(key)}:${canonicalJson(part)}`);
  }
  return `{${entries.join(",")}}`;
}
