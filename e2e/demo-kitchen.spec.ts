import { expect } from "@playwright/test";
import { enterDemoKitchen } from "./support/app";
import { test } from "./support/fixtures";
import { lookIntoPantry } from "./support/pantry";
import {
  clearTheWeek,
  energyAchieved,
  expectMealAt,
  expectNobodyInDanger,
  expectReasonFor,
  lockMeal,
  mealAt,
  mealsPlanned,
  openWeekAfter,
  planAnew,
  planTheWeek,
  swapMeal,
  undo,
} from "./support/planning";
import { itemsListed, makeShoppingList } from "./support/shopping";
import { lookOver } from "./support/sight";
import { addressOf, see } from "./support/ui";

test("the demo kitchen plans a week for three, and every meal can be changed and taken back", async ({ person }) => {
  test.setTimeout(180_000);
  const guest = await person("Guest");
  await enterDemoKitchen(guest);
  await lookIntoPantry(guest);
  await see(guest, /spinach/i);
  // The demo kitchen is one kitchen for all who visit it: this test takes a week that no other one touches.
  await openWeekAfter(guest, 3);
  await clearTheWeek(guest);
  await planTheWeek(guest);
  expect(await mealsPlanned(guest)).toBeGreaterThanOrEqual(21);
  await expectNobodyInDanger(guest);

  const achieved = await energyAchieved(guest);
  expect(achieved).toHaveLength(3);
  for (const { name, achieved: kcal, aim } of achieved) {
    expect(Math.abs(kcal / aim - 1), `energy of ${name}, ${kcal} of ${aim} kcal`).toBeLessThanOrEqual(0.05);
  }

  await expectReasonFor(guest, "Dinner", "Wednesday");
  const before = await mealAt(guest, "Dinner", "Wednesday");
  const swapped = await swapMeal(guest, "Dinner", "Wednesday");
  expect(swapped).not.toBe(before);
  await expectMealAt(guest, "Dinner", "Wednesday", swapped);
  await undo(guest, "swapping a meal");
  await expectMealAt(guest, "Dinner", "Wednesday", before ?? "");

  await lockMeal(guest, "Dinner", "Wednesday");
  await planAnew(guest);
  await expectMealAt(guest, "Dinner", "Wednesday", before ?? "");
  await expectNobodyInDanger(guest);

  const week = addressOf(guest);
  await makeShoppingList(guest);
  expect((await itemsListed(guest)).length).toBeGreaterThan(15);
  await lookOver(guest, addressOf(guest));
  await lookOver(guest, week);
});
