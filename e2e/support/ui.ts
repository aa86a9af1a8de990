import { expect, type Locator } from "@playwright/test";
import type { Person } from "./fixtures";

/** A name a control goes by: its whole label, or a pattern of it. */
export type Called = string | RegExp;

const named = (name: Called) => (typeof name === "string" ? { name, exact: true } : { name });

/** A window over the page; the messages at its edge are dialogs to a screen reader too, but not this. */
export const windowOf = (person: Person): Locator =>
  person.page.locator("[role=dialog]:not([role=region] *), [role=alertdialog]:not([role=region] *)");

/** The open window if there is one, else the page: where a person looks for a control. */
async function around(person: Person): Promise<Locator> {
  const open = windowOf(person);
  return (await open.count()) > 0 ? open.last() : person.page.locator("body");
}

export async function open(person: Person, path: string) {
  await person.page.goto(path);
}

export async function reload(person: Person) {
  await person.page.reload();
}

export async function goBack(person: Person) {
  await person.page.goBack();
}

export async function press(person: Person, name: Called) {
  await (await around(person)).getByRole("button", named(name)).first().click();
}

export async function follow(person: Person, name: Called) {
  await (await around(person)).getByRole("link", named(name)).first().click();
}

export async function write(person: Person, label: Called, text: string) {
  await (await around(person))
    .getByLabel(label, typeof label === "string" ? { exact: true } : {})
    .first()
    .fill(text);
}

export async function choose(person: Person, label: Called, option: string) {
  await (await around(person))
    .getByLabel(label, typeof label === "string" ? { exact: true } : {})
    .first()
    .selectOption({ label: option });
}

export async function tick(person: Person, name: Called) {
  await (await around(person)).getByRole("checkbox", named(name)).first().check();
}

export async function pick(person: Person, name: Called) {
  await (await around(person)).getByRole("radio", named(name)).first().check();
}

/** Opens a menu and takes one of its verbs. */
export async function takeFromMenu(person: Person, menu: Called, verb: Called) {
  await person.page.getByRole("button", named(menu)).first().click();
  await person.page.getByRole("menuitem", named(verb)).click();
}

export async function see(person: Person, text: Called) {
  await expect(person.page.getByText(text).filter({ visible: true }).first()).toBeVisible();
}

export async function seeNot(person: Person, text: Called) {
  await expect(person.page.getByText(text).filter({ visible: true })).toHaveCount(0);
}

export async function seeHeading(person: Person, name: Called) {
  await expect(person.page.getByRole("heading", named(name)).first()).toBeVisible();
}

/** A window lies over the page, and all of it has come. */
export async function seeWindow(person: Person) {
  await expect(windowOf(person)).toBeVisible();
  await expect(windowOf(person).getByRole("status").filter({ hasText: /\S/ })).toHaveCount(0);
}

/** Closes the open window from the keyboard. */
export async function closeWindow(person: Person) {
  await person.page.keyboard.press("Escape");
  await expect(windowOf(person)).toHaveCount(0);
}

/** A sentence that interrupts: a refusal beside what was refused. */
export async function seeAlert(person: Person, text: Called) {
  await expect(person.page.getByRole("alert").filter({ hasText: text }).first()).toBeVisible();
}

export async function standAt(person: Person, path: string | RegExp | ((url: URL) => boolean)) {
  await expect(person.page).toHaveURL(path);
}

/** The address shows a page that does not exist for this person, and gives nothing away. */
export async function findNothingAt(person: Person, path: string) {
  person.expected.push(/404/);
  const reply = await person.page.goto(path);
  expect(reply?.status()).toBe(404);
  await seeHeading(person, "There is nothing here");
}

/** Where the person stands now, to be passed to someone else. */
export function addressOf(person: Person): string {
  const { pathname, search } = new URL(person.page.url());
  return pathname + search;
}

export async function expectField(person: Person, label: Called, value: string) {
  await expect(person.page.getByLabel(label, typeof label === "string" ? { exact: true } : {})).toHaveValue(value);
}
