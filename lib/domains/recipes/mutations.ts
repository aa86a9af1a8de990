import "server-only";
import { and, eq, inArray, isNotNull, isNull, max, sql } from "drizzle-orm";
import { file, food, foodAlias, recipe, recipeLine, recipeMark, recipeStep, recipeVersion } from "@/db/schema";
import { indexRecipes } from "@/db/seed/index-recipes";
import type { RecipeNutrition } from "@/lib/engines/nutrition/contract";
import { countRecipe } from "@/lib/engines/recipes/count-recipe";
import { deriveRecipe } from "@/lib/engines/recipes/derive-recipe";
import { keepsOf } from "@/lib/engines/recipes/keeps-of";
import { suitsOf } from "@/lib/engines/recipes/suits-of";
import { wouldCycle } from "@/lib/engines/recipes/would-cycle";
import { inTransaction, type Scope } from "@/lib/platform/auth/scope";
import { AppError } from "@/lib/platform/errors";
import type { AddedVia } from "../analytics/events";
import { recordEvent, recordEvents } from "../analytics/mutations/record-event";
import { markedEvents } from "../analytics/policy";
import { kitchenKnowledge, readAliases } from "../foods/queries";
import { keepVersion } from "./mutations/keep-version";
import { copyPhotos, setPhotos } from "./mutations/set-photos";
import { minutesOf } from "./policy";
import { presentContent } from "./queries/present-content";
import { readable, recipeShelf } from "./queries/recipe-shelf";
import type { MarkInput, RecipeInput, SaveRecipeInput } from "./schema";

type Saved =
  | { readonly ok: true; readonly recipeId: string }
  /** Saved elsewhere since the editor was opened. */
  | { readonly ok: false; readonly reason: "stale" }
  /** A part that contains the recipe itself, by title. */
  | { readonly ok: false; readonly reason: "cycle"; readonly title: string };

const ownRecipe = (scope: Scope, id: string) => and(eq(recipe.id, id), eq(recipe.householdId, scope.householdId));
const noRecipe = () => new AppError("not-found", "There is no such recipe in your kitchen.");

/**
 * Writes a new or a changed recipe of the household with all its derived figures, keeps what it said before as a
 * version, and recounts those that contain it.
 */
export function saveRecipe(
  scope: Scope,
  { existing, recipe: input, remember }: SaveRecipeInput,
  { restoredFrom = null, via = "manual" }: { readonly restoredFrom?: number | null; readonly via?: AddedVia } = {},
): Promise<Saved> {
  return inTransaction(scope, async (tx) => {
    const id = existing?.id ?? crypto.randomUUID();
    if (existing !== null) {
      const [row] = await tx.db
        .select({ revision: recipe.revision, deletedAt: recipe.deletedAt })
        .from(recipe)
        .where(ownRecipe(tx, id))
        .for("update");
      if (row === undefined || row.deletedAt !== null) throw noRecipe();
      if (row.revision !== existing.revision) return { ok: false, reason: "stale" } as const;
    }
    const cyclic = await partThatContains(tx, id, input);
    if (cyclic !== null) return { ok: false, reason: "cycle", title: cyclic } as const;
    const checked = await onlyKnown(tx, input);
    await rememberAliases(tx, remember);

    const { lines, steps, photoIds, ...fields } = checked;
    const { nutrition, derived } = await figuresOf(tx, id, checked);
    if (existing === null) {
      await tx.db
        .insert(recipe)
        .values({ ...fields, ...derived, id, householdId: tx.householdId, createdBy: tx.actor.userId });
    } else {
      const present = await presentContent(tx, id);
      if (present !== null) await keepVersion(tx, id, present, checked, restoredFrom);
      await tx.db
        .update(recipe)
        .set({ ...fields, ...derived, revision: existing.revision + 1 })
        .where(ownRecipe(tx, id));
      await tx.db.delete(recipeLine).where(eq(recipeLine.recipeId, id));
      await tx.db.delete(recipeStep).where(eq(recipeStep.recipeId, id));
    }
    if (lines.length > 0) await tx.db.insert(recipeLine).values(lineRows(id, lines, nutrition));
    if (steps.length > 0)
      await tx.db.insert(recipeStep).values(steps.map((step, position) => ({ ...step, recipeId: id, position })));
    await setPhotos(tx, id, photoIds, fields.coverFileId);
    await indexRecipes(tx.db, [id]);
    if (existing !== null) await recountContaining(tx, id);
    else {
      const label = via === "manual" && fields.sourceUrl !== null ? "web" : via;
      await recordEvent(tx, { name: "recipe.added", recipeId: id, label });
    }
    return { ok: true, recipeId: id } as const;
  });
}

