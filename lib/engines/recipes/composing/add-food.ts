import { tokensOf } from "../../foods/normalise";
import type { KitchenKnowledge } from "../../nutrition/kitchen-knowledge";
import { resolveLine } from "../../nutrition/resolve-line";
import { contextsOf } from "../substitutions/contexts-of";
import type { CookingContext, SwapGuard } from "../substitutions/contract";
import { adaptableNow, type WorkingRecipe } from "./working-recipe";

interface Addition {
  readonly name: RegExp;
  /** As a line says it, for one serving. */
  readonly grams: number;
  readonly line: string;
  /** Where it is at home. */
  readonly contexts: readonly CookingContext[];
  readonly how: (minutes: string) => string;
}

const WET: readonly CookingContext[] = ["soup", "stew", "sauce"];
const lastMinutes = (what: string, minutes: number) => () => `Stir in the ${what} for the last ${minutes} minutes.`;

/** What a pot takes more of without becoming another: our own kitchen practice, for soups, stews, salads and pastas. */
const ADDITIONS: readonly Addition[] = [
  {
    name: /^spinach$/,
    grams: 50,
    line: "baby spinach",
    contexts: [...WET, "pasta", "grain", "stir-fry"],
    how: lastMinutes("spinach", 2),
  },
  {
    name: /^kale$/,
    grams: 40,
    line: "kale, stalks removed, shredded",
    contexts: [...WET, "pasta"],
    how: lastMinutes("kale", 6),
  },
  {
    name: /^(?:green )?pea$/,
    grams: 50,
    line: "frozen peas",
    contexts: [...WET, "pasta", "grain", "risotto"],
    how: lastMinutes("peas", 3),
  },
  {
    name: /^chickpea$/,
    grams: 60,
    line: "canned chickpeas, drained",
    contexts: [...WET, "salad", "pasta"],
    how: lastMinutes("chickpeas", 5),
  },
  {
    name: /^(?:white|cannellini) bean$/,
    grams: 60,
    line: "canned white beans, drained",
    contexts: [...WET, "salad", "pasta"],
    how: lastMinutes("beans", 5),
  },
  {
    name: /^(?:zucchini|courgette)$/,
    grams: 70,
    line: "zucchini, sliced",
    contexts: [...WET, "pasta", "stir-fry"],
    how: lastMinutes("zucchini", 8),
  },
  {
    name: /^(?:bell |red bell )?pepper$/,
    grams: 60,
    line: "red bell pepper, in strips",
    contexts: [...WET, "pasta", "stir-fry", "salad"],
    how: lastMinutes("pepper", 8),
  },
  { name: /^carrot$/, grams: 50, line: "carrots, thinly sliced", contexts: [...WET], how: lastMinutes("carrots", 12) },
  {
    name: /^mushroom$/,
    grams: 60,
    line: "mushrooms, sliced",
    contexts: [...WET, "pasta", "stir-fry", "risotto"],
    how: () => "Fry the mushrooms in a little oil for 6 minutes, until the water is gone, and stir them in at the end.",
  },
  {
    name: /^broccoli$/,
    grams: 70,
    line: "broccoli florets",
    contexts: [...WET, "pasta", "stir-fry"],
    how: lastMinutes("broccoli", 5),
  },
  {
    name: /^(?:sweet )?corn$/,
    grams: 50,
    line: "frozen sweet corn",
    contexts: [...WET, "salad", "grain"],
    how: lastMinutes("sweet corn", 4),
  },
  {
    name: /^(?:cherry )?tomato$/,
    grams: 60,
    line: "cherry tomatoes, halved",
    contexts: ["salad", "pasta", "stew"],
    how: () => "Stir in the cherry tomatoes at the end.",
  },
  {
    name: /^cucumber$/,
    grams: 60,
    line: "cucumber, in cubes",
    contexts: ["salad"],
    how: () => "Stir in the cucumber.",
  },
  { name: /^avocado$/, grams: 40, line: "avocado, in cubes", contexts: ["salad"], how: () => "Top with the avocado." },
];

/** Whether some recipe takes more of it without becoming another. */
export const isAddable = (name: string): boolean => {
  const said = tokensOf(name).join(" ");
  return ADDITIONS.some((one) => one.name.test(said));
};

/** A wanted vegetable or pulse beside what the recipe has, where its kind takes it; null where it would be nonsense. */
export function addFood(
  board: WorkingRecipe,
  name: string,
  guard: SwapGuard,
  kitchen: KitchenKnowledge,
): { readonly board: WorkingRecipe; readonly what: string } | null {
  const said = tokensOf(name).join(" ");
  const addition = ADDITIONS.find((one) => one.name.test(said));
  if (addition === undefined) return null;
  const adaptable = adaptableNow(board, kitchen);
  const contexts = contextsOf({ ...adaptable, lines: adaptable.nutrition.lines }, -1);
  if (contexts.has("sweet") || !addition.contexts.some((one) => contexts.has(one))) return null;
  const isRaw = contexts.has("raw");
  const grams = Math.max(10, Math.round((addition.grams * board.servings) / 10) * 10);
  const line = resolveLine(`${grams} g ${addition.line}`, kitchen, {});
  if (
    line.food === null ||
    guard.allergens.some((one) => line.food?.allergens.includes(one)) ||
    guard.diets.some((one) => !line.food?.diets.includes(one))
  )
    return null;
  const what = addition.line.split(",")[0]?.replace(/^(?:baby|frozen|canned|red) /, "") ?? name;
  const section = board.rows.at(-1)?.section ?? null;
  const text = isRaw ? `Mix in the ${what}.` : addition.how("");
  const at = Math.max(0, board.steps.length - 1);
  const last = board.steps[at];
  return {
    what,
    board: {
      ...board,
      rows: [...board.rows, { origin: null, section, line }],
      steps: [
        ...board.steps.slice(0, at),
        { origin: null, text, section: last?.section ?? null },
        ...board.steps.slice(at),
      ],
    },
  };
}
