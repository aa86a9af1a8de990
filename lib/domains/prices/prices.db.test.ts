import { eq } from "drizzle-orm";
import { describe, expect, it } from "vitest";
import { household } from "@/db/schema";
import { committedKitchen } from "@/db/seed/kitchen";
import { inRolledBack } from "@/db/testing/database";
import { insertFoods } from "@/db/testing/foods";
import { mintHousehold } from "@/db/testing/household";
import { draftRecipe, savedRecipe } from "@/lib/domains/recipes/testing/draft-recipe";
import { resolveLine } from "@/lib/engines/nutrition/resolve-line";
import type { Scope } from "@/lib/platform/auth/scope";
import { saveHousehold } from "../accounts/mutations";
import { bookPurchases, undoTransaction } from "../pantry/mutations";
import { planCandidates } from "../recipes/queries";
import { addItem, setPaid, setTicks } from "../shopping/mutations";
import { putAway } from "../shopping/mutations/put-away";
import { findList } from "../shopping/queries";
import { clearPrice, setPrice } from "./mutations";
import { listPrices, priceBook } from "./queries";

const foodOf = (text: string) => {
  const found = resolveLine(text, committedKitchen()).food;
  if (found === null) throw new Error(`The table has changed: ${text}.`);
  return found;
};
const [ONION, MILK, RICE] = [foodOf("1 onion"), foodOf("1 l milk"), foodOf("100 g rice")];

interface Kitchen {
  readonly scope: Scope;
  readonly other: Scope;
}

const inKitchen = (work: (kitchen: Kitchen) => Promise<void>) =>
  inRolledBack(async (db) => {
    await insertFoods(db, [ONION, MILK, RICE]);
    await work({ scope: await mintHousehold(db), other: await mintHousehold(db) });
  });

/** What a kilogram of rice costs a household, in whole hundredths, and by which experience. */
async function riceOf(scope: Scope) {
  const price = (await priceBook(scope)).priceFor(RICE.id);
  return price === null ? null : [Math.round(price.minorPerKg), price.origin.kind];
}

const setRice = (scope: Scope, minor: number) => setPrice(scope, { foodId: RICE.id, minor, per: "kg" });
const buyRice = (scope: Scope, grams: number, priceMinor: number) =>
  bookPurchases(scope, { items: [{ foodId: RICE.id, grams, priceMinor }], source: "hand" });

describe("what a food costs a household", () => {
  it("starts with the table, in its currency", () =>
    inKitchen(async ({ scope }) => {
      expect(await riceOf(scope)).toEqual([expect.any(Number), "table"]);
      const inEuros = (await riceOf(scope))?.[0];
      await saveHousehold(scope, { currency: "USD" });
      expect((await riceOf(scope))?.[0]).toBeGreaterThan(Number(inEuros));
      await saveHousehold(scope, { currency: "XAU" });
      expect(await riceOf(scope)).toBeNull();
    }));

  it("is what someone set, until it is taken back", () =>
    inKitchen(async ({ scope, other }) => {
      const before = await riceOf(other);
      expect(await setRice(scope, 310)).toEqual({ before: null });
      expect(await setRice(scope, 290)).toEqual({ before: { minor: 310, per: "kg" } });
      expect(await riceOf(scope)).toEqual([290, "set"]);
      expect(await riceOf(other)).toEqual(before);
      expect(await clearPrice(other, RICE.id)).toEqual({ before: null });
      expect(await riceOf(scope)).toEqual([290, "set"]);
      expect(await clearPrice(scope, RICE.id)).toEqual({ before: { minor: 290, per: "kg" } });
      expect(await riceOf(scope)).toEqual(before);
    }));

  it("is what was paid, and no longer once that is undone", () =>
    inKitchen(async ({ scope, other }) => {
      const before = await riceOf(scope);
      const act = await buyRice(scope, 500, 200);
      expect(await riceOf(scope)).toEqual([400, "paid"]);
      expect(await riceOf(other)).toEqual(before);
      await undoTransaction(scope, act);
      expect(await riceOf(scope)).toEqual(before);
    }));

  it("keeps no price of another currency", () =>
    inKitchen(async ({ scope }) => {
      await setRice(scope, 310);
      await buyRice(scope, 500, 200);
      await saveHousehold(scope, { currency: "PLN" });
      expect((await riceOf(scope))?.[1]).toBe("table");
    }));

  it("is named for the measure of the shop, and refused for one it is not sold by", () =>
    inKitchen(async ({ scope }) => {
      await setPrice(scope, { foodId: MILK.id, minor: 120, per: "l" });
      expect((await listPrices(scope)).prices).toMatchObject([
        { foodId: MILK.id, per: "l", holds: { minor: expect.closeTo(120, 6) }, set: { minor: 120, per: "l" } },
      ]);
      await expect(setPrice(scope, { foodId: RICE.id, minor: 1, per: "piece" })).rejects.toThrow("not sold by");
      await expect(setPrice(scope, { foodId: "no-such-food", minor: 1, per: "kg" })).rejects.toMatchObject({
        code: "not-found",
      });
    }));
});

it("learns prices from a list that is put away, another household's left alone", () =>
  inKitchen(async ({ scope, other }) => {
    const week = "2026-11-23";
    await addItem(scope, { weekStart: week, text: "800 g rice" });
    const list = await findList(scope, week);
    const item = list?.items[0];
    if (list == null || item === undefined) throw new Error("the rice is on the list");
    expect(item.cost?.minor).toBeGreaterThan(0);
    await expect(setPaid(other, item.id, 1)).rejects.toMatchObject({ code: "not-found" });
    await setPaid(scope, item.id, 300);
    expect((await findList(scope, week))?.items[0]?.paidMinor).toBe(300);
    await setTicks(scope, list.id, [{ itemId: item.id, isChecked: true, ageMs: 0 }]);
    expect(await putAway(scope, week)).toMatchObject({ ok: true, count: 1 });
    // A kilogram goes over the till: the pack, not the need, has the price.
    expect(await riceOf(scope)).toEqual([300, "paid"]);
    expect((await listPrices(scope)).prices.map((price) => price.foodId)).toEqual([RICE.id]);
    expect((await listPrices(other)).prices).toEqual([]);
  }));

it("prices a recipe's serving for the planner by the household's own prices", () =>
  inKitchen(async ({ scope }) => {
    await savedRecipe(scope, draftRecipe("Rice with onions", ["400 g rice", "1 kg onions"], { servings: 4 }));
    await setPrice(scope, { foodId: RICE.id, minor: 500, per: "kg" });
    await setPrice(scope, { foodId: ONION.id, minor: 200, per: "kg" });
    // (0.4 kg × 5.00 + 1 kg × 2.00) / 4
    expect((await planCandidates(scope)).map((one) => one.costMinor)).toEqual([100]);
    await scope.db.update(household).set({ currency: "XAU" }).where(eq(household.id, scope.householdId));
    expect((await planCandidates(scope)).map((one) => one.costMinor)).toEqual([null]);
  }));
