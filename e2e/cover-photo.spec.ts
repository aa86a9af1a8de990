import { moveIn } from "./support/app";
import { chooseBrokenPhoto, choosePhoto, expectCover, removePhoto } from "./support/cover";
import { test } from "./support/fixtures";
import { editRecipe, saveRecipe, typeRecipe } from "./support/recipes";
import { seeAlert } from "./support/ui";

const mash = { title: "Plain mash", lines: ["500 g potatoes"], steps: ["Boil the potatoes for 20 minutes."] };

test("a recipe gets a photo, another one, and goes back to its drawn cover", async ({ person }) => {
  const anna = await person("Anna");
  await moveIn(anna);
  await typeRecipe(anna, mash);
  await chooseBrokenPhoto(anna);
  await seeAlert(anna, "This file is not a picture we can read.");
  await choosePhoto(anna, "red");
  const recipe = await saveRecipe(anna, mash.title);
  await expectCover(anna, recipe, "red");

  await editRecipe(anna, recipe);
  await choosePhoto(anna, "blue");
  await saveRecipe(anna, mash.title);
  await expectCover(anna, recipe, "blue");

  await editRecipe(anna, recipe);
  await removePhoto(anna);
  await saveRecipe(anna, mash.title);
  await expectCover(anna, recipe, null);
});
