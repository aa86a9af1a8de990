import "server-only";
import { and, asc, eq, inArray, isNull, ne } from "drizzle-orm";
import { household, recipe, recipeImport, recipeImportItem } from "@/db/schema";
import { dropStaging, readStagedPicture } from "@/lib/platform/archives/staging";
import { inTransaction, type Scope } from "@/lib/platform/auth/scope";
import { readEnvironment } from "@/lib/platform/env";
import { AppError } from "@/lib/platform/errors";
import { fetchPublicImage } from "@/lib/platform/fetch/fetch-public-image";
import { announce } from "@/lib/platform/jobs/announce";
import { keepPhoto } from "../../images/mutations";
import { markRecipe, saveRecipe } from "../../recipes/mutations";
import { ARCHIVE_CHOSEN, type ArchiveChosen } from "../events";
import { type ImportProgress, inputOf, Likenesses } from "../policy";
import { knownRecipes, progressOf } from "../queries";
import type { StartImportInput } from "../schema";

/** Recipes taken over in one transaction: few enough that progress is seen, many enough that it is quick. */
const BATCH = 20;

const ownImport = (scope: Scope, id: string) =>
  and(eq(recipeImport.id, id), eq(recipeImport.householdId, scope.householdId));
const noImport = () => new AppError("not-found", "There is no such import in your kitchen. Choose the file again.");

/** Says which recipes are wanted and lets the batches begin. What is here already stays out, whatever is asked. */
export async function startImport(scope: Scope, { importId, chosen }: StartImportInput): Promise<ImportProgress> {
  await inTransaction(scope, async (tx) => {
    const rows = await tx.db
      .update(recipeImport)
      .set({ status: "running" })
      .where(and(ownImport(tx, importId), inArray(recipeImport.status, ["opened", "stopped"])))
      .returning({ id: recipeImport.id });
    if (rows.length === 0) throw noImport();
    const items = and(eq(recipeImportItem.importId, importId), eq(recipeImportItem.outcome, "waiting"));
    await tx.db.update(recipeImportItem).set({ isChosen: false }).where(items);
    await tx.db
      .update(recipeImportItem)
      .set({ isChosen: true })
      .where(
        and(items, inArray(recipeImportItem.id, chosen), inArray(recipeImportItem.likeness, ["new", "same-address"])),
      );
    await announce(tx, {
      name: ARCHIVE_CHOSEN,
      data: { importId, householdId: tx.householdId } satisfies ArchiveChosen,
    });
  });
  return progress(scope, importId);
}

/** Takes over the next recipes, all of them or none; nothing is taken twice, however many tabs are at it. */
export async function importBatch(scope: Scope, importId: string): Promise<ImportProgress> {
  const covers = await coversOf(scope, importId);
  const isOver = await inTransaction(scope, async (tx) => {
    // One batch a household at a time: two imports of the same file must see each other's recipes.
    await tx.db.select({ id: household.id }).from(household).where(eq(household.id, tx.householdId)).for("update");
    const [row] = await tx.db
      .select({ status: recipeImport.status, createdBy: recipeImport.createdBy })
      .from(recipeImport)
      .where(ownImport(tx, importId))
      .for("update");
    if (row === undefined) throw noImport();
    // A job acts for the household; the recipes are those of the one who brought them.
    const sender = { ...tx, actor: { ...tx.actor, userId: row.createdBy ?? tx.actor.userId } };
    if (row.status !== "running") return row.status === "done";
    const items = await nextItems(tx, importId);
    const likenesses = new Likenesses(
      await knownRecipes(tx, {
        titles: items.map((item) => item.title),
        addresses: [],
      }),
    );
    for (const item of items) {
      const known = likenesses.of(item.recipe);
      const isHere = known.likeness === "same" || known.likeness === "twice";
      const recipeId = isHere ? null : await takeOver(sender, item, covers.get(item.id) ?? null);
      const outcome = isHere ? "already-here" : recipeId === null ? "failed" : "imported";
      await tx.db.update(recipeImportItem).set({ outcome, recipeId }).where(eq(recipeImportItem.id, item.id));
    }
    if (items.length === BATCH) return false;
    await tx.db.update(recipeImport).set({ status: "done", finishedAt: new Date() }).where(ownImport(tx, importId));
    return true;
  });
  if (isOver) await dropStaging(importId);
  return progress(scope, importId);
}

