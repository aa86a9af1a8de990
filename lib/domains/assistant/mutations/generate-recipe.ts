import "server-only";
import { createTranslator } from "next-intl";
import { kitchenKnowledge } from "@/lib/domains/foods/queries";
import { knownPairs } from "@/lib/domains/swaps/queries";
import { nutritionOf } from "@/lib/engines/nutrition/nutrition-of";
import { checkRecipe } from "@/lib/engines/recipes/checking/check-recipe";
import type { Finding } from "@/lib/engines/recipes/checking/contract";
import { findDuplicate } from "@/lib/engines/recipes/checking/find-duplicate";
import { composeRecipe } from "@/lib/engines/recipes/composing/compose-recipe";
import type { RecipeWish, SourceRecipe } from "@/lib/engines/recipes/composing/contract";
import { type AiOutcome, askForObject, callerOf } from "@/lib/platform/ai/ask";
import type { AiFailure } from "@/lib/platform/ai/outcome";
import type { Scope } from "@/lib/platform/auth/scope";
import { catalogue } from "@/lib/platform/i18n/catalogue";
import { CHECKS_MADE, type GenerateOutcome, type SpentBudget } from "../policy";
import { rankableRecipes, sourcesFor } from "../queries/sources-for";
import { wishOf } from "../queries/wish-of";
import { type GeneratedRecipe, type RecipeAnswer, recipeAnswer, type WishInput } from "../schema";

const SYSTEM = `You write recipes for a household's cook.
The data holds "wish" (constraints, all of them binding) and "sources" (recipes of the house that come near it).
Adapt a source where one fits, and give its id as sourceId; write a new recipe with sourceId null otherwise.
Rules: metric amounts, one ingredient a line with its amount first ("300 g chickpeas, drained"); common foods by their plain names; every ingredient is used in the steps and nothing else is; steps are short, with heat, minutes and how to tell it is done, and the safe temperature inside for meat, fish and eggs (poultry 74 °C, mince 71 °C, whole cuts and fish 63 °C). Give prepMinutes, cookMinutes and totalMinutes that agree with the steps.
Never state calories, nutrients or health effects. Never use what allergens, diets or without exclude, hidden sources included (stock cubes, soy sauce, Worcestershire sauce).
Where mustBeNew is true the household has the sources already: change one in more than its servings, or write another.
changes lists what differs from the source; unmet lists wishes you could not meet. If nothing sensible can be written, recipe is null and reasons say why.`;

const PROMPT = "Write one recipe that meets the wish in the data.";

interface RecipeData {
  readonly wish: RecipeWish;
  readonly sources: readonly SourceRecipe[];
  /** Answers given to the wish before. */
  readonly turn: number;
  /** A source as it stands is no answer. */
  readonly mustBeNew: boolean;
}

type Partial_ = Parameters<NonNullable<Parameters<typeof askForObject<RecipeAnswer, RecipeData>>[2]>>[0];

/**
 * A recipe to a wish: retrieved recipes and constraints go to the model, or to our own engine where none is set; what
 * comes back is counted and checked before anyone sees it, sent back once with its faults, then refused with them. Nothing
 * is saved. `onPartial` is shown the growing, unchecked recipe.
 */
export async function generateRecipe(
  scope: Scope,
  input: WishInput,
  options: {
    readonly signal?: AbortSignal;
    readonly task?: "recipe" | "recipe-batch";
    readonly onPartial?: (partial: NonNullable<Partial_["recipe"]>) => void;
  } = {},
): Promise<GenerateOutcome> {
  const wish = await wishOf(scope, input);
  const sources = await sourcesFor(scope, wish, input.exceptIds);
  const { task = "recipe" } = options;
  const data: RecipeData = { wish, sources, turn: input.turn, mustBeNew: task === "recipe-batch" };
  let findings: readonly Finding[] = [];
  const known = (await rankableRecipes(scope)).map(({ id, title, foodIds }) => ({ id, title, foodIds }));
  const outcome = await askForObject<RecipeAnswer, RecipeData>(
    callerOf(scope),
    {
      task,
      system: SYSTEM,
      prompt: PROMPT,
      data,
      schema: recipeAnswer,
      local: composeAnswer,
      check: ({ recipe, sourceId, changes }) => {
        if (recipe === null) return [];
        findings = checked(recipe, wish);
        const isOther = sourceId !== null && !(data.mustBeNew && changes.every(({ kind }) => kind === "scaled"));
        const duplicate = isOther ? null : duplicateOf(recipe, known);
        if (duplicate !== null) findings = [...findings, duplicate];
        return findings.filter((one) => one.severity === "fail").map(sayFinding);
      },
      again: input.again,
      ...likeOf(wish, input),
      ...(options.signal === undefined ? {} : { signal: options.signal }),
    },
    options.onPartial === undefined
      ? undefined
      : (partial) => {
          if (partial.recipe !== null && partial.recipe !== undefined) options.onPartial?.(partial.recipe);
        },
  );
  return outcomeOf(outcome, data, findings);
}

