import fs from "node:fs";
import path from "node:path";
import type { z } from "zod";
import { libraryAnswer, type libraryRecipe } from "@/app/api/v1/library/contract";
import { DatabaseLockedError, type LockOwner, lockHolder } from "@/db/lock";
import { readEnvironment } from "@/lib/platform/env";
import { Refusal } from "./refusal";

/** A recipe that `"library"` stands for, by its id. */
export type LibraryRecipe = Readonly<z.infer<typeof libraryRecipe>>;

const ANSWER_WITHIN_MS = 15_000;

let library: Promise<readonly LibraryRecipe[]> | null = null;

/** The recipes meant by `"library"`, read once. */
export function openLibrary(): Promise<readonly LibraryRecipe[]> {
  library ??= readLibrary();
  return library;
}

/**
 * The installation's collection: from its database, from the server that owns it, or, where there is no database yet,
 * from the committed files. Refuses `database-locked` when the owner cannot be asked.
 */
export async function readLibrary(): Promise<readonly LibraryRecipe[]> {
  const env = readEnvironment();
  if (env.databaseDriver !== "embedded") return fromDatabase();
  const owner = lockHolder(env.dataDir);
  if (owner !== null) return fromOwner(owner, env.dataDir);
  if (!fs.existsSync(path.join(env.dataDir, "db", "PG_VERSION"))) return committedLibrary();
  try {
    return await fromDatabase();
  } catch (error) {
    if (error instanceof DatabaseLockedError) return fromOwner(error.owner, env.dataDir);
    throw error;
  }
}

/** The collection that comes with the product. */
export async function committedLibrary(): Promise<LibraryRecipe[]> {
  const { seedRecipes } = await import("@/db/seed/recipes/collection");
  return seedRecipes.map((recipe) => ({
    id: recipe.slug,
    title: recipe.title,
    servings: recipe.servings,
    ingredients: recipe.lines.map((line) => line.text),
    minutes: recipe.totalMinutes,
    suits: [...recipe.suits],
    keeps: recipe.keeps,
  }));
}

async function fromDatabase(): Promise<readonly LibraryRecipe[]> {
  const { closeConnection, connection } = await import("@/db/client");
  const { listLibrary } = await import("@/lib/domains/recipes/queries/library");
  const { db } = connection();
  try {
    const { recipes } = libraryAnswer.parse({ recipes: await listLibrary(db) });
    // A first start that was stopped before it loaded the collection.
    return recipes.length > 0 ? recipes : committedLibrary();
  } catch (error) {
    if (isMissingTable(error)) return committedLibrary();
    throw error;
  } finally {
    await closeConnection();
  }
}

async function fromOwner(owner: LockOwner, dataDir: string): Promise<readonly LibraryRecipe[]> {
  if (owner.url === null) throw new Refusal("database-locked", new DatabaseLockedError(dataDir, owner).message);
  try {
    const reply = await fetch(`${owner.url}/api/v1/library`, { signal: AbortSignal.timeout(ANSWER_WITHIN_MS) });
    if (!reply.ok) throw new Error(`it answered ${reply.status}`);
    return libraryAnswer.parse(await reply.json()).recipes;
  } catch (error) {
    const reason =
      error instanceof Error && error.name === "ZodError"
        ? "its answer has another form: is it an older version?"
        : error instanceof Error && error.cause instanceof Error
          ? error.cause.message
          : error instanceof Error
            ? error.message
            : String(error);
    throw new Refusal(
      "database-locked",
      `The database in ${dataDir} is in use by process ${owner.pid}, and its server at ${owner.url} could not be asked for the library (${reason}). Stop that process, or set MEALPREP_DATA_DIR to another folder.`,
    );
  }
}

function isMissingTable(error: unknown): boolean {
  const cause = error instanceof Error ? error.cause : null;
  return cause instanceof Error && "code" in cause && cause.code === "42P01";
}
