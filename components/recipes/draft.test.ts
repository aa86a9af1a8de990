import { describe, expect, test } from "vitest";
import { draftOf, emptyDraft, inputOf, newRow, numberOf, pastedRows } from "./draft";

test.each([
  ["4", 4],
  ["2,5", 2.5],
  ["1/2", 0.5],
  ["", null],
  ["four", null],
  ["1/0", null],
])("“%s” is read as %s", (text, value) => expect(numberOf(text)).toBe(value));

test("pasted lines lose their bullets, and a line with a colon heads those below it", () => {
  const rows = pastedRows("Sauce:\n- 2 onions\r\n• 1 tin tomatoes\n\n[ ] salt\n1. Chop.");
  expect(rows.map((row) => [row.kind, row.text])).toEqual([
    ["heading", "Sauce"],
    ["line", "2 onions"],
    ["line", "1 tin tomatoes"],
    ["line", "salt"],
    ["line", "Chop."],
  ]);
});

describe("a draft as the save verb takes it", () => {
  test("names what has to be mended", () => {
    const ready = inputOf({ ...emptyDraft(), servings: "0", prepMinutes: "soon", sourceUrl: "ftp://x" }, null);
    expect(ready).toEqual({ ok: false, problems: ["title", "servings", "minutes", "sourceUrl"] });
  });

  test("opening and saving a recipe changes nothing", () => {
    const draft = {
      ...emptyDraft(),
      title: "Pie",
      servings: "6",
      lines: [newRow("200 g flour"), newRow("Filling", "heading"), newRow("3 apples"), newRow("")],
      steps: [newRow("Bake.")],
    };
    const first = inputOf(draft, null);
    if (!first.ok) throw new Error("The draft is whole.");
    expect(first.input.recipe.lines.map((line) => [line.section, line.text])).toEqual([
      [null, "200 g flour"],
      ["Filling", "3 apples"],
    ]);
    expect(inputOf(draftOf(first.input.recipe), null)).toEqual(first);
  });
});
