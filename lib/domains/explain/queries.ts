import "server-only";
import type { NutrientId } from "@/lib/engines/foods/nutrients";
import { explainFigure } from "@/lib/engines/nutrition/explain-figure";
import { explainTarget } from "@/lib/engines/nutrition/explain-target";
import type { CountableRecipe } from "@/lib/engines/recipes/count-recipe";
import type { Scope } from "@/lib/platform/auth/scope";
import { profileOf } from "../accounts/policy";
import { listEaters } from "../accounts/queries";
import { todayOf } from "../planning/queries";
import { findRecipe } from "../recipes/queries/find-recipe";
import { countContent, findVersion } from "../recipes/queries/versions";
import { explainPick } from "../recommendations/queries";
import type { Subject } from "./policy";
import { explainCost } from "./queries/cost";
import { explainHealthier } from "./queries/healthier";
import { explainDay, explainSwap, explainWeek } from "./queries/plan-figures";
import { explainItem } from "./queries/shopping-item";
import { explainStock } from "./queries/stock";
import { explainListCost, explainWeekCost } from "./queries/week-costs";

/** The working of a figure this household may see, in its own figures; null where there is none. */
export async function explain(scope: Scope, subject: Subject) {
  switch (subject.kind) {
    case "recipe": {
      const recipe = await findRecipe(scope, subject.recipeId);
      if (recipe === null) return null;
      const { id, title, nutrition, lines } = recipe;
      return {
        kind: "figure",
        recipe: { id, title, version: null },
        parts: lines.map((line) => line.subRecipeId),
        release: nutrition.release,
        working: explainFigure(nutrition, subject.nutrient),
      } as const;
    }
    case "version": {
      const version = await findVersion(scope, subject.recipeId, subject.number);
      if (version === null) return null;
      const { content, number } = version;
      const nutrition = await countContent(scope, content);
      return {
        kind: "figure",
        recipe: { id: subject.recipeId, title: content.title, version: number },
        parts: content.lines.map((line) => line.subRecipeId),
        release: nutrition.release,
        working: explainFigure(nutrition, subject.nutrient),
      } as const;
    }
    case "coverage": {
      const recipe = await findRecipe(scope, subject.recipeId);
      if (recipe === null) return null;
      const { id, title, nutrition } = recipe;
      return { kind: "coverage", recipe: { id, title }, nutrition } as const;
    }
    case "cost":
      return explainCost(scope, subject.recipeId);
    case "target": {
      const eater = (await listEaters(scope)).find((one) => one.id === subject.eaterId);
      if (eater === undefined) return null;
      const working = explainTarget(profileOf(eater, todayOf(scope)), subject.nutrient);
      return working === null ? null : ({ kind: "target", name: eater.name, working } as const);
    }
    case "day":
      return explainDay(scope, subject);
    case "week":
      return explainWeek(scope, subject);
    case "swap":
      return explainSwap(scope, subject);
    case "week-cost":
      return explainWeekCost(scope, subject.weekStart);
    case "list-cost":
      return explainListCost(scope, subject.weekStart);
    case "healthier":
      return explainHealthier(scope, subject);
    case "pick":
      return explainPick(scope, subject.recipeId);
    case "shopping":
      return explainItem(scope, subject.itemId);
    case "stock":
      return explainStock(scope, subject);
  }
}

/** The working of lines that are still being written; nothing is stored. */
export async function explainDraft(scope: Scope, draft: Omit<CountableRecipe, "title">, nutrient: NutrientId) {
  const nutrition = await countContent(scope, { title: "", ...draft });
  return {
    kind: "figure",
    recipe: { id: null, title: null, version: null },
    parts: draft.lines.map((line) => line.subRecipeId),
    release: nutrition.release,
    working: explainFigure(nutrition, nutrient),
  } as const;
}

export type Explanation = NonNullable<Awaited<ReturnType<typeof explain | typeof explainDraft>>>;
