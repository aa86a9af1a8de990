import { z } from "zod";
import { slotPlace, weekStart } from "@/lib/domains/planning/schema";
import { SLOT_KINDS } from "@/lib/engines/planning/contract";

export const weekQuery = z.object({ week: weekStart });
export const placeQuery = weekQuery.extend(slotPlace.shape);
export const choicesQuery = z.object({ q: z.string().max(100).default(""), kind: z.enum(SLOT_KINDS) });

/** Another recipe for a slot and what taking it would change. */
export interface AlternativeChoice {
  readonly recipeId: string;
  readonly title: string;
  readonly artUrl: string;
  readonly kcal: number | null;
  readonly minutes: number | null;
  readonly portions: Readonly<Record<string, number>>;
  /** Change of each eater's day: kcal and grams. */
  readonly changes: readonly {
    readonly eaterId: string;
    readonly name: string;
    readonly energy: number;
    readonly protein: number;
  }[];
  readonly minutesChange: number | null;
  readonly costChange: string | null;
}

export interface RecipeChoice {
  readonly id: string;
  readonly title: string;
  readonly kcal: number | null;
  readonly minutes: number | null;
  readonly artUrl: string;
}

export interface RecipeChoices {
  readonly suited: readonly RecipeChoice[];
  readonly others: readonly RecipeChoice[];
}

export interface PlanReasons {
  readonly summary: string;
  readonly missed: readonly string[];
  readonly blocked: readonly string[];
  readonly quality: string;
  readonly eaters: readonly {
    readonly eaterId: string;
    readonly name: string;
    readonly daysMet: number;
    readonly days: number;
    readonly micronutrientsMet: number;
    readonly micronutrients: number;
  }[];
}
