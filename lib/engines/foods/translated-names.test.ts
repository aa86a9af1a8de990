import { describe, expect, test } from "vitest";
import { loadFoodTable } from "@/db/datasets/foods/load";
import { buildFoodMatcher } from "./build-food-matcher";
import { LANGUAGES, languageOf } from "./language";
import { stemOf } from "./stems";
import { ENGLISH_NAMES, FOREIGN_NAMES } from "./translated-names.fixture";

const table = loadFoodTable();
const matcher = buildFoodMatcher(table);
const byName = new Map(
  table.foods.flatMap((food) => [...(food.standIns ?? []), ...food.aliases].map((n) => [n, food.id])),
);

const rowsOf = (text: string) =>
  text
    .trim()
    .split("\n")
    .map((row) => row.split(" = "));

describe.each(LANGUAGES)("names in %s", (language) => {
  const rows = rowsOf(FOREIGN_NAMES[language]);
  const share = (options: { language?: typeof language }) =>
    rows.filter(([name = "", food = ""]) => matcher.match(name, options)[0]?.food.id === byName.get(food)).length /
    rows.length;

  test("lead to their food, their language known or not", () => {
    expect(rows.length).toBeGreaterThanOrEqual(40);
    expect(share({ language })).toBeGreaterThanOrEqual(0.97);
    expect(share({})).toBeGreaterThanOrEqual(0.92);
  });
});

test.each(rowsOf(ENGLISH_NAMES))("%s stays English", (name = "", food = "") => {
  const found = matcher.match(name, { limit: 1 })[0]?.food;
  expect([found?.id, ...(found?.aliases ?? []), found?.name.toLowerCase()].join("|")).toContain(food);
});

test("the language decides where words clash", () => {
  const idOf = (name: string) => byName.get(name);
  expect(matcher.match("raisin", { language: "fr" })[0]?.food.id).toBe(idOf("grape"));
  expect(matcher.match("raisin")[0]?.food.id).toBe(idOf("raisin"));
  expect(matcher.match("latte", { language: "it" })[0]?.food.id).toBe(idOf("milk"));
  expect(matcher.match("chips", { language: "es" })[0]?.food.id).not.toBe(idOf("milk"));
  expect(matcher.match("batata", { language: "pt" })[0]?.food.id).toBe(idOf("potato"));
  expect(matcher.match("batata", { language: "es" })[0]?.food.id).toBe(idOf("sweet potato"));
  expect(matcher.match("Gift")).toEqual([]);
});

test("an unknown compound is doubtful, not sure", () => {
  expect(matcher.match("Löwenzahnmilch", { language: "de" })[0]?.confidence).toBeLessThan(0.6);
});

test.each([
  ["pl", "pszennej", "pszenna"],
  ["pl", "jajek", "jajko"],
  ["nl", "tomaten", "tomaat"],
  ["pt", "limões", "limão"],
  ["sv", "champinjoner", "champinjon"],
  ["de", "haselnusse", "haselnuss"],
  ["it", "finocchi", "finocchio"],
  ["es", "ajos", "ajo"],
] as const)("%s: %s and %s are one", (language, one, other) => {
  const bare = (word: string) => word.normalize("NFD").replace(/[\u0300-\u036f]/g, "");
  expect(stemOf(bare(one), language)).toBe(stemOf(bare(other), language));
});

test("languages are read from tags", () => {
  expect(languageOf("de-CH")).toBe("de");
  expect(languageOf("pt_BR")).toBe("pt");
  expect(languageOf("en-GB")).toBeNull();
  expect(languageOf(undefined)).toBeNull();
});
