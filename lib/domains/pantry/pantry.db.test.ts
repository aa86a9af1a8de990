import { describe, expect, test } from "vitest";
import { food } from "@/db/schema";
import { committedKitchen } from "@/db/seed/kitchen";
import { inRolledBack } from "@/db/testing/database";
import { mintHousehold } from "@/db/testing/household";
import type { Food } from "@/lib/engines/foods/food";
import type { Scope } from "@/lib/platform/auth/scope";
import { bookPurchases, setAtHome, undoTransaction } from "./mutations";
import { lotsAtHome, stockAtHome } from "./queries";

const NOW = new Date("2030-01-10T12:00:00Z");
const { table } = committedKitchen();
const [milk, rice] = ["milk", "rice"].map((name) => {
  const found = table.foods.find((each) => each.aliases.includes(name) && each.gramsPerMl !== null);
  if (found === undefined) throw new Error(`The table has no ${name}.`);
  return found;
});
if (milk === undefined || rice === undefined) throw new Error("The table has changed.");
const [milkId, riceId] = [milk.id, rice.id];

const asRow = ({ id, name, displayName, source, category, aisle, nutrients, portions, ...rest }: Food) => ({
  id,
  name,
  displayName,
  source,
  release: table.release,
  category,
  aisle,
  allergens: [...rest.allergens],
  diets: [...rest.diets],
  nutrients,
  portions: [...portions],
  gramsPerMl: rest.gramsPerMl,
  gramsPerPiece: rest.gramsPerPiece,
  refuse: rest.refuse,
});

const inKitchen = (work: (scope: Scope) => Promise<void>) =>
  inRolledBack(async (db) => {
    await db.insert(food).values([asRow(milk), asRow(rice)]);
    await work(await mintHousehold(db));
  });

const buyMilk = (scope: Scope, grams: number, expiresAt: string | null) =>
  bookPurchases(scope, { items: [{ foodId: milkId, grams, expiresAt }], source: "hand" });

describe("what is at home", () => {
  test("counts what was bought, where it is kept, and leaves out what is past its date", () =>
    inKitchen(async (scope) => {
      await bookPurchases(scope, {
        items: [
          { foodId: milkId, grams: 1000, expiresAt: "2030-01-12" },
          { foodId: milkId, grams: 500, expiresAt: "2030-01-09" },
          { foodId: riceId, grams: 0.1 },
          { foodId: riceId, grams: 0.2 },
        ],
        source: "shopping",
      });
      expect(new Map((await stockAtHome(scope, NOW)).map((row) => [row.foodId, row.grams]))).toEqual(
        new Map([
          [milkId, 1000],
          [riceId, 0.3],
        ]),
      );
      expect((await lotsAtHome(scope)).map((lot) => lot.place)).toEqual(["fridge", "fridge", "pantry"]);
    }));

  test("is set right in both directions, past dates aside", () =>
    inKitchen(async (scope) => {
      await buyMilk(scope, 500, "2030-01-09");
      await buyMilk(scope, 300, "2030-01-11");
      await buyMilk(scope, 1000, "2030-01-15");
      for (const grams of [250, 2000, 0, 40]) {
        await setAtHome(scope, { foodId: milkId, grams }, NOW);
        expect((await stockAtHome(scope, NOW)).reduce((sum, row) => sum + row.grams, 0)).toBe(grams);
      }
      expect(await setAtHome(scope, { foodId: milkId, grams: 40 }, NOW)).toBeNull();
      expect((await lotsAtHome(scope)).find((lot) => lot.expiresAt === "2030-01-09")?.amount).toBe(500);
    }));

  test("belongs to the household alone", () =>
    inKitchen(async (scope) => {
      const act = await buyMilk(scope, 500, null);
      const other = await mintHousehold(scope.db);
      expect(await lotsAtHome(other)).toEqual([]);
      expect(await stockAtHome(other, NOW)).toEqual([]);
      await expect(undoTransaction(other, act)).rejects.toMatchObject({ code: "not-found" });
      await setAtHome(other, { foodId: milkId, grams: 7 }, NOW);
      expect(await stockAtHome(scope, NOW)).toEqual([{ foodId: milkId, grams: 500 }]);

      const { householdId } = other;
      await scope.db.insert(food).values({ ...asRow(rice), id: "own:theirs", householdId });
      const items = [{ foodId: "own:theirs", grams: 5 }];
      await expect(bookPurchases(scope, { items, source: "hand" })).rejects.toMatchObject({ code: "not-found" });
      await expect(setAtHome(scope, { foodId: "own:theirs", grams: 5 })).rejects.toMatchObject({ code: "not-found" });
      await expect(bookPurchases(other, { items, source: "hand" })).resolves.toBeTypeOf("string");
    }));
});

describe("taking back", () => {
  test("leaves the stock as it was before the act", () =>
    inKitchen(async (scope) => {
      await buyMilk(scope, 300, "2030-01-11");
      await buyMilk(scope, 1000, null);
      const before = await lotsAtHome(scope);
      const act = await setAtHome(scope, { foodId: milkId, grams: 100.5 }, NOW);
      if (act === null) throw new Error("Nothing was booked.");
      expect(await lotsAtHome(scope)).not.toEqual(before);
      expect(await undoTransaction(scope, act)).toMatchObject({ ok: true });
      expect(await lotsAtHome(scope)).toEqual(before);
      expect(await undoTransaction(scope, act)).toEqual({ ok: false, reason: "already-undone" });
    }));

  test("is refused for what was used since", () =>
    inKitchen(async (scope) => {
      const act = await buyMilk(scope, 300, null);
      await setAtHome(scope, { foodId: milkId, grams: 100 }, NOW);
      expect(await undoTransaction(scope, act)).toEqual({ ok: false, reason: "used-since" });
    }));
});
