import { expect, type Locator } from "@playwright/test";
import type { Person } from "./fixtures";
import { type Called, windowOf } from "./ui";

const MOST_TABS = 80;

/** Walks with the tab key until the control of this name has the focus. */
async function tabTo(person: Person, control: Locator) {
  for (let n = 0; n < MOST_TABS; n++) {
    if (await control.evaluate((one) => one === document.activeElement)) return;
    await person.page.keyboard.press("Tab");
  }
  throw new Error(`The tab key does not lead to ${control}`);
}

const main = (person: Person): Locator => person.page.getByRole("main");
const working = windowOf;

/** Opens the working of a number without a mouse. */
export async function openWorkingByKeys(person: Person, number: Called) {
  await tabTo(person, main(person).getByRole("link", { name: number }).first());
  await person.page.keyboard.press("Enter");
  await expect(working(person)).toBeVisible();
}

/** Inside the working: goes on to what a link names. */
export async function followByKeys(person: Person, link: Called) {
  const target = working(person).getByRole("link", { name: link }).first();
  await expect(target).toBeVisible();
  await tabTo(person, target);
  await person.page.keyboard.press("Enter");
}

export async function expectFocusOn(person: Person, link: Called) {
  await expect(main(person).getByRole("link", { name: link }).first()).toBeFocused();
}

/** Opens the working of a nutrient from the table of a serving. */
export async function openWorkingOf(person: Person, nutrient: string) {
  const table = person.page.getByRole("table", { name: "Main nutrients in a serving" });
  await table.getByRole("row").filter({ hasText: nutrient }).getByRole("link").first().click();
  await expect(working(person)).toBeVisible();
}
