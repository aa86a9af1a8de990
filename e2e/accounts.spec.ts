import { moveIn, signIn, signOut, signUp } from "./support/app";
import { test } from "./support/fixtures";
import { endOtherSession, invite, joinByLink, seeSessions } from "./support/household";
import { readLinkFor } from "./support/mail";
import { ADMIN } from "./support/people";
import { writeRecipe } from "./support/recipes";
import { addressOf, findNothingAt, open, press, see, seeAlert, seeNot, standAt, write } from "./support/ui";

test("a wrong password is refused, and what was typed stays", async ({ person }) => {
  const anna = await person("Anna");
  await moveIn(anna);
  await signOut(anna);
  await signIn(anna, "not my password at all");
  await seeAlert(anna, "The address or the password is not right.");
  await signIn(anna);
  await standAt(anna, /\/today$/);
});

test("an address can have one account only", async ({ person }) => {
  const anna = await person("Anna");
  await moveIn(anna);
  const second = await person("Second", { account: { ...anna, password: "a very different one" } });
  await open(second, "/sign-up");
  await write(second, "Your name", "Somebody else");
  await write(second, "E-mail address", second.email);
  await write(second, "Password", second.password);
  await press(second, "Create the account");
  await seeAlert(second, "This address already has an account.");
});

test("a forgotten password is set anew through the mail, once", async ({ person }) => {
  const ben = await person("Ben");
  await moveIn(ben);
  await signOut(ben);
  await open(ben, "/forgot-password");
  await write(ben, "E-mail address", ben.email);
  await press(ben, "Send the link");
  await see(ben, "If this address has an account, a link is on its way.");

  const admin = await person("Keeper", { account: ADMIN });
  await signIn(admin);
  await standAt(admin, /\/(today|onboarding)$/);
  const link = await readLinkFor(admin, ben, /password/);

  await open(ben, link);
  await write(ben, "Password", "an entirely new password");
  await press(ben, "Save the password");
  await see(ben, "Your new password is set.");
  await signIn(ben);
  await seeAlert(ben, "The address or the password is not right.");
  await signIn(ben, "an entirely new password");
  await standAt(ben, /\/today$/);

  await signOut(ben);
  await open(ben, link);
  await see(ben, "This link has expired or was used already.");
});

test("a session on another device is seen and ended", async ({ person }) => {
  const cleo = await person("Cleo");
  await moveIn(cleo);
  const elsewhere = await person("Cleo elsewhere", { account: cleo });
  await signIn(elsewhere);
  await standAt(elsewhere, /\/today$/);

  await seeSessions(cleo, 2);
  await endOtherSession(cleo);
  await seeSessions(cleo, 1);
  await signOut(cleo);
});

test("an invited person shares the kitchen, and strangers find nothing of it", async ({ person }) => {
  const [dora, emil, stranger] = [await person("Dora"), await person("Emil"), await person("Stranger")];
  await moveIn(dora);
  await writeRecipe(dora, { title: "Dora's secret stew", lines: ["500 g potatoes"], steps: ["Cook for 20 minutes."] });
  const recipe = addressOf(dora);

  const link = await invite(dora, emil);
  await joinByLink(emil, link);
  await open(emil, recipe);
  await see(emil, "Dora's secret stew");

  await moveIn(stranger);
  await findNothingAt(stranger, recipe);
  await seeNot(stranger, "Dora's secret stew");
  await findNothingAt(stranger, `${recipe}/edit`);
  await findNothingAt(stranger, `${recipe}/cook`);

  await open(stranger, link);
  await see(stranger, "This invitation is over");
});

test("admin pages do not exist for others, and nobody gets in without signing in", async ({ person }) => {
  const finn = await person("Finn");
  for (const room of ["/today", "/plan", "/recipes", "/shopping", "/pantry", "/settings/eaters", "/admin/users"]) {
    await open(finn, room);
    await standAt(finn, /\/sign-in(\?next=|$)/);
  }
  await signUp(finn);
  for (const room of ["/admin", "/admin/users", "/admin/outbox"]) await findNothingAt(finn, room);
});
