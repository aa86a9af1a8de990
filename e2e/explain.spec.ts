import { moveIn } from "./support/app";
import { expectFocusOn, followByKeys, openWorkingByKeys, openWorkingOf } from "./support/explain";
import { test } from "./support/fixtures";
import { writeRecipe } from "./support/recipes";
import { closeWindow, see, seeHeading, standAt } from "./support/ui";

const mash = {
  title: "Plain mash",
  serves: 2,
  lines: ["500 g potatoes", "2 tbsp butter"],
  steps: ["Boil the potatoes for 20 minutes.", "Mash them with the butter."],
};

test("a number opens its working down to the food's row, without a mouse too", async ({ person }) => {
  const anna = await person("Anna");
  await moveIn(anna);
  await writeRecipe(anna, mash);
  await openWorkingOf(anna, "Protein");
  await seeHeading(anna, "Protein in a serving of Plain mash");
  await see(anna, "500 g potatoes");
  await closeWindow(anna);

  await openWorkingByKeys(anna, /kcal$/);
  await seeHeading(anna, /^Energy in a serving of Plain mash/);
  await closeWindow(anna);
  await expectFocusOn(anna, /kcal$/);
  await openWorkingByKeys(anna, /kcal$/);
  await followByKeys(anna, /Butter, .*NDB/);
  await standAt(anna, /\/foods\//);
  await seeHeading(anna, "In 100 g");
});
