/** One meal in the grid. All texts are ready to print. */
export interface ReportMeal {
  readonly title: string;
  readonly kcal: number | null;
  readonly minutes: number | null;
  /** "from Monday" where the meal is leftovers, else null. */
  readonly leftoverOf: string | null;
}

/** An eater's week, as averages a day; `aim` in the same unit as `achieved`. */
export interface ReportEater {
  readonly name: string;
  readonly figures: readonly {
    readonly label: string;
    readonly achieved: number;
    readonly aim: number;
    readonly unit: string;
  }[];
}

export interface ReportRecipe {
  readonly title: string;
  /** "Monday dinner, Tuesday lunch" */
  readonly when: string | null;
  readonly servings: number;
  readonly minutes: number | null;
  readonly ingredients: readonly { readonly heading: string | null; readonly lines: readonly string[] }[];
  readonly method: readonly { readonly heading: string | null; readonly steps: readonly string[] }[];
  /** "Energy 540 kcal", "Protein 32 g": per serving, in the order to print. */
  readonly nutrition: readonly { readonly label: string; readonly value: string }[];
  /** "after the Baltic Cookbook", null for the household's own. */
  readonly source: string | null;
}

/** A week on paper: the grid on page one, then every recipe once. */
export interface WeekPlanReport {
  /** BCP 47 language of the texts. */
  readonly language: string;
  readonly title: string;
  /** One sentence on how the week meets the targets. */
  readonly summary: string | null;
  readonly days: readonly { readonly label: string; readonly note: string | null }[];
  /** A row for each slot; `meals[day]` holds the meals of that day, most often one. */
  readonly slots: readonly { readonly label: string; readonly meals: readonly (readonly ReportMeal[])[] }[];
  readonly eaters: readonly ReportEater[];
  readonly recipes: readonly ReportRecipe[];
  readonly words?: WeekPlanWords;
}

/** The words a week plan prints itself, for other languages than English. */
export interface WeekPlanWords {
  readonly ingredients: string;
  readonly method: string;
  readonly perServing: string;
  readonly aDay: string;
  readonly of: string;
  readonly minutes: (minutes: number) => string;
  readonly servings: (servings: number) => string;
}

export const ENGLISH_WEEK_PLAN: WeekPlanWords = {
  ingredients: "Ingredients",
  method: "Method",
  perServing: "Per serving",
  aDay: "a day",
  of: "of",
  minutes: (minutes) => `${minutes} min`,
  servings: (servings) => `${servings} ${servings === 1 ? "serving" : "servings"}`,
};
