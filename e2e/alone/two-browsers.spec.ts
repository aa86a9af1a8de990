import { moveIn, signIn } from "../support/app";
import { test } from "../support/fixtures";
import { addToList, expectTicked, tickOff } from "../support/shopping";
import { open, standAt } from "../support/ui";

test("two open browsers see each other's ticks within two seconds", async ({ person }) => {
  const anna = await person("Anna");
  await moveIn(anna);
  await open(anna, "/shopping");
  const things = ["2 l milk", "6 eggs", "candles", "napkins"];
  for (const thing of things) await addToList(anna, thing);

  const ben = await person("Ben at a second browser", { account: anna });
  await signIn(ben);
  await standAt(ben, /\/today$/);
  await open(ben, "/shopping");
  await tickOff(anna, "milk");
  // The first may still be opening its connection.
  await expectTicked(ben, "milk");
  await tickOff(anna, "eggs");
  await expectTicked(ben, "eggs", { within: 2_000 });
  await tickOff(ben, "candles");
  await expectTicked(anna, "candles", { within: 2_000 });
  await tickOff(anna, "napkins");
  await expectTicked(ben, "napkins", { within: 2_000 });
});
