import { readMinutes } from "../../import/duration";
import { isObject, type JsonObject } from "../../import/loose-json";
import type { ArchiveEntry, ArchiveReader, ArchiveWriter, FoundRecipe } from "../archived-recipe";
import { stemOf } from "../entry-names";
import { finishArchived } from "../finish-archived";
import { linesOf, underHeadings, withHeadings, withoutNumbers } from "../headed-lines";
import { jsonOf, namesAt, numberAt, textAt } from "../json-fields";
import { readYield, writeYield } from "../yield-text";

/** Paprika's own format: a zip of gzipped JSON files, the picture inside as base64. */
export const paprikaReader: ArchiveReader = {
  claims: (entries) => entries.some((entry) => isPaprika(entry)),
  read: (entries) =>
    entries.filter(isPaprika).map((entry) => {
      const node = jsonOf(entry);
      if (!isObject(node)) return { ok: false, name: stemOf(entry.name), reason: "unreadable" };
      return readPaprika(node, stemOf(entry.name));
    }),
};

const isPaprika = (entry: ArchiveEntry): boolean => entry.text !== null && /\.paprikarecipe$/i.test(entry.name);

function readPaprika(node: JsonObject, name: string): FoundRecipe {
  const minutes = (key: string) => readMinutes(textAt(node, key) ?? "");
  const photo = textAt(node, "photo_data");
  const url = textAt(node, "image_url");
  return finishArchived(
    {
      title: textAt(node, "name"),
      description: textAt(node, "description"),
      lines: underHeadings(linesOf(textAt(node, "ingredients") ?? "")),
      steps: underHeadings(withoutNumbers(linesOf(textAt(node, "directions") ?? ""))),
      ...readYield(textAt(node, "servings")),
      prepMinutes: minutes("prep_time"),
      cookMinutes: minutes("cook_time"),
      totalMinutes: minutes("total_time"),
      tags: namesAt(node, "categories"),
      sourceUrl: textAt(node, "source_url"),
      sourceName: textAt(node, "source"),
      isFavourite: ["1", "true", "yes"].includes(textAt(node, "on_favorites") ?? String(node.on_favorites)),
      rating: numberAt(node, "rating"),
      note: textAt(node, "notes"),
      createdOn: textAt(node, "created"),
      picture: photo !== null ? { kind: "base64", data: photo } : url !== null ? { kind: "url", url } : null,
    },
    name,
  );
}

export const writePaprika: ArchiveWriter = function* (recipes) {
  const asHeading = (heading: string) => `${heading}:`;
  const minutes = (count: number | null) => (count === null ? "" : `${count} mins`);
  for (const [index, { recipe, slug }] of recipes.entries()) {
    const node = {
      name: recipe.title,
      description: recipe.description ?? "",
      ingredients: withHeadings(recipe.lines, asHeading).join("\n"),
      directions: withHeadings(recipe.steps, asHeading).join("\n\n"),
      servings: writeYield(recipe),
      prep_time: minutes(recipe.prepMinutes),
      cook_time: minutes(recipe.cookMinutes),
      total_time: minutes(recipe.totalMinutes),
      categories: recipe.tags,
      source: recipe.sourceName ?? "",
      source_url: recipe.sourceUrl ?? "",
      on_favorites: recipe.isFavourite ? 1 : 0,
      rating: recipe.rating ?? 0,
      notes: recipe.note ?? "",
      nutritional_info: "",
      difficulty: "",
      created: recipe.createdOn === null ? "" : `${recipe.createdOn} 00:00:00`,
      image_url: null,
    };
    yield {
      name: `${slug}.paprikarecipe`,
      pictureOf: index,
      gzip: (base64) => JSON.stringify({ ...node, photo: base64 === null ? null : "photo.jpg", photo_data: base64 }),
    };
  }
};
