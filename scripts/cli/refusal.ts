import type { z } from "zod";
import { type Language, languageOf } from "@/lib/engines/foods/language";

/** A bad input line, said so that its sender can mend it: a kebab-case reason and one sentence. */
export class Refusal extends Error {
  constructor(
    readonly reason: string,
    message: string,
  ) {
    super(message);
  }
}

/** The value of a JSON line, checked against its schema; a refusal names the first wrong field. */
export function readInput<T>(schema: z.ZodType<T>, line: string): T {
  let value: unknown;
  try {
    value = JSON.parse(line);
  } catch {
    throw new Refusal("not-json", "The line is not JSON: expected one JSON object a line.");
  }
  const result = schema.safeParse(value);
  if (result.success) return result.data;
  const issue = result.error.issues[0];
  const field = issue?.path.join(".") || "the line";
  throw new Refusal("invalid-input", `${field}: ${issue?.message ?? "not what this verb reads"}.`);
}

/** A line that is plain text, or a JSON string, or `{ [key]: "…" }`. */
export function readText(line: string, key: string): string {
  if (!/^\s*["{]/.test(line)) return line;
  try {
    const value: unknown = JSON.parse(line);
    if (typeof value === "string") return value;
    if (typeof value === "object" && value !== null && key in value) {
      const text = (value as Record<string, unknown>)[key];
      if (typeof text === "string") return text;
    }
  } catch {
    // A line such as `"00" flour` is plain text that happens to begin with a quote.
    return line;
  }
  throw new Refusal("invalid-input", `Expected plain text, a JSON string, or {"${key}": "…"}.`);
}

/** The language a JSON line says it is in (`"language": "de-CH"`), null for English, others and where it says none. */
export function readLanguage(line: string): Language | null {
  if (!/^\s*\{/.test(line)) return null;
  try {
    const value: unknown = JSON.parse(line);
    const tag = typeof value === "object" && value !== null && "language" in value ? value.language : null;
    return languageOf(typeof tag === "string" ? tag : null);
  } catch {
    return null;
  }
}
