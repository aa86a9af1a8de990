import type { ArchiveReader, ArchiveWriter } from "../archived-recipe";
import { fileNameOf, folderOf, Pictures, stemOf } from "../entry-names";
import { withHeadings } from "../headed-lines";
import { jsonOf } from "../json-fields";
import { readSchemaNode, schemaFields, schemaNodes } from "./schema-recipe";

const asHeading = (heading: string) => `## ${heading}`;
const isRecipeFile = (name: string) => fileNameOf(name) === "recipe.json" && folderOf(name) !== "";

/** A folder of Nextcloud Cookbook: a folder a recipe with recipe.json and full.jpg. */
export const nextcloudReader: ArchiveReader = {
  claims: (entries) => entries.some((entry) => isRecipeFile(entry.name) && schemaNodes(entry).length > 0),
  read: (entries) => {
    const pictures = new Pictures(entries);
    return entries
      .filter((entry) => isRecipeFile(entry.name) && jsonOf(entry) !== undefined)
      .map((entry) => {
        const folder = folderOf(entry.name);
        const name = stemOf(folder.slice(0, -1));
        const [node] = schemaNodes(entry);
        if (node === undefined) return { ok: false, name, reason: "not-a-recipe" };
        const picture = pictures.under(folder);
        return readSchemaNode(node, name, picture === null ? null : { kind: "entry", name: picture });
      });
  },
};

export const writeNextcloud: ArchiveWriter = function* (recipes) {
  for (const [index, { recipe, slug, hasPicture }] of recipes.entries()) {
    const node = {
      ...schemaFields(recipe, asHeading),
      // The app itself takes a whole number here; what it makes stands beside it.
      recipeYield: recipe.yieldText === null ? (recipe.servings ?? 1) : schemaFields(recipe, asHeading).recipeYield,
      url: recipe.sourceUrl ?? "",
      image: "",
      keywords: recipe.tags.join(","),
      recipeCategory: "",
      tool: [],
      recipeInstructions: withHeadings(recipe.steps, asHeading),
      nutrition: { "@type": "NutritionInformation" },
      ...(recipe.sourceName === null ? {} : { author: { "@type": "Person", name: recipe.sourceName } }),
    };
    yield { name: `Recipes/${slug}/recipe.json`, text: JSON.stringify(node, null, 2) };
    if (hasPicture) yield { name: `Recipes/${slug}/full.jpg`, pictureOf: index };
  }
};
