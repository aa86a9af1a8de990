import { expect } from "@playwright/test";
import { moveIn } from "./support/app";
import {
  archiveThatClimbsOut,
  archiveThatSwells,
  downloadBackup,
  expectNothingToBringIn,
  expectRefusal,
  exportRecipes,
  openArchive,
  restoreBackup,
  seeArchive,
} from "./support/archives";
import { test } from "./support/fixtures";
import { expectStock, lookIntoPantry, writeDownStock } from "./support/pantry";
import { expectIngredients, recipesShown, writeRecipe } from "./support/recipes";
import { addressOf, follow, open, press, see, seeAlert } from "./support/ui";

const mash = {
  title: "Plain mash",
  lines: ["500 g potatoes", "2 tbsp butter"],
  steps: ["Boil the potatoes for 20 minutes.", "Mash them with the butter."],
};
const soup = { title: "Żurek 🥣", lines: ["200 g rye flour", "1 l water"], steps: ["Wait for five days."] };

test("recipes move to another kitchen, come once, and the move is undone as a whole", async ({ person }) => {
  const anna = await person("Anna");
  await moveIn(anna);
  for (const recipe of [mash, soup]) await writeRecipe(anna, recipe);
  const file = await exportRecipes(anna, "Mealie");

  const ben = await person("Ben");
  await moveIn(ben);
  await openArchive(ben, file);
  await seeArchive(ben, "Mealie");
  await see(ben, "2 recipes are in this file.");
  const first = addressOf(ben);
  await press(ben, "Bring 2 recipes in");
  await see(ben, "2 recipes are in your kitchen now.");
  await follow(ben, mash.title);
  await expectIngredients(ben, [/^500 g\s*potatoes/, /^2 tbsp\s*butter/]);

  await openArchive(ben, file);
  await seeArchive(ben, "Mealie");
  await see(ben, /2 are in your kitchen already and will not come twice/);
  await expectNothingToBringIn(ben);

  await open(ben, first);
  await press(ben, "Undo this import");
  await see(ben, "This import was undone.");
  await open(ben, "/recipes?from=own");
  await see(ben, "Your own recipes will stand here");
});

test("an archive that means harm is refused with its reason, and nothing changes", async ({ person }) => {
  const anna = await person("Anna");
  await moveIn(anna);
  expectRefusal(anna);
  await openArchive(anna, archiveThatClimbsOut());
  await seeAlert(anna, "A file name inside points out of the archive");
  await openArchive(anna, archiveThatSwells());
  await seeAlert(anna, "swells to many times its size");
  await open(anna, "/recipes?from=own");
  await see(anna, "Your own recipes will stand here");
});

test("a whole kitchen is brought back into an empty one, once", async ({ person }) => {
  const anna = await person("Anna");
  await moveIn(anna);
  for (const recipe of [mash, soup]) await writeRecipe(anna, recipe);
  await lookIntoPantry(anna);
  await writeDownStock(anna, { search: "carrots", food: /^carrots?(, raw)?$/i, grams: 900, place: "Fridge" });
  const backup = await downloadBackup(anna);

  const cleo = await person("Cleo");
  await moveIn(cleo);
  await restoreBackup(cleo, backup);
  await see(cleo, /^2 recipes are back/);
  await open(cleo, "/recipes?from=own");
  await expect.poll(async () => (await recipesShown(cleo)).sort()).toEqual([mash.title, soup.title]);
  await lookIntoPantry(cleo);
  await expectStock(cleo, "Fridge", [/carrots?.*900 g/i]);

  await restoreBackup(cleo, backup);
  await see(cleo, /^Everything in this backup is here already/);
});
