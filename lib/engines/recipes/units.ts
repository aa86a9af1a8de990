import { type Dimension, UNIT_ROWS } from "./unit-table";

export interface Unit {
  /** "g", "tbsp", "clove": one spelling for all languages. */
  readonly id: string;
  readonly dimension: Dimension;
  /** Grams (mass) or millilitres (volume) in one; 1 for counts, 12 for a dozen. */
  readonly toBase: number;
}

const MODIFIERS =
  /^(?:heaped|heaping|rounded|level|scant|generous|good|full|packed|big|large|small|medium|lg|sm|med|thick|thin|fat|extra|gestrichener?|gehaufter?|grosse[rs]?|kleine[rs]?|grande?s?|petite?s?|groot|grote|kleine|stor|liten|duza|mala)\s+/;

/** Lower case, no accents, dots only inside abbreviations, white space folded. */
export function foldUnit(text: string): string {
  return (
    text
      .slice(0, 80)
      .toLowerCase()
      .replaceAll("ł", "l")
      .replaceAll("ß", "ss")
      .replaceAll("ø", "o")
      .normalize("NFD")
      // "colheres (sopa)": the brackets are part of the measure.
      .replace(/[\u0300-\u036f()]/g, "")
      .replace(/\s+/g, " ")
      .replace(/(?<=\w)\.$/, "")
      .trim()
  );
}

/** Words that folding would not change but for their case. */
const PLAIN = /^[a-zA-Z]+$/;

const byName = new Map<string, Unit>();
const byId = new Map<string, Unit>();
for (const [id, dimension, toBase, names] of UNIT_ROWS) {
  const unit: Unit = { id, dimension, toBase };
  byId.set(id, unit);
  for (const name of names.split("|")) {
    const key = foldUnit(name);
    if (!byName.has(key)) byName.set(key, unit);
  }
}

/** The unit with this id ("tbsp"), or null. */
export function unitById(id: string): Unit | null {
  return byId.get(id) ?? null;
}

/** One unit word or phrase exactly ("Tbsp.", "cuillères à soupe"), without looking inside it. */
export function unitNamed(text: string): Unit | null {
  // "T" and "t" are the one pair that only the case tells apart.
  if (text === "T" || text === "T.") return byId.get("tbsp") ?? null;
  if (text === "t" || text === "t.") return byId.get("tsp") ?? null;
  return (
    byName.get(text) ??
    byName.get(text.toLowerCase()) ??
    (PLAIN.test(text) ? null : (byName.get(foldUnit(text)) ?? null))
  );
}

/**
 * The unit a text names, in English, German, French, Spanish, Italian, Polish, Dutch, Swedish or Portuguese: "Tbsp.",
 * "heaped teaspoons", "cuillères à soupe", "large cloves". Null when no word of it is a unit.
 */
export function findUnit(text: string): Unit | null {
  const exact = unitNamed(text.trim());
  if (exact) return exact;
  let rest = foldUnit(text);
  for (let stripped = rest.replace(MODIFIERS, ""); stripped !== rest; stripped = rest.replace(MODIFIERS, "")) {
    rest = stripped;
    const unit = byName.get(rest);
    if (unit) return unit;
  }
  const words = rest.split(" ");
  // "g tin", "inch piece": the measure leads and tells how much.
  const lead = byName.get(words[0] ?? "");
  if (lead && (lead.dimension !== "count" || lead.id === "cm" || lead.id === "inch")) return lead;
  for (let i = words.length - 1; i >= 0; i--) {
    const unit = byName.get((words[i] ?? "").replace(/\.$/, ""));
    if (unit) return unit;
  }
  return null;
}

const countNames = new Map<string, readonly [one: string, many: string]>();
for (const [id, dimension, , names] of UNIT_ROWS) {
  const [one, many] = names.split("|");
  if (dimension === "count" && id !== "dozen" && one && many)
    for (const name of [one, many]) countNames.set(name, [one, many]);
}

/** The last word of a counted measure in the number that goes with it: 2 "small bunch" → "small bunches". English only. */
export function inNumber(unitText: string, quantity: number): string {
  const start = unitText.lastIndexOf(" ") + 1;
  const names = countNames.get(unitText.slice(start).toLowerCase());
  return names ? unitText.slice(0, start) + names[quantity > 1 ? 1 : 0] : unitText;
}

/** An amount in another unit; between mass and volume it needs the food's grams in one millilitre. Null when it cannot be. */
export function convertAmount(quantity: number, from: Unit, to: Unit, gramsPerMl?: number | null): number | null {
  if (!Number.isFinite(quantity)) return null;
  if (from.dimension === to.dimension) return (quantity * from.toBase) / to.toBase;
  if (!gramsPerMl || !(gramsPerMl > 0)) return null;
  if (from.dimension === "volume" && to.dimension === "mass") return (quantity * from.toBase * gramsPerMl) / to.toBase;
  if (from.dimension === "mass" && to.dimension === "volume") return (quantity * from.toBase) / gramsPerMl / to.toBase;
  return null;
}
