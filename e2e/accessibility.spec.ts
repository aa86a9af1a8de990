import { enterDemoKitchen, moveIn, signIn } from "./support/app";
import { exportRecipes, openArchive, seeArchive } from "./support/archives";
import { addSection } from "./support/editor";
import { openWorkingOf } from "./support/explain";
import { test } from "./support/fixtures";
import { writeDownStock } from "./support/pantry";
import { ADMIN } from "./support/people";
import { setPrice } from "./support/prices";
import { editRecipe, firstRecipe, saveRecipe, writeRecipe } from "./support/recipes";
import { shareList } from "./support/sharing";
import { addToList, tickOff } from "./support/shopping";
import { lookAround, lookOver } from "./support/sight";
import { addressOf, open, press, seeWindow, standAt } from "./support/ui";

// A scan takes its time where the machine has other work.
test.describe.configure({ timeout: 240_000 });

const ADMIN_PAGES = [
  ["figures", ["", "/analytics/users", "/analytics/recipes", "/analytics/engagement", "/analytics/system"]],
  ["content", ["/analytics/reports", "/analytics/reports/new", "/blog", "/blog/comments", "/recipes", "/media"]],
  ["people", ["/users", "/outbox", "/audit", "/feedback", "/notifications", "/notifications/new"]],
  ["services", ["/services", "/flags", "/flags/reminder-mails", "/jobs", "/jobs/runs", "/jobs/failed", "/ai"]],
].map(([which, paths]) => [which, [paths].flat().map((path) => `/admin${path}`)] as const);

for (const width of [390, 1440]) {
  test.describe(`at ${width} px`, () => {
    test("the public pages can be used by everyone", async ({ person }) => {
      const visitor = await person("Visitor", { width });
      visitor.expected.push(/404.*no-such-page/);
      for (const path of [
        "/",
        "/sign-in",
        "/sign-up",
        "/forgot-password",
        "/reset-password?token=none",
        "/blog",
        "/blog/cook-once-for-three-days",
        "/api/docs",
        "/no-such-page",
      ])
        await test.step(path, () => lookOver(visitor, path));
    });

    test("the plan, the list and the stores can be used by everyone", async ({ person }) => {
      const cook = await person("Demo", { width });
      await enterDemoKitchen(cook);
      for (const path of ["/today", "/plan", "/shopping", "/pantry", "/pantry/cook", "/prep/labels"])
        await test.step(path, () => lookOver(cook, path));
    });

    test("the recipes can be used by everyone", async ({ person }) => {
      const cook = await person("Demo", { width });
      await enterDemoKitchen(cook);
      const recipe = await firstRecipe(cook);
      const none = "/recipes?q=nothinghasthisname";
      const working = `${recipe.replace("/recipes", "/explain/recipe")}/energy`;
      const more = [`${recipe}/cook`, `${recipe}/history`, working, "/foods/sr:02047"];
      for (const path of ["/recipes", none, recipe, ...more, "/recipes/new", "/recipes/import", "/recipes/book"])
        await test.step(path, () => lookOver(cook, path));
    });

    test("the settings can be used by everyone", async ({ person }) => {
      const cook = await person("Demo", { width });
      await enterDemoKitchen(cook);
      for (const path of [
        "/onboarding",
        "/onboarding?step=cooking",
        "/settings/eaters",
        "/settings/api-keys",
        "/settings/cooking",
        "/settings/members",
        "/settings/account",
        "/messages",
        "/feedback",
      ])
        await test.step(path, () => lookOver(cook, path));
    });

    test("a kitchen with something in it can be used by everyone", async ({ person }) => {
      const cook = await person("Anna", { width });
      await moveIn(cook);
      const recipe = await writeRecipe(cook, {
        title: "Thin pancakes",
        lines: ["250 g flour", "500 ml milk"],
        steps: ["Fry for 2 minutes a side."],
      });
      await editRecipe(cook, recipe);
      await addSection(cook, "To serve", ["1 lemon", "20 g sugar"]);
      await saveRecipe(cook, "Thin pancakes");
      const file = await exportRecipes(cook, "Cooklang");
      await openArchive(cook, file);
      await seeArchive(cook, "Cooklang");
      const archive = addressOf(cook);
      await open(cook, "/pantry");
      await writeDownStock(cook, { search: "carrots", food: /^carrots?(, raw)?$/i, grams: 900, place: "Fridge" });
      await setPrice(cook, "carrots", /^carrots?(, raw)?$/i, 2);
      await open(cook, "/shopping");
      for (const thing of ["2 l milk", "candles"]) await addToList(cook, thing);
      await tickOff(cook, "candles");
      const shared = await shareList(cook);

      const compared = `${recipe}/history/compare?from=1&to=2`;
      const explained = recipe.replace("/recipes", "/explain/cost");
      for (const path of [
        ...[recipe, `${recipe}/edit`, `${recipe}/history`, compared, explained],
        ...["/pantry", "/pantry/history", "/shopping", shared],
        ...[
          "/settings/prices",
          "/settings/data",
          "/settings/reminders",
          "/settings/privacy",
          "/settings/reports",
          "/recipes/import/archive",
          archive,
        ],
      ])
        await test.step(path, () => lookOver(cook, path));
    });

    test("the windows that open over a page can be used by everyone", async ({ person }) => {
      const cook = await person("Demo", { width });
      await enterDemoKitchen(cook);
      const recipe = await firstRecipe(cook);
      const windows: readonly (readonly [room: string, what: string, act: () => Promise<void>])[] = [
        [recipe, "the working of a number", () => openWorkingOf(cook, "Protein")],
        [recipe, "the swaps of a line", () => press(cook, /^Swap /)],
        [recipe, "a meal for the plan", () => press(cook, "Add to plan")],
        ["/pantry", "something for the pantry", () => press(cook, "Add something")],
        ["/settings/eaters", "a new eater", () => press(cook, "Add an eater")],
        ["/settings/prices", "a new price", () => press(cook, "Add a price")],
      ];
      for (const [room, what, act] of windows)
        await test.step(what, async () => {
          await open(cook, room);
          await act();
          await seeWindow(cook);
          await lookAround(cook, what);
        });
    });

    for (const [which, paths] of ADMIN_PAGES)
      test(`the admin pages of ${which} can be used by everyone`, async ({ person }) => {
        const admin = await person("Keeper", { width, account: ADMIN });
        await signIn(admin);
        await standAt(admin, /\/(today|onboarding)$/);
        for (const path of paths) await test.step(path, () => lookOver(admin, path));
      });
  });
}
