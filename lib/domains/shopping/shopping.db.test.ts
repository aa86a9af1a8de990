import { describe, expect, it } from "vitest";
import { committedKitchen } from "@/db/seed/kitchen";
import { inRolledBack } from "@/db/testing/database";
import { insertFoods } from "@/db/testing/foods";
import { mintHousehold } from "@/db/testing/household";
import { draftRecipe, savedRecipe } from "@/lib/domains/recipes/testing/draft-recipe";
import { resolveLine } from "@/lib/engines/nutrition/resolve-line";
import type { Scope } from "@/lib/platform/auth/scope";
import { bookPurchases, setAtHome } from "../pantry/mutations";
import { stockAtHome } from "../pantry/queries";
import { addEntry, clearWeek, removeEntry } from "../planning/mutations";
import { addItem, haveAtHome, setRemoved, setShared, setTicks } from "./mutations";
import { buildList } from "./mutations/build-list";
import { putAway, undoPutAway } from "./mutations/put-away";
import { countOpenItems, findList, findSharedList, lastChangeOf, weekOfList } from "./queries";

const MONDAY = "2026-11-23";
const WEEK = { weekStart: MONDAY };

/** Makes 2 servings. */
const SOUP = ["2 onions", "200 g onions", "1 cup whole milk", "salt to taste"];
/** Makes 4 servings. */
const PIE = ["1 cup chopped onion", "500 g milk", "2 avocados", "salt to taste"];
const HAND = ["12 eggs", "2 tins of tomatoes"];

const foodOf = (text: string) => {
  const found = resolveLine(text, committedKitchen()).food;
  if (found === null) throw new Error(`The table has changed: ${text}.`);
  return found;
};
/** Only the foods the lines name; the whole table would take seconds a test. */
const FOODS = [...new Set([...SOUP, ...PIE, ...HAND].map(foodOf))];
const ONION = foodOf("1 onion");
const MILK = foodOf("1 l milk");

async function planned(scope: Scope, date: string, recipeId: string, servings: number): Promise<string> {
  const added = await addEntry(scope, { date, slotId: "dinner", recipeId, servings });
  if (!added.ok) throw new Error(added.reason);
  return added.entryId;
}

interface Kitchen {
  readonly scope: Scope;
  readonly other: Scope;
  readonly soup: string;
  readonly pieEntry: string;
}

/** A week with the soup twice over (4 servings) and half the pie (2 servings), and another household beside it. */
const inKitchen = (work: (kitchen: Kitchen) => Promise<void>) =>
  inRolledBack(async (db) => {
    await insertFoods(db, FOODS);
    const scope = await mintHousehold(db);
    const soup = await savedRecipe(scope, draftRecipe("Soup", SOUP));
    const pie = await savedRecipe(scope, draftRecipe("Pie", PIE, { servings: 4 }));
    await planned(scope, "2026-11-24", soup, 4);
    const pieEntry = await planned(scope, "2026-11-26", pie, 2);
    await work({ scope, other: await mintHousehold(db), soup, pieEntry });
  });

const listOf = async (scope: Scope) => {
  const list = await findList(scope, MONDAY);
  if (list === null) throw new Error("There is no list.");
  return list;
};
const itemOf = async (scope: Scope, name: string) => {
  const item = (await listOf(scope)).items.find((one) => one.name === name);
  if (item === undefined) throw new Error(`Not on the list: ${name}.`);
  return item;
};
const namesOf = async (scope: Scope) => (await listOf(scope)).items.map((item) => item.name);
const isTicked = async (scope: Scope, name: string) => (await itemOf(scope, name)).checkedAt !== null;

async function tick(scope: Scope, name: string, isChecked = true, ageMs = 0, now = new Date()): Promise<void> {
  const { id } = await listOf(scope);
  await setTicks(scope, id, [{ itemId: (await itemOf(scope, name)).id, isChecked, ageMs }], now);
}

const gramsAtHome = async (scope: Scope, foodId: string) =>
  (await stockAtHome(scope)).find((stock) => stock.foodId === foodId)?.grams ?? 0;

