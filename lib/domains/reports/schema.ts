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
