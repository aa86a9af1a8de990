import { moveIn } from "./support/app";
import { acceptChange, askForChange, openChat, seeProposed } from "./support/assistant";
import { test } from "./support/fixtures";
import { writeRecipe } from "./support/recipes";
import { see } from "./support/ui";

test("a recipe is changed by saying so, after the change was seen", async ({ person }) => {
  const anna = await person("Anna");
  await moveIn(anna);
  await writeRecipe(anna, {
    title: "Lentil pot",
    serves: 4,
    lines: ["300 g red lentils", "2 carrots", "1 tsp salt", "900 ml water"],
    steps: ["Simmer the lentils and carrots in the water with the salt for 20 minutes, until soft."],
  });
  await openChat(anna);
  await askForChange(anna, "for 8");
  await seeProposed(anna, "600 g red lentils");
  await acceptChange(anna);
  await see(anna, "600 g");
});
