import { DIETS } from "../../../foods/food";
import type { KitchenKnowledge } from "../../../nutrition/kitchen-knowledge";
import { nutritionOf } from "../../../nutrition/nutrition-of";
import { resolveLine } from "../../../nutrition/resolve-line";
import { checkRecipe } from "../../checking/check-recipe";
import type { Finding } from "../../checking/contract";
import { kitchenNumber } from "../../lines/fractions";
import type { ComposedRecipe, NoRecipeReason, RecipeWish } from "../contract";
import { isOfCuisine } from "../dish-words";
import { isFoodNamed } from "../is-food-named";
import { BASICS, type BaseLine, type Basic } from "./basics";
import { listed } from "./cook-parts";
import { type Part, partNamed } from "./parts";

const USUAL_SERVINGS = 4;
/** What brings protein where nothing named does, the plainest first. */
const PROTEINS = ["chickpea", "tofu", "egg", "chicken", "tuna"];

type Tried =
  | { readonly ok: true; readonly recipe: ComposedRecipe; readonly findings: readonly Finding[] }
  | { readonly ok: false; readonly reason: NoRecipeReason };

/**
 * A recipe put together from the foods of a wish by a way of cooking every kitchen knows ("pasta with mushrooms and
 * spinach"): everything named is in it, what nobody may have is not, and it takes no longer than is wished. `kind` is the
 * kind of food asked for; where none is, the first way that takes all the foods is used. `variation` counts earlier answers.
 */
export function composeBasic(wish: RecipeWish, kind: string | null, kitchen: KitchenKnowledge, variation = 0): Tried {
  const reasons: NoRecipeReason[] = [];
  const ways = BASICS.filter((basic) => kind === null || basic.kinds.includes(kind));
  for (const basic of ways) {
    if (wish.kind !== null && !basic.suits.includes(wish.kind)) continue;
    if (wish.cuisine !== null && !isOfCuisine(wish.cuisine, basic.cuisine)) continue;
    const lacking = wish.lacking.find((one) => basic.needs.includes(one));
    if (lacking !== undefined) {
      reasons.push({ kind: "needs", what: lacking });
      continue;
    }
    const tried = bring(basic, wish, kitchen, variation);
    if (tried.ok) return tried;
    reasons.push(tried.reason);
  }
  return { ok: false, reason: reasons[0] ?? { kind: "no-such-kind", what: kind ?? wish.cuisine ?? "" } };
}

function bring(basic: Basic, wish: RecipeWish, kitchen: KitchenKnowledge, variation: number): Tried {
  const base = baseFor(basic, wish, kitchen);
  if (!base.ok) return base;
  const parts: Part[] = [];
  for (const name of wish.wanted) {
    if (base.lines.some(({ text }) => isNamedIn(name, text, kitchen))) continue;
    const part = partNamed(name);
    if (part === null || !takes(basic, part)) return no({ kind: "no-recipe-with", what: name });
    if (!isWelcome(part.line, wish, kitchen)) return no({ kind: "cannot-fit", what: name });
    if (!parts.includes(part)) parts.push(part);
  }
  if (parts.length > basic.most) return no({ kind: "no-recipe-with", what: wish.wanted[basic.most] ?? "" });
  const more = basic.usual.flatMap((name): readonly Part[] => {
    const part = partNamed(name);
    return part === null || parts.includes(part) || !isWelcome(part.line, wish, kitchen) ? [] : [part];
  });
  if (parts.length === 0) parts.push(...more.splice(0, 2));
  if (variation > more.length) return no({ kind: "all-shown" });
  const extra = more[variation - 1];
  if (extra !== undefined && parts.length < basic.most) parts.push(extra);
  if (parts.length === 0) return no({ kind: "cannot-fit", what: basic.noun.toLowerCase() });
  const first = written(basic, parts, base.lines, wish, kitchen);
  if (first.ok || first.reason.kind !== "misses-aims" || wish.minProtein === null || parts.length >= basic.most)
    return first;
  for (const name of PROTEINS) {
    const part = partNamed(name);
    if (part === null || parts.includes(part) || !takes(basic, part) || !isWelcome(part.line, wish, kitchen)) continue;
    const stronger = written(basic, [...parts, part], base.lines, wish, kitchen);
    if (stronger.ok) return stronger;
  }
  return first;
}

const no = (reason: NoRecipeReason): Tried => ({ ok: false, reason });
const takes = (basic: Basic, part: Part) => basic.takes.includes(part.kind) && basic.fits(part);

