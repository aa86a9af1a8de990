import { expect, type Locator } from "@playwright/test";
import type { Person } from "./fixtures";

const ingredients = (person: Person): Locator => person.page.getByRole("region", { name: "Ingredients" });
const fields = (person: Person): Locator =>
  ingredients(person).getByRole("textbox", { name: /^(Ingredient \d+|Heading)$/ });

/** Writes a heading and its lines below what stands there already. */
export async function addSection(person: Person, heading: string, lines: readonly string[]) {
  await ingredients(person).getByRole("button", { name: "Add a heading" }).click();
  const count = await fields(person).count();
  await fields(person)
    .nth(count - 2)
    .fill(heading);
  for (const [place, line] of lines.entries()) {
    if (place > 0)
      await fields(person)
        .nth(count + place - 2)
        .press("Enter");
    await fields(person)
      .nth(count + place - 1)
      .fill(line);
  }
}

/** The lines and headings as they stand in the editor, from top to bottom. */
export async function expectRows(person: Person, texts: readonly string[]) {
  await expect
    .poll(() => fields(person).evaluateAll((all) => all.map((one) => (one as HTMLTextAreaElement).value)))
    .toEqual([...texts]);
}

async function placeOf(person: Person, text: string): Promise<number> {
  const texts = await fields(person).evaluateAll((all) => all.map((one) => (one as HTMLTextAreaElement).value));
  return texts.indexOf(text);
}

const handles = (person: Person): Locator => ingredients(person).getByRole("button", { name: /^Move: / });

/** Drags a line by its handle to where another one stands. */
export async function dragLine(person: Person, text: string, onto: string) {
  const [from, to] = [await placeOf(person, text), await placeOf(person, onto)];
  await handles(person).nth(from).dragTo(handles(person).nth(to));
}

/** Moves a line from the keyboard: held fast in its own field. */
export async function moveLineByKeys(person: Person, text: string, key: "Alt+ArrowUp" | "Alt+ArrowDown") {
  await fields(person)
    .nth(await placeOf(person, text))
    .press(key);
}

/** Moves a line from the keyboard by its handle. */
export async function moveHandleByKeys(person: Person, text: string, key: "ArrowUp" | "ArrowDown") {
  await handles(person)
    .nth(await placeOf(person, text))
    .press(key);
}

/** The energy of a serving while it is written, once the lines have been read. */
export async function liveEnergy(person: Person): Promise<number> {
  const card = person.page.getByRole("region", { name: "In a serving" });
  await expect(card).toHaveAttribute("aria-busy", "false");
  const figure = card.getByRole("button", { name: /kcal$/ });
  await expect(figure).toBeVisible();
  return Number.parseInt((await figure.textContent()) ?? "", 10);
}

/** The sections of the ingredients on the recipe's page. */
export async function expectSections(person: Person, headings: readonly string[]) {
  await expect(ingredients(person).getByRole("heading", { level: 3 })).toHaveText([...headings]);
}