describe("the list of a planned week", { timeout: 60_000 }, () => {
  it("sums pieces, cups and grams of both recipes to the gram, less what is at home", () =>
    inKitchen(async ({ scope }) => {
      await bookPurchases(scope, { items: [{ foodId: ONION.id, grams: 300 }], source: "hand" });
      expect(await buildList(scope, WEEK)).toEqual({ ok: true, itemCount: 4 });
      const onion = await itemOf(scope, "onion");
      // Soup twice: 4 onions of 110 g and 400 g; half the pie: half a cup of 160 g.
      expect(onion.terms.map((term) => [term.recipeTitle, term.date, term.grams])).toEqual(
        [
          ["Pie", "2026-11-26", 80],
          ["Soup", "2026-11-24", 440],
          ["Soup", "2026-11-24", 400],
        ].toSorted((a, b) => String(a[1]).localeCompare(String(b[1]))),
      );
      // A tenth of a counted or measured onion is peel: 440 / 0.9 + 80 / 0.9 + 400 weighed = 977.778, less 300.
      expect(onion.atHomeGrams).toBe(300);
      expect(onion.buyGrams).toBe(677.778);
      // 2 cups of 244 g and half of 500 g.
      expect((await itemOf(scope, "milk")).buyGrams).toBe(738);
      // One avocado of 201 g, of which 26 % is stone and skin.
      expect((await itemOf(scope, "avocado")).buyGrams).toBe(271.622);
      expect(await itemOf(scope, "salt")).toMatchObject({ buyGrams: null, amountText: "to taste" });
      expect(await countOpenItems(scope, MONDAY)).toBe(4);
    }));

  it("keeps ticks, things written by hand and things taken off when it is made again", () =>
    inKitchen(async ({ scope }) => {
      await buildList(scope, WEEK);
      await addItem(scope, { ...WEEK, text: "birthday candles" });
      for (const name of ["milk", "salt", "birthday candles"]) await tick(scope, name);
      await setRemoved(scope, (await itemOf(scope, "avocado")).id, true);
      const before = await listOf(scope);
      await buildList(scope, WEEK);
      expect(await listOf(scope)).toEqual(before);
      expect(await namesOf(scope)).toEqual(["onion", "milk", "salt", "birthday candles"]);
    }));

  it("opens what grew and leaves the rest; what nobody needs any more goes", () =>
    inKitchen(async ({ scope, soup, pieEntry }) => {
      await buildList(scope, WEEK);
      await tick(scope, "milk");
      await tick(scope, "avocado");
      await planned(scope, "2026-11-27", soup, 2);
      expect((await listOf(scope)).isStale).toBe(true);
      await buildList(scope, WEEK);
      expect((await listOf(scope)).isStale).toBe(false);
      expect(await itemOf(scope, "milk")).toMatchObject({ buyGrams: 982, checkedAt: null });
      expect(await isTicked(scope, "avocado")).toBe(true);
      await tick(scope, "milk");
      await removeEntry(scope, { entryId: pieEntry });
      await buildList(scope, WEEK);
      expect(await namesOf(scope)).toEqual(["onion", "milk", "salt"]);
      expect(await itemOf(scope, "milk")).toMatchObject({ buyGrams: 732 });
      expect(await isTicked(scope, "milk")).toBe(true);
    }));

  it("is emptied with its plan, but for what was written by hand", () =>
    inKitchen(async ({ scope }) => {
      await buildList(scope, WEEK);
      await addItem(scope, { ...WEEK, text: "birthday candles" });
      await clearWeek(scope, WEEK);
      expect(await buildList(scope, WEEK)).toEqual({ ok: true, itemCount: 0 });
      expect(await namesOf(scope)).toEqual(["birthday candles"]);
      expect(await buildList(scope, { weekStart: "2026-11-30" })).toEqual({ ok: false, reason: "nothing-planned" });
      expect(await findList(scope, "2026-11-30")).toBeNull();
      await addItem(scope, { weekStart: "2026-11-30", text: "birthday candles" });
      expect(await buildList(scope, { weekStart: "2026-11-30" })).toEqual({ ok: false, reason: "nothing-planned" });
      expect(await findList(scope, "2026-11-30")).toMatchObject({ isMade: false, items: [{ origin: "hand" }] });
    }));
});

describe("ticks", { timeout: 60_000 }, () => {
  const NOON = new Date("2026-11-25T12:00:00Z");
  const MINUTE = 60_000;

  it("may be sent twice; the later one counts, whatever order they come in", () =>
    inKitchen(async ({ scope }) => {
      await buildList(scope, WEEK);
      const { id } = await listOf(scope);
      await tick(scope, "milk", true, 10 * MINUTE, NOON);
      expect((await itemOf(scope, "milk")).checkedAt).toBe("2026-11-25T11:50:00.000Z");
      const changes = await lastChangeOf(scope, id);
      await tick(scope, "milk", true, 10 * MINUTE, NOON);
      expect(await lastChangeOf(scope, id)).toBe(changes);
      await tick(scope, "milk", false, 5 * MINUTE, NOON);
      expect(await isTicked(scope, "milk")).toBe(false);
      await tick(scope, "milk", true, 7 * MINUTE, NOON);
      expect(await isTicked(scope, "milk")).toBe(false);
      await tick(scope, "milk", true, 0, NOON);
      expect(await isTicked(scope, "milk")).toBe(true);
    }));

  it("pass over what is not on the list", () =>
    inKitchen(async ({ scope }) => {
      await buildList(scope, WEEK);
      const { id } = await listOf(scope);
      const milk = (await itemOf(scope, "milk")).id;
      const gone = { itemId: crypto.randomUUID(), isChecked: true, ageMs: 0 };
      await setTicks(scope, id, [gone, { itemId: milk, isChecked: true, ageMs: 0 }]);
      expect(await isTicked(scope, "milk")).toBe(true);
      await expect(setTicks(scope, crypto.randomUUID(), [gone])).rejects.toMatchObject({ code: "not-found" });
    }));
});

