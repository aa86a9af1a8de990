import { describe, expect, it } from "vitest";
import type { Db } from "@/db/drivers/connection";
import { eater } from "@/db/schema";
import { committedKitchen } from "@/db/seed/kitchen";
import { inRolledBack } from "@/db/testing/database";
import { insertFoods } from "@/db/testing/foods";
import { mintHousehold } from "@/db/testing/household";
import { draftRecipe, savedRecipe } from "@/lib/domains/recipes/testing/draft-recipe";
import attempts from "@/lib/platform/ai/testing/attempts.json";
import { configuredOpenAi } from "@/lib/platform/ai/testing/configured-openai";
import type { Scope } from "@/lib/platform/auth/scope";
import { findRecipe } from "../recipes/queries/find-recipe";
import { askForChange } from "./mutations/chat";
import { generateRecipe } from "./mutations/generate-recipe";
import { wishInput } from "./schema";

// The model here does whatever the text of a recipe says. What holds, holds without any good sense of the model.

const server = await configuredOpenAi();

async function kitchen(db: Db): Promise<Scope> {
  const scope = await mintHousehold(db);
  await db.insert(eater).values({ householdId: scope.householdId, name: "Ana", allergies: ["nuts"], position: 0 });
  const named = ["red lentils", "onion", "water", "salt"];
  await insertFoods(
    db,
    named.flatMap((name) =>
      committedKitchen()
        .matcher.match(name, { limit: 2 })
        .map((one) => one.food),
    ),
  );
  return scope;
}

const potOf = (scope: Scope, said: string): Promise<string> =>
  savedRecipe(
    scope,
    draftRecipe("Lentil pot", ["300 g red lentils", "1 onion, sliced", "900 ml water", "1 tsp salt"], {
      servings: 4,
      totalMinutes: 30,
      steps: [
        { text: `Simmer the lentils and onion in the water with the salt for 20 minutes. ${said}`, section: null },
      ],
    }),
  );

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
