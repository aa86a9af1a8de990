import { z } from "zod";
import { weekStart } from "@/lib/domains/planning/schema";
import { HOUSEHOLD_LIST_NAMES } from "@/lib/domains/reports/policy";
import { bookInput, labelsInput, paperStyleInput } from "@/lib/domains/reports/schema";
import { PAPER_SIZES } from "@/lib/engines/reports/contract";
import { instant } from "@/lib/platform/rest/common-schemas";
import { content, endpoint, found, nothing } from "@/lib/platform/rest/contract";
import { SHEET_FORMATS } from "@/lib/platform/sheets/send-table";

const PDF = content("application/pdf");
/** A week that every new kitchen can ask for. */
const WEEK = "2099-01-05";
const style = paperStyleInput
  .partial()
  .default({})
  .meta({ description: "What is left out is as the household's papers." });

export const book = z.object({
  id: z.uuid(),
  title: z.string(),
  status: z.enum(["waiting", "printing", "done", "failed", "cancelled"]),
  recipesDone: z.int(),
  recipesTotal: z.int(),
  pages: z.int().nullable().meta({ description: "Null until it is printed." }),
  bytes: z.int().nullable(),
  createdAt: instant,
  finishedAt: instant.nullable(),
});

const bookParams = z.object({ bookId: z.uuid() });
const ourBook = found("reports.listRecipeBooks", "/books/0/id");

export const printMealPlan = endpoint({
  id: "reports.mealPlanPdf",
  method: "POST",
  path: "/reports/meal-plan-pdf",
  summary: "A week's plan as a PDF: the week on one page, then every recipe",
  access: "reports:read",
  body: z.object({ weekStart, style }),
  isSafe: true,
  answers: { 200: PDF },
  problems: { "empty-week": { status: 409, title: "The week has no meals to print." } },
  examples: { body: { weekStart: WEEK } },
});

export const printShoppingList = endpoint({
  id: "reports.shoppingListPdf",
  method: "POST",
  path: "/reports/shopping-list-pdf",
  summary: "A week's shopping list as a PDF, by aisle with boxes to tick",
  access: "reports:read",
  body: z.object({ weekStart, style }),
  isSafe: true,
  answers: { 200: PDF },
  problems: { "no-list": { status: 409, title: "There is no list for this week yet." } },
  examples: { body: { weekStart: WEEK } },
});

export const printRecipeBook = endpoint({
  id: "reports.recipeBookPdf",
  method: "POST",
  path: "/reports/recipe-book-pdf",
  summary: "Have a recipe book printed: cover, contents, recipes with pictures, index",
  description:
    "It is printed in the background: ask for the book until it is done, then fetch its PDF. At most 400 recipes; the file is kept for 30 days.",
  access: "reports:write",
  body: bookInput,
  answers: { 202: z.object({ bookId: z.uuid(), recipes: z.int() }) },
  problems: {
    "no-recipes": { status: 409, title: "No recipe fits this choice." },
    "too-many-at-once": { status: 409, title: "Three books of this household are being printed already." },
  },
  examples: { body: { title: "Our recipes", from: "all" } },
});

export const listRecipeBooks = endpoint({
  id: "reports.listRecipeBooks",
  method: "GET",
  path: "/reports/recipe-books",
  summary: "The household's books, newest first, with how far they are",
  access: "reports:read",
  answers: { 200: z.object({ books: z.array(book) }) },
});

export const readRecipeBook = endpoint({
  id: "reports.readRecipeBook",
  method: "GET",
  path: "/reports/recipe-books/{bookId}",
  summary: "How far a book is",
  access: "reports:read",
  params: bookParams,
  answers: { 200: book },
  examples: { params: { bookId: ourBook } },
});

export const cancelRecipeBook = endpoint({
  id: "reports.cancelRecipeBook",
  method: "POST",
  path: "/reports/recipe-books/{bookId}/cancel",
  summary: "Stop printing a book",
  access: "reports:write",
  params: bookParams,
  answers: { 200: book },
  problems: { "not-under-way": { status: 409, title: "The book is not being printed." } },
  examples: { params: { bookId: ourBook } },
});

export const removeRecipeBook = endpoint({
  id: "reports.removeRecipeBook",
  method: "DELETE",
  path: "/reports/recipe-books/{bookId}",
  summary: "Delete a book and its file",
  access: "reports:write",
  params: bookParams,
  answers: { 204: nothing },
  examples: { params: { bookId: ourBook } },
});

export const readRecipeBookPdf = endpoint({
  id: "reports.readRecipeBookPdf",
  method: "GET",
  path: "/reports/recipe-books/{bookId}/pdf",
  summary: "The printed book",
  access: "reports:read",
  params: bookParams,
  answers: { 200: PDF },
  problems: { "not-printed": { status: 409, title: "The book is not printed yet." } },
  examples: { params: { bookId: ourBook } },
});

export const printPrepLabels = endpoint({
  id: "reports.prepLabelsPdf",
  method: "POST",
  path: "/reports/prep-labels-pdf",
  summary: "Labels for boxes as a PDF: what it is, when it was cooked, until when it is good, a code to the recipe",
  description:
    "On a common sheet of labels or for a printer of single ones; `used` labels of the first sheet are left out.",
  access: "reports:read",
  body: labelsInput,
  isSafe: true,
  answers: { 200: PDF },
  examples: {
    body: { labels: [{ recipeId: found("recipes.list", "/recipes/0/id"), cookedOn: "2026-03-01", count: 2 }] },
  },
});

export const exportList = endpoint({
  id: "reports.export",
  method: "GET",
  path: "/reports/exports/{list}",
  summary: "A list of the household as CSV, XLSX or JSON, streamed",
  description:
    "Numbers, money, dates and moments keep their types; a text that a spreadsheet would run as a formula gets an apostrophe in CSV. Headings of CSV stay as they are.",
  access: "reports:read",
  params: z.object({ list: z.enum(HOUSEHOLD_LIST_NAMES) }),
  query: z.object({
    format: z.enum(SHEET_FORMATS).default("csv"),
    week: z.iso.date().optional().meta({ description: "A day of the week of a plan or a list; else today." }),
  }),
  answers: {
    200: content("text/csv", "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet", "application/json"),
  },
  examples: { params: { list: "recipes" }, query: { format: "csv" } },
});

export const readAnalyticsPdf = endpoint({
  id: "reports.analyticsPdf",
  method: "GET",
  path: "/reports/analytics-pdf",
  summary: "The dashboards as a PDF with vector charts",
  access: "admin",
  query: z.object({
    days: z.coerce.number().int().min(1).max(400).default(28),
    paper: z.enum(PAPER_SIZES).default("a4"),
  }),
  answers: { 200: PDF },
  examples: { query: { days: 28 } },
});
