import { z } from "zod";
import { BOOK_ORDERS, PAPER_COLOURS, PAPER_SIZES, REPORT_KINDS, TEMPLATES } from "@/lib/engines/reports/contract";
import { MOST_RECIPES } from "./policy";

export const paperStyleInput = z.object({
  template: z.enum(TEMPLATES),
  colour: z.enum(PAPER_COLOURS),
  paper: z.enum(PAPER_SIZES),
  showsPhotos: z.boolean(),
  showsNutrition: z.boolean(),
  showsSource: z.boolean(),
  showsPurpose: z.boolean(),
  labelSheet: z.string().max(40),
});

/** What a person asks for when they want a book; what is left out is as the household's papers are. */
export const bookInput = z.object({
  title: z.string().trim().min(1).max(120),
  dedication: z.string().trim().max(600).default(""),
  from: z.enum(["all", "own", "favourites", "tag", "picks"]).default("own"),
  tag: z.string().trim().max(60).nullable().default(null),
  recipeIds: z.array(z.uuid()).max(MOST_RECIPES).default([]),
  order: z.enum(BOOK_ORDERS).default("title"),
  style: paperStyleInput.omit({ labelSheet: true, showsPurpose: true }).partial().default({}),
});
export type BookInput = z.infer<typeof bookInput>;

export const bookAsked = z.object({ householdId: z.uuid(), bookId: z.uuid() });
export const reportDue = z.object({ householdId: z.uuid(), scheduleId: z.uuid(), dueOn: z.iso.date() });

export const scheduleInput = z.object({
  report: z.enum(REPORT_KINDS),
  weekday: z.number().int().min(1).max(7),
  hour: z.number().int().min(0).max(23),
});

/** A meal that is put into boxes: `portions` in each of `count`. */
const labelItem = z.object({
  recipeId: z.uuid(),
  cookedOn: z.iso.date(),
  count: z.number().int().min(1).max(60).default(1),
  portions: z.number().min(0.25).max(50).default(1),
  place: z.enum(["fridge", "freezer"]).default("fridge"),
});
export type LabelItem = z.infer<typeof labelItem>;

export const labelsInput = z.object({
  labels: z.array(labelItem).min(1).max(100),
  /** A name of a sheet; else the household's. */
  sheet: z.string().max(40).optional(),
  /** Labels of the first sheet that are gone already. */
  used: z.number().int().min(0).max(100).default(0),
});
