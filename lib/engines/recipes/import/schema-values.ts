import { cleanLines, cleanText } from "./clean-text";
import { isList, isObject, type Json, type JsonObject } from "./loose-json";

const maxDepth = 12;

/** The first plain text in a schema.org value: a string, number, list, or an object with a name or value. */
export function firstText(
  value: Json | undefined,
  keys: readonly string[] = ["name", "@value", "text"],
): string | null {
  return allTexts(value, keys)[0] ?? null;
}

/** Every plain text in a schema.org value, in order, one an entry. */
export function allTexts(
  value: Json | undefined,
  keys: readonly string[] = ["name", "@value", "text"],
  depth = 0,
): string[] {
  if (value === undefined || value === null || typeof value === "boolean" || depth > maxDepth) return [];
  if (typeof value === "string" || typeof value === "number") {
    const text = cleanText(String(value));
    return text === "" ? [] : [text];
  }
  if (isList(value)) return value.flatMap((entry) => allTexts(entry, keys, depth + 1));
  if (!isObject(value)) return [];
  for (const key of keys) {
    const found = allTexts(value[key], keys, depth + 1);
    if (found.length > 0) return found;
  }
  return [];
}

/** Ingredient lines: a list of strings or objects; one long string is split at its lines. */
export function ingredientLines(value: Json | undefined): string[] {
  return linesOf(value, 0)
    .map(asShown)
    .filter((line) => line !== "");
}

/**
 * What plugins do to a line on its way into the data is undone: notes in brackets put in brackets once more, spaces
 * before commas, bullets, whole amounts with a zero decimal.
 */
function asShown(line: string): string {
  const single = line.includes("((") && line.includes("))") ? line.replaceAll("((", "(").replaceAll("))", ")") : line;
  return single
    .replace(/ +,/g, ",")
    .replace(/^(?:[-–—•*▢☐]\s+)+/, "")
    .replace(/^(\d+)\.0+(?=\s)/, "$1");
}

function linesOf(value: Json | undefined, depth: number): string[] {
  if (isList(value) && value.length > 1 && depth < maxDepth)
    return value.flatMap((entry) => (typeof entry === "string" ? allTexts(entry) : linesOf(entry, depth + 1)));
  if (isList(value)) return depth < maxDepth ? linesOf(value[0], depth + 1) : [];
  if (typeof value === "string") return cleanLines(value);
  if (isObject(value) && value.itemListElement !== undefined && depth < maxDepth)
    return linesOf(value.itemListElement, depth + 1);
  return allTexts(value);
}

/** An address of a picture: a string, an ImageObject, a reference, or a list of those (the first is taken). */
export function imageAddress(value: Json | undefined, byId: ReadonlyMap<string, JsonObject>, depth = 0): string | null {
  if (depth > 4) return null;
  if (typeof value === "string") return value.trim() === "" ? null : value.trim();
  if (isList(value)) {
    for (const entry of value) {
      const found = imageAddress(entry, byId, depth + 1);
      if (found) return found;
    }
    return null;
  }
  if (!isObject(value)) return null;
  return (
    imageAddress(value.url ?? value.contentUrl ?? value["@value"], byId, depth + 1) ??
    imageAddress(resolve(value, byId), byId, depth + 1)
  );
}

/** Names of people or organisations behind a value; references into the graph are followed. */
export function namesOf(value: Json | undefined, byId: ReadonlyMap<string, JsonObject>): string[] {
  const entries = isList(value) ? value : [value];
  const names = entries.flatMap((entry) =>
    allTexts(isObject(entry) ? (resolve(entry, byId) ?? entry) : entry, ["name", "@value"]),
  );
  return [...new Set(names)];
}

function resolve(value: JsonObject, byId: ReadonlyMap<string, JsonObject>): JsonObject | undefined {
  const id = value["@id"];
  return typeof id === "string" && value.name === undefined ? byId.get(id) : undefined;
}
