import { expect } from "@playwright/test";
import { moveIn } from "./support/app";
import { test } from "./support/fixtures";
import {
  editRecipe,
  expectLineInEditor,
  firstRecipe,
  recipesShown,
  rewriteLine,
  saveRecipe,
  writeRecipe,
} from "./support/recipes";
import { follow, open, see, seeHeading, standAt } from "./support/ui";
import { bringBack, expectDifference, firstLineOf, makeItMine, seeHistory } from "./support/versions";

const mash = {
  title: "Plain mash",
  serves: 2,
  lines: ["500 g potatoes", "2 tbsp butter"],
  steps: ["Boil the potatoes for 20 minutes.", "Mash them with the butter."],
};

test("a changed recipe is compared with what it was, and brought back", async ({ person }) => {
  const anna = await person("Anna");
  await moveIn(anna);
  const recipe = await writeRecipe(anna, mash);
  await editRecipe(anna, recipe);
  await rewriteLine(anna, 2, "6 tbsp butter");
  await saveRecipe(anna, mash.title);

  await seeHistory(anna, recipe);
  await see(anna, "Ingredients: 1 changed");
  await follow(anna, "What changed in version 2");
  await seeHeading(anna, "What changed");
  await expectDifference(anna, { gone: "2", come: "6" });
  await seeHeading(anna, "In a serving");

  await bringBack(anna, 1);
  await editRecipe(anna, recipe);
  await expectLineInEditor(anna, 2, "2 tbsp butter");
  await seeHistory(anna, recipe);
  await see(anna, /Version 1 brought back/);
});

test("a recipe of the collection is made one's own, and knows where it came from", async ({ person }) => {
  const anna = await person("Anna");
  await moveIn(anna);
  const original = await firstRecipe(anna);
  const [title = ""] = await recipesShown(anna);
  await open(anna, original);
  const mine = await makeItMine(anna);
  const line = await firstLineOf(anna, mine);
  await rewriteLine(anna, 1, "123 g quark");
  await saveRecipe(anna, title);
  await see(anna, `Based on ${title}, version 1.`);

  await seeHistory(anna, mine);
  await follow(anna, "What differs from it now");
  await seeHeading(anna, "What changed");
  await see(anna, "123 g quark");
  await seeHistory(anna, mine);
  await follow(anna, "What changed in version 2");
  await expectDifference(anna, { gone: line.split(" ")[0] ?? line, come: "123" });
  await bringBack(anna, 1);
  expect(await firstLineOf(anna, mine)).toBe(line);

  await open(anna, mine);
  await follow(anna, title);
  await standAt(anna, original);
  await see(anna, "Made from it:");
  await follow(anna, title);
  await standAt(anna, mine);
});
