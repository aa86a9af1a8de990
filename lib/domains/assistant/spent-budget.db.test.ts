import { createTranslator } from "next-intl";
import { describe, expect, it } from "vitest";
import { aiBudget } from "@/db/schema";
import { inRolledBack } from "@/db/testing/database";
import { mintHousehold } from "@/db/testing/household";
import { configuredOpenAi } from "@/lib/platform/ai/testing/configured-openai";
import { catalogue } from "@/lib/platform/i18n/catalogue";
import { generateRecipe } from "./mutations/generate-recipe";
import { wishInput } from "./schema";

const server = await configuredOpenAi();

describe("a budget that is used up", () => {
  it("stops before the call, and says whose it is and until when", () =>
    inRolledBack(async (db) => {
      const [ours, theirs] = [await mintHousehold(db), await mintHousehold(db)];
      await db.insert(aiBudget).values({ subject: `household:${ours.householdId}`, monthCalls: 0 });
      const before = server.requests.length;
      expect(await generateRecipe(ours, wishInput.parse({ text: "curry" }))).toMatchObject({
        ok: false,
        kind: "failed",
        reason: "budget-reached",
        budget: { whose: "household", period: "month", resetsAt: expect.stringMatching(/-01T00:00:00.000Z$/) },
      });
      expect(server.requests.length).toBe(before);
      const other = await generateRecipe(theirs, wishInput.parse({ text: "curry" }));
      expect(other).not.toMatchObject({ reason: "budget-reached" });
      expect(server.requests.length).toBeGreaterThan(before);
    }));

  it.each([
    ["user", "day", "Your own budget for the assistant is used up for today. It begins anew on Monday."],
    [
      "household",
      "month",
      "Your household’s budget for the assistant is used up for this month. It begins anew on Monday.",
    ],
    [
      "everyone",
      "day",
      "The budget of this whole kitchen for the assistant is used up for today. It begins anew on Monday.",
    ],
  ])("reads well for %s and %s", (whose, period, sentence) => {
    const t = createTranslator({ locale: "en", messages: catalogue("en"), namespace: "assistant" });
    expect(t("failures.budget", { whose, period, when: "Monday" })).toBe(sentence);
  });
});
