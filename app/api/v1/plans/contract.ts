import { z } from "zod";
import { slotPlace, weekStart } from "@/lib/domains/planning/schema";
import { ALLERGENS } from "@/lib/engines/foods/food";
import { SLOT_KINDS } from "@/lib/engines/planning/contract";
import { next, pageQuery, words } from "@/lib/platform/rest/common-schemas";
import { endpoint, found } from "@/lib/platform/rest/contract";
import type { ProblemKind } from "@/lib/platform/rest/problems";

export const weekQuery = z.object({ week: weekStart });
const weekParams = z.object({ week: weekStart.meta({ description: "Its Monday, such as 2026-03-02." }) });
const entryParams = z.object({ entryId: z.uuid() });
const revision = z
  .int()
  .min(0)
  .optional()
  .meta({ description: "The revision you read; a plan that moved on since is refused." });
const portions = z.record(z.string().max(60), z.number().min(0).max(10)).meta({ description: "Servings by eater." });

/** A far week, so that examples always lie ahead. */
const WEEK = "2099-01-05";

const figure = z.object({ nutrient: z.string(), achieved: z.number(), aim: z.number() });
const allergen = z.enum(ALLERGENS);

const week = z
  .object({
    weekStart: z.string(),
    today: z.string(),
    revision: z.int().meta({ description: "Counts up with every change; 0 = nothing planned yet." }),
    days: z.array(
      z.object({
        date: z.string(),
        isPast: z.boolean(),
        isToday: z.boolean(),
        isSkipped: z.boolean(),
        minutesAllowed: z.number().nullable(),
        minutesUsed: z.number(),
      }),
    ),
    slots: z.array(z.object({ id: z.string(), name: z.string(), kind: z.enum(SLOT_KINDS) })),
    entries: z.array(
      z.object({
        id: z.uuid(),
        date: z.string(),
        slotId: z.string(),
        kind: z.enum(["recipe", "leftover", "out"]),
        recipe: z
          .object({
            id: z.uuid(),
            title: z.string(),
            kcal: z.number().nullable(),
            protein: z.number().nullable(),
            minutes: z.number().nullable(),
            servings: z.number(),
            artUrl: z.string(),
            isDeleted: z.boolean(),
          })
          .nullable(),
        leftoverOf: z.object({ id: z.uuid(), date: z.string(), slotId: z.string() }).nullable(),
        portions: z.record(z.string(), z.number()),
        extraServings: z.number(),
        servingsToCook: z.number(),
        isLocked: z.boolean(),
        why: z
          .string()
          .nullable()
          .meta({ description: "Why the planner put it there, in a few words; null where a person did." }),
        dangers: z.array(z.object({ eaterName: z.string(), allergen })),
      }),
    ),
    eaters: z.array(
      z.object({
        id: z.uuid(),
        name: z.string(),
        age: z.number().nullable(),
        allergies: z.array(allergen),
        energyAim: z.number(),
        energy: figure,
        figures: z.array(figure),
        daysMet: z.number(),
        days: z.number(),
      }),
    ),
    dayFigures: z.array(
      z.object({ date: z.string(), eaterId: z.uuid(), figures: z.array(figure), isMet: z.boolean() }),
    ),
    undo: z.string().nullable().meta({ description: "The change that undo would take back." }),
    openSlots: z.number(),
  })
  .meta({ id: "Week", description: "The meals of a week, what each eater gets from them and should get." });

/** Why a plan is not changed. */
const refusals = {
  stale: { status: 409, title: "The plan changed since you read it." },
  "no-such-slot": { status: 422, title: "There is no such meal of the day." },
  taken: { status: 409, title: "Another meal stands there." },
  "nothing-to-undo": { status: 409, title: "There is nothing to undo." },
  "before-its-batch": { status: 409, title: "Leftovers cannot be eaten before they are cooked." },
  allergy: { status: 409, title: "Someone is allergic to it." },
} satisfies Readonly<Record<string, ProblemKind>>;

const recipeChoice = z.object({
  id: z.uuid(),
  title: z.string(),
  kcal: z.number().nullable(),
  minutes: z.number().nullable(),
  artUrl: z.string(),
});
export type RecipeChoice = z.infer<typeof recipeChoice>;

const recipeChoices = z.object({ suited: z.array(recipeChoice), others: z.array(recipeChoice) });
export type RecipeChoices = z.infer<typeof recipeChoices>;

/** Another recipe for a slot and what taking it would change. */
const alternative = z.object({
  recipeId: z.uuid(),
  title: z.string(),
  artUrl: z.string(),
  kcal: z.number().nullable(),
  minutes: z.number().nullable(),
  portions: z.record(z.string(), z.number()),
  changes: z
    .array(z.object({ eaterId: z.string(), name: z.string(), energy: z.number(), protein: z.number() }))
    .meta({ description: "Change of each eater's day: kcal and grams." }),
  minutesChange: z.number().nullable(),
  costChange: z.string().nullable(),
});
export type AlternativeChoice = z.infer<typeof alternative>;

const planReasons = z.object({
  summary: z.string(),
  missed: z.array(z.string()),
  blocked: z.array(z.string()),
  quality: z.string(),
  eaters: z.array(
    z.object({
      eaterId: z.string(),
      name: z.string(),
      daysMet: z.number(),
      days: z.number(),
      micronutrientsMet: z.number(),
      micronutrients: z.number(),
    }),
  ),
});
export type PlanReasons = z.infer<typeof planReasons>;

const entry = found("plans.addEntry", "/entryId");
/** A recipe of the collection, which no other example changes. */
const recipe = found("plans.choices", "/suited/0/id");

