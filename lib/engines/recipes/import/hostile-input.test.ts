import fc from "fast-check";
import { describe, expect, it } from "vitest";
import type { ImportOutcome } from "@/lib/engines/recipes/imported-recipe";
import { readMinutes } from "./duration";
import { importJsonLd } from "./import-json-ld";
import { importPage } from "./import-page";
import { importText } from "./import-text";
import { parseLooseJson } from "./loose-json";
import { normalYield } from "./yield";

const script = (json: string) => `<script type="application/ld+json">${json}</script>`;

/** Either a recipe whose numbers are numbers, or a named refusal. */
function expectSound(outcome: ImportOutcome): void {
  if (!outcome.ok) {
    expect(["no-recipe-found", "too-large", "not-a-page"]).toContain(outcome.reason);
    return;
  }
  const { prepMinutes, cookMinutes, totalMinutes, ingredients, instructions } = outcome.recipe;
  for (const minutes of [prepMinutes, cookMinutes, totalMinutes])
    expect(minutes === null || (Number.isInteger(minutes) && minutes >= 0)).toBe(true);
  for (const text of [...ingredients, ...instructions]) expect(text).toBe(text.trim());
}

describe("hostile pages", () => {
  const deepList = "[".repeat(10_000) + "]".repeat(10_000);
  const deepObject = `${'{"@graph":'.repeat(10_000)}1${"}".repeat(10_000)}`;

  it.each([
    ["a list nested 10,000 deep", script(deepList)],
    ["objects nested 10,000 deep", script(deepObject)],
    ["objects nested 10,000 deep and cut off", script('{"@graph":'.repeat(10_000))],
    [
      "steps nested 10,000 deep",
      script(`{"@type":"Recipe","name":"x","recipeIngredient":["1"],"recipeInstructions":${deepList}}`),
    ],
    ["elements nested 20,000 deep", `${"<div>".repeat(20_000)}<h2>Ingredients</h2><ul><li>1 egg<li>2 eggs`],
    ["lists nested 5,000 deep", "<ul><li>1 egg".repeat(5_000)],
    ["unclosed tags and quotes", '<div class="ingredients><li>1 egg<li itemprop="recipeIngredient'],
    [
      "null bytes",
      `<h2>Ingre\0dients</h2>${script('{"@type":"Recipe","name":"a\0b","recipeIngredient":["1\0 egg"]}')}`,
    ],
    [
      "right-to-left marks",
      script('{"@type":"Recipe","name":"\u202Eevil\u202C","recipeIngredient":["\u200F2 ביצים"]}'),
    ],
    [
      "a reference to itself",
      script(
        '{"@id":"#a","@type":"Recipe","name":"x","author":{"@id":"#a"},"image":{"@id":"#a"},"recipeIngredient":["1 egg"]}',
      ),
    ],
    [
      "references in a circle",
      script(
        '[{"@id":"#a","author":{"@id":"#b"}},{"@id":"#b","image":{"@id":"#a"}},{"@type":"Recipe","image":{"@id":"#a"},"recipeIngredient":["1"]}]',
      ),
    ],
    [
      "a prototype key",
      script('{"@type":"Recipe","__proto__":{"polluted":1},"constructor":"x","recipeIngredient":["1 egg"]}'),
    ],
    [
      "odd durations",
      script(
        '{"@type":"Recipe","recipeIngredient":["1"],"totalTime":"PT1e999M","cookTime":"PT-5M","prepTime":"P9999999Y"}',
      ),
    ],
  ])("survives %s", (_name, html) => {
    expectSound(importPage({ html }));
  });

  it.each([
    [
      "a million unclosed comments",
      script(JSON.stringify({ "@type": "Recipe", name: "<!--".repeat(1_000_000), recipeIngredient: ["1"] })),
    ],
    [
      "marks nested 5,000 deep",
      `<div itemscope itemtype="https://schema.org/Recipe">${'<i itemprop="recipeIngredient">'.repeat(5_000)}egg`,
    ],
    [
      "100,000 lines alike",
      script(JSON.stringify({ "@type": "Recipe", recipeIngredient: Array(100_000).fill("1 egg") })) +
        "<li>1 egg</li>".repeat(100_000),
    ],
    ["many names around much text", '<div class="ingredients">'.repeat(60) + "<p>1 egg</p>".repeat(50_000)],
  ])(
    "is not slowed down by %s",
    (_name, html) => {
      expectSound(importPage({ html }));
    },
    30_000,
  );

  it("reads a 5 MB line", () => {
    const long = "a b ".repeat(1_250_000);
    expectSound(
      importPage({ html: script(JSON.stringify({ "@type": "Recipe", name: long, recipeIngredient: [long] })) }),
    );
    expectSound(importPage({ html: `<h2>Ingredients</h2><p>${long}</p>` }));
    expectSound(importText(long));
    expectSound(importPage({ html: `<p>${"<".repeat(2_000_000)}` }));
    expectSound(importPage({ html: script(`{"@type":"Recipe","name":"${"\\".repeat(1_000_001)}`) }));
    expectSound(importPage({ html: script(`{"@type":"Recipe","recipeIngredient":["${"(".repeat(1_000_000)}"]}`) }));
  }, 30_000);
});

