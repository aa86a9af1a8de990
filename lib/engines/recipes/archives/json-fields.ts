import { isList, isObject, type Json, type JsonObject } from "../import/loose-json";
import type { ArchiveEntry } from "./archived-recipe";

const parsed = new WeakMap<ArchiveEntry, { readonly value: Json | undefined }>();

/** The JSON in an entry, undefined where it is none; parsed once. Nothing is mended: an archive is not a web page. */
export function jsonOf(entry: ArchiveEntry): Json | undefined {
  const known = parsed.get(entry);
  if (known !== undefined) return known.value;
  let value: Json | undefined;
  try {
    value = entry.text === null ? undefined : (JSON.parse(entry.text) as Json);
  } catch {
    value = undefined;
  }
  parsed.set(entry, { value });
  return value;
}

export const isJsonFile = (entry: ArchiveEntry): boolean => entry.text !== null && /\.json(ld)?$/i.test(entry.name);

/** A text or number under the key as text; null where there is none. */
export function textAt(node: JsonObject, ...keys: readonly string[]): string | null {
  for (const key of keys) {
    const value = Object.hasOwn(node, key) ? node[key] : undefined;
    if (typeof value === "string" && value.trim() !== "") return value;
    if (typeof value === "number") return String(value);
  }
  return null;
}

/** A number under the key, also one that is written as text; null where there is none. */
export function numberAt(node: JsonObject, ...keys: readonly string[]): number | null {
  for (const key of keys) {
    const text = textAt(node, key);
    const value = text === null ? Number.NaN : Number(text.replace(",", "."));
    if (Number.isFinite(value)) return value;
  }
  return null;
}

export function listAt(node: JsonObject, key: string): readonly Json[] {
  const value = Object.hasOwn(node, key) ? node[key] : undefined;
  return isList(value) ? value : [];
}

/** The objects of a list. */
export const objectsAt = (node: JsonObject, key: string): JsonObject[] => listAt(node, key).filter(isObject);

/** Names out of a list of texts or of objects with a name, or out of one text with commas. */
export function namesAt(node: JsonObject, ...keys: readonly string[]): string[] {
  return keys.flatMap((key) => {
    const value = Object.hasOwn(node, key) ? node[key] : undefined;
    if (typeof value === "string") return value.split(/\s*[,;]\s*/).filter((name) => name !== "");
    return (isList(value) ? value : []).flatMap((one) => {
      if (typeof one === "string") return [one];
      return isObject(one) ? (textAt(one, "name", "label", "title") ?? []) : [];
    });
  });
}

/** Minutes as ISO 8601. */
export function isoDuration(minutes: number | null): string | null {
  if (minutes === null) return null;
  const hours = Math.floor(minutes / 60);
  const rest = minutes % 60;
  return `PT${hours > 0 ? `${hours}H` : ""}${rest > 0 || hours === 0 ? `${rest}M` : ""}`;
}
