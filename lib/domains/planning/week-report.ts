import "server-only";
import { lineText } from "@/lib/engines/reports/line-text";
import type { Scope } from "@/lib/platform/auth/scope";
import { findRecipe, unitsOf } from "../recipes/queries/find-recipe";
import type { Week } from "./policy";

export interface PrintedRecipe {
  readonly id: string;
  readonly title: string;
  readonly servings: number;
  readonly minutes: number | null;
  readonly source: string | null;
  readonly lines: readonly { readonly section: string | null; readonly text: string }[];
  readonly steps: readonly { readonly section: string | null; readonly text: string }[];
  readonly perServing: Readonly<Record<string, number | undefined>>;
}

/** Each recipe of a week once, its lines scaled to the largest pot that is cooked of it. */
export async function recipesToPrint(scope: Scope, week: Week): Promise<PrintedRecipe[]> {
  const pots = new Map<string, number>();
  for (const { recipe, servingsToCook } of week.entries) {
    if (recipe !== null) pots.set(recipe.id, Math.max(pots.get(recipe.id) ?? 0, servingsToCook));
  }
  const system = await unitsOf(scope);
  const printed: PrintedRecipe[] = [];
  for (const [id, pot] of pots) {
    const found = await findRecipe(scope, id);
    if (found === null) continue;
    const servings = pot > 0 ? pot : found.servings;
    const factor = found.servings > 0 ? servings / found.servings : 1;
    printed.push({
      id,
      title: found.title,
      servings: Math.round(servings * 10) / 10,
      minutes: found.minutes,
      source: found.sourceName,
      lines: found.lines.map((line, index) => ({
        section: line.section,
        text: lineText(line.text, found.nutrition.lines[index]?.parsed, { factor, system }),
      })),
      steps: found.steps,
      perServing: Object.fromEntries(
        Object.entries(found.nutrition.perServing).map(([nutrient, figure]) => [nutrient, figure?.value]),
      ),
    });
  }
  return printed;
}
