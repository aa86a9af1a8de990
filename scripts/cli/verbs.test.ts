import os from "node:os";
import path from "node:path";
import { afterAll, beforeAll, describe, expect, it, vi } from "vitest";
import { Refusal } from "./refusal";
import { openNutrition } from "./verbs/count-nutrition";
import { openImport } from "./verbs/import-recipe";
import { openShop } from "./verbs/list-shopping";
import { openMatch } from "./verbs/match-names";
import { openParse } from "./verbs/parse-lines";
import { openPlan } from "./verbs/plan-week";

// The committed collection, whatever this machine has been serving.
beforeAll(() => {
  vi.stubEnv("MEALPREP_DATA_DIR", path.join(os.tmpdir(), "mealprep-no-such-kitchen"));
  vi.stubEnv("DATABASE_URL", "");
});
afterAll(() => void vi.unstubAllEnvs());

const reasonOf = async (work: () => unknown): Promise<string> => {
  try {
    await work();
    return "none";
  } catch (error) {
    return error instanceof Refusal ? error.reason : String(error);
  }
};

describe("the verbs", { timeout: 60_000 }, () => {
  it("parse reads plain text and JSON strings alike", () => {
    const parse = openParse();
    expect(parse("2 cups flour, sifted")).toMatchObject({ quantity: { min: 2, max: 2 }, name: "flour" });
    expect(parse('"2 cups flour, sifted"')).toEqual(parse("2 cups flour, sifted"));
    expect(parse('"00" flour')).toMatchObject({ text: '"00" flour' });
  });

  it("match names the food, or nothing", () => {
    const match = openMatch();
    expect(match("carrots")).toMatchObject({ name: expect.stringMatching(/carrot/i), confidence: expect.any(Number) });
    expect(match("")).toMatchObject({ foodId: null, alternatives: [] });
  });

  it("nutrition counts a serving", () => {
    const answer = openNutrition()('{"title":"Rice","servings":2,"ingredients":["200 g white rice","salt"]}');
    expect(answer).toMatchObject({
      perServing: { energy: { unit: "kcal" } },
      omissions: [{ text: "salt", reason: "no-amount" }],
    });
  });

  it("plan fills the week from the library, and the checker agrees; shop lists that plan", async () => {
    const plan = await openPlan()(
      '{"eaters":[{"id":"a","targets":{"energy":2200}}],"days":2,"slots":["lunch","dinner"]}',
    );
    expect(plan).toMatchObject({ ok: true, faults: [], days: [{ meals: [{}, {}] }, { meals: [{}, {}] }] });
    const meals = (plan as { days: { meals: Record<string, unknown>[] }[] }).days.flatMap((day) => day.meals);
    for (const meal of meals) {
      expect(meal.why).toMatch(/^(uses|keeps|one you like|ready in|rich in|fits)/);
      expect(meal).not.toHaveProperty("reason");
    }
    const list = await openShop()(JSON.stringify({ plan }));
    expect((list as { items: unknown[] }).items.length).toBeGreaterThan(5);
  });

  it("refuses with a reason what it cannot read", async () => {
    const shop = openShop();
    expect(await reasonOf(() => openImport()('{"html":"<p>hello</p>"}'))).toBe("no-recipe-found");
    expect(await reasonOf(() => openImport()('{"page":1}'))).toBe("invalid-input");
    expect(await reasonOf(() => openNutrition()("{"))).toBe("not-json");
    expect(await reasonOf(() => openNutrition()('{"servings":-2,"ingredients":[]}'))).toBe("invalid-input");
    expect(await reasonOf(() => openPlan()('{"eaters":[{"name":"x"}]}'))).toBe("invalid-input");
    expect(await reasonOf(() => shop("{}"))).toBe("nothing-to-list");
    expect(
      await reasonOf(() =>
        shop('{"plan":{"days":[{"date":"2030-01-01","meals":[{"recipeId":"?","portions":{"a":1}}]}]}}'),
      ),
    ).toBe("unknown-recipe");
    expect(
      await reasonOf(() => shop('{"recipes":[{"ingredients":["1 egg"]}],"stock":[{"foodId":"x","grams":1}]}')),
    ).toBe("unknown-food");
  });
});
