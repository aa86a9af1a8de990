import { cleanText } from "./clean-text";
import { readMinutes } from "./duration";
import type { RecipeGraph } from "./find-recipe-node";
import { isList, isObject, type Json } from "./loose-json";
import type { PartialRecipe } from "./partial-recipe";
import { stepGroups } from "./schema-steps";
import { allTexts, firstText, imageAddress, ingredientLines, namesOf } from "./schema-values";
import { normalYield } from "./yield";

/** A schema.org Recipe node, from JSON-LD or microdata, as a reading of the page. */
export function readSchemaRecipe({ recipe, byId }: RecipeGraph): PartialRecipe {
  const field = (key: string): Json | undefined => recipe[key] ?? recipe[`schema:${key}`];
  const ingredients = ingredientLines(
    field("recipeIngredient") ?? field("ingredients") ?? field("recipeIngredients") ?? field("ingredient"),
  );
  return {
    title: firstText(field("name")) ?? firstText(field("headline")),
    description: firstText(field("description")),
    ingredientGroups: ingredients.length > 0 ? [{ heading: null, ingredients }] : [],
    stepGroups: stepGroups(field("recipeInstructions") ?? field("instructions")),
    yields: readYield(field("recipeYield") ?? field("yield")),
    prepMinutes: minutesOf(field("prepTime")),
    cookMinutes: minutesOf(field("cookTime") ?? field("performTime")),
    totalMinutes: minutesOf(field("totalTime")),
    nutrition: readNutrition(field("nutrition")),
    image: imageAddress(field("image") ?? field("thumbnailUrl"), byId),
    author: namesOf(field("author") ?? field("creator"), byId).join(", ") || null,
    cuisine: [...new Set(allTexts(field("recipeCuisine")))].join(", ") || null,
    tags: readTags(field("keywords"), field("recipeCategory")),
    language: firstText(field("inLanguage")),
  };
}

/** Of several yields ("12", "12 rolls") the amount is the first one's, what is counted may be named by another. */
function readYield(value: Json | undefined): string | null {
  const texts = allTexts(value, ["name", "@value", "text", "value", "maxValue", "minValue"]);
  const normal = texts.map(normalYield).filter((text) => text !== null);
  const [first] = normal;
  if (first === undefined) return null;
  const counted = normal.find((text) => !text.includes("serving")) ?? first;
  const [amount] = first.split(" ");
  return counted.split(" ")[0] === amount ? counted : first;
}

function minutesOf(value: Json | undefined): number | null {
  if (isList(value)) return minutesOf(value[0]);
  if (isObject(value)) return minutesOf(value.maxValue ?? value["@value"] ?? value.value ?? value.minValue);
  if (typeof value === "number") return readMinutes(value);
  return typeof value === "string" ? readMinutes(cleanText(value)) : null;
}

function readNutrition(value: Json | undefined): Readonly<Record<string, string>> | null {
  const node = isList(value) ? value[0] : value;
  if (!isObject(node)) return null;
  const entries = Object.entries(node).flatMap(([key, amount]): [string, string][] => {
    const text = key.startsWith("@") ? null : firstText(amount);
    return text === null ? [] : [[key, text]];
  });
  return entries.length > 0 ? Object.fromEntries(entries) : null;
}

function readTags(...values: readonly (Json | undefined)[]): string[] {
  const tags = values.flatMap((value) => allTexts(value)).flatMap((text) => text.split(/\s*[,;]\s*/));
  return [...new Set(tags.filter((tag) => tag !== ""))].slice(0, 60);
}
