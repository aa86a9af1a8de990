import { moveIn } from "./support/app";
import { addBrokenPhoto, addPhoto, expectCover, makeLastTheCover, removePhotos } from "./support/cover";
import { test } from "./support/fixtures";
import { editRecipe, saveRecipe, typeRecipe } from "./support/recipes";
import { see, seeAlert } from "./support/ui";

const mash = { title: "Plain mash", lines: ["500 g potatoes"], steps: ["Boil the potatoes for 20 minutes."] };

test("a recipe gets a photo, another one as its cover, and goes back to the drawn one", async ({ person }) => {
  const anna = await person("Anna");
  await moveIn(anna);
  await typeRecipe(anna, mash);
  await addBrokenPhoto(anna);
  await seeAlert(anna, "The file is not what its name says.");
  await addPhoto(anna, "red");
  const recipe = await saveRecipe(anna, mash.title);
  await expectCover(anna, recipe, "red");

  await editRecipe(anna, recipe);
  await addPhoto(anna, "blue");
  await makeLastTheCover(anna, "blue");
  await saveRecipe(anna, mash.title);
  await see(anna, "2 photos");
  await expectCover(anna, recipe, "blue");

  await editRecipe(anna, recipe);
  await removePhotos(anna);
  await saveRecipe(anna, mash.title);
  await expectCover(anna, recipe, null);
});