interface ChosenLine {
  readonly of: BaseLine;
  readonly text: string;
}

function baseFor(
  basic: Basic,
  wish: RecipeWish,
  kitchen: KitchenKnowledge,
): { readonly ok: true; readonly lines: readonly ChosenLine[] } | Extract<Tried, { ok: false }> {
  const lines: ChosenLine[] = [];
  for (const of of basic.base) {
    const text = of.texts.find((one) => isWelcome(one, wish, kitchen));
    if (text !== undefined) lines.push({ of, text });
    else if (of.isOptional !== true)
      return { ok: false, reason: { kind: "cannot-fit", what: basic.noun.toLowerCase() } };
  }
  return { ok: true, lines };
}

/** Whether everyone may have the food a line names, and nobody asked to do without it. */
function isWelcome(line: string, wish: RecipeWish, kitchen: KitchenKnowledge): boolean {
  const { food } = resolveLine(`100 g ${line}`, kitchen, {});
  return (
    food !== null &&
    !wish.allergens.some((one) => food.allergens.includes(one)) &&
    wish.diets.every((one) => food.diets.includes(one)) &&
    !wish.without.some((name) => isFoodNamed(name, food, line))
  );
}

const isNamedIn = (name: string, line: string, kitchen: KitchenKnowledge) => {
  const { food, parsed } = resolveLine(`100 g ${line}`, kitchen, {});
  return isFoodNamed(name, food, parsed.name);
};

function written(
  basic: Basic,
  parts: readonly Part[],
  base: readonly ChosenLine[],
  wish: RecipeWish,
  kitchen: KitchenKnowledge,
): Tried {
  const servings = wish.servings ?? USUAL_SERVINGS;
  const say = (key: string) => {
    const line = base.find(({ of }) => of.key === key);
    if (line === undefined) return null;
    const name = line.text.split(",")[0] ?? line.text;
    return line.text === line.of.texts[0] && name.includes(key) ? key : name;
  };
  const { steps, minutes } = basic.cook({ parts, say });
  const prep = basic.prep + 2 * parts.length;
  const names = listed(parts.slice(0, 3).map((part) => part.said));
  const lines = [
    ...parts.map((part) =>
      part.isCounted ? counted(part, servings) : `${grams(part.amount * servings)} g ${part.line}`,
    ),
    ...base.map(({ of, text }) => {
      const measure = amount(of, servings);
      return `${measure} ${of.unit === "" && measure !== "1" ? text.replace(/^onion\b/, "onions") : text}`;
    }),
  ];
  const nutrition = nutritionOf({ servings, lines }, kitchen);
  const recipe: ComposedRecipe = {
    title: `${basic.noun} with ${names}`,
    description: `${basic.noun} as any kitchen makes it, with ${listed(parts.map((part) => part.said))}.`,
    servings,
    prepMinutes: prep,
    cookMinutes: minutes,
    totalMinutes: prep + minutes,
    cuisine: basic.cuisine,
    tags: DIETS.filter(
      (diet) => /^(?:vegan|vegetarian|gluten-free|dairy-free)$/.test(diet) && nutrition.diets.includes(diet),
    ),
    lines: lines.map((text) => ({ text, section: null })),
    steps: steps.map((text) => ({ text, section: null })),
  };
  const total = prep + minutes;
  if (wish.maxMinutes !== null && total > wish.maxMinutes) return no({ kind: "too-long", least: total });
  const findings = checkRecipe(recipe, { nutrition, wish: { ...wish } }, kitchen.table);
  const fail = findings.find((one) => one.severity === "fail");
  if (fail === undefined) return { ok: true, recipe, findings };
  if (fail.code === "over-energy" || fail.code === "under-protein") return no({ kind: "misses-aims" });
  return no({ kind: "cannot-fit", what: basic.noun.toLowerCase() });
}

const grams = (value: number) => (value < 50 ? Math.max(1, Math.round(value)) : Math.round(value / 5) * 5);
const counted = (part: Part, servings: number) => `${Math.max(1, Math.ceil(part.amount * servings))} ${part.line}`;

function amount({ amount: each, unit }: BaseLine, servings: number): string {
  const value = each * servings;
  if (unit === "g" || unit === "ml") return `${grams(value)} ${unit}`;
  if (unit === "" || unit === "clove") {
    const whole = Math.max(1, Math.round(value));
    return unit === "" ? String(whole) : `${whole} ${whole === 1 ? "clove" : "cloves"}`;
  }
  return `${kitchenNumber(Math.max(0.25, Math.round(value * 4) / 4))} ${unit}`;
}
