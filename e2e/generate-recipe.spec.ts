import { moveIn } from "./support/app";
import { askForRecipe, saveWritten, seeChecked, seeRefused } from "./support/assistant";
import { test } from "./support/fixtures";
import { open, reload, see, seeHeading } from "./support/ui";

test("a recipe is made to a wish, checked, and saved", async ({ person }) => {
  const anna = await person("Anna");
  await moveIn(anna);
  await open(anna, "/recipes/generate");
  await askForRecipe(anna, "vegetarian goulash for 2");
  await seeChecked(anna, /Vegetarian version of Viennese beef goulash/);
  await saveWritten(anna);
  await seeHeading(anna, /Vegetarian version of Viennese beef goulash/);
  await see(anna, "without AI");
  await reload(anna);
  await seeHeading(anna, /Vegetarian version of Viennese beef goulash/);
});

test("a wish nothing meets is refused with its reason", async ({ person }) => {
  const ben = await person("Ben");
  await moveIn(ben);
  await open(ben, "/recipes/generate");
  await askForRecipe(ben, "sushi");
  await seeRefused(ben, /no sushi/i);
});