describe("a list and the pantry", { timeout: 60_000 }, () => {
  it.each(["onion", "avocado", "milk"])("buys no %s that is at home, also when made again", (name) =>
    inKitchen(async ({ scope }) => {
      await bookPurchases(scope, { items: [{ foodId: ONION.id, grams: 300 }], source: "hand" });
      await buildList(scope, WEEK);
      await haveAtHome(scope, (await itemOf(scope, name)).id);
      const atOnce = await itemOf(scope, name);
      expect(atOnce).toMatchObject({ buyGrams: 0, amountText: "at home already" });
      await buildList(scope, WEEK);
      expect(await itemOf(scope, name)).toEqual(atOnce);
      expect(await countOpenItems(scope, MONDAY)).toBe(3);
    }),
  );

  it("never lowers the stock of what is said to be at home", () =>
    inKitchen(async ({ scope }) => {
      await buildList(scope, WEEK);
      await bookPurchases(scope, { items: [{ foodId: MILK.id, grams: 2000 }], source: "hand" });
      await haveAtHome(scope, (await itemOf(scope, "milk")).id);
      expect(await gramsAtHome(scope, MILK.id)).toBe(2000);
      expect(await itemOf(scope, "milk")).toMatchObject({ buyGrams: 0, atHomeGrams: 2000 });
    }));

  it("cannot take in what has no weight", () =>
    inKitchen(async ({ scope }) => {
      await buildList(scope, WEEK);
      await expect(haveAtHome(scope, (await itemOf(scope, "salt")).id)).rejects.toMatchObject({ code: "invalid" });
    }));

  it("books what was bought once, and gives it back whole", () =>
    inKitchen(async ({ scope }) => {
      await buildList(scope, WEEK);
      await addItem(scope, { ...WEEK, text: "eggs x 12" });
      expect(await putAway(scope, MONDAY)).toEqual({ ok: false, reason: "nothing-to-put-away" });
      for (const name of ["onion", "milk", "salt", "eggs"]) await tick(scope, name);
      const before = await listOf(scope);
      const away = await putAway(scope, MONDAY);
      if (!away.ok) throw new Error(away.reason);
      expect(away.count).toBe(3);
      expect(await gramsAtHome(scope, ONION.id)).toBe(977.778);
      // A carton of a litre, though the week needs 738 g: what comes home is the whole of it.
      expect(await gramsAtHome(scope, MILK.id)).toBe(1031);
      expect(await gramsAtHome(scope, foodOf("12 eggs").id)).toBe(681.819);
      expect(await itemOf(scope, "onion")).toMatchObject({ buyGrams: 0, atHomeGrams: 977.778, checkedAt: null });
      expect(await isTicked(scope, "salt")).toBe(true);
      expect(await namesOf(scope)).not.toContain("eggs");
      expect(await putAway(scope, MONDAY)).toEqual({ ok: false, reason: "nothing-to-put-away" });
      expect(await gramsAtHome(scope, ONION.id)).toBe(977.778);

      expect(await undoPutAway(scope, { ...WEEK, ...away })).toEqual({ ok: true });
      expect(await stockAtHome(scope)).toEqual([]);
      const bare = (list: typeof before) => list.items.map(({ checkedAt, ...item }) => [item, checkedAt !== null]);
      expect(bare(await listOf(scope))).toEqual(bare(before));
      expect(await undoPutAway(scope, { ...WEEK, ...away })).toEqual({ ok: false, reason: "already-undone" });
    }));

  it("does not give back what was eaten since", () =>
    inKitchen(async ({ scope }) => {
      await buildList(scope, WEEK);
      await tick(scope, "milk");
      const away = await putAway(scope, MONDAY);
      if (!away.ok) throw new Error(away.reason);
      await setAtHome(scope, { foodId: MILK.id, grams: 100 });
      expect(await undoPutAway(scope, { ...WEEK, ...away })).toEqual({ ok: false, reason: "used-since" });
      expect(await itemOf(scope, "milk")).toMatchObject({ buyGrams: 0, checkedAt: null });
    }));

  it("takes off what was written by hand and is at home", () =>
    inKitchen(async ({ scope }) => {
      await addItem(scope, { ...WEEK, text: "eggs x 12" });
      await haveAtHome(scope, (await itemOf(scope, "eggs")).id);
      expect(await namesOf(scope)).toEqual([]);
      expect(await gramsAtHome(scope, foodOf("12 eggs").id)).toBe(681.819);
    }));
});

