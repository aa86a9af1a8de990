import { readMinutes } from "../../import/duration";
import { isObject, type JsonObject } from "../../import/loose-json";
import type { ArchiveEntry, ArchiveReader, FoundRecipe } from "../archived-recipe";
import { fileNameOf, Pictures } from "../entry-names";
import { finishArchived } from "../finish-archived";
import { jsonOf, numberAt, objectsAt, textAt } from "../json-fields";
import { readYield } from "../yield-text";
import { lineText } from "./mealie";

/** Whole backups of Mealie: the rows of its database in one JSON file, pictures by the recipe's id. */
export const mealieBackupReader: ArchiveReader = {
  claims: (entries) => entries.some((entry) => databaseOf(entry) !== null),
  read: (entries) => {
    const pictures = new Pictures(entries);
    return entries.flatMap((entry) => {
      const database = databaseOf(entry);
      return database === null ? [] : readDatabase(database, pictures);
    });
  },
};

function databaseOf(entry: ArchiveEntry): JsonObject | null {
  if (fileNameOf(entry.name) !== "database.json") return null;
  const value = jsonOf(entry);
  return isObject(value) && "recipes" in value && "recipes_ingredients" in value ? value : null;
}

function readDatabase(database: JsonObject, pictures: Pictures): FoundRecipe[] {
  const byPosition = (a: JsonObject, b: JsonObject) => (numberAt(a, "position") ?? 0) - (numberAt(b, "position") ?? 0);
  const byRecipe = (table: string) =>
    Map.groupBy(objectsAt(database, table), (row) => textAt(row, "recipe_id", "recipee_id") ?? "");
  const named = (table: string) =>
    new Map(objectsAt(database, table).map((row) => [textAt(row, "id"), textAt(row, "name")]));
  const lines = byRecipe("recipes_ingredients");
  const steps = byRecipe("recipe_instructions");
  const notes = byRecipe("notes");
  const units = named("ingredient_units");
  const foods = named("ingredient_foods");
  const labels = [
    { rows: byRecipe("recipes_to_tags"), key: "tag_id", names: named("tags") },
    { rows: byRecipe("recipes_to_categories"), key: "category_id", names: named("categories") },
  ];
  return objectsAt(database, "recipes").map((row) => {
    const id = textAt(row, "id") ?? "";
    let section: string | null = null;
    let part: string | null = null;
    const made = readYield(textAt(row, "recipe_yield"));
    const minutes = (key: string) => readMinutes(textAt(row, key) ?? "");
    const picture = id === "" ? null : pictures.under(`data/recipes/${id}/`);
    return finishArchived(
      {
        title: textAt(row, "name"),
        description: textAt(row, "description"),
        lines: (lines.get(id) ?? []).toSorted(byPosition).map((line) => {
          section = textAt(line, "title") ?? section;
          const unit = units.get(textAt(line, "unit_id")) ?? null;
          const food = foods.get(textAt(line, "food_id")) ?? null;
          return { text: lineText({ ...line, unit, food }), section };
        }),
        steps: (steps.get(id) ?? []).toSorted(byPosition).map((step) => {
          part = textAt(step, "title") ?? part;
          return { text: textAt(step, "text") ?? "", section: part };
        }),
        servings: numberAt(row, "recipe_servings") || numberAt(row, "recipe_yield_quantity") || made.servings,
        yieldText: made.yieldText,
        prepMinutes: minutes("prep_time"),
        cookMinutes: minutes("perform_time") ?? minutes("cook_time"),
        totalMinutes: minutes("total_time"),
        tags: labels.flatMap(({ rows, key, names }) =>
          (rows.get(id) ?? []).flatMap((link) => names.get(textAt(link, key)) ?? []),
        ),
        sourceUrl: textAt(row, "org_url"),
        rating: numberAt(row, "rating"),
        note: (notes.get(id) ?? [])
          .map((note) => [textAt(note, "title"), textAt(note, "text")].filter((text) => text !== null).join(": "))
          .join("\n"),
        createdOn: textAt(row, "date_added", "created_at"),
        picture: picture === null ? null : { kind: "entry", name: picture },
      },
      textAt(row, "slug") ?? "database.json",
    );
  });
}
