import { importPage } from "../../import/import-page";
import { importText } from "../../import/import-text";
import type { ArchiveEntry, ArchiveReader, FoundRecipe } from "../archived-recipe";
import { fileNameOf, stemOf } from "../entry-names";
import { finishArchived } from "../finish-archived";
import { readYield } from "../yield-text";

/** Saved pages and plain texts, one recipe a file, read as a single import reads them. */
export const pagesReader: ArchiveReader = {
  claims: (entries) => entries.some(isReadable),
  read: (entries) => entries.filter(isReadable).map(readOne),
};

const isReadable = (entry: ArchiveEntry): boolean => entry.text !== null && /\.(?:html?|txt|md)$/i.test(entry.name);

function readOne(entry: ArchiveEntry): FoundRecipe {
  const text = entry.text ?? "";
  const outcome = /\.html?$/i.test(entry.name) ? importPage({ html: text }) : importText(text);
  if (!outcome.ok) return { ok: false, name: fileNameOf(entry.name), reason: "not-a-recipe" };
  const { recipe } = outcome;
  return finishArchived(
    {
      title: recipe.title ?? stemOf(entry.name),
      description: recipe.description,
      lines: recipe.ingredientGroups.flatMap((group) =>
        group.ingredients.map((line) => ({ text: line, section: group.heading })),
      ),
      steps: recipe.instructionGroups.flatMap((group) =>
        group.steps.map((step) => ({ text: step, section: group.heading })),
      ),
      ...readYield(recipe.yields),
      prepMinutes: recipe.prepMinutes,
      cookMinutes: recipe.cookMinutes,
      totalMinutes: recipe.totalMinutes,
      cuisine: recipe.cuisine,
      tags: recipe.tags,
      language: recipe.language,
      sourceName: recipe.author,
    },
    fileNameOf(entry.name),
  );
}
