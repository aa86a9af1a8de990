import { enterDemoKitchen, signIn } from "./support/app";
import { test } from "./support/fixtures";
import { ADMIN } from "./support/people";
import { firstRecipe } from "./support/recipes";
import { lookOver } from "./support/sight";
import { standAt } from "./support/ui";

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
        "/no-such-page",
      ])
        await test.step(path, () => lookOver(visitor, path));
    });

    test("the plan, the list and the stores can be used by everyone", async ({ person }) => {
      const cook = await person("Demo", { width });
      await enterDemoKitchen(cook);
      for (const path of ["/today", "/plan", "/shopping", "/pantry"]) await test.step(path, () => lookOver(cook, path));
    });

    test("the recipes can be used by everyone", async ({ person }) => {
      const cook = await person("Demo", { width });
      await enterDemoKitchen(cook);
      const recipe = await firstRecipe(cook);
      const none = "/recipes?q=nothinghasthisname";
      const working = `${recipe.replace("/recipes", "/explain/recipe")}/energy`;
      const more = [`${recipe}/cook`, `${recipe}/history`, working, "/foods/sr:02047"];
      for (const path of ["/recipes", none, recipe, ...more, "/recipes/new", "/recipes/import"])
        await test.step(path, () => lookOver(cook, path));
    });

    test("the settings can be used by everyone", async ({ person }) => {
      const cook = await person("Demo", { width });
      await enterDemoKitchen(cook);
      for (const path of [
        "/onboarding",
        "/onboarding?step=cooking",
        "/settings/eaters",
        "/settings/cooking",
        "/settings/members",
        "/settings/account",
      ])
        await test.step(path, () => lookOver(cook, path));
    });

    test("the admin pages can be used by everyone", async ({ person }) => {
      const admin = await person("Keeper", { width, account: ADMIN });
      await signIn(admin);
      await standAt(admin, /\/(today|onboarding)$/);
      for (const path of ["/admin/users", "/admin/outbox"]) await test.step(path, () => lookOver(admin, path));
    });
  });
}