/** Sets a recipe of the household aside; `restoreRecipe` brings it back. Plans that hold it keep it. */
export async function deleteRecipe(scope: Scope, id: string): Promise<void> {
  const rows = await scope.db
    .update(recipe)
    .set({ deletedAt: new Date() })
    .where(and(ownRecipe(scope, id), isNull(recipe.deletedAt)))
    .returning({ id: recipe.id });
  if (rows.length === 0) throw noRecipe();
}

/** Brings back a recipe that was set aside. */
export async function restoreRecipe(scope: Scope, id: string): Promise<void> {
  const rows = await scope.db
    .update(recipe)
    .set({ deletedAt: null })
    .where(and(ownRecipe(scope, id), isNotNull(recipe.deletedAt)))
    .returning({ id: recipe.id });
  if (rows.length === 0) throw noRecipe();
}

/** A copy of a readable recipe that belongs to the household and remembers which recipe and version it came from. */
export async function copyRecipe(scope: Scope, id: string): Promise<string> {
  return inTransaction(scope, async (tx) => {
    const [source] = await tx.db
      .select()
      .from(recipe)
      .where(and(eq(recipe.id, id), readable(tx), isNull(recipe.deletedAt)));
    if (source === undefined) throw noRecipe();
    const lines = await tx.db.select().from(recipeLine).where(eq(recipeLine.recipeId, id));
    const steps = await tx.db.select().from(recipeStep).where(eq(recipeStep.recipeId, id));
    const { id: _id, createdAt: _created, updatedAt: _updated, ...fields } = source;
    const copy = crypto.randomUUID();
    const [version] = await tx.db
      .select({ number: max(recipeVersion.number) })
      .from(recipeVersion)
      .where(eq(recipeVersion.recipeId, id));
    await tx.db.insert(recipe).values({
      ...fields,
      id: copy,
      slug: null,
      householdId: tx.householdId,
      createdBy: tx.actor.userId,
      revision: 1,
      forkedFromId: id,
      forkedFromVersion: version?.number ?? 1,
    });
    const own = { id: undefined, recipeId: copy };
    if (lines.length > 0) await tx.db.insert(recipeLine).values(lines.map((line) => ({ ...line, ...own })));
    if (steps.length > 0) await tx.db.insert(recipeStep).values(steps.map((step) => ({ ...step, ...own })));
    await copyPhotos(tx, id, copy);
    await indexRecipes(tx.db, [copy]);
    return copy;
  });
}

/** What the household thinks of a recipe; what is not named stays. */
export async function markRecipe(scope: Scope, { recipeId, ...mark }: MarkInput): Promise<void> {
  const [row] = await scope.db
    .select({ id: recipe.id })
    .from(recipe)
    .where(and(eq(recipe.id, recipeId), readable(scope)));
  if (row === undefined) throw noRecipe();
  const set = { ...mark, ...(mark.note === "" ? { note: null } : {}), updatedAt: new Date() };
  await scope.db
    .insert(recipeMark)
    .values({ householdId: scope.householdId, recipeId, ...set })
    .onConflictDoUpdate({ target: [recipeMark.householdId, recipeMark.recipeId], set });
  await recordEvents(scope, markedEvents(recipeId, mark));
}

/** Foods, parts and covers that this household cannot use are left out rather than believed. */
async function onlyKnown(scope: Scope, input: RecipeInput): Promise<RecipeInput> {
  const parts = await recipeShelf(
    scope,
    input.lines.flatMap((line) => line.subRecipeId ?? []),
  );
  const { byId } = kitchenKnowledge().table;
  const [cover] =
    input.coverFileId === null
      ? []
      : await scope.db
          .select({ id: file.id })
          .from(file)
          .where(and(eq(file.id, input.coverFileId), eq(file.householdId, scope.householdId)));
  if (input.coverFileId !== null && cover === undefined)
    throw new AppError("not-found", "The cover photo is not in your kitchen any more. Choose it again.");
  return {
    ...input,
    lines: input.lines.map((line) => ({
      ...line,
      ruledFoodId: line.ruledFoodId !== null && byId.has(line.ruledFoodId) ? line.ruledFoodId : null,
      subRecipeId: line.subRecipeId !== null && parts.has(line.subRecipeId) ? line.subRecipeId : null,
    })),
  };
}

