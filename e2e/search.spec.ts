import { addEater, moveIn } from "./support/app";
import { test } from "./support/fixtures";
import { findNone, leaveOut, searchFor, seeFound, seeOffered, seeUnderstood, showAll } from "./support/search";
import { lookAround } from "./support/sight";
import { open, see } from "./support/ui";

test("a recipe is found by what is meant, and a thing that was understood is taken away", async ({ person }) => {
  const anna = await person("Anna");
  await moveIn(anna);
  await searchFor(anna, "vegan soup without lentils");
  await seeOffered(anna, /soup/i);
  await lookAround(anna, "the search");
  await showAll(anna);
  await seeUnderstood(anna, "vegan", "soup", "no lentils");
  await seeFound(anna, "Leek and potato soup");
  await findNone(anna, /lentil/i);
  await leaveOut(anna, "no lentils");
  await seeFound(anna, /lentil/i);
  await anna.page.goBack();
  await seeUnderstood(anna, "no lentils");
  await findNone(anna, /lentil/i);
});

test("what an eater must not have is never found, and it is said why", async ({ person }) => {
  const anna = await person("Anna");
  await moveIn(anna);
  await open(anna, "/recipes?q=shakshuka");
  await seeFound(anna, "Shakshuka");
  await open(anna, "/settings/eaters");
  await addEater(anna, { name: "Ben", allergies: ["Eggs"] });
  await open(anna, "/recipes?q=shakshuka");
  await findNone(anna, "Shakshuka");
  await anna.page.getByText(/kept back because of allergies/).click();
  await see(anna, /contains eggs; Ben must not have it/);
});
