import "server-only";
import { inArray } from "drizzle-orm";
import { recipe } from "@/db/schema";
import { plainDate } from "@/lib/domains/accounts/policy";
import { listEaters } from "@/lib/domains/accounts/queries";
import { kitchenKnowledge } from "@/lib/domains/foods/queries";
import { lotsAtHome } from "@/lib/domains/pantry/queries";
import { artUrlOf } from "@/lib/domains/recipes/policy";
import type { SlotKind } from "@/lib/engines/planning/contract";
import { rankSuggestions } from "@/lib/engines/recipes/suggesting/rank-suggestions";
import type { Scope } from "@/lib/platform/auth/scope";
import type { Suggestions } from "../policy";
import type { SuggestInput } from "../schema";
import { rankableRecipes } from "./sources-for";

/** Which meal comes next at this hour of the household's day. */
function mealAt(hour: number): SlotKind {
  return hour < 10 ? "breakfast" : hour < 14 ? "lunch" : hour < 21 ? "dinner" : "snack";
}

/**
 * What to cook with what is at home, for these people, at this time of the day: nothing anyone cannot eat, what expires
 * first used first, each with its reasons and what would have to be bought.
 */
export async function suggestNow(scope: Scope, input: SuggestInput, now = new Date()): Promise<Suggestions> {
  const kind = input.kind ?? mealAt(hourOf(now, scope.timeZone));
  const all = await listEaters(scope);
  const chosen = all.filter((eater) => input.eaterIds.includes(eater.id));
  const today = plainDate(now, scope.timeZone);
  const { table } = kitchenKnowledge();
  const ranked = rankSuggestions(
    {
      kind,
      maxMinutes: input.maxMinutes,
      eaters: chosen.length > 0 ? chosen : all,
      stock: (await lotsAtHome(scope)).flatMap(({ foodId, amount, expiresAt }) =>
        foodId === null ? [] : [{ foodId, grams: amount, expiresAt }],
      ),
      today,
    },
    await rankableRecipes(scope),
    table,
    input.limit,
  );
  const rows = await scope.db
    .select({ id: recipe.id, coverFileId: recipe.coverFileId, updatedAt: recipe.updatedAt, servings: recipe.servings })
    .from(recipe)
    .where(inArray(recipe.id, ["00000000-0000-0000-0000-000000000000", ...ranked.map((one) => one.recipe.id)]));
  return {
    kind,
    suggestions: ranked.flatMap(({ recipe: one, reasons, missing }) => {
      const row = rows.find((each) => each.id === one.id);
      if (row === undefined) return [];
      const { title, minutes, kcal, protein } = one;
      return [
        {
          recipeId: one.id,
          title,
          minutes,
          kcal,
          protein,
          servings: row.servings,
          artUrl: artUrlOf(row),
          reasons,
          missing,
        },
      ];
    }),
  };
}

function hourOf(now: Date, timeZone: string): number {
  return Number(new Intl.DateTimeFormat("en-GB", { hour: "2-digit", hourCycle: "h23", timeZone }).format(now));
}
