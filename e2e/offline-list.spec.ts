import { moveIn, signIn } from "./support/app";
import { test } from "./support/fixtures";
import { addToList, expectTicked, expectUnticked, findConnection, loseConnection, tickOff } from "./support/shopping";
import { open, reload, see, seeNot, standAt } from "./support/ui";

test("ticks made without a connection arrive when it is back", async ({ person }) => {
  const anna = await person("Anna");
  await moveIn(anna);
  await open(anna, "/shopping");
  for (const thing of ["2 l milk", "6 eggs", "candles"]) await addToList(anna, thing);
  await see(anna, "candles");

  const athome = await person("Anna at home", { account: anna });
  await signIn(athome);
  await standAt(athome, /\/today$/);
  await open(athome, "/shopping");
  await expectUnticked(athome, "milk");

  await loseConnection(anna);
  await tickOff(anna, "milk");
  await tickOff(anna, "candles");
  await see(anna, "No connection. You can go on ticking;");
  await expectTicked(anna, "milk");
  await expectUnticked(athome, "milk");

  await findConnection(anna);
  await seeNot(anna, "No connection. You can go on ticking;");
  await expectTicked(athome, "milk");
  await expectTicked(athome, "candles");
  await expectUnticked(athome, "eggs");
  await reload(anna);
  await expectTicked(anna, "milk");
  await expectTicked(anna, "candles");
});

test("ticks made without a connection outlive a closed page", async ({ person }) => {
  const anna = await person("Anna");
  await moveIn(anna);
  await open(anna, "/shopping");
  for (const thing of ["2 l milk", "6 eggs"]) await addToList(anna, thing);
  await see(anna, "eggs");
  await loseConnection(anna);
  await tickOff(anna, "milk");
  await see(anna, "No connection. You can go on ticking;");
  await open(anna, "about:blank");
  await findConnection(anna);
  await open(anna, "/shopping");
  await expectTicked(anna, "milk");
  await expectUnticked(anna, "eggs");
});
