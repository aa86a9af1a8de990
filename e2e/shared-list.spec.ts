import { moveIn } from "./support/app";
import { test } from "./support/fixtures";
import { expectCrossedOut, expectOnlyToRead, expectStillToBuy, shareList, stopSharing } from "./support/sharing";
import { addToList, tickOff } from "./support/shopping";
import { findNothingAt, open, reload, see, seeNot } from "./support/ui";

test("whoever has the link reads the list without an account, until sharing ends", async ({ person }) => {
  const anna = await person("Anna");
  await moveIn(anna);
  await open(anna, "/shopping");
  for (const thing of ["2 l milk", "6 eggs", "candles"]) await addToList(anna, thing);
  await tickOff(anna, "eggs");
  const link = await shareList(anna);

  const neighbour = await person("Neighbour");
  await open(neighbour, link);
  await expectStillToBuy(neighbour, "candles");
  await expectCrossedOut(neighbour, "eggs");
  await expectOnlyToRead(neighbour);
  await seeNot(neighbour, anna.email);

  await tickOff(anna, "candles");
  await see(anna, "2 of 3");
  await reload(neighbour);
  await expectCrossedOut(neighbour, "candles");
  await expectStillToBuy(neighbour, "milk");

  await stopSharing(anna);
  await findNothingAt(neighbour, link);
  await seeNot(neighbour, "candles");
  const next = await shareList(anna);
  await open(neighbour, next);
  await expectStillToBuy(neighbour, "milk");
  await findNothingAt(neighbour, link);
});
