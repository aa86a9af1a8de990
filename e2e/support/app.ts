import { expect } from "@playwright/test";
import type { Person } from "./fixtures";
import { choose, follow, open, press, see, seeHeading, standAt, tick, windowOf, write } from "./ui";

/** Opens an account of one's own; ends at the first question. */
export async function signUp(person: Person) {
  await open(person, "/sign-up");
  await giveAccount(person);
  await standAt(person, /\/onboarding$/);
}

/** Fills in the form for a new account, wherever that leads. */
export async function giveAccount(person: Person) {
  await write(person, "Your name", person.name);
  await write(person, "E-mail address", person.email);
  await write(person, "Password", person.password);
  await press(person, "Create the account");
}

export async function signIn(person: Person, password = person.password) {
  await open(person, "/sign-in");
  await write(person, "E-mail address", person.email);
  await write(person, "Password", password);
  await press(person, "Sign in");
}

export async function signOut(person: Person) {
  // A cover the page left behind still asks for is refused to nobody in particular: that is right.
  person.expected.push(/404.*\/api\/files\/art\//);
  await press(person, /^Your account/);
  await person.page.getByRole("menuitem", { name: "Sign out" }).click();
  await standAt(person, /\/(sign-in)?$/);
}

export interface EaterFigures {
  readonly name?: string;
  readonly born?: string;
  readonly sex?: "Female" | "Male";
  readonly height?: number;
  readonly weight?: number;
  readonly allergies?: readonly string[];
  readonly diets?: readonly string[];
}

async function describeEater(person: Person, eater: EaterFigures) {
  if (eater.name !== undefined) await write(person, "Name", eater.name);
  if (eater.born !== undefined) await write(person, "Born", eater.born);
  if (eater.sex !== undefined) await choose(person, "Sex", eater.sex);
  if (eater.height !== undefined) await write(person, "Height", String(eater.height));
  if (eater.weight !== undefined) await write(person, "Weight", String(eater.weight));
  for (const allergen of eater.allergies ?? []) await tick(person, allergen);
  for (const diet of eater.diets ?? []) await tick(person, diet);
}

const windowIsClosed = (person: Person) => expect(windowOf(person)).toHaveCount(0);

/** Fills in what is known of someone who is listed already. */
export async function changeEater(person: Person, name: string, eater: EaterFigures) {
  await person.page.getByRole("listitem").filter({ hasText: name }).getByRole("button", { name: "Change" }).click();
  await describeEater(person, eater);
  await press(person, "Save");
  await windowIsClosed(person);
}

export async function addEater(person: Person, eater: EaterFigures & { name: string }) {
  await press(person, "Add an eater");
  await describeEater(person, eater);
  await press(person, "Add");
  await windowIsClosed(person);
  await see(person, eater.name);
}

/** Says how long one may cook on each day, and is done with the questions. */
export async function sayCookingMinutes(person: Person, minutes: Readonly<Record<string, string>>) {
  await follow(person, "Next");
  await seeHeading(person, "When do you cook?");
  for (const [day, time] of Object.entries(minutes)) await choose(person, day, time);
  await press(person, "Save and start");
  await standAt(person, /\/(today|plan)/);
}

/** Leaves every question for later. */
export async function skipOnboarding(person: Person) {
  await press(person, "Skip, take me to the kitchen");
  await standAt(person, /\/(today|plan)/);
}

/** A new kitchen without any answers: the shortest way in. */
export async function moveIn(person: Person) {
  await signUp(person);
  await skipOnboarding(person);
}

export async function enterDemoKitchen(person: Person) {
  await open(person, "/");
  await press(person, "Explore the demo kitchen");
  await standAt(person, /\/today$/);
}

/** Walks to a room by the rail, or by the bar at the bottom of a phone. */
export async function goTo(person: Person, room: string) {
  await person.page
    .getByRole("navigation", { name: "Rooms" })
    .filter({ visible: true })
    .getByRole("link", { name: room, exact: true })
    .click();
}
