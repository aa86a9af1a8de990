import { expect } from "@playwright/test";
import type { Person } from "./fixtures";
import { editRecipe } from "./recipes";
import { follow, open, press, see, seeHeading, standAt } from "./ui";

/** Makes a copy of one's own; ends in its editor, the path of the copy's page is returned. */
export async function makeItMine(person: Person): Promise<string> {
  await press(person, "Make it mine");
  await standAt(person, /\/recipes\/[0-9a-f-]{36}\/edit$/);
  await seeHeading(person, "Edit the recipe");
  return new URL(person.page.url()).pathname.replace(/\/edit$/, "");
}

export async function seeHistory(person: Person, recipe: string) {
  await open(person, recipe);
  await follow(person, "History");
  await seeHeading(person, "History");
}

/** What became of the lines between the versions on show: what went and what came. */
export async function expectDifference(person: Person, { gone, come }: { gone: string; come: string }) {
  const lines = person.page.getByRole("region", { name: "Ingredients" });
  await expect(lines.locator("del").filter({ visible: true }).first()).toContainText(gone);
  await expect(lines.locator("ins").filter({ visible: true }).first()).toContainText(come);
}

export async function bringBack(person: Person, version: number) {
  await press(person, `Bring version ${version} back`);
  await see(person, `Version ${version} is back`);
}

/** The first line as the editor shows it. */
export async function firstLineOf(person: Person, recipe: string): Promise<string> {
  await editRecipe(person, recipe);
  return person.page.getByRole("textbox", { name: "Ingredient 1", exact: true }).inputValue();
}
