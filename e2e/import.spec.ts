import { expect } from "@playwright/test";
import { PAGES_PORT, PAGES_URL } from "./support/addresses";
import { moveIn } from "./support/app";
import { test } from "./support/fixtures";
import {
  energyShown,
  expectIngredients,
  expectLineInEditor,
  importFrom,
  importText,
  saveRecipe,
  seeReview,
} from "./support/recipes";
import { expectField, press, seeAlert, standAt, write } from "./support/ui";

test("a page without data for machines is read from what it shows", async ({ person }) => {
  const anna = await person("Anna");
  await moveIn(anna);
  await importFrom(anna, `${PAGES_URL}/plain`);
  await seeReview(anna, "Sunday griddle cakes");
  await saveRecipe(anna, "Sunday griddle cakes");
  await expectIngredients(anna, [/flour/, /eggs/, /milk/, /sugar/]);
});

test("a page with microdata is read", async ({ person }) => {
  const anna = await person("Anna");
  await moveIn(anna);
  await importFrom(anna, `${PAGES_URL}/microdata`);
  await seeReview(anna, "Tuesday lentil soup");
  await saveRecipe(anna, "Tuesday lentil soup");
  await expectIngredients(anna, [/red lentils/, /carrot/, /vegetable stock/]);
  expect(await energyShown(anna)).toBeGreaterThan(150);
});

test("a pasted note is read", async ({ person }) => {
  const anna = await person("Anna");
  await moveIn(anna);
  await importText(
    anna,
    "Quick rice\n\nIngredients\n200 g rice\n1 tbsp olive oil\n\nMethod\n1. Boil the rice for 12 minutes.\n2. Stir in the oil.",
  );
  await seeReview(anna, "Quick rice");
  await expectLineInEditor(anna, 1, "200 g rice");
});

test("every page that cannot be read is refused with a sentence, and the address stays", async ({ person }) => {
  const anna = await person("Anna");
  await moveIn(anna);
  const refusals: readonly (readonly [string, string | RegExp])[] = [
    [`${PAGES_URL}/no-recipe`, "No recipe was found there."],
    [`${PAGES_URL}/to-private`, /private network|unusual port/],
    [`${PAGES_URL}/huge`, "That page is over 5 MB."],
    [`${PAGES_URL}/picture`, "This address is not a web page but a file."],
    [`${PAGES_URL}/nowhere`, "There is no page at this address."],
    [`${PAGES_URL}/broken`, "The site has trouble of its own just now."],
    [`http://[::127.0.0.1]:${PAGES_PORT}/graph`, /private network|unusual port/],
    ["http://[::127.0.0.1]/", "This address leads to a private network"],
    ["http://169.254.169.254/latest/meta-data/", "This address leads to a private network"],
    ["http://localhost/admin", "This address leads to a private network"],
    ["file:///etc/passwd", "Only addresses that begin with http:// or https:// can be read."],
    ["http://me:secret@127.0.0.1/", "This address holds a user name or password."],
    ["not an address", "This is not a web address."],
  ];
  for (const [url, sentence] of refusals) {
    await test.step(url, async () => {
      await importFrom(anna, url);
      await seeAlert(anna, sentence);
      await expectField(anna, "Address of the page", url);
      await standAt(anna, /\/recipes\/import$/);
    });
  }
  await write(anna, "Address of the page", `${PAGES_URL}/microdata`);
  await press(anna, "Read the recipe");
  await seeReview(anna, "Tuesday lentil soup");
});
