import { globSync } from "node:fs";
import { enterAsAdmin, findUser, pressAndConfirm, seeActsOn, seeWhoseAccount } from "./support/admin";
import { moveIn, signIn } from "./support/app";
import { test } from "./support/fixtures";
import { ADMIN } from "./support/people";
import { findNothingAt, open, press, reload, see, seeAlert, standAt, windowOf, write } from "./support/ui";

test.describe.configure({ timeout: 240_000 });

test("an admin finds a person, sees the app as them, suspends and restores them", async ({ person }) => {
  const [anna, admin] = [await person("Anna"), await person("Keeper", { account: ADMIN })];
  await moveIn(anna);
  await enterAsAdmin(admin);

  await findUser(admin, anna);
  await pressAndConfirm(admin, "See the app as them");
  await standAt(admin, /\/today$/);
  await seeWhoseAccount(admin, anna.name);
  await open(admin, "/recipes");
  await seeWhoseAccount(admin, anna.name);
  await findNothingAt(admin, "/admin/users");
  await open(admin, "/today");
  await press(admin, "Back to your own account");
  await standAt(admin, /\/admin\/users\//);

  await press(admin, "Suspend");
  await write(admin, "Why", "Sent the same message to every kitchen");
  await windowOf(admin).getByRole("button", { name: "Suspend", exact: true }).click();
  await see(admin, "Suspended: Sent the same message to every kitchen");
  await reload(anna);
  await standAt(anna, /\/sign-in(\?next=|$)/);
  anna.expected.push(/40[13]/);
  await signIn(anna);
  await seeAlert(anna, "This account is suspended.");

  await press(admin, "Restore");
  await see(admin, "The account is restored");
  await signIn(anna);
  await standAt(anna, /\/today$/);
  await seeActsOn(admin, anna, ["users.restore", "users.suspend", "users.stop-impersonating", "users.impersonate"]);
});

test("no page of the admin room exists for anyone else", async ({ person }) => {
  const pages = globSync("app/admin/**/page.tsx")
    .map((file) =>
      file
        .replace(/^app/, "")
        .replace(/\/page\.tsx$/, "")
        .replaceAll(/\[[^\]]+\]/g, "0"),
    )
    .sort();
  const finn = await person("Finn", { width: 390 });
  for (const page of pages)
    await test.step(`nobody at ${page}`, async () => {
      await open(finn, page);
      await standAt(finn, /\/sign-in(\?next=|$)/);
    });
  await moveIn(finn);
  for (const page of pages) await test.step(`a user at ${page}`, () => findNothingAt(finn, page));
});
