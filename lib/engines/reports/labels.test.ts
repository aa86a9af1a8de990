import { describe, expect, it } from "vitest";
import { indexOf, namesForIndex } from "./index-of";
import { eatBy, LABEL_SHEETS, labelSheet, placeLabels } from "./label-sheets";

describe("labels", () => {
  it.each(LABEL_SHEETS.map((sheet) => [sheet.name, sheet] as const))(
    "of %s lie on the sheet and not on each other",
    (_, sheet) => {
      const places = placeLabels(sheet, sheet.columns * sheet.rows);
      for (const { page, x, y } of places) {
        expect(page).toBe(0);
        expect(x + sheet.label.width).toBeLessThanOrEqual(sheet.page.width + 0.01);
        expect(y + sheet.label.height).toBeLessThanOrEqual(sheet.page.height + 0.01);
      }
      expect(new Set(places.map(({ x, y }) => `${x} ${y}`)).size).toBe(places.length);
    },
  );

  it("go on after those that are used, and on to the next sheet", () => {
    const sheet = labelSheet("a4-21");
    const places = placeLabels(sheet, 20, 4);
    expect(places[0]).toMatchObject({ page: 0, x: 7.25 + 66, y: 15.15 + 38.1 });
    expect(places[16]?.page).toBe(0);
    expect(places[17]).toMatchObject({ page: 1, x: 7.25, y: 15.15 });
    expect(placeLabels(sheet, 1, 500)[0]?.page).toBe(0);
  });

  it("say until when a meal is good", () => {
    expect(eatBy("2026-12-30", "fridge", true)).toBe("2027-01-02");
    expect(eatBy("2026-12-30", "fridge", false)).toBe("2026-12-31");
    expect(eatBy("2026-01-01", "freezer", true)).toBe("2026-04-01");
  });
});

describe("an index", () => {
  const recipe = (title: string, ...indexed: string[]) => ({ title, indexed });
  it("is sorted as the language is, with a letter where one begins", () => {
    const entries = indexOf([recipe("Soup", "leek", "Éclair", "egg"), recipe("Pie", "egg")], "en");
    expect(entries.map(({ letter, name, recipes }) => [letter, name, recipes.length])).toEqual([
      ["É", "Éclair", 1],
      [null, "egg", 2],
      ["L", "leek", 1],
    ]);
  });
  it("leaves out what is everywhere, in a book that is not small", () => {
    const many = Array.from({ length: 12 }, (_, n) => recipe(`Recipe ${n}`, "salt", n < 4 ? "leek" : "beet"));
    expect(indexOf(many, "en").map((entry) => entry.name)).toEqual(["leek"]);
  });
  it("names what a recipe is made of, not its spices", () => {
    const lines = [
      { name: "lentils", grams: 300 },
      { name: "cumin", grams: 4 },
      { name: null, grams: 50 },
      { name: "onion", grams: null },
    ];
    expect(namesForIndex(lines)).toEqual(["lentils"]);
  });
});
