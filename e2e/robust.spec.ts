import { expect } from "@playwright/test";
import { enterDemoKitchen, goTo, moveIn, signOut } from "./support/app";
import { test } from "./support/fixtures";
import { recipesShown, searchRecipes } from "./support/recipes";
import { choose, follow, goBack, open, press, see, seeAlert, seeHeading, standAt, tick, write } from "./support/ui";

test("the way in works without JavaScript", async ({ person }) => {
  const anna = await person("Anna");
  await moveIn(anna);

  const plain = await person("Anna without script", { isWithoutScript: true, account: anna });
  await open(plain, "/");
  await seeHeading(plain, "One plan for everyone at the table");
  await follow(plain, "Sign in");
  await standAt(plain, /\/sign-in(\?next=|$)/);
  await write(plain, "E-mail address", plain.email);
  await write(plain, "Password", "not the right password");
  await press(plain, "Sign in");
  await seeAlert(plain, "The address or the password is not right.");
  await write(plain, "E-mail address", plain.email);
  await write(plain, "Password", plain.password);
  await press(plain, "Sign in");
  await standAt(plain, /\/today$/);
});

test("a visitor's first page brings its own styles, a kitchen's page links them", async ({ request, person }) => {
  for (const path of ["/", "/sign-in", "/sign-up", "/api/docs", "/nowhere"]) {
    const page = await (await request.get(path)).text();
    expect(page.match(/<style>[^<]*--paper/g), path).toHaveLength(1);
    expect(page, path).not.toContain('rel="stylesheet"');
  }
  const cook = await person("Demo");
  await enterDemoKitchen(cook);
  const page = await (await cook.page.request.get("/recipes")).text();
  expect(page).toContain('rel="stylesheet"');
  expect(page).not.toContain("<style>");
});

test("the recipe list is searched and filtered without JavaScript", async ({ person }) => {
  const cook = await person("Demo", { isWithoutScript: true });
  await enterDemoKitchen(cook);
  await open(cook, "/recipes");
  const everything = await recipesShown(cook);
  await write(cook, "Search recipes and ingredients", "soup");
  await choose(cook, "Order", "By name");
  await tick(cook, "vegetarian");
  await press(cook, "Show");
  await standAt(cook, /q=soup/);
  const soups = await recipesShown(cook);
  expect(soups.length).toBeGreaterThan(0);
  expect(soups).not.toEqual(everything);
  expect(soups).toEqual([...soups].sort((a, b) => a.localeCompare(b, "en")));
});

test("the back button undoes a search, word and list alike", async ({ person }) => {
  const cook = await person("Demo");
  await enterDemoKitchen(cook);
  await goTo(cook, "Recipes");
  await standAt(cook, /\/recipes$/);
  await expect.poll(() => recipesShown(cook)).not.toEqual([]);
  const everything = await recipesShown(cook);
  await searchRecipes(cook, "soup");
  await expect.poll(() => recipesShown(cook)).not.toEqual(everything);
  await goBack(cook);
  await standAt(cook, /\/recipes$/);
  await expect.poll(() => recipesShown(cook)).toEqual(everything);
  await goBack(cook);
  await standAt(cook, /\/today$/);
});

test("a search without result says what to do", async ({ person }) => {
  const cook = await person("Demo");
  await enterDemoKitchen(cook);
  await open(cook, "/recipes?q=nothinghasthisname");
  await seeHeading(cook, "No recipe fits all of this");
  await follow(cook, "Clear all filters");
  await standAt(cook, /\/recipes$/);
});

test("every room is reached on a phone, and left again", async ({ person }) => {
  const cook = await person("Demo", { width: 390 });
  await enterDemoKitchen(cook);
  for (const [room, path] of [
    ["Plan", "/plan"],
    ["Recipes", "/recipes"],
    ["Shopping", "/shopping"],
    ["Today", "/today"],
  ] as const) {
    await goTo(cook, room);
    await standAt(cook, new RegExp(`${path}$`));
  }
  await press(cook, "More");
  await follow(cook, "Pantry");
  await standAt(cook, /\/pantry$/);
  await press(cook, "More");
  await follow(cook, "Your household");
  await standAt(cook, /\/settings/);
  await press(cook, "More");
  await press(cook, "Sign out");
  await standAt(cook, /\/$/);
});

test("after signing out the back button shows nothing of the kitchen", async ({ person }) => {
  const anna = await person("Anna");
  await moveIn(anna);
  await open(anna, "/settings/members");
  await see(anna, anna.email);
  await signOut(anna);
  await open(anna, "/settings/members");
  await standAt(anna, /\/sign-in(\?next=|$)/);
});
