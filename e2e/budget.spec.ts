import { expect } from "@playwright/test";
import { moveIn } from "./support/app";
import { test } from "./support/fixtures";
import { leaveItOutThisWeek, mealsPlanned, openWeekAfter, planTheWeek, seeWishInTheWay } from "./support/planning";
import { forgetPrice, seeWeekCost, servingCost, setBudget, setPrice } from "./support/prices";
import { writeRecipe } from "./support/recipes";
import { addressOf, open } from "./support/ui";

test("a planned week is held against the budget", async ({ person }) => {
  test.setTimeout(120_000);
  const anna = await person("Anna");
  await moveIn(anna);
  await setBudget(anna, 60);
  await openWeekAfter(anna);
  await planTheWeek(anna);
  await seeWeekCost(anna, /That keeps your budget of €60/);
  const week = addressOf(anna);

  await setBudget(anna, 2);
  await open(anna, week);
  await seeWeekCost(anna, /That is .*€.* more than your budget of €2/);
  await openWeekAfter(anna, 2);
  await seeWishInTheWay(anna, /budget/i);
  expect(await mealsPlanned(anna)).toBe(0);
  await leaveItOutThisWeek(anna);
  await seeWeekCost(anna, /more than your budget of €2/);
});

test("a price of one's own changes what a recipe costs, and can be taken back", async ({ person }) => {
  const anna = await person("Anna");
  await moveIn(anna);
  const recipe = await writeRecipe(anna, {
    title: "Dear potatoes",
    serves: 2,
    lines: ["1 kg potatoes"],
    steps: ["Boil the potatoes for 20 minutes."],
  });
  const average = await servingCost(anna, recipe);
  expect(average).toBeLessThan(5);
  await setPrice(anna, "potatoes", /^potato(es)?$/i, 40);
  const dear = await servingCost(anna, recipe);
  expect(dear).toBeGreaterThan(15);
  expect(dear).toBeLessThan(25);
  await forgetPrice(anna, /potato/i);
  expect(await servingCost(anna, recipe)).toBe(average);
});
