import { fold } from "../../foods/normalise";
import type { ArchivedRecipe, ArchiveFormat, ArchiveWriter, ExportedFile } from "./archived-recipe";
import { writeCooklang } from "./formats/cooklang";
import { writeCopyMeThat } from "./formats/copy-me-that";
import { writeCsvTable, writePlanToEat } from "./formats/csv-table";
import { writeMealie } from "./formats/mealie";
import { writeNextcloud } from "./formats/nextcloud";
import { writePaprika } from "./formats/paprika";
import { writeRecipeKeeper } from "./formats/recipe-keeper";
import { writeRecipesage } from "./formats/recipesage";
import { writeTandoor } from "./formats/tandoor";

interface Format {
  readonly write: ArchiveWriter;
  /** Ending of the file that holds everything. */
  readonly ending: "zip" | "paprikarecipes" | "csv";
}

export const FORMATS: Readonly<Record<ArchiveFormat, Format>> = {
  mealie: { write: writeMealie, ending: "zip" },
  tandoor: { write: writeTandoor, ending: "zip" },
  paprika: { write: writePaprika, ending: "paprikarecipes" },
  recipesage: { write: writeRecipesage, ending: "zip" },
  nextcloud: { write: writeNextcloud, ending: "zip" },
  cooklang: { write: writeCooklang, ending: "zip" },
  "recipe-keeper": { write: writeRecipeKeeper, ending: "zip" },
  "plan-to-eat": { write: writePlanToEat, ending: "csv" },
  "copy-me-that": { write: writeCopyMeThat, ending: "zip" },
  csv: { write: writeCsvTable, ending: "csv" },
};

/** The files of an export, one after the other. Pictures are named by their recipe's place and filled in by the packer. */
export function writeArchive(
  format: ArchiveFormat,
  recipes: readonly { readonly recipe: ArchivedRecipe; readonly hasPicture: boolean }[],
): Iterable<ExportedFile> {
  const taken = new Set<string>();
  const slugged = recipes.map((one) => {
    const base = fold(one.recipe.title).replaceAll(" ", "-").slice(0, 80) || "recipe";
    let slug = base;
    for (let count = 2; taken.has(slug); count++) slug = `${base}-${count}`;
    taken.add(slug);
    return { ...one, slug };
  });
  return FORMATS[format].write(slugged);
}
