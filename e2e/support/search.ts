import { expect } from "@playwright/test";
import type { Person } from "./fixtures";
import { standAt } from "./ui";

/** Opens the search from wherever one stands, and types. */
export async function searchFor(person: Person, words: string) {
  const box = person.page.getByRole("combobox", { name: "Search recipes, foods and pages" });
  await expect(async () => {
    if (!(await box.isVisible())) await person.page.keyboard.press("ControlOrMeta+k");
    await expect(box).toBeVisible({ timeout: 1000 });
  }).toPass();
  await box.fill(words);
}

export const seeOffered = (person: Person, title: string | RegExp) =>
  expect(person.page.getByRole("option", { name: title }).first()).toBeVisible();

/** Goes to all that was found, by the keyboard. */
export async function showAll(person: Person) {
  await person.page.keyboard.press("Enter");
  await standAt(person, /\/recipes\?q=/);
}

const chip = (person: Person, what: string) =>
  person.page.getByRole("link", { name: `Leave out “${what}”`, exact: true });

export const seeUnderstood = async (person: Person, ...things: readonly string[]) => {
  for (const what of things) await expect(chip(person, what)).toBeVisible();
};

/** Takes away one thing that was understood. */
export async function leaveOut(person: Person, what: string) {
  await chip(person, what).click();
  await expect(chip(person, what)).toHaveCount(0);
}

const tiles = (person: Person) => person.page.locator("main ul h2");

export const seeFound = (person: Person, title: string | RegExp) =>
  expect(tiles(person).filter({ hasText: title }).first()).toBeVisible();

export const findNone = (person: Person, title: string | RegExp) =>
  expect(tiles(person).filter({ hasText: title })).toHaveCount(0);
