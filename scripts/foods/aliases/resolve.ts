import type { RawFood } from "../raw-food";
import { ALIAS_TABLES } from "./tables";

/** Aliases by USDA description; an entry naming no kept food is reported, so that the table stays true. */
export function resolveAliases(foods: readonly RawFood[]): {
  aliasesOf: ReadonlyMap<string, readonly string[]>;
  unresolved: readonly string[];
} {
  const byName = new Map(foods.map((f) => [plain(f.name), f]));
  const aliasesOf = new Map<string, string[]>();
  const taken = new Map<string, string>();
  const unresolved: string[] = [];
  for (const line of ALIAS_TABLES.flatMap((table) => table.split("\n"))) {
    if (line.trim() === "") continue;
    const [names = "", description = ""] = line.split("=").map((s) => s.trim());
    const food = byName.get(plain(description));
    if (!food) {
      unresolved.push(line.trim());
      continue;
    }
    const list = aliasesOf.get(food.name) ?? [];
    for (const name of names
      .split(",")
      .map((s) => s.trim())
      .filter((s) => s !== "")) {
      const other = taken.get(name);
      if (other !== undefined && other !== food.name)
        unresolved.push(`${name} is given twice: ${other} / ${food.name}`);
      taken.set(name, food.name);
      if (!list.includes(name)) list.push(name);
    }
    aliasesOf.set(food.name, list);
  }
  return { aliasesOf, unresolved };
}

/** Descriptions compare without USDA's programme remark, case and spacing. */
function plain(name: string): string {
  return name
    .replace(/\s*\(Includes foods for USDA.*\)/i, "")
    .toLowerCase()
    .replace(/\s+/g, " ")
    .trim();
}