/** Leaves off after the batch that is under way; what came stays, and the rest can follow later. */
export async function stopImport(scope: Scope, importId: string): Promise<ImportProgress> {
  await scope.db
    .update(recipeImport)
    .set({ status: "stopped" })
    .where(and(ownImport(scope, importId), eq(recipeImport.status, "running")));
  return progress(scope, importId);
}

/** Sets aside every recipe that came with an import and was not changed since. Gives how many went and how many stay. */
export function undoImport(scope: Scope, importId: string): Promise<{ readonly gone: number; readonly kept: number }> {
  return inTransaction(scope, async (tx) => {
    const [row] = await tx.db
      .select({ id: recipeImport.id })
      .from(recipeImport)
      .where(and(ownImport(tx, importId), ne(recipeImport.status, "undone")))
      .for("update");
    if (row === undefined) throw noImport();
    const came = tx.db
      .select({ id: recipeImportItem.recipeId })
      .from(recipeImportItem)
      .where(and(eq(recipeImportItem.importId, importId), eq(recipeImportItem.outcome, "imported")));
    const still = and(eq(recipe.householdId, tx.householdId), inArray(recipe.id, came), isNull(recipe.deletedAt));
    const gone = await tx.db
      .update(recipe)
      .set({ deletedAt: new Date() })
      .where(and(still, eq(recipe.revision, 1)))
      .returning({ id: recipe.id });
    const kept = await tx.db.select({ id: recipe.id }).from(recipe).where(still);
    await tx.db.update(recipeImport).set({ status: "undone", finishedAt: new Date() }).where(ownImport(tx, importId));
    return { gone: gone.length, kept: kept.length };
  });
}

async function progress(scope: Scope, importId: string): Promise<ImportProgress> {
  const found = await progressOf(scope, importId);
  if (found === null) throw noImport();
  return found;
}

const nextItems = (scope: Scope, importId: string) =>
  scope.db
    .select({
      id: recipeImportItem.id,
      title: recipeImportItem.title,
      recipe: recipeImportItem.recipe,
      pictureNumber: recipeImportItem.pictureNumber,
    })
    .from(recipeImportItem)
    .innerJoin(recipeImport, eq(recipeImport.id, recipeImportItem.importId))
    .where(
      and(
        ownImport(scope, importId),
        eq(recipeImport.status, "running"),
        eq(recipeImportItem.isChosen, true),
        eq(recipeImportItem.outcome, "waiting"),
      ),
    )
    .orderBy(asc(recipeImportItem.position))
    .limit(BATCH);

type Item = Awaited<ReturnType<typeof nextItems>>[number];

/** Photos of the next recipes, kept before the transaction so that it stays short. A photo that is none is left out. */
async function coversOf(scope: Scope, importId: string): Promise<ReadonlyMap<string, string>> {
  const covers = new Map<string, string>();
  await Promise.all(
    (await nextItems(scope, importId)).map(async (item) => {
      const bytes = await pictureOf(importId, item);
      const kept = bytes === null ? null : await keepPhoto(scope, bytes);
      if (kept?.ok === true) covers.set(item.id, kept.fileId);
    }),
  );
  return covers;
}

async function pictureOf(importId: string, item: Item): Promise<Uint8Array | null> {
  if (item.pictureNumber !== null) return readStagedPicture(importId, item.pictureNumber);
  const { picture } = item.recipe;
  if (picture?.kind !== "url") return null;
  const fetched = await fetchPublicImage(picture.url, { allowHosts: readEnvironment().importAllowHosts });
  return fetched.ok ? fetched.bytes : null;
}

/** The recipe as one of the household's, with what the household thought of it. */
async function takeOver(scope: Scope, item: Item, coverFileId: string | null): Promise<string | null> {
  const saved = await saveRecipe(
    scope,
    { existing: null, recipe: inputOf(item.recipe, coverFileId), remember: [] },
    { via: "archive" },
  );
  if (!saved.ok) return null;
  const { isFavourite, rating, note, createdOn } = item.recipe;
  if (isFavourite || rating !== null || note !== null)
    await markRecipe(scope, { recipeId: saved.recipeId, isFavourite, rating, note: note?.slice(0, 4000) ?? null });
  if (createdOn !== null)
    await scope.db
      .update(recipe)
      .set({ createdAt: new Date(`${createdOn}T12:00:00Z`) })
      .where(and(eq(recipe.id, saved.recipeId), eq(recipe.householdId, scope.householdId)));
  return saved.recipeId;
}
