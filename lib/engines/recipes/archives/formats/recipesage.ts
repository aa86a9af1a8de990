import type { ArchiveReader, ArchiveWriter } from "../archived-recipe";
import { Pictures, stemOf } from "../entry-names";
import { withHeadings } from "../headed-lines";
import { readSchemaNode, schemaFields, schemaNodes } from "./schema-recipe";

const asHeading = (heading: string) => `[${heading}]`;

/** RecipeSage's JSON-LD export: one list of schema.org recipes. Any other such file is read the same way. */
export const recipesageReader: ArchiveReader = {
  claims: (entries) => entries.some((entry) => schemaNodes(entry).length > 0),
  read: (entries) => {
    const pictures = new Pictures(entries);
    return entries.flatMap((entry) =>
      schemaNodes(entry).map((node) => {
        const image = Array.isArray(node.image) ? node.image[0] : node.image;
        const picture = typeof image === "string" ? pictures.named(image) : null;
        return readSchemaNode(node, stemOf(entry.name), picture === null ? null : { kind: "entry", name: picture });
      }),
    );
  },
};

export const writeRecipesage: ArchiveWriter = function* (recipes) {
  const nodes = recipes.map(({ recipe, slug, hasPicture }) => ({
    ...schemaFields(recipe, asHeading),
    recipeCategory: recipe.tags,
    recipeInstructions: withHeadings(recipe.steps, asHeading).map((text) => ({ "@type": "HowToStep", text })),
    creditText: recipe.sourceName ?? "",
    isBasedOn: recipe.sourceUrl ?? "",
    image: hasPicture ? [`images/${slug}.jpg`] : [],
  }));
  yield { name: "recipes.json", text: JSON.stringify(nodes, null, 2) };
  for (const [index, { slug, hasPicture }] of recipes.entries())
    if (hasPicture) yield { name: `images/${slug}.jpg`, pictureOf: index };
};
