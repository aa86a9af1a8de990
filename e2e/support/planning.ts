import { expect, type Locator } from "@playwright/test";
import { goTo } from "./app";
import type { Person } from "./fixtures";
import { textOfDownload } from "./paper";
import { follow, press, see, seeAlert, standAt, takeFromMenu } from "./ui";

const DAYS = ["Monday", "Tuesday", "Wednesday", "Thursday", "Friday", "Saturday", "Sunday"] as const;
export type Day = (typeof DAYS)[number];
export type Meal = "Breakfast" | "Lunch" | "Dinner" | "Snack";

/** A week to come: whole, whatever day the tests run on. */
export async function openWeekAfter(person: Person, weeks = 1) {
  await goTo(person, "Plan");
  await standAt(person, /\/plan$/);
  const shown = person.page.getByRole("navigation", { name: "Weeks" });
  for (let n = 0; n < weeks; n++) {
    const before = (await shown.textContent()) ?? "";
    await follow(person, "Week after");
    await expect(shown).not.toContainText(before.replace("This week", ""));
  }
}

/** Takes out whatever an earlier visitor planned. */
export async function clearTheWeek(person: Person) {
  if ((await mealsPlanned(person)) === 0) return;
  await takeFromMenu(person, "More for this week", "Clear the week");
  await expect.poll(() => mealsPlanned(person)).toBe(0);
}

/** Lets the planner fill the open meals and waits for its word. */
export async function planTheWeek(person: Person) {
  await press(person, /^(Plan my week|Plan the empty slots)$/);
  await seePlanned(person);
}

/** Asks for a plan that cannot be, and reads which wish stands in the way. */
export async function seeWishInTheWay(person: Person, wish: RegExp) {
  await press(person, /^(Plan my week|Plan the empty slots)$/);
  await seeAlert(person, "One wish stands in the way");
  await seeAlert(person, wish);
}

/** Sets the wish aside that stands in the way, and gets the plan. */
export async function leaveItOutThisWeek(person: Person) {
  await press(person, "Leave it out this week");
  await seePlanned(person);
}

async function seePlanned(person: Person) {
  await expect(person.page.getByText(/^(One meal|\d+ meals) planned$/)).toBeVisible({ timeout: 40_000 });
  await expect.poll(() => mealsPlanned(person)).toBeGreaterThan(0);
}

const grid = (person: Person) => person.page.getByRole("region", { name: "Meals of the week" });
const menuOf = (person: Person, meal: Meal, day: Day): Locator =>
  grid(person).getByRole("button", { name: new RegExp(`^More for .*, ${meal}s?, ${day}$`) });

/** What stands in a place of the week; null where it is open. */
export async function mealAt(person: Person, meal: Meal, day: Day): Promise<string | null> {
  const menu = menuOf(person, meal, day);
  if ((await menu.count()) === 0) return null;
  const name = (await menu.getAttribute("aria-label")) ?? "";
  return /^More for (.*), [^,]*, [^,]*$/.exec(name)?.[1] ?? null;
}

export async function expectMealAt(person: Person, meal: Meal, day: Day, title: string) {
  await expect.poll(() => mealAt(person, meal, day)).toBe(title);
}

/** How many places of the week hold a meal. */
export async function mealsPlanned(person: Person): Promise<number> {
  return grid(person)
    .getByRole("button", { name: /^More for .*, .*, .*day$/ })
    .count();
}

async function take(person: Person, meal: Meal, day: Day, verb: string) {
  await menuOf(person, meal, day).click();
  await person.page.getByRole("menuitem", { name: verb, exact: true }).click();
}

/** Reads in the meal's menu why the planner put it there. */
export async function expectReasonFor(person: Person, meal: Meal, day: Day) {
  await menuOf(person, meal, day).click();
  await expect(person.page.getByRole("group", { name: /^Planned here: \S/ })).toBeVisible();
  await person.page.keyboard.press("Escape");
}

/** Takes the best of the alternatives and returns its title. */
export async function swapMeal(person: Person, meal: Meal, day: Day): Promise<string> {
  await take(person, meal, day, "Swap for another …");
  const choices = person.page.getByRole("dialog").getByRole("button", { name: /^Take this: / });
  await expect(choices).toHaveCount(5);
  const title = ((await choices.first().getAttribute("aria-label")) ?? "").replace("Take this: ", "");
  await choices.first().click();
  await see(person, `${title} it is`);
  return title;
}

export async function lockMeal(person: Person, meal: Meal, day: Day) {
  await take(person, meal, day, "Lock");
  await see(person, "Locked: it stays when you plan again");
}

export async function planAnew(person: Person) {
  await takeFromMenu(person, "More for this week", "Plan it anew");
  await seePlanned(person);
}

export async function undo(person: Person, what: string) {
  await press(person, "Undo");
  await see(person, `Undone: ${what}`);
}

export interface Achieved {
  readonly name: string;
  readonly achieved: number;
  readonly aim: number;
}

/** Each eater's energy of an average planned day against the target, as the page says it. */
export async function energyAchieved(person: Person): Promise<Achieved[]> {
  const cards = person.page.getByRole("region", { name: "Targets" }).getByRole("listitem");
  await expect(cards.first()).toBeVisible();
  return Promise.all(
    (await cards.all()).map(async (card) => {
      const name = await card.getByRole("heading").textContent();
      const figures = (await card.getByText(/ kcal a day$/).textContent()) ?? "";
      const [achieved = Number.NaN, aim = Number.NaN] = [...figures.matchAll(/[\d,]+/g)].map(([text]) =>
        Number(text.replaceAll(",", "")),
      );
      return { name: name ?? "", achieved, aim };
    }),
  );
}

/** No meal of the week holds what somebody at the table is allergic to. */
export async function expectNobodyInDanger(person: Person) {
  await expect(person.page.getByText(/is allergic|allergic to/)).toHaveCount(0);
}

/** Saves the week as PDF and returns its text. */
export const downloadPlan = (person: Person): Promise<string> =>
  textOfDownload(person, () => takeFromMenu(person, "More for this week", "Download PDF"));
