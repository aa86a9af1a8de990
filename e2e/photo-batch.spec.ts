import { moveIn } from "./support/app";
import { addPhotosAtOnce, expectAllKept } from "./support/cover";
import { test } from "./support/fixtures";
import { saveRecipe, typeRecipe } from "./support/recipes";
import { see } from "./support/ui";

const stew = { title: "Stew in pictures", lines: ["500 g carrots"], steps: ["Simmer the carrots for 20 minutes."] };

test("ten photos are added at once, and finish one after the other", async ({ person }) => {
  const anna = await person("Anna");
  await moveIn(anna);
  await typeRecipe(anna, stew);
  await addPhotosAtOnce(anna, 10);
  await expectAllKept(anna, 10);
  await saveRecipe(anna, stew.title);
  await see(anna, "10 photos");
});
