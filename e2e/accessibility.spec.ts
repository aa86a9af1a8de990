import { enterDemoKitchen, signIn } from "./support/app";
import { test } from "./support/fixtures";
import { ADMIN } from "./support/people";
import { firstRecipe } from "./support/recipes";
import { lookOver } from "./support/sight";
import { standAt } from "./support/ui";

const views = [
  { width: 390, colours: "light" },
  { width: 390, colours: "dark" },
  { width: 1440, colours: "light" },
  { width: 1440, colours: "dark" },
] as const;

for (const view of views) {
  test.describe(`at ${view.width} px, ${view.colours}`, () => {
    test("the public pages can be used by everyone", async ({ person }) => {
      const visitor = await person("Visitor", view);
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

    test("the kitchen can be used by everyone", async ({ person }) => {
      test.setTimeout(150_000);
      const cook = await person("Demo", view);
      await enterDemoKitchen(cook);
      const recipe = await firstRecipe(cook);
      for (const path of [
        "/today",
        "/plan",
        "/recipes",
        "/recipes?q=nothing+has+this+name",
        recipe,
        `${recipe}/cook`,
        "/recipes/new",
        "/recipes/import",
        "/shopping",
        "/pantry",
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
      const admin = await person("Keeper", { ...view, account: ADMIN });
      await signIn(admin);
      await standAt(admin, /\/(today|onboarding)$/);
      for (const path of ["/admin/users", "/admin/outbox"]) await test.step(path, () => lookOver(admin, path));
    });
  });
}
