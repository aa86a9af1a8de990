import { moveIn } from "./support/app";
import { test } from "./support/fixtures";
import {
  askWhatToCook,
  expectBookings,
  expectNothingIn,
  expectStock,
  lookIntoPantry,
  moveTo,
  seeBookings,
  takeBack,
  throwAway,
  useUp,
  writeDownStock,
} from "./support/pantry";
import { press, see } from "./support/ui";

test("what is at home is written down, used, thrown away, moved, and every step is taken back", async ({ person }) => {
  const anna = await person("Anna");
  await moveIn(anna);
  await lookIntoPantry(anna);
  await see(anna, "Nothing is written down yet");

  await writeDownStock(anna, { search: "carrots", food: /^carrots?(, raw)?$/i, grams: 900, place: "Fridge" });
  await expectStock(anna, "Fridge", [/carrots?.*900 g/i]);
  await useUp(anna, "arrot", 400);
  await expectStock(anna, "Fridge", [/carrots?.*500 g/i]);
  await throwAway(anna, "arrot", 100);
  await expectStock(anna, "Fridge", [/carrots?.*400 g/i]);
  await moveTo(anna, "arrot", "Freezer");
  await expectNothingIn(anna, "Fridge");
  await expectStock(anna, "Freezer", [/carrots?.*400 g/i]);

  await press(anna, "Take back");
  await see(anna, "Taken back");
  await expectStock(anna, "Fridge", [/carrots?.*400 g/i]);
  await expectNothingIn(anna, "Freezer");

  await seeBookings(anna);
  await expectBookings(anna, [
    /Moved.*taken back.*about 400 g\), now in the freezer/i,
    /Thrown away.*about 100 g/i,
    /Used.*about 400 g/i,
    /Added.*about 900 g/i,
  ]);
  await takeBack(anna, 2);
  await see(anna, "Taken back");
  await lookIntoPantry(anna);
  await expectStock(anna, "Fridge", [/carrots?.*500 g/i]);

  await askWhatToCook(anna, "red lentils, onion");
  await see(anna, /^To buy: /);
  await press(anna, /^Put (it|\d+) on the list/);
  await see(anna, /put on the shopping list$/);
  await press(anna, /^Plan it/);
  await see(anna, /\. Planned: /);
});
