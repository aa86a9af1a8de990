import { ALLERGENS, type Allergen, DIETS, type Diet, type Food } from "../foods/food";
import { dietAllows, hiddenAllergens } from "../foods/hidden-allergens";
import { DOUBTFUL_BELOW } from "../foods/matcher";
import { NUTRIENT_IDS, type NutrientId } from "../foods/nutrients";
import type { NutritionFigure, RecipeNutrition, ResolvedLine } from "./contract";
import { lineDeviation } from "./figure-range";
import { guessedGrams } from "./guessed-grams";

/**
 * What a whole recipe adds to its lines' ranges: servings that are not equal, fat and marinade left in the pan, other
 * brands. `all` is a share of the total, `lines` multiplies the lines' own deviation, so a recipe of weights and sure
 * foods has the narrower range. Losses go one way, so the lower side is wider. Set as the narrowest that holds the energy
 * which three in four published recipes declare; on recipes left out of the setting it held 73 % (scripts/evidence/calories.ts).
 */
const RECIPE_SPREAD = { below: { all: 0.32, lines: 1.5 }, above: { all: 0.09, lines: 0.5 } } as const;

interface Part {
  readonly value: number | undefined;
  readonly below: number;
  readonly above: number;
}

/** One counted line's amount of a nutrient, undefined where nobody knows. */
function part(line: ResolvedLine, nutrient: NutrientId): Part {
  const grams = line.grams?.value ?? 0;
  if (line.subRecipe !== undefined) {
    const { nutrition } = line.subRecipe;
    const figure = nutrition.perServing[nutrient];
    const share = nutrition.gramsPerServing > 0 ? grams / nutrition.gramsPerServing : 0;
    if (figure === undefined) return { value: undefined, below: 0, above: 0 };
    return {
      value: figure.value * share,
      below: (figure.value - figure.low) * share,
      above: (figure.high - figure.value) * share,
    };
  }
  const per100 = line.food?.nutrients[nutrient];
  if (per100 === undefined) return { value: undefined, below: 0, above: 0 };
  const value = (per100 * grams) / 100;
  return { value, ...lineDeviation(line, nutrient, value) };
}

function knownShare(line: ResolvedLine, nutrient: NutrientId, value: number | undefined): number {
  if (line.subRecipe !== undefined) return line.subRecipe.nutrition.perServing[nutrient]?.known ?? 0;
  return value === undefined ? 0 : 1;
}

/** What a line that is not counted could add at most, from its food where known, else from the recipe's own mean. */
function missing(line: ResolvedLine, nutrient: NutrientId, meanPerGram: number, servings: number): number {
  const grams = guessedGrams(line, servings);
  if (grams === 0) return 0;
  const per100 = line.food?.nutrients[nutrient];
  return grams * (per100 === undefined ? meanPerGram : per100 / 100);
}

const widened = (value: number, squares: number, { all, lines }: { readonly all: number; readonly lines: number }) =>
  value * all + Math.sqrt(squares) * lines;

function figure(lines: readonly ResolvedLine[], nutrient: NutrientId, servings: number): NutritionFigure | null {
  let value = 0;
  let mass = 0;
  let knownMass = 0;
  let below = 0;
  let above = 0;
  for (const line of lines) {
    if (line.omission !== null) continue;
    const grams = line.grams?.value ?? 0;
    const each = part(line, nutrient);
    mass += grams;
    knownMass += grams * knownShare(line, nutrient, each.value);
    value += each.value ?? 0;
    below += each.below ** 2;
    above += each.above ** 2;
  }
  if (knownMass <= 0) return null;
  const meanPerGram = value / knownMass;
  const uncounted = lines.reduce((sum, line) => sum + missing(line, nutrient, meanPerGram, servings), 0);
  // The part of the mass without a figure may hold as much as the rest.
  const unknown = (mass - knownMass) * meanPerGram;
  return {
    value: value / servings,
    low: Math.max(0, value - widened(value, below, RECIPE_SPREAD.below)) / servings,
    high: (value + widened(value, above, RECIPE_SPREAD.above) + uncounted + unknown) / servings,
    known: Math.min(1, knownMass / mass),
  };
}

/** Foods a line may be: its own, and for a doubtful match the candidates as well, since an allergy cannot wait. */
function possibleFoods(line: ResolvedLine): readonly Food[] {
  const own = line.food === null ? [] : [line.food];
  if (line.confidence >= DOUBTFUL_BELOW) return own;
  return [
    ...own,
    ...line.alternatives.filter((each) => each.confidence >= 0.8 * line.confidence).map((each) => each.food),
  ];
}

const NONE: ReadonlySet<Allergen> = new Set();

/** What the food named in a line usually holds unsaid, whatever food its figures come from. */
function unsaidAllergens(line: ResolvedLine): ReadonlySet<Allergen> {
  return line.omission === "not-food" || line.subRecipe !== undefined ? NONE : hiddenAllergens(line.parsed.name);
}

function allergensOf(lines: readonly ResolvedLine[]): readonly Allergen[] {
  const found = new Set<Allergen>();
  for (const line of lines) {
    for (const allergen of line.subRecipe?.nutrition.allergens ?? []) found.add(allergen);
    for (const food of possibleFoods(line)) for (const allergen of food.allergens) found.add(allergen);
    for (const allergen of unsaidAllergens(line)) found.add(allergen);
  }
  return ALLERGENS.filter((allergen) => found.has(allergen));
}

function dietsOf(lines: readonly ResolvedLine[]): readonly Diet[] {
  const eaten = lines.filter((line) => line.omission !== "not-food");
  if (eaten.length === 0) return [];
  if (eaten.some((line) => line.food === null && line.subRecipe === undefined && line.omission !== "optional"))
    return [];
  return DIETS.filter((diet) =>
    eaten.every((line) => {
      if (line.subRecipe !== undefined) return line.subRecipe.nutrition.diets.includes(diet);
      return (line.food === null || line.food.diets.includes(diet)) && dietAllows(diet, unsaidAllergens(line));
    }),
  );
}

/**
 * Sums resolved lines to what one serving holds. Values are the sum of the counted lines as they go into the pot:
 * vitamins lost in cooking are not corrected. Ranges join measure, match and food differences; what is not counted only
 * lifts the upper end. Servings that are no positive number count as one. Allergens and diets look at every line with a
 * food, optional ones and those without an amount included.
 */
export function sumLines(recipe: {
  readonly servings: number;
  readonly lines: readonly ResolvedLine[];
  readonly release: string;
}): RecipeNutrition {
  const { lines, release } = recipe;
  const servings = Number.isFinite(recipe.servings) && recipe.servings > 0 ? recipe.servings : 1;
  const perServing: { [N in NutrientId]?: NutritionFigure } = {};
  for (const nutrient of NUTRIENT_IDS) {
    const found = figure(lines, nutrient, servings);
    if (found !== null) perServing[nutrient] = found;
  }
  let counted = 0;
  let guessed = 0;
  const omissions: RecipeNutrition["omissions"][number][] = [];
  for (const line of lines) {
    if (line.omission === null) counted += line.grams?.value ?? 0;
    else omissions.push({ text: line.text, reason: line.omission });
    guessed += guessedGrams(line, servings);
  }
  return {
    servings,
    perServing,
    gramsPerServing: counted / servings,
    coverage: counted + guessed > 0 ? counted / (counted + guessed) : 0,
    lines,
    omissions,
    allergens: allergensOf(lines),
    diets: dietsOf(lines),
    release,
  };
}
