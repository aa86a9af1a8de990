import { loadFoodTable } from "@/db/datasets/foods/load";
import { seedRecipes } from "@/db/seed/recipes/collection";
import { buildFoodMatcher } from "@/lib/engines/foods/build-food-matcher";
import { nutritionOf } from "@/lib/engines/nutrition/nutrition-of";
import { parseLine } from "@/lib/engines/recipes/lines/parse-line";

/*
 * What the engines make of the recipe collection, for the person who writes recipes.
 *   npx tsx scripts/check-recipes.ts [slug or cuisine …]   each recipe with its doubtful and omitted lines
 *   npx tsx scripts/check-recipes.ts --foods               each distinct name with the food it was taken for
 *   npx tsx scripts/check-recipes.ts --lines [slug …]      every line with food, grams and working
 */
const flags = process.argv.slice(2).filter((word) => word.startsWith("--"));
const wanted = process.argv.slice(2).filter((word) => !word.startsWith("--"));
const chosen = seedRecipes.filter(
  (recipe) => wanted.length === 0 || wanted.includes(recipe.slug) || wanted.includes(recipe.cuisine),
);

const table = loadFoodTable();
const kitchen = { table, matcher: buildFoodMatcher(table), parseLine };
const counted = chosen.map((recipe) => ({
  recipe,
  nutrition: nutritionOf({ servings: recipe.servings, lines: recipe.lines.map((line) => line.text) }, kitchen),
}));
const percent = (share: number) => `${(share * 100).toFixed(1)} %`;

if (flags.includes("--foods")) {
  const taken = new Map<string, { confidence: number; text: string; recipes: number }>();
  for (const { nutrition } of counted) {
    for (const line of nutrition.lines) {
      const key = `${line.parsed.name} → ${line.food?.name ?? `nothing (${line.omission})`}`;
      const before = taken.get(key);
      taken.set(key, {
        confidence: Math.min(line.confidence, before?.confidence ?? 1),
        text: before?.text ?? line.text,
        recipes: (before?.recipes ?? 0) + 1,
      });
    }
  }
  for (const [key, { confidence, text, recipes }] of [...taken].sort())
    console.log(`${confidence.toFixed(2)} ×${recipes} ${key}   [${text}]`);
} else {
  for (const { recipe, nutrition } of counted) {
    const per = nutrition.perServing;
    const figures = (["energy", "protein", "fat", "carbohydrate", "fibre", "sodium"] as const)
      .map((id) => `${id} ${per[id]?.value.toFixed(0) ?? "?"}`)
      .join(", ");
    console.log(
      `${recipe.slug}: covers ${percent(nutrition.coverage)}, ${nutrition.gramsPerServing.toFixed(0)} g, ${figures}`,
    );
    for (const line of nutrition.lines) {
      const state = line.omission ?? (line.doubtful ? "doubtful" : null);
      if (state === null && !flags.includes("--lines")) continue;
      const weight = line.grams ? `${line.grams.value.toFixed(1)} g, ${line.working ?? ""}` : "no weight";
      console.log(
        `    ${state ?? "ok"}: ${line.text} → ${line.food?.name ?? "nothing"} (${line.confidence.toFixed(2)}; ${weight})`,
      );
    }
    for (const diet of ["vegan", "vegetarian", "gluten-free", "dairy-free"] as const)
      if (recipe.tags.includes(diet) && !nutrition.diets.includes(diet)) {
        const against = nutrition.lines.filter((line) => line.food && !line.food.diets.includes(diet));
        console.log(
          `    not ${diet} by its foods: ${against.map((line) => `${line.text} → ${line.food?.name}`).join("; ")}`,
        );
      }
  }
  const under = counted.filter(({ nutrition }) => nutrition.coverage < 0.97);
  console.log(
    `${counted.length} recipes, ${under.length} cover less than 97 %: ${under.map((c) => c.recipe.slug).join(", ")}`,
  );
}
