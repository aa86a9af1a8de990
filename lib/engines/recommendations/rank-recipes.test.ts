import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { diversify } from "./diversify";
import { type Interaction, tasteOf } from "./interaction";
import { measureRanking } from "./measure-ranking";
import { type Choice, rankRecipes, reasonOf, type Situation } from "./rank-recipes";
import { harvestMonthAt, harvestMonths, inSeason } from "./seasons";
import { reasonOnShelf, shelvesOf, similarTo } from "./shelves";

const unit = (...values: readonly number[]) => {
  const length = Math.hypot(...values) || 1;
  return new Float32Array(values.map((value) => value / length));
};
const choice = (recipeId: string, more: Partial<Choice> = {}): Choice => ({
  ...{ recipeId, vector: unit(1, 0), popularity: 0.5, allergens: [], diets: ["vegan", "vegetarian"] },
  ...{ minutes: 30, suits: ["dinner"], foods: [], ...more },
});
const situation = (more: Partial<Situation> = {}): Situation => ({
  ...{ allergies: [], diets: [], taste: new Map(), recent: new Map(), month: 1, minutes: null, slot: null },
  ...{ expiring: [], ...more },
});

describe("what is recommended", () => {
  test("never breaks an allergy or a diet, whatever else speaks for a recipe", () => {
    const strings = fc.constantFrom("milk", "egg", "peanuts", "fish");
    const choices = fc.array(
      fc.record({ allergens: fc.array(strings), diets: fc.array(fc.constantFrom("vegan", "vegetarian")) }),
      { maxLength: 20 },
    );
    fc.assert(
      fc.property(
        choices,
        fc.array(strings),
        fc.array(fc.constantFrom("vegan", "vegetarian")),
        (all, allergies, diets) => {
          const made = all.map((one, place) => choice(String(place), { ...(one as Partial<Choice>), popularity: 1 }));
          const asked = situation({ allergies, diets } as Partial<Situation>);
          for (const { recipeId } of rankRecipes(made, asked, null)) {
            const found = made[Number(recipeId)];
            expect((found?.allergens ?? []).some((one) => allergies.some((other) => other === one))).toBe(false);
            expect(diets.every((diet) => (found?.diets ?? []).some((one) => one === diet))).toBe(true);
          }
        },
      ),
    );
  });

  test("adds up to its score, part by part", () => {
    const picks = rankRecipes(
      [choice("known"), choice("near", { vector: unit(1, 0.2) }), choice("far", { vector: unit(0, 1) })],
      situation({ taste: new Map([["known", 1]]), recent: new Map([["known", 1]]), slot: "dinner", minutes: 40 }),
      null,
    );
    for (const { score, parts } of picks) expect(parts.reduce((sum, part) => sum + part.adds, 0)).toBeCloseTo(score, 9);
    expect(picks.map(({ recipeId }) => recipeId)).toEqual(["near", "far", "known"]);
  });

  test("puts what uses up the spinach before what is merely popular, and says so", () => {
    const spinach = { foodId: "sr:11457", name: "spinach", grams: 300, daysLeft: 1 };
    const [first] = rankRecipes(
      [choice("popular", { popularity: 1 }), choice("green", { popularity: 0.2, foods: [{ ...spinach }] })],
      situation({ expiring: [spinach] }),
      null,
    );
    expect(first?.recipeId).toBe("green");
    expect(first === undefined ? null : reasonOf(first)).toMatchObject({ kind: "expiring", name: "spinach" });
  });

  test("knows nobody's taste at first: then what most take comes first", () => {
    const picks = rankRecipes([choice("b", { popularity: 0.1 }), choice("a", { popularity: 0.9 })], situation(), null);
    expect(picks.map(({ recipeId }) => recipeId)).toEqual(["a", "b"]);
  });
});

