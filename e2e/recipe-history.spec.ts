import { moveIn } from "./support/app";
import { test } from "./support/fixtures";
import { editRecipe, expectLineInEditor, rewriteLine, saveRecipe, writeRecipe } from "./support/recipes";
import { follow, open, press, see, seeHeading } from "./support/ui";

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

  await follow(anna, "History");
  await seeHeading(anna, "History");
  await see(anna, "Ingredients: 1 changed");
  await follow(anna, "What changed in version 2");
  await seeHeading(anna, "What changed");
  await seeHeading(anna, "In a serving");

  await press(anna, "Bring version 1 back");
  await see(anna, "Version 1 is back");
  await editRecipe(anna, recipe);
  await expectLineInEditor(anna, 2, "2 tbsp butter");
});

test("a number opens its working down to the food's row", async ({ person }) => {
  const anna = await person("Anna");
  await moveIn(anna);
  const recipe = await writeRecipe(anna, mash);
  await open(anna, recipe);
  await anna.page.getByRole("table", { name: "Main nutrients in a serving" }).getByRole("link").first().click();
  await seeHeading(anna, "Protein in a serving of Plain mash");
  await see(anna, "500 g potatoes");
  await anna.page
    .getByRole("dialog")
    .getByRole("link", { name: /Butter, .*NDB/ })
    .click();
  await seeHeading(anna, "What 100 g hold");
});
