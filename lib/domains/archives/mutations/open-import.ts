import "server-only";
import type { ReadableStream as WebStream } from "node:stream/web";
import { and, eq, inArray, lt } from "drizzle-orm";
import { recipeImport, recipeImportItem } from "@/db/schema";
import type { ArchivedRecipe, FoundRecipe } from "@/lib/engines/recipes/archives/archived-recipe";
import { readArchive } from "@/lib/engines/recipes/archives/read-archive";
import { openArchive } from "@/lib/platform/archives/open-archive";
import { dropStaging, dropUpload, stagePicture, stageUpload } from "@/lib/platform/archives/staging";
import { inTransaction, type Scope } from "@/lib/platform/auth/scope";
import { type ImportRefusal, Likenesses, MOST_RECIPES } from "../policy";
import { knownRecipes } from "../queries";

type Opened = { readonly ok: true; readonly importId: string } | { readonly ok: false; readonly reason: ImportRefusal };

const KEPT_DAYS = 30;
const ROWS_AT_ONCE = 500;

/** Takes an upload, reads it and keeps what is in it for a look. A refused file leaves nothing behind. */
export async function openImport(
  scope: Scope,
  upload: { readonly name: string; readonly body: WebStream<Uint8Array>; readonly now: Date },
): Promise<Opened> {
  await dropOldImports(scope, upload.now);
  const importId = crypto.randomUUID();
  const opened = await stageAndKeep(scope, importId, upload).catch(async (error: unknown) => {
    await dropStaging(importId);
    throw error;
  });
  await (opened.ok ? dropUpload(importId) : dropStaging(importId));
  return opened;
}

async function stageAndKeep(
  scope: Scope,
  importId: string,
  upload: { readonly name: string; readonly body: WebStream<Uint8Array> },
): Promise<Opened> {
  const path = await stageUpload(importId, upload.body);
  if (path === null) return { ok: false, reason: "too-large" };
  const pictures = new Map<string, number>();
  const stage = async (bytes: Uint8Array) => {
    const number = pictures.size + 1;
    await stagePicture(importId, number, bytes);
    return number;
  };
  const archive = await openArchive({ path, name: upload.name }, async (name, bytes) => {
    pictures.set(name, await stage(bytes));
  });
  if (!archive.ok) return archive;
  const reading = readArchive(archive.entries);
  if (!reading.ok) return reading;
  if (reading.found.length > MOST_RECIPES) return { ok: false, reason: "too-many-recipes" };

  const likenesses = new Likenesses(await knownRecipes(scope));
  const items: (typeof recipeImportItem.$inferInsert)[] = [];
  for (const [position, recipe] of recipesOf(reading.found).entries()) {
    const { picture } = recipe;
    let pictureNumber = picture?.kind === "entry" ? (pictures.get(picture.name) ?? null) : null;
    if (picture?.kind === "base64") {
      pictureNumber = await stage(Buffer.from(picture.data, "base64"));
      pictures.set(`base64 ${pictureNumber}`, pictureNumber);
    }
    const like = likenesses.of(recipe);
    items.push({
      importId,
      position,
      title: recipe.title,
      recipe: { ...recipe, picture: picture?.kind === "url" ? picture : null },
      pictureNumber,
      ...like,
      isChosen: like.likeness === "new",
    });
  }
  await inTransaction(scope, async (tx) => {
    await tx.db.insert(recipeImport).values({
      id: importId,
      householdId: tx.householdId,
      fileName: upload.name.slice(0, 200),
      format: reading.format,
      refused: reading.found.flatMap((found) =>
        found.ok ? [] : [{ name: found.name.slice(0, 200), reason: found.reason }],
      ),
      createdBy: tx.actor.userId,
    });
    for (let from = 0; from < items.length; from += ROWS_AT_ONCE)
      await tx.db.insert(recipeImportItem).values(items.slice(from, from + ROWS_AT_ONCE));
  });
  return { ok: true, importId };
}

const recipesOf = (found: readonly FoundRecipe[]): ArchivedRecipe[] =>
  found.flatMap((one) => (one.ok ? [one.recipe] : []));

/** Opened and never finished, or long over. */
async function dropOldImports(scope: Scope, now: Date): Promise<void> {
  const before = new Date(now.getTime() - KEPT_DAYS * 86_400_000);
  const old = await scope.db
    .select({ id: recipeImport.id })
    .from(recipeImport)
    .where(and(eq(recipeImport.householdId, scope.householdId), lt(recipeImport.createdAt, before)));
  if (old.length === 0) return;
  const ids = old.map((row) => row.id);
  await scope.db
    .delete(recipeImport)
    .where(and(inArray(recipeImport.id, ids), eq(recipeImport.householdId, scope.householdId)));
  for (const id of ids) await dropStaging(id);
}
