import { expect } from "@playwright/test";
import { moveIn } from "./support/app";
import {
  addSection,
  dragLine,
  expectRows,
  expectSections,
  liveEnergy,
  moveHandleByKeys,
  moveLineByKeys,
} from "./support/editor";
import { test } from "./support/fixtures";
import { editRecipe, expectIngredients, rewriteLine, saveRecipe, typeRecipe } from "./support/recipes";

const pie = {
  title: "Shepherdless pie",
  serves: 4,
  lines: ["800 g potatoes", "50 g butter", "100 ml milk"],
  steps: ["Boil the potatoes for 20 minutes.", "Bake for 30 minutes."],
};

test("a recipe gets sections and another order, by hand and by keyboard, and keeps both", async ({ person }) => {
  const anna = await person("Anna");
  await moveIn(anna);
  await typeRecipe(anna, pie);
  await addSection(anna, "For the filling", ["400 g cooked lentils", "1 onion, chopped"]);
  await expectRows(anna, [...pie.lines, "For the filling", "400 g cooked lentils", "1 onion, chopped"]);

  await dragLine(anna, "100 ml milk", "800 g potatoes");
  await expectRows(anna, [
    "100 ml milk",
    "800 g potatoes",
    "50 g butter",
    "For the filling",
    "400 g cooked lentils",
    "1 onion, chopped",
  ]);
  await moveLineByKeys(anna, "100 ml milk", "Alt+ArrowDown");
  await moveHandleByKeys(anna, "1 onion, chopped", "ArrowUp");
  const ordered = [
    "800 g potatoes",
    "100 ml milk",
    "50 g butter",
    "For the filling",
    "1 onion, chopped",
    "400 g cooked lentils",
  ];
  await expectRows(anna, ordered);

  const before = await liveEnergy(anna);
  await rewriteLine(anna, 3, "100 g butter");
  await expect.poll(() => liveEnergy(anna)).toBeGreaterThan(before + 60);

  const recipe = await saveRecipe(anna, pie.title);
  await expectSections(anna, ["For the filling"]);
  await expectIngredients(anna, [/^800 g\s*potatoes/, /^100 ml\s*milk/, /^100 g\s*butter/, /onion/, /lentils/]);
  await editRecipe(anna, recipe);
  await expectRows(
    anna,
    ordered.map((line) => line.replace("50 g butter", "100 g butter")),
  );
});
