import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { compareVersions, summaryOf } from "./compare-versions";
import { contentOf, type RecipeContent, sameContent, type VersionLine } from "./content";
import { applyLineDiff, lineDiff, revertLineDiff } from "./line-diff";
import { nutritionDifference } from "./nutrition-difference";
import { wordDiff } from "./word-diff";

const line = (text: string, section: string | null = null): VersionLine => ({
  ...{ text, section, ruledFoodId: null, subRecipeId: null },
});

const soup: RecipeContent = {
  ...{ title: "Soup", description: null, servings: 4, yieldText: null, prepMinutes: 10, cookMinutes: 20 },
  ...{ totalMinutes: null, cuisine: null, tags: ["quick"], language: null, sourceUrl: null, sourceName: null },
  coverFileId: null,
  lines: ["2 onions, chopped", "1 tbsp olive oil", "400 g tomatoes", "salt"].map((text) => line(text)),
  steps: ["Soften the onions.", "Add the tomatoes and simmer."].map((text) => ({ text, section: null })),
};

const kinds = (before: readonly string[], after: readonly string[]) =>
  lineDiff(
    before.map((text) => line(text)),
    after.map((text) => line(text)),
  ).map((edit) => ("isMoved" in edit && edit.isMoved ? `moved-${edit.kind}` : edit.kind));

describe("the difference of two lists of lines", () => {
  test.each([
    ["nothing", ["a b", "c d"], ["a b", "c d"], ["same", "same"]],
    ["an amount", ["2 red onions", "salt"], ["3 red onions", "salt"], ["changed", "same"]],
    ["a line more", ["salt"], ["salt", "400 g tomatoes"], ["same", "added"]],
    ["a line less", ["salt", "400 g tomatoes"], ["400 g tomatoes"], ["removed", "same"]],
    ["another food", ["2 red onions"], ["1 tin of chickpeas"], ["removed", "added"]],
    [
      "a line moved",
      ["salt", "rice", "oil"],
      ["rice", "oil", "salt"],
      ["moved-removed", "same", "same", "moved-added"],
    ],
    [
      "the likest lines are each other's change",
      ["1 onion, chopped", "2 carrots, sliced"],
      ["1 tbsp butter", "2 onions, chopped", "3 carrots, sliced"],
      ["added", "changed", "changed"],
    ],
    ["everything, from nothing", [], ["salt"], ["added"]],
    ["only a heading", ["salt"], ["salt"], ["same"]],
  ])("%s", (_, before, after, expected) => {
    expect(kinds(before, after)).toEqual(expected);
  });

  test("a new heading or ruling over the same words is a change of that line", () => {
    const [edit] = lineDiff([line("salt")], [line("salt", "For the sauce")]);
    expect(edit).toMatchObject({ kind: "changed", words: [{ kind: "same", text: "salt" }] });
    const ruled = { ...line("salt"), ruledFoodId: "sr:2047" };
    expect(lineDiff([line("salt")], [ruled])).toMatchObject([{ kind: "changed", after: { ruledFoodId: "sr:2047" } }]);
  });

  const words = fc.constantFrom("salt", "onion", "2", "red", "tomatoes", "g", "½", "ż", "");
  const lines = fc.array(
    fc.record({
      text: fc.array(words, { maxLength: 5 }).map((parts) => parts.join(" ")),
      section: fc.option(fc.constantFrom("Sauce", "Dough")),
    }),
    { maxLength: 12 },
  );

  test("law: applied to what was it gives what is, and taken back what was", () => {
    fc.assert(
      fc.property(lines, lines, (before, after) => {
        const edits = lineDiff(before, after);
        expect(applyLineDiff(edits)).toEqual(after);
        expect(revertLineDiff(edits)).toEqual(before);
      }),
    );
  });

  test("law: equal lists have no edit, and every move has two halves", () => {
    fc.assert(
      fc.property(lines, lines, (before, after) => {
        expect(lineDiff(before, before).every((edit) => edit.kind === "same")).toBe(true);
        const moved = lineDiff(before, after).filter((edit) => "isMoved" in edit && edit.isMoved);
        expect(moved.filter((edit) => edit.kind === "added").length * 2).toBe(moved.length);
      }),
    );
  });
});

describe("the difference of two texts", () => {
  test.each([
    ["2 red onions", "3 red onions", "[-2][+3] red onions"],
    ["1 tbsp olive oil", "1 tbsp rapeseed oil", "1 tbsp [-olive][+rapeseed] oil"],
    ["salt", "salt, to taste", "salt[+, to taste]"],
    ["1.5 kg flour", "1,5 kg flour", "[-1.5][+1,5] kg flour"],
    ["1 old leek", "1 red onion", "1 [-old leek][+red onion]"],
    ["", "salt", "[+salt]"],
  ])("%s → %s", (before, after, expected) => {
    const marks = { same: ["", ""], added: ["[+", "]"], removed: ["[-", "]"] } as const;
    expect(
      wordDiff(before, after)
        .map(({ kind, text }) => `${marks[kind][0]}${text}${marks[kind][1]}`)
        .join(""),
    ).toBe(expected);
  });

  test("law: its runs give both texts back, whatever signs they hold", () => {
    fc.assert(
      fc.property(fc.string({ unit: "grapheme" }), fc.string({ unit: "grapheme" }), (before, after) => {
        const runs = wordDiff(before, after);
        const without = (kind: string) => runs.flatMap((run) => (run.kind === kind ? [] : run.text)).join("");
        expect(without("added")).toBe(before);
        expect(without("removed")).toBe(after);
      }),
    );
  });

  test("two very long texts are compared without a stall", () => {
    const long = (word: string) => Array.from({ length: 3000 }, (_, place) => `${word}${place}`).join(" ");
    const started = performance.now();
    expect(wordDiff(long("a"), long("b"))).toHaveLength(2);
    expect(performance.now() - started).toBeLessThan(2000);
  });
});

describe("versions of a recipe", () => {
  test("the summary counts lines and steps and names the other facts", () => {
    const next: RecipeContent = {
      ...soup,
      ...{ servings: 6, tags: ["quick", "soup"] },
      lines: ["3 onions, chopped", "1 tbsp olive oil", "500 g tomatoes", "1 tsp sugar"].map((text) => line(text)),
      steps: [...soup.steps, { text: "Blend.", section: null }],
    };
    expect(summaryOf(compareVersions(soup, next))).toEqual({
      lines: { changed: 2, added: 1, removed: 1, moved: 0 },
      steps: { changed: 0, added: 1, removed: 0, moved: 0 },
      facts: ["servings", "tags"],
    });
  });

  test("content is compared by what it says, not by the order or the extras of an object", () => {
    const shuffled = Object.fromEntries(Object.entries({ ...soup, revision: 3 }).reverse()) as unknown as RecipeContent;
    expect(sameContent(soup, shuffled)).toBe(true);
    expect(contentOf(shuffled)).not.toHaveProperty("revision");
    expect(sameContent(soup, { ...soup, tags: [] })).toBe(false);
  });

  test("a nutrient only one of them knows has no difference", () => {
    const figure = (value: number) => ({ value, low: value, high: value, known: 1 });
    expect(
      nutritionDifference(
        { perServing: { energy: figure(500), iron: figure(2) } },
        { perServing: { energy: figure(420) } },
      ),
    ).toEqual([
      { nutrient: "energy", before: 500, after: 420, difference: -80 },
      { nutrient: "iron", before: 2, after: null, difference: null },
    ]);
  });
});
