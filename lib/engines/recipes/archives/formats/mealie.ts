import { readMinutes } from "../../import/duration";
import { isObject, type JsonObject } from "../../import/loose-json";
import type { ArchiveEntry, ArchiveReader, ArchiveWriter, FoundRecipe } from "../archived-recipe";
import { folderOf, Pictures, stemOf } from "../entry-names";
import { finishArchived } from "../finish-archived";
import { isJsonFile, jsonOf, listAt, namesAt, numberAt, objectsAt, textAt } from "../json-fields";
import { readYield } from "../yield-text";

/** Recipe exports of Mealie: one JSON file a recipe, its pictures in a folder beside it. */
export const mealieReader: ArchiveReader = {
  claims: (entries) => entries.some((entry) => recipeOf(entry) !== null),
  read: (entries) => {
    const pictures = new Pictures(entries);
    return entries.flatMap((entry) => {
      const recipe = recipeOf(entry);
      return recipe === null ? [] : [readMealie(recipe, entry.name, pictures.under(folderOf(entry.name)))];
    });
  },
};

function recipeOf(entry: ArchiveEntry): JsonObject | null {
  const value = isJsonFile(entry) ? jsonOf(entry) : undefined;
  if (!isObject(value) || value["@type"] !== undefined) return null;
  const isMealie = ["orgURL", "recipeServings", "recipeYieldQuantity", "groupId", "extras"].some((key) => key in value);
  return isMealie && "slug" in value && "recipeIngredient" in value ? value : null;
}

function readMealie(node: JsonObject, name: string, picture: string | null): FoundRecipe {
  const amount = numberAt(node, "recipeServings") || numberAt(node, "recipeYieldQuantity");
  const made = readYield(textAt(node, "recipeYield"));
  let section: string | null = null;
  const lines = listAt(node, "recipeIngredient").map((line) => {
    if (!isObject(line)) return { text: typeof line === "string" ? line : "", section };
    section = textAt(line, "title") ?? section;
    return { text: lineText(line), section };
  });
  let part: string | null = null;
  const steps = listAt(node, "recipeInstructions").map((step) => {
    if (!isObject(step)) return { text: typeof step === "string" ? step : "", section: part };
    part = textAt(step, "title") ?? part;
    return { text: textAt(step, "text") ?? "", section: part };
  });
  const extras = isObject(node.extras) ? node.extras : {};
  const minutes = (key: string) => readMinutes(textAt(node, key) ?? "");
  return finishArchived(
    {
      title: textAt(node, "name"),
      description: textAt(node, "description"),
      lines,
      steps,
      servings: amount || made.servings,
      yieldText: made.yieldText,
      prepMinutes: minutes("prepTime"),
      cookMinutes: minutes("performTime") ?? minutes("cookTime"),
      totalMinutes: minutes("totalTime"),
      tags: namesAt(node, "tags", "recipeCategory"),
      cuisine: textAt(extras, "cuisine"),
      language: textAt(extras, "language"),
      sourceName: textAt(extras, "source"),
      sourceUrl: textAt(node, "orgURL", "orgUrl"),
      rating: numberAt(node, "rating"),
      isFavourite: textAt(extras, "favourite") === "true",
      note: objectsAt(node, "notes")
        .map((note) => [textAt(note, "title"), textAt(note, "text")].filter((text) => text !== null).join(": "))
        .join("\n"),
      createdOn: textAt(node, "dateAdded", "createdAt"),
      picture: picture === null ? null : { kind: "entry", name: picture },
    },
    stemOf(name),
  );
}

/** Mealie keeps the line as it was typed, the line as it shows it, or only its parts. */
export function lineText(line: JsonObject): string {
  const shown = textAt(line, "originalText", "original_text", "display");
  if (shown !== null) return shown;
  const nameOf = (key: string) => {
    const value = line[key];
    return isObject(value) ? textAt(value, "name") : textAt(line, key);
  };
  const quantity = numberAt(line, "quantity");
  const food = nameOf("food");
  const amount = quantity === null || quantity === 0 || line.disableAmount === true ? null : String(quantity);
  const parts = [amount, nameOf("unit"), food];
  const note = textAt(line, "note");
  const said = parts.filter((part) => part !== null).join(" ");
  if (food === null) return note ?? "";
  return note === null ? said : `${said}, ${note}`;
}

export const writeMealie: ArchiveWriter = function* (recipes) {
  for (const [index, { recipe, slug, hasPicture }] of recipes.entries()) {
    const folder = `recipes/${slug}/`;
    const titled = (item: { section: string | null }, before: { section: string | null } | undefined) =>
      item.section !== (before?.section ?? null) ? item.section : null;
    const minutes = (count: number | null) => (count === null ? null : `${count} minutes`);
    const node = {
      name: recipe.title,
      slug,
      image: hasPicture ? "original" : null,
      description: recipe.description ?? "",
      recipeServings: recipe.servings ?? 0,
      recipeYieldQuantity: 0,
      recipeYield: recipe.yieldText,
      prepTime: minutes(recipe.prepMinutes),
      performTime: minutes(recipe.cookMinutes),
      cookTime: null,
      totalTime: minutes(recipe.totalMinutes),
      rating: recipe.rating,
      orgURL: recipe.sourceUrl,
      dateAdded: recipe.createdOn,
      recipeCategory: [],
      tags: recipe.tags.map((name) => ({ name, slug: name.toLowerCase().replaceAll(/\s+/g, "-") })),
      tools: [],
      recipeIngredient: recipe.lines.map((line, place) => ({
        title: titled(line, recipe.lines[place - 1]),
        note: line.text,
        quantity: 0,
        unit: null,
        food: null,
        disableAmount: true,
        display: line.text,
        originalText: line.text,
      })),
      recipeInstructions: recipe.steps.map((step, place) => ({
        title: titled(step, recipe.steps[place - 1]) ?? "",
        summary: "",
        text: step.text,
        ingredientReferences: [],
      })),
      nutrition: {},
      settings: { public: false, showNutrition: false, showAssets: false, disableAmount: true },
      assets: [],
      notes: recipe.note === null ? [] : [{ title: "", text: recipe.note }],
      extras: {
        ...(recipe.cuisine === null ? {} : { cuisine: recipe.cuisine }),
        ...(recipe.language === null ? {} : { language: recipe.language }),
        ...(recipe.sourceName === null ? {} : { source: recipe.sourceName }),
        ...(recipe.isFavourite ? { favourite: "true" } : {}),
      },
      comments: [],
    };
    yield { name: `${folder}${slug}.json`, text: JSON.stringify(node, null, 2) };
    if (hasPicture) yield { name: `${folder}images/original.jpg`, pictureOf: index };
  }
};
