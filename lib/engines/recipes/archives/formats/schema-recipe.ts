import { readMinutes } from "../../import/duration";
import { isList, isObject, type Json, type JsonObject } from "../../import/loose-json";
import type { ArchivedPicture, ArchivedRecipe, ArchiveEntry, FoundRecipe } from "../archived-recipe";
import { finishArchived } from "../finish-archived";
import { linesOf, underHeadings, withHeadings, withoutNumbers } from "../headed-lines";
import { isJsonFile, isoDuration, jsonOf, listAt, namesAt, numberAt, textAt } from "../json-fields";
import { readYield, writeYield } from "../yield-text";

/** The schema.org recipes of a JSON file: one, a list, or a graph. */
export function schemaNodes(entry: ArchiveEntry): JsonObject[] {
  const value = isJsonFile(entry) ? jsonOf(entry) : undefined;
  const nodes = isList(value) ? value : isObject(value) ? [value, ...listAt(value, "@graph")] : [];
  return nodes.filter(isObject).filter((node) => {
    const type = node["@type"];
    return type === "Recipe" || (isList(type) && type.includes("Recipe"));
  });
}

/** A recipe as schema.org has it. Headings stand among the lines as "## Sauce" or "[Sauce]", or are sections. */
export function readSchemaNode(node: JsonObject, name: string, picture: ArchivedPicture | null): FoundRecipe {
  const minutes = (...keys: string[]) => readMinutes(textAt(node, ...keys) ?? "");
  const notes = listAt(node, "comment").flatMap((one) => (isObject(one) ? (textAt(one, "text") ?? []) : []));
  return finishArchived(
    {
      title: textAt(node, "name"),
      description: textAt(node, "description"),
      lines: underHeadings(textsOf(node.recipeIngredient)),
      steps: underHeadings(withoutNumbers(textsOf(node.recipeInstructions))),
      ...readYield(textAt(node, "recipeYield") ?? textsOf(node.recipeYield)[0] ?? null),
      prepMinutes: minutes("prepTime"),
      cookMinutes: minutes("cookTime", "performTime"),
      totalMinutes: minutes("totalTime"),
      cuisine: textAt(node, "recipeCuisine"),
      language: textAt(node, "inLanguage"),
      tags: namesAt(node, "recipeCategory", "keywords"),
      sourceUrl: textAt(node, "isBasedOn", "url", "sourceUrl"),
      sourceName: textAt(node, "creditText") ?? namesAt({ author: authorsOf(node.author) }, "author")[0] ?? null,
      rating: isObject(node.aggregateRating) ? numberAt(node.aggregateRating, "ratingValue") : numberAt(node, "rating"),
      note: notes.join("\n"),
      createdOn: textAt(node, "dateCreated", "datePublished"),
      picture: picture ?? webPicture(node.image),
    },
    name,
  );
}

const authorsOf = (value: Json | undefined): Json =>
  isList(value) ? value : isObject(value) ? [value] : (value ?? null);

function webPicture(value: Json | undefined): ArchivedPicture | null {
  const first = isList(value) ? value[0] : value;
  const url = isObject(first) ? textAt(first, "url", "contentUrl") : typeof first === "string" ? first : null;
  return url !== null && /^https?:\/\//i.test(url) ? { kind: "url", url } : null;
}

/** Lines of a text, of texts, of steps, and of steps in sections, whose names become headings. */
function textsOf(value: Json | undefined, depth = 0): string[] {
  if (typeof value === "string") return linesOf(value);
  if (typeof value === "number") return [String(value)];
  if (depth > 6) return [];
  if (isList(value)) return value.flatMap((one) => textsOf(one, depth + 1));
  if (!isObject(value)) return [];
  const inner = value.itemListElement;
  const title = textAt(value, "name");
  if (inner !== undefined) return [...(title === null ? [] : [`## ${title}`]), ...textsOf(inner, depth + 1)];
  return linesOf(textAt(value, "text", "name") ?? "");
}

/** The recipe as schema.org has it, without its picture and steps, which each app writes its own way. */
export function schemaFields(recipe: ArchivedRecipe, asHeading: (heading: string) => string) {
  return {
    "@context": "http://schema.org",
    "@type": "Recipe",
    name: recipe.title,
    description: recipe.description ?? "",
    prepTime: isoDuration(recipe.prepMinutes),
    cookTime: isoDuration(recipe.cookMinutes),
    totalTime: isoDuration(recipe.totalMinutes),
    recipeYield: writeYield(recipe),
    recipeCuisine: recipe.cuisine,
    inLanguage: recipe.language,
    recipeIngredient: withHeadings(recipe.lines, asHeading),
    dateCreated: recipe.createdOn,
    ...(recipe.rating === null ? {} : { aggregateRating: { "@type": "AggregateRating", ratingValue: recipe.rating } }),
    comment: recipe.note === null ? [] : [{ "@type": "Comment", name: "Note", text: recipe.note }],
  };
}
