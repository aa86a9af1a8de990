import { expect } from "@playwright/test";
import type { Person } from "./fixtures";
import { findFood } from "./pantry";
import { open, press, see, windowOf, write } from "./ui";

/** Says what the food of a week may cost, in the household's currency. */
export async function setBudget(person: Person, amount: number) {
  await open(person, "/settings/cooking");
  await write(person, "Food budget a week", String(amount));
  const saved = person.page.getByRole("status").filter({ hasText: /^Saved$/ });
  await press(person, "Save");
  await expect(saved).toBeVisible();
}

/** What the plan's foot says of its cost. */
export async function seeWeekCost(person: Person, said: RegExp) {
  await expect(person.page.getByRole("main").getByText(/^About .* of food, somewhere between/)).toContainText(said);
}

/** Says what a kilogram of a food costs here. */
export async function setPrice(person: Person, search: string, food: RegExp, perKg: number) {
  await open(person, "/settings/prices");
  await press(person, "Add a price");
  await findFood(person, search, food);
  await write(person, /^Price of .* a kg$/, perKg.toFixed(2));
  await press(person, "Save");
  await expect(windowOf(person)).toHaveCount(0);
  await see(person, /: price saved$/);
}

/** Goes back to what a food costs on average. */
export async function forgetPrice(person: Person, food: RegExp) {
  await open(person, "/settings/prices");
  await press(person, new RegExp(`^Set price of .*${food.source}`, food.flags));
  await press(person, "Forget my price");
  await see(person, /: your price is forgotten$/);
}

/** What a serving costs, as the recipe's page says it; in the currency's main unit. */
export async function servingCost(person: Person, recipe: string): Promise<number> {
  await open(person, recipe);
  const figure = person.page.getByRole("main").getByRole("link", { name: /^about \D*[\d.,]+/ });
  await expect(figure).toBeVisible();
  return Number.parseFloat(((await figure.textContent()) ?? "").replace(/[^\d.]/g, ""));
}
