import { describe, expect, test } from "vitest";
import { eater, shoppingItem, shoppingList, stockBooking } from "@/db/schema";
import { committedKitchen } from "@/db/seed/kitchen";
import { inRolledBack } from "@/db/testing/database";
import { insertFoods } from "@/db/testing/foods";
import { mintHousehold } from "@/db/testing/household";
import { draftRecipe, savedRecipe } from "@/lib/domains/recipes/testing/draft-recipe";
import { resolveLine } from "@/lib/engines/nutrition/resolve-line";
import type { Scope } from "@/lib/platform/auth/scope";
import { addEntry } from "../planning/mutations";
import { todayOf } from "../planning/queries";
import type { Subject } from "./policy";
import { explain } from "./queries";

const LINE = "400 g cooked chickpeas";
const chickpeas = resolveLine(LINE, committedKitchen()).food;

const withKitchens = (work: (own: Scope, other: Scope) => Promise<void>) =>
  inRolledBack(async (db) => {
    if (chickpeas === null) throw new Error("The table has no chickpeas.");
    await insertFoods(db, [chickpeas]);
    await work(await mintHousehold(db), await mintHousehold(db));
  });

const savedPot = (scope: Scope) => savedRecipe(scope, draftRecipe("Bean pot", [LINE]));

/** What one household sees of a figure, and that another sees nothing. */
async function explained(own: Scope, other: Scope, subject: Subject) {
  expect(await explain(other, subject)).toBeNull();
  return explain(own, subject);
}

describe("a figure is explained to its household and to no other", { timeout: 60_000 }, () => {
  test("a nutrient of a recipe, of one of its versions, and the share that is counted", () =>
    withKitchens(async (own, other) => {
      const recipeId = await savedPot(own);
      const protein = { recipeId, nutrient: "protein" } as const;
      const said = await explained(own, other, { kind: "recipe", ...protein });
      expect(said).toMatchObject({
        recipe: { title: "Bean pot" },
        working: { servings: 2, terms: [{ from: { kind: "food", food: { id: chickpeas?.id } } }] },
      });
      expect(await explained(own, other, { kind: "version", number: 1, ...protein })).toMatchObject({
        recipe: { version: 1 },
      });
      expect(await explain(own, { kind: "version", number: 2, ...protein })).toBeNull();
      expect(await explained(own, other, { kind: "coverage", recipeId })).toMatchObject({ nutrition: { coverage: 1 } });
    }));

  test("a target, a day, a week and a swap", () =>
    withKitchens(async (own, other) => {
      const recipeId = await savedPot(own);
      const [row] = await own.db
        .insert(eater)
        .values({ householdId: own.householdId, name: "Ada", sex: "female", heightCm: 170, weightKg: 65 })
        .returning({ id: eater.id });
      const eaterId = row?.id ?? "";
      const date = todayOf(own);
      const added = await addEntry(own, { date, slotId: "dinner", recipeId, isReplacing: false });
      expect(added).toMatchObject({ ok: true });
      const energy = { eaterId, nutrient: "energy" } as const;
      expect(await explained(own, other, { kind: "target", ...energy })).toMatchObject({ name: "Ada" });
      const day = await explained(own, other, { kind: "day", date, ...energy });
      expect(day).toMatchObject({ terms: [{ title: "Bean pot", recipeId }] });
      const amount = day?.kind === "day" ? (day.terms[0]?.amount ?? 0) : 0;
      expect(amount).toBeGreaterThan(0);
      const week = await explained(own, other, { kind: "week", weekStart: date, ...energy });
      expect(week?.kind === "week" ? week.total : null).toBeCloseTo(amount, 6);
      const cost = await explained(own, other, { kind: "week-cost", weekStart: date });
      expect(cost).toMatchObject({ terms: [{ recipe: { title: "Bean pot" } }] });
      const pots = cost?.kind === "week-cost" ? cost.terms.map((term) => term.minor ?? 0) : [];
      expect(pots.reduce((sum, minor) => sum + minor, 0)).toBeCloseTo(
        cost?.kind === "week-cost" ? cost.cost.minor : -1,
        6,
      );
      const swap = { kind: "swap", date, slotId: "dinner", recipeId, portion: 1, ...energy } as const;
      const change = await explained(own, other, swap);
      expect(change?.kind === "swap" ? change.before[0]?.amount : null).toBeCloseTo(amount, 6);
    }));

  test("an amount on the list, and a stock", () =>
    withKitchens(async (own, other) => {
      const [list] = await own.db
        .insert(shoppingList)
        .values({ householdId: own.householdId, weekStart: "2030-01-07" })
        .returning({ id: shoppingList.id });
      const [item] = await own.db
        .insert(shoppingItem)
        .values({
          ...{ listId: list?.id ?? "", key: "name:beans", origin: "plan", name: "beans", aisle: "other" },
          neededGrams: 400,
          terms: [{ text: "400 g", grams: 400, recipeTitle: "Bean pot", date: "2030-01-08" }],
        })
        .returning({ id: shoppingItem.id });
      expect(await explained(own, other, { kind: "shopping", itemId: item?.id ?? "" })).toMatchObject({
        item: { terms: [{ recipeTitle: "Bean pot" }] },
      });
      expect(await explained(own, other, { kind: "list-cost", weekStart: "2030-01-09" })).toMatchObject({
        terms: [{ name: "beans", cost: null }],
        unpriced: ["beans"],
      });
      const booking = { householdId: own.householdId, foodId: chickpeas?.id ?? "", transactionId: crypto.randomUUID() };
      await own.db.insert(stockBooking).values([
        { ...booking, kind: "purchase", amount: 500 },
        { ...booking, kind: "consume", amount: -200 },
      ]);
      const stock = { kind: "stock", thingId: booking.foodId, unit: "g", place: "pantry" } as const;
      const said = await explained(own, other, stock);
      expect(said).toMatchObject({ total: expect.stringContaining("300"), older: null });
      expect(said?.kind === "stock" ? said.bookings.length : 0).toBe(2);
    }));
});