/** The title of a part that already contains the recipe, null where all is well. */
async function partThatContains(scope: Scope, id: string, input: RecipeInput): Promise<string | null> {
  const wanted = input.lines.flatMap((line) => line.subRecipeId ?? []);
  if (wanted.length === 0) return null;
  const shelf = await recipeShelf(scope, wanted);
  const graph = new Map(
    [...shelf].map(([key, shelved]) => [key, shelved.lines.flatMap((line) => line.subRecipeId ?? [])]),
  );
  const part = wanted.find((partId) => wouldCycle(graph, id, partId));
  return part === undefined ? null : (shelf.get(part)?.title ?? input.title);
}

async function rememberAliases(scope: Scope, remember: SaveRecipeInput["remember"]): Promise<void> {
  const ids = [...new Set(remember.map((one) => one.foodId))];
  if (ids.length === 0) return;
  const known = new Set(
    (await scope.db.select({ id: food.id }).from(food).where(inArray(food.id, ids))).map((row) => row.id),
  );
  for (const { name, foodId } of remember) {
    if (!known.has(foodId)) continue;
    const alias = name.toLowerCase().replace(/\s+/g, " ");
    await scope.db
      .insert(foodAlias)
      .values({ householdId: scope.householdId, alias, foodId })
      .onConflictDoUpdate({ target: [foodAlias.householdId, foodAlias.alias], set: { foodId } });
  }
}

type Countable = Pick<
  RecipeInput,
  "title" | "servings" | "lines" | "cuisine" | "tags" | "prepMinutes" | "cookMinutes" | "totalMinutes"
>;

async function figuresOf(scope: Scope, id: string, input: Countable) {
  const shelf = await recipeShelf(
    scope,
    input.lines.flatMap((line) => line.subRecipeId ?? []),
  );
  const nutrition = countRecipe(input, shelf, kitchenKnowledge(), { aliases: await readAliases(scope) });
  const derived = deriveRecipe({ ...input, artSeed: id }, nutrition);
  const clues = { title: input.title, tags: input.tags, minutes: minutesOf(input) };
  return {
    nutrition,
    derived: {
      ...derived,
      suits: suitsOf({ ...clues, energy: derived.kcal }),
      keeps: keepsOf({ ...clues, names: nutrition.lines.map((line) => line.parsed.name) }),
    },
  };
}

function lineRows(id: string, lines: RecipeInput["lines"], nutrition: RecipeNutrition) {
  return lines.map((line, position) => {
    const resolved = nutrition.lines[position];
    const perServing = resolved?.subRecipe?.nutrition.gramsPerServing ?? 0;
    const grams = resolved?.grams?.value ?? null;
    return {
      ...line,
      recipeId: id,
      position,
      foodId: resolved?.food?.id ?? null,
      grams,
      subServings: grams !== null && perServing > 0 ? grams / perServing : null,
    };
  });
}

/** Figures of the household's recipes that contain this one, nearest first. */
async function recountContaining(scope: Scope, changedId: string): Promise<void> {
  const seen = new Set([changedId]);
  let changed = [changedId];
  while (changed.length > 0) {
    const rows = await scope.db
      .selectDistinct({ id: recipe.id })
      .from(recipeLine)
      .innerJoin(recipe, eq(recipe.id, recipeLine.recipeId))
      .where(and(inArray(recipeLine.subRecipeId, changed), eq(recipe.householdId, scope.householdId)));
    changed = rows.map((row) => row.id).filter((id) => !seen.has(id));
    for (const id of changed) {
      seen.add(id);
      await recountRecipe(scope, id);
    }
  }
}

/** Figures of a recipe of the household anew, from its lines as they stand. */
export async function recountRecipe(scope: Scope, id: string): Promise<void> {
  const [row] = await scope.db
    .select({
      title: recipe.title,
      servings: recipe.servings,
      cuisine: recipe.cuisine,
      tags: recipe.tags,
      prepMinutes: recipe.prepMinutes,
      cookMinutes: recipe.cookMinutes,
      totalMinutes: recipe.totalMinutes,
    })
    .from(recipe)
    .where(ownRecipe(scope, id));
  if (row === undefined) return;
  const lines = [...((await recipeShelf(scope, [id])).get(id)?.lines ?? [])];
  const { derived } = await figuresOf(scope, id, { ...row, lines });
  await scope.db
    .update(recipe)
    .set({ ...derived, updatedAt: sql`now()` })
    .where(ownRecipe(scope, id));
  await indexRecipes(scope.db, [id]);
}
