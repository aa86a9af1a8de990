import { expect } from "@playwright/test";
import { moveIn } from "./support/app";
import { test } from "./support/fixtures";
import {
  chooseFood,
  cookForMore,
  deleteRecipe,
  editInSecondTab,
  editRecipe,
  energyShown,
  expectIngredients,
  expectLineInEditor,
  expectTimer,
  letMinutesPass,
  pressSave,
  rewriteLine,
  saveRecipe,
  showMeasures,
  startCooking,
  turnPage,
  typeRecipe,
  useAnotherRecipe,
  writeRecipe,
} from "./support/recipes";
import { open, press, reload, see, seeAlert, seeHeading, standAt } from "./support/ui";

const mash = {
  title: "Plain mash",
  serves: 2,
  lines: ["500 g potatoes", "2 tbsp butter", "1/2 tsp salt"],
  steps: ["Boil the potatoes for 20 minutes.", "Mash them with the butter and the salt."],
};

test("a recipe is written, weighed, changed and weighed again", async ({ person }) => {
  const anna = await person("Anna");
  await moveIn(anna);
  const recipe = await writeRecipe(anna, mash);
  const before = await energyShown(anna);
  expect(before).toBeGreaterThan(200);
  expect(before).toBeLessThan(450);

  await editRecipe(anna, recipe);
  await rewriteLine(anna, 2, "6 tbsp butter");
  await saveRecipe(anna, mash.title);
  await expect.poll(() => energyShown(anna)).toBeGreaterThan(before + 150);
});

test("amounts follow the number of servings and the reader's measures", async ({ person }) => {
  const anna = await person("Anna");
  await moveIn(anna);
  await writeRecipe(anna, mash);
  await expectIngredients(anna, [/^500 g\s*potatoes/, /^2 tbsp\s*butter/, /^½ tsp\s*salt/]);
  await cookForMore(anna, 1);
  await expectIngredients(anna, [/^750 g\s*potatoes/, /^3 tbsp\s*butter/, /^¾ tsp\s*salt/]);
  await showMeasures(anna, "US");
  await expectIngredients(anna, [/lb|oz/, /^3 tbsp/, /^¾ tsp/]);
});

test("what was typed comes back after a reload", async ({ person }) => {
  const anna = await person("Anna");
  await moveIn(anna);
  await typeRecipe(anna, mash);
  await see(anna, "Not saved yet; kept in this tab");
  await reload(anna);
  await see(anna, "You were in the middle of this.");
  await expectLineInEditor(anna, 2, "2 tbsp butter");
  await saveRecipe(anna, mash.title);
});

test("a second tab cannot overwrite what the first one saved", async ({ person }) => {
  const anna = await person("Anna");
  await moveIn(anna);
  const recipe = await writeRecipe(anna, mash);
  await editRecipe(anna, recipe);
  const late = await editInSecondTab(anna, recipe);
  await rewriteLine(anna, 1, "600 g potatoes");
  await saveRecipe(anna, mash.title);

  await rewriteLine(late, 1, "700 g parsnips");
  await pressSave(late);
  await seeAlert(late, "Someone saved this recipe after you opened it.");
  await expectLineInEditor(late, 1, "700 g parsnips");
  await press(late, "Save mine as a new recipe");
  await standAt(late, /\/recipes\/[0-9a-f-]{36}$/);
  await see(late, "parsnips");

  await open(anna, recipe);
  await expectIngredients(anna, [/^600 g\s*potatoes/, /butter/, /salt/]);
});

test("a recipe can hold another, but never itself", async ({ person }) => {
  const anna = await person("Anna");
  await moveIn(anna);
  const inner = await writeRecipe(anna, { ...mash, title: "Inner mash" });
  const innerEnergy = await energyShown(anna);
  await typeRecipe(anna, { title: "Outer pie", serves: 2, lines: ["100 g peas"], steps: ["Bake for 15 minutes."] });
  await useAnotherRecipe(anna, "Inner mash");
  await saveRecipe(anna, "Outer pie");
  await expect.poll(() => energyShown(anna)).toBeGreaterThan(innerEnergy);

  await editRecipe(anna, inner);
  await useAnotherRecipe(anna, "Outer pie");
  await pressSave(anna);
  await seeAlert(anna, "“Outer pie” contains this recipe, so it cannot be an ingredient of it.");
});

test("a deleted recipe comes back with one press", async ({ person }) => {
  const anna = await person("Anna");
  await moveIn(anna);
  const recipe = await writeRecipe(anna, mash);
  await deleteRecipe(anna, mash.title);
  await standAt(anna, /\/recipes$/);
  await press(anna, "Undo");
  await see(anna, `“${mash.title}” is back`);
  await open(anna, recipe);
  await seeHeading(anna, mash.title);
  await expectIngredients(anna, [/potatoes/, /butter/, /salt/]);
});

test("cooking goes step by step from the keyboard, with a timer that rings", async ({ person }) => {
  const anna = await person("Anna");
  await moveIn(anna);
  await writeRecipe(anna, mash);
  await startCooking(anna);
  await seeHeading(anna, "Step 1 of 2");
  await press(anna, "Start 20:00");
  await turnPage(anna, "ArrowRight");
  await seeHeading(anna, "Step 2 of 2");
  await letMinutesPass(anna, 12);
  await expectTimer(anna, /^[78]:\d\d$/);
  await turnPage(anna, "ArrowLeft");
  await seeHeading(anna, "Step 1 of 2");
  await letMinutesPass(anna, 9);
  await expectTimer(anna, /^Time is up$/);
  await seeAlert(anna, /^Time is up: /);
});

test("a line that is not understood is marked, and one word mends it", async ({ person }) => {
  const anna = await person("Anna");
  await moveIn(anna);
  await typeRecipe(anna, { ...mash, title: "Strange salad", lines: ["100 g zorblefruit", "200 g tomatoes"] });
  await see(anna, /No food found/);
  await chooseFood(anna, 1, "papaya", /papaya/i);
  await saveRecipe(anna, "Strange salad");
  expect(await energyShown(anna)).toBeGreaterThan(10);
});
