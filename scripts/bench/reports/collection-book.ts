import { ENGLISH_BOOK } from "@/components/reports/book/english-words";
import { committedKitchen } from "@/db/seed/kitchen";
import { seedRecipes } from "@/db/seed/recipes/collection";
import { NUTRIENTS } from "@/lib/engines/foods/nutrients";
import { nutritionOf } from "@/lib/engines/nutrition/nutrition-of";
import { deriveRecipe } from "@/lib/engines/recipes/derive-recipe";
import type { BookRecipe, BookReport } from "@/lib/engines/reports/book-report";
import { type PaperStyle, STANDARD_STYLE } from "@/lib/engines/reports/contract";
import { namesForIndex } from "@/lib/engines/reports/index-of";
import { inSections } from "@/lib/engines/reports/line-text";

type Seed = (typeof seedRecipes)[number];

/** A book of the first recipes of the collection; every `photoEvery`th has a photo. */
export function collectionBook(count: number, style: Partial<PaperStyle> = {}, photoEvery = 2): BookReport {
  const recipes = seedRecipes.slice(0, count).map((seed, n) => bookRecipe(seed, n % photoEvery === 0));
  return {
    language: "en",
    title: "The collection",
    byline: "Collected in our kitchen",
    dedication: "For everyone who ever asked for the recipe,\nand for those who do the washing up.",
    colophon: "Printed with MealPrep360. Figures of a serving are counted from the USDA's tables of foods.",
    style: { ...STANDARD_STYLE, ...style },
    chapters: [{ title: null, recipes }],
    words: ENGLISH_BOOK,
  };
}

function bookRecipe(seed: Seed, hasPhoto: boolean): BookRecipe {
  const kitchen = committedKitchen();
  const nutrition = nutritionOf({ servings: seed.servings, lines: seed.lines.map((line) => line.text) }, kitchen);
  const { art } = deriveRecipe({ ...seed, artSeed: seed.slug }, nutrition);
  return {
    id: seed.slug,
    title: seed.title,
    description: seed.description,
    yields: seed.yieldText === null ? `Serves ${seed.servings}` : `Makes ${seed.yieldText}`,
    times: [
      { label: "Prepare", value: `${seed.prepMinutes} min` },
      { label: "Cook", value: `${seed.cookMinutes} min` },
    ],
    ingredients: inSections(seed.lines).map(({ heading, texts }) => ({ heading, lines: texts })),
    method: inSections(seed.steps).map(({ heading, texts }) => ({ heading, steps: texts })),
    nutrition: (["energy", "protein", "fat", "carbohydrate", "fibre"] as const).flatMap((nutrient) => {
      const value = nutrition.perServing[nutrient]?.value;
      const { label, unit } = NUTRIENTS[nutrient];
      return value === undefined ? [] : [{ label, value: `${Math.round(value)} ${unit}` }];
    }),
    allergens: null,
    note: null,
    source: `From the collection: ${seed.cuisine}`,
    indexed: namesForIndex(
      nutrition.lines.map((line) => ({ name: line.food?.displayName ?? null, grams: line.grams?.value ?? null })),
    ),
    art,
    hasPhoto,
  };
}
