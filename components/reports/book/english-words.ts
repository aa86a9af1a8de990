import type { BookWords } from "@/lib/engines/reports/book-report";

/** The book's own words, for scripts and tests; the app takes them from its catalogue. */
export const ENGLISH_BOOK: BookWords = {
  contents: "Contents",
  index: "Index",
  indexNote: "By ingredient. What most recipes call for is left out.",
  ingredients: "Ingredients",
  method: "Method",
  perServing: "Per serving",
  note: "Our note:",
  recipes: (count) => `${count} ${count === 1 ? "recipe" : "recipes"}`,
  pictureOf: (title) => `Photo of ${title}`,
};
