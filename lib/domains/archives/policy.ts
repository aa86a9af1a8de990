import type { ArchivedRecipe, ArchiveFormat, RecipeRefusal } from "@/lib/engines/recipes/archives/archived-recipe";
import { addressKey, fingerprint } from "@/lib/engines/recipes/archives/fingerprint";
import type { ArchiveReading } from "@/lib/engines/recipes/archives/read-archive";
import type { ArchiveRefusal } from "@/lib/platform/archives/budget";
import type { RecipeInput } from "../recipes/schema";

/** Why an upload is refused as a whole. */
export type ImportRefusal = ArchiveRefusal | Extract<ArchiveReading, { ok: false }>["reason"] | "too-many-recipes";

/** Why a backup is refused as a whole. */
export type RestoreRefusal = ArchiveRefusal | "not-a-backup" | "newer-version" | "wrong-rows";

/** More than this in one file belongs in several. */
export const MOST_RECIPES = 5000;

export type Likeness = "new" | "same" | "same-address" | "twice";

/** What a page shows of an opened archive. */
export interface OpenedImport {
  readonly id: string;
  readonly fileName: string;
  readonly format: ArchiveFormat | "pages";
  readonly status: "opened" | "running" | "stopped" | "done" | "undone";
  readonly refused: readonly { readonly name: string; readonly reason: RecipeRefusal }[];
  readonly items: readonly {
    readonly id: string;
    readonly title: string;
    readonly likeness: Likeness;
    readonly isChosen: boolean;
    readonly outcome: "waiting" | "imported" | "already-here" | "failed";
    readonly recipeId: string | null;
  }[];
}

/** How far an import has come; counts are of chosen recipes. */
export interface ImportProgress {
  readonly status: OpenedImport["status"];
  readonly chosen: number;
  readonly imported: number;
  readonly alreadyHere: number;
  readonly failed: number;
}

/** A recipe that is here already, as it is compared. */
export interface KnownRecipe {
  readonly id: string;
  readonly title: string;
  readonly sourceUrl: string | null;
  readonly lines: readonly { readonly text: string }[];
}

/** Tells recipes that are here already from new ones, also those that came before in the same file. */
export class Likenesses {
  readonly #byWords = new Map<string, string>();
  readonly #byAddress = new Map<string, string>();
  readonly #inFile = new Set<string>();

  constructor(known: readonly KnownRecipe[]) {
    for (const recipe of known) {
      this.#byWords.set(fingerprint(recipe), recipe.id);
      const address = addressKey(recipe.sourceUrl);
      if (address !== null) this.#byAddress.set(address, recipe.id);
    }
  }

  of(recipe: Pick<ArchivedRecipe, "title" | "lines" | "sourceUrl">): {
    readonly likeness: Likeness;
    readonly likeRecipeId: string | null;
  } {
    const words = fingerprint(recipe);
    const same = this.#byWords.get(words);
    if (same !== undefined) return { likeness: "same", likeRecipeId: same };
    if (this.#inFile.has(words)) return { likeness: "twice", likeRecipeId: null };
    this.#inFile.add(words);
    const address = addressKey(recipe.sourceUrl);
    const sameAddress = address === null ? undefined : this.#byAddress.get(address);
    return sameAddress === undefined
      ? { likeness: "new", likeRecipeId: null }
      : { likeness: "same-address", likeRecipeId: sameAddress };
  }
}

/** The recipe as the editor would send it; four servings where the archive does not say. */
export function inputOf(recipe: ArchivedRecipe, coverFileId: string | null): RecipeInput {
  const cut = (text: string | null, most: number) => text?.slice(0, most).trim() || null;
  return {
    title: recipe.title,
    description: cut(recipe.description, 2000),
    servings: recipe.servings ?? 4,
    yieldText: cut(recipe.yieldText, 120),
    prepMinutes: recipe.prepMinutes,
    cookMinutes: recipe.cookMinutes,
    totalMinutes: recipe.totalMinutes,
    cuisine: cut(recipe.cuisine, 60),
    tags: [...recipe.tags],
    language: cut(recipe.language, 20),
    sourceUrl: recipe.sourceUrl,
    sourceName: cut(recipe.sourceName, 200),
    coverFileId,
    lines: recipe.lines.map(({ text, section }) => ({
      text: text.slice(0, 1000),
      section: cut(section, 120),
      ruledFoodId: null,
      subRecipeId: null,
    })),
    steps: recipe.steps.map(({ text, section }) => ({ text, section: cut(section, 120) })),
  };
}