describe("rows", () => {
  test("name no recipe twice and have a reason each", () => {
    const choices = Array.from({ length: 30 }, (_, k) =>
      choice(`r${k}`, {
        vector: unit(Math.cos(k / 9), Math.sin(k / 9)),
        popularity: 1 - k / 30,
        foods: k % 2 === 0 ? [{ foodId: "sr:11457", name: "Spinach, raw", grams: 200 }] : [],
      }),
    );
    const taste = new Map([["r1", 1]]);
    const expiring = [{ foodId: "sr:11457", name: "spinach", grams: 200, daysLeft: 2 }];
    const picks = rankRecipes(choices, situation({ taste, expiring, month: 5 }), null);
    const shelves = shelvesOf(picks, choices, { model: null, liked: ["r1"], size: 4 });
    expect(shelves.map((shelf) => shelf.reason.kind)).toEqual(["expiring", "because", "for-you", "season"]);
    const all = shelves.flatMap((shelf) => shelf.picks.map((pick) => pick.recipeId));
    expect(new Set(all).size).toBe(all.length);
    const said = shelves.map(
      ({ reason, picks: row }) => new Set(row.map((pick) => reasonOnShelf(reason.kind, pick)?.kind)),
    );
    expect(said[0]).toEqual(new Set(["expiring"]));
    expect([...(said[1] ?? [])].filter((kind) => kind === "like" || kind === "others" || kind === "popular")).toEqual(
      [],
    );
    expect(said[3]).toEqual(new Set(["season"]));
  });

  test("of alike recipes start with the nearest", () => {
    const choices = [choice("x"), choice("near", { vector: unit(1, 0.1) }), choice("off", { vector: unit(0.2, 1) })];
    expect(similarTo("x", choices, null, 2).map((one) => one.recipeId)).toEqual(["near", "off"]);
  });

  test("a list made diverse keeps the best first and is a choice of the given", () => {
    fc.assert(
      fc.property(fc.array(fc.double({ min: 0, max: 1, noNaN: true }), { minLength: 1, maxLength: 30 }), (scores) => {
        const picked = diversify(
          scores.map((score, place) => ({ score, place })),
          5,
          (one) => one.score,
          () => 0.5,
        );
        expect(picked[0]?.score).toBe(Math.max(...scores));
        expect(new Set(picked.map((one) => one.place)).size).toBe(Math.min(5, scores.length));
      }),
    );
  });
});

describe("what households did", () => {
  const act = (kind: Interaction["kind"], day: number, rating: number | null = null): Interaction => ({
    ...{ householdId: "h", recipeId: "r", kind, rating, day },
  });
  test.each([
    ["cooking says more than planning", [act("cooked", 100)], [act("planned", 100)]],
    ["lately says more than long ago", [act("cooked", 100)], [act("cooked", -300)]],
    ["five stars say more than three", [act("rated", 100, 5)], [act("rated", 100, 3)]],
    ["nothing says more than a skip", [], [act("skipped", 100)]],
    ["twice says more than once", [act("cooked", 100), act("cooked", 90)], [act("cooked", 100)]],
  ])("%s", (_, more, less) => {
    expect(tasteOf(more, 100).get("r") ?? 0).toBeGreaterThan(tasteOf(less, 100).get("r") ?? 0);
  });
});

describe("seasons", () => {
  test.each([
    ["Asparagus, raw", 5, true],
    ["Asparagus, canned, drained solids", 5, null],
    ["Leeks, raw", 1, true],
    ["Tomatoes, red, ripe, raw", 1, false],
    ["Rice, white, cooked", 6, null],
    ["Orange juice, raw", 1, null],
  ])("%s in month %i: %s", (name, month, expected) => {
    expect(harvestMonths(name)?.includes(month) ?? null).toBe(expected);
  });
  test("lie half a year apart in the south", () => {
    expect(harvestMonthAt(11, "Australia/Melbourne")).toBe(5);
    expect(harvestMonthAt(12, "Pacific/Auckland")).toBe(6);
    expect(harvestMonthAt(11, "Europe/Berlin")).toBe(11);
  });
  test("a pinch of something in season makes no seasonal recipe", () => {
    expect(
      inSeason(
        [
          { name: "Leeks, raw", grams: 10 },
          { name: "Rice, raw", grams: 300 },
        ],
        1,
      ),
    ).toBeNull();
    expect(inSeason([{ name: "Leeks, raw", grams: 300 }], 1)).toEqual({ share: 1, names: ["Leeks, raw"] });
  });
});

test("figures of rankings: a perfect list scores 1, an empty one 0", () => {
  const taken = new Set(["a", "b"]);
  const perfect = measureRanking([{ ranked: ["a", "b", "c"], taken }], 4, () => 0);
  expect(perfect).toMatchObject({ recall20: 1, ndcg10: 1, coverage10: 0.75, diversity10: 1 });
  expect(measureRanking([{ ranked: [], taken }], 4, () => 0)).toMatchObject({ recall20: 0, ndcg10: 0 });
});