export const listPlans = endpoint({
  id: "plans.list",
  method: "GET",
  path: "/plans",
  summary: "Planned weeks, latest first",
  access: "plans:read",
  query: pageQuery,
  answers: {
    200: z.object({
      plans: z.array(z.object({ weekStart: z.string(), revision: z.int(), meals: z.int() })),
      next,
    }),
  },
});

export const readPlan = endpoint({
  id: "plans.read",
  method: "GET",
  path: "/plans/{week}",
  summary: "One week",
  access: "plans:read",
  params: weekParams,
  answers: { 200: week },
  examples: { params: { week: WEEK } },
});

export const fillPlan = endpoint({
  id: "plans.fill",
  method: "POST",
  path: "/plans/{week}/fill",
  summary: "Plan a week",
  description:
    "Fills the open slots from today on to everyone's targets. Meals that are there stay; with isFresh only the locked ones. Where no plan is possible nothing changes and the wishes that cannot hold together are named.",
  access: "plans:write",
  params: weekParams,
  body: z.object({
    revision,
    isFresh: z.boolean().default(false),
    dropped: z
      .array(z.string().max(200))
      .max(50)
      .default([])
      .meta({ description: "Wishes to leave out this once, by key." }),
  }),
  answers: {
    200: z.object({ revision: z.int(), filled: z.int(), elapsedMs: z.number(), isExact: z.boolean(), week }),
  },
  problems: {
    ...refusals,
    "nothing-open": { status: 409, title: "Every meal from today on is decided." },
    "no-eaters": { status: 409, title: "Nobody is there to eat." },
    "no-recipes": { status: 409, title: "There is no recipe to plan with." },
    conflict: { status: 409, title: "These wishes cannot hold together." },
  },
  examples: { params: { week: WEEK }, body: {} },
});

export const addPlanEntry = endpoint({
  id: "plans.addEntry",
  method: "POST",
  path: "/plans/entries",
  summary: "Put a recipe into a slot",
  description: "With a portion for everyone, sized to their day; whoever is allergic to it gets none and is named.",
  access: "plans:write",
  body: slotPlace.extend({
    recipeId: z.uuid(),
    servings: z.number().positive().max(100).optional(),
    isReplacing: z.boolean().default(false),
    revision,
  }),
  answers: {
    201: z.object({ entryId: z.uuid(), title: z.string(), leftOut: z.array(z.string()), revision: z.int() }),
  },
  problems: refusals,
  examples: { body: { date: "2099-01-06", slotId: "dinner", recipeId: recipe, isReplacing: true } },
});

export const lockPlanEntry = endpoint({
  id: "plans.lockEntry",
  method: "PUT",
  path: "/plans/entries/{entryId}/lock",
  summary: "Lock a meal, or unlock it",
  description: "A locked meal stays when the week is planned again.",
  access: "plans:write",
  params: entryParams,
  body: z.object({ isLocked: z.boolean(), revision }),
  answers: { 200: z.object({ revision: z.int() }) },
  problems: refusals,
  examples: { params: { entryId: entry }, body: { isLocked: true } },
});

export const swapPlanEntry = endpoint({
  id: "plans.swapEntry",
  method: "PUT",
  path: "/plans/entries/{entryId}/recipe",
  summary: "Cook another recipe in a meal's place",
  description: "Leftovers of the old one go. See /plans/alternatives for what suits.",
  access: "plans:write",
  params: entryParams,
  body: z.object({ recipeId: z.uuid(), portions, revision }),
  answers: { 200: z.object({ title: z.string(), removedLeftovers: z.int(), revision: z.int() }) },
  problems: refusals,
  examples: { params: { entryId: entry }, body: { recipeId: recipe, portions: {} } },
});

export const removePlanEntry = endpoint({
  id: "plans.removeEntry",
  method: "DELETE",
  path: "/plans/entries/{entryId}",
  summary: "Take a meal out of the plan, with its leftovers",
  access: "plans:write",
  params: entryParams,
  answers: { 200: z.object({ removedLeftovers: z.int(), revision: z.int() }) },
  problems: refusals,
  examples: { params: { entryId: entry } },
});

export const undoPlanChange = endpoint({
  id: "plans.undo",
  method: "POST",
  path: "/plans/{week}/undo",
  summary: "Take the latest change of a week back",
  access: "plans:write",
  params: weekParams,
  body: z.object({ revision }),
  answers: { 200: z.object({ label: z.string(), revision: z.int() }) },
  problems: refusals,
  examples: { params: { week: WEEK }, body: {} },
});

export const planChoices = endpoint({
  id: "plans.choices",
  method: "GET",
  path: "/plans/choices",
  summary: "Recipes to put into a slot: those that suit its kind first",
  access: "plans:read",
  query: z.object({ q: words, kind: z.enum(SLOT_KINDS) }),
  answers: { 200: recipeChoices },
  examples: { query: { q: "", kind: "dinner" } },
});

export const planAlternatives = endpoint({
  id: "plans.alternatives",
  method: "GET",
  path: "/plans/alternatives",
  summary: "Other recipes for one meal of the plan, best first",
  access: "plans:read",
  query: weekQuery.extend(slotPlace.shape),
  answers: { 200: z.object({ alternatives: z.array(alternative) }) },
  examples: { query: { week: WEEK, date: "2099-01-06", slotId: "dinner" } },
});

export const planWhy = endpoint({
  id: "plans.why",
  method: "GET",
  path: "/plans/why",
  summary: "What a planned week achieves, what it misses and what would help",
  access: "plans:read",
  query: weekQuery,
  answers: { 200: z.object({ reasons: planReasons.nullable() }) },
  examples: { query: { week: WEEK } },
});
