import { expect, type Locator } from "@playwright/test";
import { goTo } from "./app";
import type { Person } from "./fixtures";
import { choose, follow, pick, press, standAt, takeFromMenu, windowOf, write } from "./ui";

export type Place = "Pantry" | "Fridge" | "Freezer";

export interface Stock {
  readonly search: string;
  readonly food: RegExp;
  readonly grams: number;
  readonly place: Place;
  readonly useBy?: string;
}

/** Finds a food by typing and chooses it from what is offered. */
export async function findFood(person: Person, search: string, food: RegExp) {
  await write(person, "What is it?", search);
  await person.page.getByRole("option", { name: food }).first().click();
}

/** Writes down by hand what is at home. */
export async function writeDownStock(person: Person, { search, food, grams, place, useBy }: Stock) {
  await press(person, "Add something");
  await findFood(person, search, food);
  await write(person, "How much?", String(grams));
  await choose(person, "Unit", "g");
  await pick(person, place);
  if (useBy !== undefined) await write(person, /^Use by/, useBy);
  await press(person, "Add");
  await windowIsClosed(person);
}

const windowIsClosed = (person: Person) => expect(windowOf(person)).toHaveCount(0);

const placeOf = (person: Person, place: Place): Locator =>
  person.page.getByRole("main").getByRole("region", { name: new RegExp(`^${place}`) });

const rowOf = (person: Person, name: string): Locator =>
  person.page.getByRole("main").getByRole("listitem").filter({ hasText: name }).first();

/** What a place of the pantry holds, as the page says it: name and amount. */
export async function expectStock(person: Person, place: Place, things: readonly RegExp[]) {
  const rows = placeOf(person, place).getByRole("list").first().locator(":scope > li");
  await expect(rows).toHaveText([...things]);
}

export async function expectNothingIn(person: Person, place: Place) {
  await expect(placeOf(person, place).getByText(`Nothing in the ${place.toLowerCase()}.`)).toBeVisible();
}

async function say(person: Person, grams: number | undefined, done: string) {
  if (grams !== undefined) {
    await choose(person, "Unit", "g");
    await write(person, "Amount", String(grams));
  }
  await press(person, done);
  await windowIsClosed(person);
}

/** Takes some of what is at home; all of it unless grams are given. */
export async function useUp(person: Person, name: string, grams?: number) {
  await rowOf(person, name).getByRole("button", { name: /^Use / }).click();
  await say(person, grams, "Used");
}

export async function throwAway(person: Person, name: string, grams?: number) {
  await takeFromMenu(person, new RegExp(`^More for .*${name}`, "i"), "Throw away");
  await say(person, grams, "Thrown away");
}

export async function moveTo(person: Person, name: string, place: Place) {
  await takeFromMenu(person, new RegExp(`^More for .*${name}`, "i"), "Move or give a new date");
  await pick(person, place);
  await say(person, undefined, "Move");
}

/** From the pantry to what was booked there. */
export async function seeBookings(person: Person) {
  await follow(person, "History");
  await expect(person.page.getByRole("heading", { name: "What came in and went out" })).toBeVisible();
}

const bookings = (person: Person): Locator =>
  person.page
    .getByRole("main")
    .getByRole("listitem")
    .filter({ has: person.page.getByRole("list") });

/** The bookings, newest first. */
export async function expectBookings(person: Person, said: readonly RegExp[]) {
  await expect(bookings(person)).toHaveText([...said]);
}

/** Takes a booking back where it stands among the others, the newest being the first. */
export async function takeBack(person: Person, place: number) {
  await bookings(person)
    .nth(place - 1)
    .getByRole("button", { name: /^Take back: / })
    .click();
}

export async function lookIntoPantry(person: Person) {
  await goTo(person, "Pantry");
  await expect(person.page.getByRole("heading", { level: 1, name: "Pantry" })).toBeVisible();
}

/** From the pantry: what can be cooked from it and some foods more. */
export async function askWhatToCook(person: Person, foods: string) {
  await follow(person, "What can I cook?");
  await write(person, "And besides the pantry?", foods);
  await press(person, "Show recipes");
  await standAt(person, /\/pantry\/cook\?.*with=/);
}
