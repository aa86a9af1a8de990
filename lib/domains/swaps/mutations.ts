import "server-only";
import { eq } from "drizzle-orm";
import { recipe as recipeTable } from "@/db/schema";
import { DIETS, type Food } from "@/lib/engines/foods/food";
import { swapLines } from "@/lib/engines/recipes/substitutions/swap-lines";
import { inTransaction, type Scope } from "@/lib/platform/auth/scope";
import { AppError } from "@/lib/platform/errors";
import { kitchenKnowledge } from "../foods/queries";
import { copyRecipe, saveRecipe } from "../recipes/mutations";
import { type FoundRecipe, findRecipe } from "../recipes/queries/find-recipe";
import type { RecipeInput } from "../recipes/schema";
import { knownPairs } from "./queries";
import type { ApplySwapsInput } from "./schema";

type Applied =
  | { readonly ok: true; readonly recipeId: string; readonly title: string }
  /** The recipe was changed since the swaps were shown. */
  | { readonly ok: false; readonly reason: "stale" };

/**
 * Writes swaps into a recipe: into the household's own of that revision, or into a copy of any it may read. The first
 * step then says what was swapped and what that changes in cooking. Lines, foods and weights are worked out again here.
 */
export function applySwaps(scope: Scope, { recipeId, revision, changes }: ApplySwapsInput): Promise<Applied> {
  return inTransaction(scope, async (tx) => {
    const found = await findRecipe(tx, recipeId);
    if (found === null || found.isDeleted) throw new AppError("not-found", "There is no such recipe in your kitchen.");
    if (changes.some(({ line, text }) => found.nutrition.lines[line]?.text !== text))
      return { ok: false, reason: "stale" };
    if (revision !== null && (!found.isOwn || found.revision !== revision)) return { ok: false, reason: "stale" };
    const input = swapped(found, changes);
    const isCopy = revision === null;
    const existing = isCopy ? await copied(tx, recipeId) : { id: recipeId, revision };
    const title = isCopy ? adaptedTitle(found.title) : found.title;
    const saved = await saveRecipe(tx, { existing, recipe: { ...input, title }, remember: [] });
    return saved.ok ? { ok: true, recipeId: saved.recipeId, title } : { ok: false, reason: "stale" };
  });
}

const ADAPTED = ", adapted";

/** Tells the household's version from the recipe it comes from. */
const adaptedTitle = (title: string): string =>
  title.endsWith(ADAPTED) ? title : `${title.slice(0, 200 - ADAPTED.length)}${ADAPTED}`;

async function copied(tx: Scope, recipeId: string) {
  const id = await copyRecipe(tx, recipeId);
  const [row] = await tx.db.select({ revision: recipeTable.revision }).from(recipeTable).where(eq(recipeTable.id, id));
  return { id, revision: row?.revision ?? 1 };
}

function swapped(found: FoundRecipe, changes: ApplySwapsInput["changes"]): RecipeInput {
  const byLine = new Map(changes.map((change) => [change.line, change]));
  const said: string[] = [];
  const brought: Food[] = [];
  const lines = found.lines.flatMap((line, index): RecipeInput["lines"] => {
    const change = byLine.get(index);
    if (change === undefined) return [{ ...line }];
    const resolved = found.nutrition.lines[index];
    const name = resolved?.food?.displayName ?? line.text;
    if (change.pairId === null) {
      said.push(`Left out: ${name}.`);
      return [];
    }
    const pair = knownPairs().find((one) => one.id === change.pairId);
    if (resolved?.food == null || pair === undefined || !pair.fromIds.has(resolved.food.id))
      throw new AppError("not-found", "This swap is not known any more. Please look at the swaps again.");
    said.push(`For ${name}: ${pair.to.map((part) => part.name).join(" and ")}. ${pair.note}`);
    brought.push(...pair.to.map((part) => part.food));
    return swapLines(resolved, pair, kitchenKnowledge()).map(({ text, foodId }) => ({
      text,
      section: line.section,
      ruledFoodId: foodId,
      subRecipeId: null,
    }));
  });
  const { title, description, servings, yieldText, prepMinutes, cookMinutes, totalMinutes } = found;
  const { cuisine, tags, language, sourceUrl, sourceName, coverFileId, steps } = found;
  return {
    ...{ title, description, servings, yieldText, prepMinutes, cookMinutes, totalMinutes },
    ...{ cuisine, language, sourceUrl, sourceName, coverFileId },
    // A tag that names a diet must not outlive it.
    tags: tags.filter(
      (tag) => !DIETS.some((diet) => diet === tag && brought.some((food) => !food.diets.includes(diet))),
    ),
    lines,
    steps: [{ text: said.join(" "), section: steps[0]?.section ?? null }, ...steps],
  };
}
