import { expect, type Locator } from "@playwright/test";
import type { Person } from "./fixtures";

const advice = (person: Person): Locator => person.page.getByRole("region", { name: "Make it fit" });

/** The page says for whom the recipe does not fit, and why. */
export async function seeUnfit(person: Person, why: RegExp) {
  await expect(advice(person).getByText(why)).toBeVisible();
}

export async function makeItFit(person: Person) {
  await advice(person).getByRole("button", { name: "Change this recipe" }).click();
  await expect(person.page.getByText(/^Swapped in /)).toBeVisible();
}

/** Nobody is warned of it, and its allergens do not name this one. */
export async function expectSafe(person: Person, allergen: string) {
  await expect(advice(person)).toHaveCount(0);
  const allergens = person.page
    .getByRole("main")
    .getByText(/^(Contains .* as far as its ingredients tell|None of the)/);
  await expect(allergens).toBeVisible();
  await expect(allergens).not.toContainText(new RegExp(`\\b${allergen}\\b`));
}