describe("what a person writes on the list", { timeout: 60_000 }, () => {
  it.each([
    ["2 l milk", { name: "milk", aisle: "dairy-eggs", hasFood: true }],
    ["milk 2 l", { name: "milk", aisle: "dairy-eggs", hasFood: true }],
    ["eggs x 12", { name: "eggs", aisle: "dairy-eggs", amountText: "12 eggs (about 685 g)", hasFood: true }],
    ["2 tins of tomatoes", { name: "tomatoes", aisle: "tins-jars", amountText: "2 tins of 400 g", hasFood: true }],
    ["birthday candles", { name: "birthday candles", aisle: "other", amountText: "", hasFood: false }],
    ["3 birthday candles", { name: "birthday candles", aisle: "other", amountText: "3", hasFood: false }],
  ])("finds its aisle: %s", (text, shown) =>
    inKitchen(async ({ scope }) => {
      await addItem(scope, { ...WEEK, text });
      const list = await listOf(scope);
      expect(list.isMade).toBe(false);
      expect(list.items).toMatchObject([{ origin: "hand", checkedAt: null, ...shown }]);
    }),
  );

  it("is opened again when it is written again", () =>
    inKitchen(async ({ scope }) => {
      await addItem(scope, { ...WEEK, text: "2 tins of tomatoes" });
      await tick(scope, "tomatoes");
      await addItem(scope, { ...WEEK, text: "3 tins of Tomatoes" });
      expect((await listOf(scope)).items).toMatchObject([{ amountText: "3 tins of 400 g", checkedAt: null }]);
      await setRemoved(scope, (await itemOf(scope, "Tomatoes")).id, true);
      await addItem(scope, { ...WEEK, text: "2 tins of tomatoes" });
      expect((await listOf(scope)).items).toHaveLength(1);
    }));
});

describe("sharing", { timeout: 60_000 }, () => {
  it("opens the list by one link until it ends; the next link is another", () =>
    inKitchen(async ({ scope }) => {
      await buildList(scope, WEEK);
      const token = (await setShared(scope, MONDAY, true)) ?? "";
      expect(token).toMatch(/^[\w-]{24}$/);
      expect(await setShared(scope, MONDAY, true)).toBe(token);
      expect(await findSharedList({ db: scope.db }, token)).toEqual({
        weekStart: MONDAY,
        // What a household pays is nobody else's business.
        items: (await listOf(scope)).items.map((item) => ({ ...item, cost: null, paidMinor: null })),
      });
      expect(await setShared(scope, MONDAY, false)).toBeNull();
      expect(await findSharedList({ db: scope.db }, token)).toBeNull();
      expect(await setShared(scope, MONDAY, true)).not.toBe(token);
      for (const wrong of ["", "null", `${token}x`, "%", "\u0000"]) {
        expect(await findSharedList({ db: scope.db }, wrong)).toBeNull();
      }
    }));
});

describe("another household", { timeout: 60_000 }, () => {
  it("reads and changes nothing of it", () =>
    inKitchen(async ({ scope, other }) => {
      await buildList(scope, WEEK);
      await tick(scope, "onion");
      const away = await putAway(scope, MONDAY);
      if (!away.ok) throw new Error(away.reason);
      await tick(scope, "milk");
      await setShared(scope, MONDAY, true);
      const before = await listOf(scope);
      const stock = await stockAtHome(scope);
      const itemId = (await itemOf(scope, "milk")).id;
      const missing = { code: "not-found" };

      expect(await findList(other, MONDAY)).toBeNull();
      expect(await weekOfList(other, before.id)).toBeNull();
      expect(await countOpenItems(other, MONDAY)).toBeNull();
      expect(await buildList(other, WEEK)).toEqual({ ok: false, reason: "nothing-planned" });
      expect(await putAway(other, MONDAY)).toEqual({ ok: false, reason: "nothing-to-put-away" });
      const ticks = [{ itemId, isChecked: false, ageMs: 0 }];
      await expect(setTicks(other, before.id, ticks)).rejects.toMatchObject(missing);
      await expect(setRemoved(other, itemId, true)).rejects.toMatchObject(missing);
      await expect(haveAtHome(other, itemId)).rejects.toMatchObject(missing);
      await expect(undoPutAway(other, { ...WEEK, ...away })).rejects.toMatchObject(missing);
      await expect(setShared(other, MONDAY, false)).rejects.toMatchObject(missing);
      await addItem(other, { ...WEEK, text: "birthday candles" });
      await setTicks(other, (await listOf(other)).id, ticks);
      expect(await namesOf(other)).toEqual(["birthday candles"]);

      expect(await listOf(scope)).toEqual(before);
      expect(await stockAtHome(scope)).toEqual(stock);
    }));
});
