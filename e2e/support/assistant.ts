import { expect } from "@playwright/test";
import type { Person } from "./fixtures";
import { press, write } from "./ui";

/** Wishes for a recipe in words. */
export async function askForRecipe(person: Person, wish: string) {
  await write(person, "What would you like?", wish);
  await press(person, "Make it");
}

/** Sees a recipe with its source and the word on its checks. */
export async function seeChecked(person: Person, title: RegExp) {
  await expect(person.page.getByRole("heading", { level: 2, name: title })).toBeVisible({ timeout: 60_000 });
  await expect(person.page.getByText(/checks passed/)).toBeVisible();
}

export async function saveWritten(person: Person) {
  await press(person, "Save to my recipes");
  await expect(person.page).toHaveURL(/\/recipes\/[0-9a-f-]{36}$/, { timeout: 30_000 });
}

export async function seeRefused(person: Person, reason: RegExp) {
  await expect(person.page.getByRole("heading", { name: "No recipe this time" })).toBeVisible({ timeout: 60_000 });
  await expect(person.page.getByText(reason)).toBeVisible();
}

export async function openChat(person: Person) {
  await press(person, "Ask for a change");
  await expect(person.page.getByRole("heading", { name: "Change this recipe" })).toBeVisible();
}

export async function askForChange(person: Person, text: string) {
  await write(person, "What should be different?", text);
  await press(person, "Ask");
}

export async function seeProposed(person: Person, line: string) {
  await expect(person.page.locator("ins", { hasText: line })).toBeVisible({ timeout: 60_000 });
}

export async function acceptChange(person: Person) {
  await press(person, "Accept the change");
  await expect(person.page.getByText("Accepted", { exact: true })).toBeVisible({ timeout: 30_000 });
  await person.page.keyboard.press("Escape");
}

/** Wishes for several recipes at once; ends at the page that shows them coming. */
export async function askForSeveral(person: Person, wish: string, count: number) {
  await write(person, "What would you like?", wish);
  const more = person.page.getByRole("button", { name: "+", exact: true });
  for (let have = 5; have < count; have++) await more.click();
  await press(person, `Make ${count} recipes`);
  await expect(person.page).toHaveURL(/\/recipes\/generate\/[0-9a-f-]{36}$/, { timeout: 30_000 });
}

/** Sees that some are made and some are not. */
export async function seeUnderWay(person: Person, count: number) {
  await expect(person.page.getByText(new RegExp(`^[1-${count - 1}] of ${count} made$`)).first()).toBeVisible();
}

/** Sees the batch end, with an answer for each of its turns. */
export async function seeAllMade(person: Person, count: number) {
  await expect(person.page.getByRole("status").filter({ hasText: /^Finished: / })).toBeVisible({
    timeout: 90_000,
  });
  const made = await person.page.getByRole("button", { name: "Save", exact: true }).count();
  const left = await person.page.getByText(/^(?:Left out|None found): /).count();
  expect(made + left).toBe(count);
}
