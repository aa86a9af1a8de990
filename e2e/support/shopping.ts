import { expect, type Locator } from "@playwright/test";
import type { Person } from "./fixtures";
import { textOfDownload } from "./paper";
import { press, standAt, takeFromMenu, write } from "./ui";

const boxes = (person: Person): Locator => person.page.getByRole("main").getByRole("checkbox");
const boxOf = (person: Person, item: string): Locator =>
  person.page.getByRole("main").getByRole("checkbox", { name: item }).first();

/** From the planned week to its list. */
export async function makeShoppingList(person: Person) {
  await press(person, "Make the shopping list");
  await standAt(person, /\/shopping\?week=/);
  await expect(boxes(person).first()).toBeVisible();
}

/** The names of what is on the list, aisle by aisle. */
export async function itemsListed(person: Person): Promise<string[]> {
  const names: string[] = [];
  for (const box of await boxes(person).all()) {
    // biome-ignore lint/performance/useDomNodeTextContent: a label holds words that only phones show.
    names.push(await box.evaluate((one: HTMLInputElement) => one.ariaLabel ?? one.labels?.[0]?.innerText ?? ""));
  }
  return names.map((name) => name.replace(/\s+/g, " ").trim());
}

export async function addToList(person: Person, text: string) {
  const before = await boxes(person).count();
  await write(person, "Add to the list", text);
  await press(person, "Add");
  await expect(boxes(person)).toHaveCount(before + 1);
}

export async function tickOff(person: Person, item: string) {
  await boxOf(person, item).check();
}

export async function expectTicked(person: Person, item: string, { within = 15_000 } = {}) {
  await expect(boxOf(person, item)).toBeChecked({ timeout: within });
}

export async function expectUnticked(person: Person, item: string) {
  await expect(boxOf(person, item)).not.toBeChecked();
}

/** Saves the list as PDF and returns its text. */
export const downloadList = (person: Person): Promise<string> =>
  textOfDownload(person, () => takeFromMenu(person, "More", "Download PDF"));

export async function loseConnection(person: Person) {
  // What cannot be fetched now is part of the story.
  person.expected.push(/ERR_INTERNET_DISCONNECTED|Failed to fetch|network error/i);
  await person.page.context().setOffline(true);
}

export async function findConnection(person: Person) {
  await person.page.context().setOffline(false);
}
