import { expect } from "@playwright/test";
import { moveIn } from "./support/app";
import { test } from "./support/fixtures";
import { askAsProgram, makeReadingKey, revokeKey, tryRoute } from "./support/keys";
import { writeRecipe } from "./support/recipes";
import { open, seeHeading, seeNot } from "./support/ui";

test("a program reads the kitchen by a key until the key is revoked", async ({ person }) => {
  const anna = await person("Anna");
  await moveIn(anna);
  await writeRecipe(anna, {
    title: "Leek soup for programs",
    serves: 2,
    lines: ["2 leeks"],
    steps: ["Simmer the leeks for 20 minutes."],
  });
  expect(await askAsProgram(anna, "/recipes")).toMatchObject({ status: 401, body: { code: "not-signed-in" } });

  const key = await makeReadingKey(anna, "Screen in the hall");
  await open(anna, "/settings/api-keys");
  await seeNot(anna, key);
  const found = await askAsProgram(anna, "/recipes?q=programs", { key });
  expect(found).toMatchObject({ status: 200, body: { recipes: [{ title: "Leek soup for programs", isOwn: true }] } });
  const written = await askAsProgram(anna, "/shopping/items", { key, send: { weekStart: "2099-01-05", text: "salt" } });
  expect(written).toMatchObject({ status: 403, body: { code: "missing-scope" } });

  await revokeKey(anna, "Screen in the hall");
  expect(await askAsProgram(anna, "/recipes", { key })).toMatchObject({ status: 401, body: { code: "invalid-key" } });
});

test("the reference shows every route and sends a request", async ({ person }) => {
  const anna = await person("Anna");
  await moveIn(anna);
  await open(anna, "/api/docs");
  await seeHeading(anna, "The MealPrep360 API");
  await tryRoute(anna, "Recipes of the household and of the collection", /^200 after/);
});
