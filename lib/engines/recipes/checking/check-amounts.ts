import type { ResolvedLine } from "../../nutrition/contract";
import type { CheckContext, Finding } from "./contract";

interface AmountRule {
  readonly name: string;
  /** Names of foods, as the table shows them. */
  readonly food: RegExp;
  readonly except?: RegExp;
  /** Most grams in a serving of an ordinary recipe; above it a word, above twice that a refusal. */
  readonly perServing?: number;
  /** Most as a share of the recipe's flour. */
  readonly perFlour?: number;
  /** Words of the line or title that make more of it right. */
  readonly unless?: RegExp;
}

/**
 * Most of a thing that a serving plausibly has. Our own kitchen figures, set so that all recipes of the collection pass
 * with room; salt's limit is the day's adequate intake of 5 g (WHO), raising agents are bakers' percentages.
 */
const RULES: readonly AmountRule[] = [
  {
    name: "salt",
    food: /^(?:salt|sea salt|kosher salt|celery salt|garlic salt)$/,
    perServing: 5,
    unless: /brin|cure|curing|crust|pickl|pasta water|ferment|kraut|kimchi|preserv/i,
  },
  { name: "baking soda", food: /^baking soda$/, perFlour: 0.035, perServing: 3, unless: /pretzel|bagel|soak|boil/i },
  { name: "baking powder", food: /baking powder$/, perFlour: 0.1, perServing: 6 },
  { name: "yeast", food: /\byeast\b/, except: /extract|nutritional|spread|flake/, perFlour: 0.06, perServing: 10 },
  {
    name: "oil",
    food: /\boils?\b/,
    except: /tuna|sardine|anchov|olives|mackerel|in oil|boil/,
    perServing: 45,
    unless: /deep.?fry|for (?:deep |shallow )?frying|confit|marinat|to cover/i,
  },
  { name: "butter", food: /^(?:unsalted |salted )?butter$|^ghee$|^lard$|margarine/, perServing: 80 },
  {
    name: "sugar",
    food: /\bsugars?\b|^honey$|\bsyrups?\b|molasses|treacle/,
    except: /snap|free|pea/,
    perServing: 90,
    unless: /jam|jelly|marmalade|caramel|preserve|cordial|candied|fudge|meringue/i,
  },
  {
    name: "ground spice",
    food: /^(?:ground )?(?:cinnamon|cumin|coriander seed|turmeric|paprika|smoked paprika|allspice|cardamom|cayenne|cayenne pepper|black pepper|white pepper|ginger, ground|ground ginger|curry powder|garam masala|chili powder|chilli powder|mustard powder|onion powder|garlic powder|dried (?:oregano|thyme|basil|rosemary|mint|sage|marjoram))$/,
    perServing: 8,
    unless: /rub|spice mix|masala|berbere/i,
  },
  { name: "nutmeg", food: /^(?:ground )?nutmeg$/, perServing: 2 },
  { name: "clove spice", food: /^(?:ground )?cloves$/, perServing: 2 },
  {
    name: "vinegar",
    food: /\bvinegar\b/,
    perServing: 60,
    unless: /pickl|brin|cure|ceviche|escabeche|adobo|sauerbraten/i,
  },
  {
    name: "soy or fish sauce",
    food: /^(?:soy sauce|tamari|fish sauce|oyster sauce|low sodium soy sauce)$/,
    perServing: 45,
  },
  { name: "vanilla or essence", food: /\bextract\b/, except: /malt|yeast/, perServing: 8 },
  { name: "gelatine", food: /gelatine?$/, perServing: 10 },
];

const FLOUR = /\bflours?\b|\boats?\b|semolina|cornmeal|polenta|almond meal|ground almonds/;

/** Amounts no serving has, whatever the recipe; and servings that are no meal or a feast. */
export function checkAmounts({ nutrition }: CheckContext, title: string): readonly Finding[] {
  const { lines, servings } = nutrition;
  const total = gramsOf(lines, () => true);
  const sifted = gramsOf(lines, (name) => FLOUR.test(name));
  // A spoon of flour in a stew raises nothing.
  const flour = sifted > 0.12 * total ? sifted : 0;
  const found: Finding[] = [];
  for (const rule of RULES) {
    const matching = lines
      .map((line, index) => ({ line, index }))
      .filter(({ line }) => isOf(rule, line) && rule.unless?.test(`${line.text} ${title}`) !== true);
    const grams = matching.reduce((sum, { line }) => sum + (line.grams?.value ?? 0), 0);
    const first = matching[0];
    if (first === undefined || grams === 0) continue;
    const byFlour = rule.perFlour !== undefined && flour > 0 ? rule.perFlour * flour : null;
    const most = byFlour ?? (rule.perServing ?? Number.POSITIVE_INFINITY) * servings;
    if (grams <= most) continue;
    found.push({
      code: "too-much",
      severity: grams > 2 * most ? "fail" : "warn",
      line: first.index,
      detail: { what: rule.name, grams: round(grams / servings), most: round(most / servings) },
    });
  }
  found.push(...portionSize(nutrition));
  return found;
}

function portionSize(nutrition: CheckContext["nutrition"]): readonly Finding[] {
  const grams = Math.round(nutrition.gramsPerServing);
  const kcal = nutrition.perServing.energy?.value;
  const found: Finding[] = [];
  if (grams < 8) found.push({ code: "too-little-food", severity: "fail", detail: { grams } });
  else if (grams > 1800) found.push({ code: "too-much-food", severity: "fail", detail: { grams } });
  else if (grams > 1200) found.push({ code: "too-much-food", severity: "warn", detail: { grams } });
  if (kcal !== undefined && kcal > 2500)
    found.push({ code: "energy-implausible", severity: "fail", detail: { kcal: Math.round(kcal) } });
  else if (kcal !== undefined && kcal > 1500)
    found.push({ code: "energy-implausible", severity: "warn", detail: { kcal: Math.round(kcal) } });
  return found;
}

function isOf(rule: AmountRule, { food }: ResolvedLine): boolean {
  return food !== null && rule.food.test(food.displayName) && rule.except?.test(food.displayName) !== true;
}

function gramsOf(lines: readonly ResolvedLine[], wanted: (name: string) => boolean): number {
  return lines.reduce(
    (sum, line) => sum + (line.food !== null && wanted(line.food.displayName) ? (line.grams?.value ?? 0) : 0),
    0,
  );
}

const round = (grams: number) => Math.round(grams * 10) / 10;
