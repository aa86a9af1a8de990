import { isObject, type JsonObject } from "../../import/loose-json";
import type { ArchivedRecipe, ArchiveEntry, ArchiveReader, ArchiveWriter, FoundRecipe } from "../archived-recipe";
import { folderOf, Pictures, stemOf } from "../entry-names";
import { finishArchived } from "../finish-archived";
import { linesOf } from "../headed-lines";
import { isJsonFile, jsonOf, namesAt, numberAt, objectsAt, textAt } from "../json-fields";
import { readYield } from "../yield-text";

/** Exports of Tandoor: a zip of zips, each with recipe.json; ingredients stand inside the steps. */
export const tandoorReader: ArchiveReader = {
  claims: (entries) => entries.some((entry) => recipeOf(entry) !== null),
  read: (entries) => {
    const pictures = new Pictures(entries);
    return entries.flatMap((entry) => {
      const recipe = recipeOf(entry);
      return recipe === null ? [] : [readTandoor(recipe, entry.name, pictures.under(folderOf(entry.name)))];
    });
  },
};

function recipeOf(entry: ArchiveEntry): JsonObject | null {
  const value = isJsonFile(entry) ? jsonOf(entry) : undefined;
  return isObject(value) && "steps" in value && ("working_time" in value || "waiting_time" in value) ? value : null;
}

function readTandoor(node: JsonObject, name: string, picture: string | null): FoundRecipe {
  const lines: { text: string; section: string | null }[] = [];
  const steps: { text: string; section: string | null }[] = [];
  let section: string | null = null;
  for (const step of objectsAt(node, "steps")) {
    const title = textAt(step, "name");
    const ingredients = objectsAt(step, "ingredients");
    if (ingredients.length > 0) section = title;
    for (const ingredient of ingredients) {
      if (ingredient.is_header === true) section = textAt(ingredient, "note");
      else lines.push({ text: lineText(ingredient), section });
    }
    for (const text of linesOf(textAt(step, "instruction") ?? "")) steps.push({ text, section: title });
  }
  const working = numberAt(node, "working_time") ?? 0;
  const waiting = numberAt(node, "waiting_time") ?? 0;
  const made = readYield(textAt(node, "servings_text"));
  return finishArchived(
    {
      title: textAt(node, "name"),
      description: textAt(node, "description"),
      lines,
      steps,
      servings: numberAt(node, "servings"),
      yieldText: made.servings === null ? null : made.yieldText,
      prepMinutes: working,
      cookMinutes: waiting,
      totalMinutes: working + waiting,
      tags: namesAt(node, "keywords"),
      sourceUrl: textAt(node, "source_url"),
      rating: numberAt(node, "rating"),
      createdOn: textAt(node, "created_at"),
      picture: picture === null ? null : { kind: "entry", name: picture },
    },
    stemOf(folderOf(name).slice(0, -1)) || stemOf(name),
  );
}

function lineText(ingredient: JsonObject): string {
  const original = textAt(ingredient, "original_text");
  if (original !== null) return original;
  const amount = numberAt(ingredient, "amount");
  const isCounted = ingredient.no_amount !== true && amount !== null && amount !== 0;
  const many = isCounted && amount > 1;
  const nameOf = (key: string) => {
    const value = ingredient[key];
    if (!isObject(value)) return textAt(ingredient, key);
    return many ? textAt(value, "plural_name", "name") : textAt(value, "name");
  };
  const said = [isCounted ? String(Math.round(amount * 1000) / 1000) : null, nameOf("unit"), nameOf("food")]
    .filter((part) => part !== null)
    .join(" ");
  const note = textAt(ingredient, "note");
  return note === null ? said : said === "" ? note : `${said}, ${note}`;
}

export const writeTandoor: ArchiveWriter = function* (recipes) {
  for (const [index, { recipe, slug, hasPicture }] of recipes.entries()) {
    const inner = [{ name: "recipe.json", text: JSON.stringify(nodeOf(recipe)) }];
    yield { name: `${slug}.zip`, inner: hasPicture ? [...inner, { name: "image.jpg", pictureOf: index }] : inner };
  }
};

function nodeOf(recipe: ArchivedRecipe) {
  const ingredients = recipe.lines.flatMap((line, place) => {
    const row = { food: { name: line.text }, unit: null, amount: 0, note: "", original_text: line.text };
    const item = { ...row, order: place, is_header: false, no_amount: true };
    const isNew = line.section !== null && line.section !== recipe.lines[place - 1]?.section;
    return isNew ? [{ ...item, food: null, note: line.section, original_text: null, is_header: true }, item] : [item];
  });
  const steps = recipe.steps.map((step, order) => ({
    name: step.section ?? "",
    instruction: step.text,
    ingredients: [],
    time: 0,
    order: order + 1,
    show_as_header: false,
    show_ingredients_table: false,
  }));
  const list = { name: "", instruction: "", ingredients, time: 0, order: 0, show_as_header: false };
  const prep = recipe.prepMinutes ?? 0;
  return {
    name: recipe.title,
    description: recipe.description,
    keywords: recipe.tags.map((name) => ({ name, description: "" })),
    steps: [{ ...list, show_ingredients_table: true }, ...steps],
    working_time: prep,
    waiting_time: recipe.cookMinutes ?? Math.max(0, (recipe.totalMinutes ?? prep) - prep),
    internal: true,
    nutrition: null,
    servings: recipe.servings ?? 1,
    servings_text: recipe.yieldText ?? "",
    source_url: recipe.sourceUrl ?? "",
    created_at: recipe.createdOn === null ? null : `${recipe.createdOn}T00:00:00Z`,
  };
}