/** The budget behind a refusal, as pages and programs are told of it. */
export const spentBudget = ({ budget }: Pick<AiFailure, "budget">): SpentBudget | null =>
  budget === null ? null : { ...budget, resetsAt: budget.resetsAt.toISOString() };

/** Free words may be said otherwise; everything that binds must be equal. */
const likeOf = ({ words, wanted, ...must }: RecipeWish, { exceptIds, turn }: WishInput) =>
  words.length + wanted.length === 0
    ? {}
    : { similar: { meaning: [...wanted, ...words].join(", "), must: { ...must, exceptIds, turn } } };

function outcomeOf(
  outcome: AiOutcome<RecipeAnswer>,
  { wish, sources }: RecipeData,
  findings: readonly Finding[],
): GenerateOutcome {
  if (!outcome.ok)
    return {
      ok: false,
      kind: "failed",
      reason: outcome.reason,
      faults: outcome.faults,
      retryAt: outcome.retryAt?.toISOString() ?? null,
      budget: spentBudget(outcome),
    };
  const { recipe, sourceId, changes, unmet, reasons } = outcome.value;
  if (recipe === null)
    return { ok: false, kind: "none", reasons: reasons.length === 0 ? [{ kind: "all-shown" }] : reasons };
  // An id is believed only where it is one that was given.
  const source = sources.find((one) => one.id === sourceId) ?? null;
  return {
    ok: true,
    recipe,
    unmet,
    checks: CHECKS_MADE,
    isCached: outcome.cache !== "none",
    provenance: {
      by: outcome.isLocal ? "local" : "model",
      model: outcome.model,
      source: source === null ? null : { id: source.id, title: source.title },
      changes,
      wish,
      findings: findings.filter((one) => one.severity !== "fail"),
      costMicros: outcome.costMicros,
    },
  };
}

/** Our own engine's answer, from nothing but the data that any model is given. */
function composeAnswer({ wish, sources, turn, mustBeNew }: RecipeData): RecipeAnswer {
  const knowledge = { kitchen: kitchenKnowledge(), pairs: knownPairs() };
  const composed = composeRecipe(wish, sources, knowledge, { variation: turn, mustBeNew });
  if (!composed.ok) return { recipe: null, sourceId: null, changes: [], unmet: [], reasons: [...composed.reasons] };
  const { recipe, source, changes, unmet } = composed;
  return {
    recipe: { ...recipe, tags: [...recipe.tags], lines: [...recipe.lines], steps: [...recipe.steps] },
    sourceId: source?.id ?? null,
    changes: [...changes],
    unmet: [...unmet],
    reasons: [],
  };
}

/** Counted from its own lines and checked against the wish. */
function checked(recipe: GeneratedRecipe, wish: RecipeWish): readonly Finding[] {
  const kitchen = kitchenKnowledge();
  const nutrition = nutritionOf({ servings: recipe.servings, lines: recipe.lines.map((line) => line.text) }, kitchen);
  return checkRecipe(recipe, { nutrition, wish }, kitchen.table);
}

function duplicateOf(recipe: GeneratedRecipe, known: Parameters<typeof findDuplicate>[1]): Finding | null {
  const kitchen = kitchenKnowledge();
  const { lines } = nutritionOf({ servings: recipe.servings, lines: recipe.lines.map((line) => line.text) }, kitchen);
  const foodIds = [...lines]
    .sort((a, b) => (b.grams?.value ?? 0) - (a.grams?.value ?? 0))
    .flatMap((line) => line.food?.id ?? []);
  const twin = findDuplicate(
    { title: recipe.title, foodIds },
    known,
    (id) => kitchen.table.byId.get(id)?.displayName ?? "",
  );
  return twin === null ? null : { code: "duplicate", severity: "fail", detail: { title: twin.title } };
}

/** A finding as a sentence: for a model that must mend it, and for programs. */
export function sayFinding({ code, detail }: Finding): string {
  const t = createTranslator({ locale: "en", messages: catalogue("en"), namespace: "assistant" });
  return t(`findings.${code}`, detail);
}
