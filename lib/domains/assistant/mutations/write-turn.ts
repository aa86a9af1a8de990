import "server-only";
import { kitchenKnowledge } from "@/lib/domains/foods/queries";
import { nutritionOf } from "@/lib/engines/nutrition/nutrition-of";
import { findDuplicate } from "@/lib/engines/recipes/checking/find-duplicate";
import type { Scope } from "@/lib/platform/auth/scope";
import { findBatch } from "../queries/batches";
import { rankableRecipes } from "../queries/sources-for";
import { wishInput } from "../schema";
import { keepTurn } from "./drafts";
import { generateRecipe } from "./generate-recipe";

/**
 * One recipe of a batch, unlike those before it: sources used already are left out, twins of what the household has are
 * dropped. Answers whether the batch is over. A turn that was kept is not made again.
 */
export async function writeTurn(scope: Scope, batchId: string, position: number): Promise<boolean> {
  const batch = await findBatch(scope, batchId);
  if (batch === null || batch.status !== "running") return true;
  if (batch.drafts.some((draft) => draft.position === position)) return false;
  const { wish } = batch;
  const used = batch.drafts.flatMap((draft) => draft.provenance?.source?.id ?? []);
  const outcome = await generateRecipe(
    scope,
    wishInput.parse({
      wanted: wish.wanted,
      without: wish.without,
      diets: wish.diets,
      allergens: wish.allergens,
      servings: wish.servings,
      maxMinutes: wish.maxMinutes,
      maxKcal: wish.maxKcal,
      minProtein: wish.minProtein,
      cuisine: wish.cuisine,
      kind: wish.kind,
      lacking: wish.lacking,
      seasonal: wish.month !== null,
      text: wish.words.join(" "),
      exceptIds: used,
      again: position > 0,
      turn: position,
    }),
    { task: "recipe-batch" },
  );
  await keepTurn(scope, batchId, position, outcome, outcome.ok ? await twinOf(scope, outcome, batch.drafts) : null);
  // Nothing more fits: the next turn would say the same.
  return !outcome.ok && outcome.kind === "none";
}

async function twinOf(
  scope: Scope,
  outcome: Extract<Awaited<ReturnType<typeof generateRecipe>>, { ok: true }>,
  drafts: NonNullable<Awaited<ReturnType<typeof findBatch>>>["drafts"],
): Promise<string | null> {
  const { table } = kitchenKnowledge();
  const nameOf = (id: string) => table.byId.get(id)?.displayName ?? "";
  const { recipe, provenance } = outcome;
  const known = [
    // Its own source is no twin; it says itself that it comes from there.
    ...(await rankableRecipes(scope)).filter(
      (one) => one.id !== provenance.source?.id || provenance.changes.length === 0,
    ),
    ...drafts.flatMap(({ id, content }) =>
      content === null ? [] : [{ id, title: content.title, foodIds: foodIdsOf(content) }],
    ),
  ];
  return findDuplicate({ title: recipe.title, foodIds: foodIdsOf(recipe) }, known, nameOf)?.title ?? null;
}

function foodIdsOf({
  servings,
  lines,
}: {
  readonly servings: number;
  readonly lines: readonly { readonly text: string }[];
}) {
  const counted = nutritionOf({ servings, lines: lines.map((line) => line.text) }, kitchenKnowledge());
  return [...counted.lines]
    .sort((a, b) => (b.grams?.value ?? 0) - (a.grams?.value ?? 0))
    .flatMap((line) => line.food?.id ?? []);
}
