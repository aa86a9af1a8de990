import { describe, expect, test } from "vitest";
import { food } from "@/db/schema";
import { committedKitchen } from "@/db/seed/kitchen";
import { inRolledBack } from "@/db/testing/database";
import { mintHousehold } from "@/db/testing/household";
import type { Food } from "@/lib/engines/foods/food";
import type { Scope } from "@/lib/platform/auth/scope";
import { addStock, bookPurchases, correctStock, moveStock, setAtHome, takeStock, undoTransaction } from "./mutations";
import { howToKeep, listActs, lotsAtHome, pantryOf, stockAtHome } from "./queries";

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

describe("a change by hand", () => {
  const inFridge = { foodId: milkId, recipeId: null, unit: "g", place: "fridge" } as const;
  const stocked = async (scope: Scope) => {
    await buyMilk(scope, 300, "2030-01-09");
    await buyMilk(scope, 1030, "2030-01-12");
    await addStock(scope, { foodId: milkId, amount: { value: 1, unit: "l" }, place: "pantry", expiresAt: null });
  };
  const litres = (value: number) => ({ value, unit: "l" }) as const;

  test("is told in the household's words", () =>
    inKitchen(async (scope) => {
      await stocked(scope);
      const { today, places } = await pantryOf(scope, NOW);
      expect(today).toBe("2030-01-10");
      expect(places.map(({ place, lines }) => [place, lines.map((line) => [line.name, line.text])])).toEqual([
        ["pantry", [["milk", "1 l"]]],
        ["fridge", [["milk", "1.29 l"]]],
        ["freezer", []],
      ]);
      expect(places[1]?.lines[0]?.lots.map((lot) => [lot.freshness, lot.text])).toEqual([
        ["past", "290 ml"],
        ["soon", "1 l"],
      ]);
      expect(await howToKeep(scope, milkId)).toMatchObject({ place: "fridge" });
      expect(await howToKeep(scope, "sr:none")).toBeNull();
    }));

  test("takes what expires first, all there is when rounding asks for a little more, and never more", () =>
    inKitchen(async (scope) => {
      await stocked(scope);
      const take = (amount: { value: number; unit: "l" | "g" } | null) =>
        takeStock(scope, { ...inFridge, kind: "consume", amount });
      expect(await take(litres(2))).toEqual({ ok: false, reason: "not-enough", left: "1.29 l" });
      expect(await take(litres(0))).toEqual({ ok: false, reason: "nothing" });
      expect(await take({ value: 300, unit: "g" })).toMatchObject({ ok: true });
      expect((await lotsAtHome(scope)).map((lot) => lot.expiresAt)).toEqual(["2030-01-12", null]);
      expect(await take(litres(1.003))).toMatchObject({ ok: true });
      expect((await lotsAtHome(scope)).map((lot) => lot.place)).toEqual(["pantry"]);
      await expect(take(null)).rejects.toMatchObject({ code: "not-found" });
    }));

  test("can be taken back, whatever it was, and the stock is as before", () =>
    inKitchen(async (scope) => {
      await stocked(scope);
      const before = await lotsAtHome(scope);
      const to = { place: "freezer", expiresAt: null } as const;
      for (const change of [
        () => takeStock(scope, { ...inFridge, kind: "discard", amount: null }),
        () => moveStock(scope, { ...inFridge, amount: litres(0.5), to }),
        () => moveStock(scope, { ...inFridge, amount: null, to: { place: "pantry", expiresAt: "keep" } }),
        () => correctStock(scope, { ...inFridge, amount: litres(0.1), seen: 1330 }),
        () => correctStock(scope, { ...inFridge, amount: litres(3), seen: 1330 }),
        () => addStock(scope, { foodId: riceId, amount: { value: 2, unit: "cup" }, place: "pantry", expiresAt: null }),
      ]) {
        const done = await change();
        if (!done.ok) throw new Error(done.reason);
        expect(await lotsAtHome(scope)).not.toEqual(before);
        expect(await undoTransaction(scope, done.transactionId)).toMatchObject({ ok: true });
        expect(await lotsAtHome(scope)).toEqual(before);
      }
      const acts = await listActs(scope);
      expect(acts).toHaveLength(9);
      expect(acts.filter((act) => act.isUndone)).toHaveLength(6);
    }));

  test("moves all of it without loss and refuses a move that changes nothing", () =>
    inKitchen(async (scope) => {
      await stocked(scope);
      const move = (expiresAt: "keep" | null, place: "fridge" | "freezer") =>
        moveStock(scope, { ...inFridge, amount: null, to: { place, expiresAt } });
      expect(await move("keep", "fridge")).toEqual({ ok: false, reason: "nothing" });
      expect(await move(null, "freezer")).toMatchObject({ ok: true });
      expect((await lotsAtHome(scope)).map((lot) => [lot.place, lot.expiresAt, lot.amount])).toEqual([
        ["freezer", null, 1330],
        ["pantry", null, expect.closeTo(1031, 0)],
      ]);
    }));

  test("is refused when someone was faster, or the unit says nothing", () =>
    inKitchen(async (scope) => {
      await stocked(scope);
      const correct = (seen: number) => correctStock(scope, { ...inFridge, amount: litres(1), seen });
      expect(await correct(1000)).toEqual({ ok: false, reason: "changed-meanwhile" });
      const amount = { value: 1, unit: "serving" } as const;
      expect(await takeStock(scope, { ...inFridge, kind: "consume", amount })).toMatchObject({ reason: "no-weight" });
    }));

  test("is not-found for another household", () =>
    inKitchen(async (scope) => {
      await stocked(scope);
      const other = await mintHousehold(scope.db);
      const notFound = { code: "not-found" };
      const to = { place: "freezer", expiresAt: "keep" } as const;
      await expect(takeStock(other, { ...inFridge, kind: "discard", amount: null })).rejects.toMatchObject(notFound);
      await expect(moveStock(other, { ...inFridge, amount: null, to })).rejects.toMatchObject(notFound);
      await expect(correctStock(other, { ...inFridge, amount: litres(1), seen: 1330 })).rejects.toMatchObject(notFound);
      expect((await pantryOf(other, NOW)).places.flatMap(({ lines }) => lines)).toEqual([]);
      expect(await listActs(other)).toEqual([]);

      await scope.db.insert(food).values({ ...asRow(rice), id: "own:theirs", householdId: scope.householdId });
      const input = {
        foodId: "own:theirs",
        amount: { value: 1, unit: "kg" },
        place: "pantry",
        expiresAt: null,
      } as const;
      await expect(addStock(other, input)).rejects.toMatchObject(notFound);
      expect(await howToKeep(other, "own:theirs")).toBeNull();
    }));
});
