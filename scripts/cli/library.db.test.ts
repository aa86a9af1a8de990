import fs from "node:fs";
import os from "node:os";
import path from "node:path";
import { expect, it, onTestFinished, vi } from "vitest";
import { closeConnection, connection } from "@/db/client";
import { lockHolder } from "@/db/lock";
import { recipe, recipeLine } from "@/db/schema";
import { seedRecipes } from "@/db/seed/recipes/collection";
import { readLibrary } from "./library";

it("reads an installation's own database and lets go of it", { timeout: 120_000 }, async () => {
  const folder = fs.mkdtempSync(path.join(os.tmpdir(), "mealprep-library-"));
  vi.stubEnv("MEALPREP_DATA_DIR", folder);
  vi.stubEnv("DATABASE_URL", "");
  onTestFinished(() => {
    vi.unstubAllEnvs();
    fs.rmSync(folder, { recursive: true, force: true });
  });
  await connection().migrate();
  await closeConnection();
  // Tables, but no collection yet.
  expect(await readLibrary()).toHaveLength(seedRecipes.length);

  const { db } = connection();
  const id = crypto.randomUUID();
  await db.insert(recipe).values({ id, slug: "soup", title: "Soup", servings: 4, suits: ["dinner"], totalMinutes: 30 });
  await db.insert(recipeLine).values([
    { recipeId: id, position: 1, text: "1 l water" },
    { recipeId: id, position: 0, text: "3 onions" },
  ]);
  await closeConnection();
  expect(await readLibrary()).toEqual([
    {
      id: "soup",
      title: "Soup",
      servings: 4,
      ingredients: ["3 onions", "1 l water"],
      minutes: 30,
      suits: ["dinner"],
      keeps: false,
    },
  ]);
  expect(lockHolder(folder)).toBeNull();
});
