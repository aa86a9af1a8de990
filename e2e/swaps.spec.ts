import { changeEater, moveIn } from "./support/app";
import { test } from "./support/fixtures";
import { writeRecipe } from "./support/recipes";
import { expectSafe, makeItFit, seeUnfit } from "./support/swaps";
import { open, reload, see } from "./support/ui";

test("a recipe with milk is made to fit somebody who must not have it", async ({ person }) => {
  const anna = await person("Anna");
  await moveIn(anna);
  await open(anna, "/settings/eaters");
  await changeEater(anna, anna.name, { allergies: ["Milk"] });
  await see(anna, "no milk");
  await writeRecipe(anna, {
    title: "Thin pancakes",
    serves: 4,
    lines: ["250 g flour", "500 ml milk", "2 eggs", "50 g butter"],
    steps: ["Whisk the milk with the eggs and the flour.", "Fry in the butter, 2 minutes a side."],
  });
  await seeUnfit(anna, /Not for Anna as it is: contains milk/);
  await makeItFit(anna);
  await expectSafe(anna, "milk");
  await reload(anna);
  await expectSafe(anna, "milk");
});
