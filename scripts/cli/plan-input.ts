import { z } from "zod";
import { ALLERGENS, DIETS } from "@/lib/engines/foods/food";
import { NUTRIENT_IDS } from "@/lib/engines/foods/nutrients";
import { ACTIVITY_LEVELS, GOALS } from "@/lib/engines/nutrition/eater";
import { SLOT_KINDS } from "@/lib/engines/planning/contract";
import { recipeInput } from "./recipe-input";

const nutrient = z.enum(NUTRIENT_IDS as [string, ...string[]]);
const amount = z.number().nonnegative().max(1_000_000);
const bounds = z.object({ min: amount.nullish(), max: amount.nullish() });

const targets = z.object({
  energy: z.number().positive().max(20_000),
  protein: amount.optional(),
  fat: amount.optional(),
  carbohydrate: amount.optional(),
  micronutrients: z.partialRecord(nutrient, bounds).default({}),
});
const profile = z.object({
  ageYears: z.number().min(0).max(120).nullable().default(null),
  sex: z.enum(["female", "male"]).nullable().default(null),
  heightCm: z.number().positive().max(260).nullable().default(null),
  weightKg: z.number().positive().max(400).nullable().default(null),
  activity: z.enum(ACTIVITY_LEVELS).default("low-active"),
  goal: z.enum(GOALS).default("maintain"),
  pregnancy: z.enum(["none", "pregnant", "lactating"]).default("none"),
});
const eater = z
  .object({
    id: z.string().min(1).optional(),
    eaterId: z.string().min(1).optional(),
    name: z.string().optional(),
    targets: targets.optional(),
    profile: profile.optional(),
    diets: z.array(z.enum(DIETS)).default([]),
    allergies: z.array(z.enum(ALLERGENS)).default([]),
    dislikes: z.array(z.string()).default([]),
  })
  .refine((one) => one.targets !== undefined || one.profile !== undefined, "needs targets or a profile");

const slotRef = z.object({ date: z.iso.date(), slotId: z.string() });
const fixed = z.object({
  recipeId: z.string(),
  portions: z.record(z.string(), z.number().nonnegative()),
  leftoverOf: slotRef.nullable().default(null),
});
const slot = z.object({
  date: z.iso.date(),
  slotId: z.string().optional(),
  kind: z.enum(SLOT_KINDS),
  eaterIds: z.array(z.string()).optional(),
  fixed: fixed.nullable().default(null),
});

const counted = z.object({
  recipeId: z.string().optional(),
  id: z.string().optional(),
  title: z.string().default("Untitled"),
  nutrients: z.partialRecord(nutrient, amount),
  minutes: z.number().nonnegative().nullable().default(null),
  allergens: z.array(z.enum(ALLERGENS)).default([]),
  diets: z.array(z.enum(DIETS)).default([]),
  foodIds: z.array(z.string()).default([]),
  words: z.array(z.string()).optional(),
  suits: z.array(z.enum(SLOT_KINDS)).min(1).default(["breakfast", "lunch", "dinner", "snack"]),
  servings: z.number().positive().default(4),
  costMinor: z.number().nonnegative().nullable().default(null),
  keeps: z.boolean().default(false),
  appeal: z.number().min(0).max(1).default(0.5),
});

const rules = z.object({
  minutesByDate: z.record(z.iso.date(), z.number().nonnegative()).default({}),
  /** Minutes a day, for every date that `minutesByDate` does not name. */
  minutesPerDay: z.number().nonnegative().optional(),
  budgetMinor: z.number().nonnegative().nullable().default(null),
  maxRepeats: z.number().int().min(1).max(50).default(2),
  maxLeftovers: z.number().int().min(0).max(10).default(1),
  energyShare: z
    .object({ breakfast: amount, lunch: amount, dinner: amount, snack: amount })
    .default({ breakfast: 0.25, lunch: 0.3, dinner: 0.35, snack: 0.1 }),
  energyTolerance: z.number().min(0).max(1).default(0.05),
  macroTolerance: z.number().min(0).max(1).default(0.1),
});

/** What `plan` reads; everything but the eaters has a default. */
export const planInput = z.object({
  eaters: z.array(eater).min(1).max(20),
  /** First date, where `slots` are names. */
  start: z.iso.date().default("2026-01-05"),
  days: z.number().int().min(1).max(31).default(7),
  slots: z
    .union([z.array(z.enum(SLOT_KINDS)).min(1), z.array(slot).min(1).max(500)])
    .default(["breakfast", "lunch", "dinner", "snack"]),
  rules: rules.default(() => rules.parse({})),
  candidates: z.union([z.literal("library"), z.array(z.union([counted, recipeInput])).max(20_000)]).default("library"),
  seed: z.number().int().default(1),
  timeLimitMs: z.number().min(50).max(120_000).default(5000),
});
export type PlanInput = z.infer<typeof planInput>;
