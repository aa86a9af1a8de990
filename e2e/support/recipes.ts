import { expect } from "@playwright/test";
import { anotherTab, type Person } from "./fixtures";
import { follow, open, pick, press, see, seeHeading, standAt, takeFromMenu, write } from "./ui";

export interface RecipeText {
  readonly title: string;
  readonly serves?: number;
  readonly lines: readonly string[];
  readonly steps: readonly string[];
}

const atRecipe = /\/recipes\/[0-9a-f-]{36}$/;

const rows = (person: Person, kind: "Ingredient" | "Step") =>
  person.page.getByRole("textbox", { name: new RegExp(`^${kind} \\d+$`) });

/** Types rows one under the other, as at a desk: Enter begins the next. */
async function typeRows(person: Person, kind: "Ingredient" | "Step", texts: readonly string[]) {
  for (const [index, text] of texts.entries()) {
    const row = rows(person, kind).nth(index);
    await row.fill(text);
    if (index < texts.length - 1) await row.press("Enter");
  }
}

/** Types a recipe into an empty editor and leaves it there. */
export async function typeRecipe(person: Person, recipe: RecipeText) {
  await open(person, "/recipes/new");
  await write(person, "Title", recipe.title);
  await write(person, "Serves", String(recipe.serves ?? 2));
  await typeRows(person, "Ingredient", recipe.lines);
  await typeRows(person, "Step", recipe.steps);
}

/** Writes a recipe down and saves it; ends at its page, whose path is returned. */
export async function writeRecipe(person: Person, recipe: RecipeText): Promise<string> {
  await typeRecipe(person, recipe);
  return saveRecipe(person, recipe.title);
}

/** Presses Save; what comes of it is for the caller to see. */
export async function pressSave(person: Person) {
  await person.page.getByRole("button", { name: "Save", exact: true }).click();
}

/** Saves what is in the editor and returns the path of the recipe's page. */
export async function saveRecipe(person: Person, title: string): Promise<string> {
  await pressSave(person);
  await standAt(person, atRecipe);
  await seeHeading(person, title);
  return new URL(person.page.url()).pathname;
}

export async function editRecipe(person: Person, recipe: string) {
  await open(person, `${recipe}/edit`);
  await seeHeading(person, "Edit the recipe");
}

export async function editInSecondTab(person: Person, recipe: string): Promise<Person> {
  const tab = await anotherTab(person);
  await editRecipe(tab, recipe);
  return tab;
}

export async function rewriteLine(person: Person, place: number, text: string) {
  await rows(person, "Ingredient")
    .nth(place - 1)
    .fill(text);
}

export async function expectLineInEditor(person: Person, place: number, text: string) {
  await expect(rows(person, "Ingredient").nth(place - 1)).toHaveValue(text);
}

/** The ingredients on the recipe's page, in order. */
export async function expectIngredients(person: Person, texts: readonly RegExp[]) {
  const list = person.page.getByRole("region", { name: "Ingredients" }).getByRole("listitem");
  await expect(list).toHaveText([...texts]);
}

export async function cookForMore(person: Person, times: number) {
  for (let n = 0; n < times; n++) await press(person, "More servings");
}

export async function showMeasures(person: Person, system: "Metric" | "US") {
  await pick(person, system);
}

/** The energy of a serving as the recipe's page shows it. */
export async function energyShown(person: Person): Promise<number> {
  const figure = person.page.getByText(/^\d+ kcal$/).first();
  await expect(figure).toBeVisible();
  return Number.parseInt((await figure.textContent()) ?? "", 10);
}

/** Puts another recipe in as an ingredient. */
export async function useAnotherRecipe(person: Person, title: string) {
  await press(person, "Use another recipe");
  await write(person, "Search recipes", title);
  await press(person, new RegExp(`^${title}`));
  await see(person, `Recipe: ${title}`);
}

export async function deleteRecipe(person: Person, title: string) {
  await takeFromMenu(person, "More", "Delete");
  await see(person, `“${title}” is deleted`);
}

/** Reads a recipe from a page on the web; ends wherever that leads. */
export async function importFrom(person: Person, url: string) {
  await open(person, "/recipes/import");
  await write(person, "Address of the page", url);
  await press(person, "Read the recipe");
}

/** Ends at the review of what was read: nothing is saved yet. */
export async function seeReview(person: Person, title: string) {
  await standAt(person, /\/recipes\/new$/);
  await see(person, "This is how the recipe was read.");
  await expect(person.page.getByRole("textbox", { name: "Title" })).toHaveValue(title);
}

export async function importText(person: Person, text: string) {
  await open(person, "/recipes/import");
  await person.page.getByRole("tab", { name: "Paste text" }).click();
  await write(person, "The recipe as text", text);
  await press(person, "Read the recipe");
}

/** Says what a doubtful line means: finds the food and chooses it. */
export async function chooseFood(person: Person, line: number, search: string, food: RegExp) {
  const { page } = person;
  const row = rows(person, "Ingredient")
    .nth(line - 1)
    .locator("xpath=ancestor::li[1]");
  await row.getByRole("button", { name: /^Food: / }).click();
  await page.getByLabel("Search 7,000 foods").fill(search);
  await page.getByRole("list", { name: "Foods to choose from" }).getByRole("button", { name: food }).first().click();
  await expect(row.getByText("chosen by you")).toBeVisible();
}

export async function startCooking(person: Person) {
  // The kitchen clock is ours, so that ten minutes need not be waited for.
  await person.page.clock.install();
  await follow(person, "Cook now");
  await standAt(person, /\/cook$/);
}

export async function turnPage(person: Person, key: "ArrowRight" | "ArrowLeft" | "Space") {
  await person.page.keyboard.press(key);
}

export async function letMinutesPass(person: Person, minutes: number) {
  await person.page.clock.runFor(minutes * 60_000);
}

export async function expectTimer(person: Person, text: RegExp) {
  await expect(person.page.getByRole("timer")).toHaveText(text);
}

const recipeLinks = (person: Person) =>
  person.page.getByRole("main").getByRole("heading", { level: 2 }).getByRole("link");

/** The path of the first recipe of the library. */
export async function firstRecipe(person: Person): Promise<string> {
  await open(person, "/recipes");
  return (await recipeLinks(person).first().getAttribute("href")) ?? "";
}

/** The titles of the recipes on show. */
export const recipesShown = (person: Person): Promise<string[]> => recipeLinks(person).allTextContents();

/** Searches by typing; the list answers without a press. */
export async function searchRecipes(person: Person, words: string) {
  await write(person, "Search recipes and ingredients", words);
  await expect(person.page).toHaveURL((url) => url.searchParams.get("q") === words);
}
