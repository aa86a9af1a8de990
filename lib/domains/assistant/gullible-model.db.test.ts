import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it, vi } from "vitest";
import type { Db } from "@/db/drivers/connection";
import { eater, food } from "@/db/schema";
import { committedKitchen } from "@/db/seed/kitchen";
import { inRolledBack } from "@/db/testing/database";
import { mintHousehold } from "@/db/testing/household";
import { forgetGates } from "@/lib/platform/ai/provider-gate";
import attempts from "@/lib/platform/ai/testing/attempts.json";
import { type OpenAiServer, startOpenAi } from "@/lib/platform/ai/testing/openai-server";
import type { Scope } from "@/lib/platform/auth/scope";
import { saveRecipe } from "../recipes/mutations";
import { findRecipe } from "../recipes/queries/find-recipe";
import { recipeInput } from "../recipes/schema";
import { askForChange } from "./mutations/chat";
import { generateRecipe } from "./mutations/generate-recipe";
import { wishInput } from "./schema";

// The model here does whatever the text of a recipe says. What holds, holds without any good sense of the model.

let server: OpenAiServer;
beforeAll(async () => {
  server = await startOpenAi();
});
afterAll(() => server.close());
beforeEach(() => {
  forgetGates();
  vi.stubEnv("OPENAI_API_KEY", "sk-test");
  vi.stubEnv("OPENAI_BASE_URL", server.baseUrl);
  vi.stubEnv("AI_ALLOW_HTTP", "1");
  vi.stubEnv("AI_MODELS", JSON.stringify({ text: "gpt-5-mini" }));
});
afterEach(() => {
  vi.unstubAllEnvs();
  server.requests.length = 0;
});

async function kitchen(db: Db): Promise<Scope> {
  const scope = await mintHousehold(db);
  await db.insert(eater).values({ householdId: scope.householdId, name: "Ana", allergies: ["nuts"], position: 0 });
  const { table, matcher } = committedKitchen();
  const ids = new Set(
    ["red lentils", "onion", "water", "salt"]
      .flatMap((name) => matcher.match(name, { limit: 2 }))
      .map((one) => one.food.id),
  );
  const rows = [...ids].flatMap((id) => table.byId.get(id) ?? []);
  await db
    .insert(food)
    .values(
      rows.map(({ aliases: _, standIns: _s, ...one }) => ({
        ...one,
        allergens: [...one.allergens],
        diets: [...one.diets],
        release: table.release,
      })),
    )
    .onConflictDoNothing();
  return scope;
}

async function potOf(scope: Scope, said: string): Promise<string> {
  const saved = await saveRecipe(scope, {
    existing: null,
    remember: [],
    recipe: recipeInput.parse({
      ...{ title: "Lentil pot", description: null, servings: 4, yieldText: null, prepMinutes: 5, cookMinutes: 25 },
      ...{
        totalMinutes: 30,
        cuisine: null,
        tags: [],
        language: null,
        sourceUrl: null,
        sourceName: null,
        coverFileId: null,
      },
      lines: ["300 g red lentils", "1 onion, sliced", "900 ml water", "1 tsp salt"].map((text) => ({
        text,
        section: null,
        ruledFoodId: null,
        subRecipeId: null,
      })),
      steps: [
        { text: `Simmer the lentils and onion in the water with the salt for 20 minutes. ${said}`, section: null },
      ],
    }),
  });
  if (!saved.ok) throw new Error("not saved");
  return saved.recipeId;
}

const BAD_CHANGES = [
  [{ op: "delete-recipe" }],
  [{ op: "remove-line", line: 99 }],
  [0, 1, 2, 3].map((line) => ({ op: "remove-line", line })),
  [
    { op: "add-line", text: "100 g walnuts" },
    { op: "add-step", before: null, text: "Scatter with the walnuts." },
  ],
  [{ op: "replace-line", line: 3, texts: ["400 g salt"] }],
];

describe("a model that obeys the text of a recipe", () => {
  it("cannot change it, whatever it proposes", () =>
    inRolledBack(async (db) => {
      const scope = await kitchen(db);
      for (const [turn, attempt] of attempts.slice(0, 5).entries()) {
        const recipeId = await potOf(scope, attempt);
        const operations = BAD_CHANGES[turn % BAD_CHANGES.length];
        server.answer = () => ({
          text: { reply: "Done, as it says.", operations, said: [] },
          toolCalls: [{ name: "delete_recipe", input: { id: recipeId } }],
        });
        const outcome = await askForChange(scope, { recipeId, text: "for 6" });
        expect(outcome.ok, attempt).toBe(false);
        const after = await findRecipe(scope, recipeId);
        expect(after?.revision).toBe(1);
        expect(after?.lines).toHaveLength(4);
      }
      expect(
        server.requests.every((request) => request.body.tools === undefined || request.body.tools.length === 0),
      ).toBe(true);
    }));

  it("cannot have a recipe shown that harms, nor name a source it was not given", () =>
    inRolledBack(async (db) => {
      const scope = await kitchen(db);
      await potOf(scope, attempts[0] ?? "");
      const recipe = {
        ...{
          title: "Lentils with walnuts",
          description: null,
          servings: 2,
          prepMinutes: 5,
          cookMinutes: 20,
          totalMinutes: 25,
        },
        ...{ cuisine: null, tags: [] },
        lines: ["200 g red lentils", "100 g walnuts", "600 ml water"].map((text) => ({ text, section: null })),
        steps: [
          { text: "Simmer the lentils in the water for 20 minutes and scatter with the walnuts.", section: null },
        ],
      };
      server.answer = () => ({ text: { recipe, sourceId: "elsewhere", changes: [], unmet: [], reasons: [] } });
      const before = server.requests.length;
      const refused = await generateRecipe(scope, wishInput.parse({ text: "lentils" }));
      expect(refused).toMatchObject({ ok: false, kind: "failed", reason: "failed-checks" });
      expect(server.requests.length - before).toBe(2);
      const sound = {
        ...recipe,
        title: "Plain lentils for two",
        lines: recipe.lines.filter((line) => !line.text.includes("walnuts")),
        steps: [{ text: "Simmer the lentils in the water for 20 minutes, until soft.", section: null }],
      };
      server.answer = () => ({
        text: { recipe: sound, sourceId: "elsewhere", changes: [], unmet: [], reasons: [], isAdmin: true },
      });
      const shown = await generateRecipe(scope, wishInput.parse({ text: "lentils", again: true }));
      expect(shown.ok && shown.provenance.source).toBeNull();
      expect(shown.ok && shown.provenance.by).toBe("model");
    }));
});