describe("any input", () => {
  const tag = fc.constantFrom(
    "<li>",
    "</li>",
    "<ul>",
    "<h2>",
    "<p>",
    "</p>",
    "<table>",
    "<tr>",
    "<td>",
    "<br>",
    "<script>",
    "</script>",
  );
  const word = fc.constantFrom(
    "Ingredients",
    "Method",
    "1 egg",
    "2 cups flour",
    "Stir it all well until it is smooth.",
    "Serves 4",
    "Total time:",
    "1/0",
    "∞",
  );
  const soup = fc.array(fc.oneof(tag, word, fc.string()), { maxLength: 60 }).map((parts) => parts.join(" "));

  it("gives a recipe or a reason for any page", () => {
    fc.assert(fc.property(soup, (html) => expectSound(importPage({ html }))));
  });

  it("gives a recipe or a reason for any text", () => {
    fc.assert(
      fc.property(fc.array(fc.oneof(word, fc.string()), { maxLength: 40 }), (lines) =>
        expectSound(importText(lines.join("\n"))),
      ),
    );
  });

  it("gives a recipe or a reason for any value of any field", () => {
    const fields = fc.record({
      "@type": fc.constant("Recipe"),
      name: fc.jsonValue(),
      recipeIngredient: fc.jsonValue(),
      recipeInstructions: fc.jsonValue(),
      recipeYield: fc.jsonValue(),
      totalTime: fc.jsonValue(),
      nutrition: fc.jsonValue(),
      author: fc.jsonValue(),
      image: fc.jsonValue(),
    });
    fc.assert(fc.property(fields, (node) => expectSound(importJsonLd(JSON.stringify(node)))));
  });

  it("reads sound JSON as it is and broken JSON without throwing", () => {
    fc.assert(
      fc.property(fc.jsonValue(), (value) => {
        const text = JSON.stringify(value);
        expect(parseLooseJson(text)).toEqual(JSON.parse(text));
      }),
    );
    fc.assert(
      fc.property(fc.jsonValue(), fc.nat(), fc.string({ maxLength: 2 }), (value, place, noise) => {
        const text = JSON.stringify(value);
        const at = place % (text.length + 1);
        parseLooseJson(text.slice(0, at) + noise + text.slice(at + 1));
      }),
    );
  });

  it("never makes a number that is none", () => {
    fc.assert(
      fc.property(fc.string(), (text) => {
        expect(readMinutes(text)).not.toBeNaN();
        expect(normalYield(text) ?? "").not.toMatch(/NaN|Infinity/);
      }),
    );
  });
});
