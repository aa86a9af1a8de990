import type { RawFood } from "../raw-food";
import { NEAREST_ONLY, OPEN_NAMES } from "./open-names";
import { ALIAS_TABLES } from "./tables";

/** Aliases by food id; an entry naming no kept food, or a name given to two foods, is reported, so that the table stays true. */
export function resolveAliases(foods: readonly RawFood[]): {
  aliasesOf: ReadonlyMap<string, readonly string[]>;
  /** Names of foods the table lacks, by the id of the nearest; written `~name`. */
  standInsOf: ReadonlyMap<string, readonly string[]>;
  /** Aliases that leave the food open, by food id. */
  openNamesOf: ReadonlyMap<string, readonly string[]>;
  unresolved: readonly string[];
} {
  const byName = new Map<string, RawFood>();
  for (const food of foods) if (!byName.has(plain(food.name))) byName.set(plain(food.name), food);
  const aliasesOf = new Map<string, string[]>();
  const standInsOf = new Map<string, string[]>();
  const taken = new Map<string, RawFood>();
  const unresolved: string[] = [];
  for (const line of ALIAS_TABLES.flatMap((table) => table.split("\n"))) {
    if (line.trim() === "") continue;
    const [names = "", description = ""] = line.split("=").map((s) => s.trim());
    const food = byName.get(plain(description)) ?? shortestWithParts(byName, description);
    if (!food) {
      unresolved.push(line.trim());
      continue;
    }
    const own = aliasesOf.get(food.id) ?? [];
    const standIns = standInsOf.get(food.id) ?? [];
    for (const written of names.split(",").map((s) => s.trim())) {
      const name = written.replace(/^~/, "");
      const list = written.startsWith("~") || NEAREST_ONLY.has(name) ? standIns : own;
      if (name === "" || list.includes(name)) continue;
      const other = taken.get(name);
      if (other) unresolved.push(`"${name}" is given twice: ${other.name} / ${food.name}`);
      else {
        taken.set(name, food);
        list.push(name);
      }
    }
    if (own.length > 0) aliasesOf.set(food.id, own);
    if (standIns.length > 0) standInsOf.set(food.id, standIns);
  }
  const openNamesOf = new Map<string, readonly string[]>();
  for (const [id, names] of aliasesOf) {
    const open = names.filter((name) => OPEN_NAMES.has(name));
    if (open.length > 0) openNamesOf.set(id, open);
  }
  for (const name of [...OPEN_NAMES, ...NEAREST_ONLY]) if (!taken.has(name)) unresolved.push(`nobody bears "${name}"`);
  return { aliasesOf, standInsOf, openNamesOf, unresolved };
}

/** A description written with "..." : its parts in order, the shortest such description. */
function shortestWithParts(byName: ReadonlyMap<string, RawFood>, description: string): RawFood | undefined {
  if (!description.includes("...")) return undefined;
  const parts = plain(description)
    .split("...")
    .map((p) => p.trim());
  let best: [string, RawFood] | undefined;
  for (const [name, food] of byName) {
    let at = 0;
    const fits = parts.every((part, i) => {
      const found = name.indexOf(part, at);
      at = found + part.length;
      return i === 0 ? found === 0 : found >= 0;
    });
    if (fits && (!best || name.length < best[0].length)) best = [name, food];
  }
  return best?.[1];
}

/** Descriptions compare without USDA's programme remark, case and spacing. */
function plain(name: string): string {
  return name
    .replace(/\s*\(Includes foods for USDA.*\)/i, "")
    .toLowerCase()
    .replace(/\s+/g, " ")
    .trim();
}
