import { describe, expect, test } from "vitest";
import type { Language } from "@/lib/engines/foods/language";
import { parseLine } from "../parse-line";
import { FRENCH, GERMAN } from "./cases/german-french";
import { DUTCH, POLISH } from "./cases/polish-dutch";
import { ITALIAN, SPANISH } from "./cases/spanish-italian";
import { PORTUGUESE, SWEDISH } from "./cases/swedish-portuguese";

const TABLES: Readonly<Record<Language, string>> = {
  de: GERMAN,
  fr: FRENCH,
  es: SPANISH,
  it: ITALIAN,
  pl: POLISH,
  nl: DUTCH,
  sv: SWEDISH,
  pt: PORTUGUESE,
};

const bare = (text: string | null) => (text ?? "").toLowerCase().replace(/\s+/g, " ").replace(/\.$/, "").trim();

/** What a line should give, and what it gives, as rows of the same form. */
function compare(row: string): { line: string; wanted: string; found: string; core: boolean } {
  const [line = "", quantity = "", unit = "", name = "", preparation = "", size = ""] = row
    .split("|")
    .map((c) => c.trim());
  const parsed = parseLine(line);
  const { min, max } = parsed.quantity ?? {};
  const amount = min === undefined ? "" : min === max ? String(min) : `${min}-${max}`;
  const wanted = [quantity, bare(unit), bare(name), bare(preparation), bare(size)];
  const found = [amount, bare(parsed.unit), bare(parsed.name), bare(parsed.preparation), bare(parsed.size)];
  return {
    line,
    wanted: wanted.join(" | "),
    found: found.join(" | "),
    core: wanted.slice(0, 3).join("|") === found.slice(0, 3).join("|"),
  };
}

const rowsOf = (language: Language) => TABLES[language].trim().split("\n").map(compare);

describe.each(Object.keys(TABLES) as Language[])("lines in %s", (language) => {
  const rows = rowsOf(language);
  const share = (half: 0 | 1, isRight: (row: (typeof rows)[number]) => boolean) => {
    const own = rows.filter((_, i) => i % 2 === half);
    return own.filter(isRight).length / own.length;
  };

  test("quantity, unit and name", () => {
    expect(rows.length).toBeGreaterThanOrEqual(60);
    expect(share(0, (row) => row.core)).toBeGreaterThanOrEqual(0.97);
    expect(share(1, (row) => row.core)).toBeGreaterThanOrEqual(0.85);
  });

  test("preparation and size as well", () => {
    expect(share(0, (row) => row.wanted === row.found)).toBeGreaterThanOrEqual(0.95);
    expect(share(1, (row) => row.wanted === row.found)).toBeGreaterThanOrEqual(0.85);
  });
});
