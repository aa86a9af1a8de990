import { expect, type Locator } from "@playwright/test";
import type { Person } from "./fixtures";
import { closeWindow, press, see, takeFromMenu, windowOf } from "./ui";

/** Opens the list to whoever has the link, and returns the link. */
export async function shareList(person: Person): Promise<string> {
  await takeFromMenu(person, "More", "Share by link");
  await press(person, "Make a link");
  const link = windowOf(person).getByLabel("Link to the list");
  await expect(link).toHaveValue(/\/list\/.+/);
  const address = await link.inputValue();
  await closeWindow(person);
  return address;
}

export async function stopSharing(person: Person) {
  await takeFromMenu(person, "More", "Share by link");
  await press(person, "Stop sharing");
  await see(person, "The link no longer works");
  await closeWindow(person);
}

const line = (person: Person, item: string): Locator =>
  person.page.getByRole("main").getByRole("listitem").filter({ hasText: item });

/** On the list as others are given it: what is in the basket is crossed out. */
export async function expectCrossedOut(person: Person, item: string) {
  await expect(line(person, item).locator("s")).toHaveCount(1);
}

export async function expectStillToBuy(person: Person, item: string) {
  await expect(line(person, item)).toBeVisible();
  await expect(line(person, item).locator("s")).toHaveCount(0);
}

/** Nothing on the page can be ticked, written or pressed that would change the list. */
export async function expectOnlyToRead(person: Person) {
  const main = person.page.getByRole("main");
  for (const role of ["checkbox", "textbox", "button"] as const) await expect(main.getByRole(role)).toHaveCount(0);
}
