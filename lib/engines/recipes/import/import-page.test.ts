import { describe, expect, it } from "vitest";
import type { ImportedRecipe, ImportOutcome } from "@/lib/engines/recipes/imported-recipe";
import { importPage } from "./import-page";

const page = (json: string, body = "") =>
  `<html lang="en"><head><script type="application/ld+json">${json}</script></head><body>${body}</body></html>`;

const soup = {
  "@type": "Recipe",
  name: "Leek soup",
  recipeIngredient: ["2 leeks", "1 l stock"],
  recipeInstructions: "Slice the leeks.\nSimmer in the stock.",
};

function recipeOf(outcome: ImportOutcome): ImportedRecipe {
  if (!outcome.ok) throw new Error(outcome.reason);
  return outcome.recipe;
}

const imported = (json: string, body = "") => recipeOf(importPage({ html: page(json, body) }));

describe("JSON-LD in its shapes", () => {
  it.each([
    ["a lone node", JSON.stringify(soup)],
    ["a list", JSON.stringify([{ "@type": "WebSite" }, soup])],
    ["a graph", JSON.stringify({ "@graph": [{ "@type": "WebPage" }, soup] })],
    ["a main entity", JSON.stringify({ "@type": "WebPage", mainEntity: soup })],
    ["a type list", JSON.stringify({ ...soup, "@type": ["Recipe", "NewsArticle"] })],
    ["a type address", JSON.stringify({ ...soup, "@type": "http://schema.org/Recipe" })],
    ["trailing commas", JSON.stringify(soup).replace(/\]/g, ",]").replace(/\}$/, ",}")],
    ["a comment and CDATA", `//<![CDATA[\n${JSON.stringify(soup)}\n//]]>`],
    ["raw line breaks in strings", JSON.stringify(soup).replaceAll("\\n", "\n")],
    ["a missing end", JSON.stringify(soup).slice(0, -1)],
    ["a missing comma", JSON.stringify(soup).replace('","recipeIngredient', '" "recipeIngredient')],
    ["steps as strings", JSON.stringify({ ...soup, recipeInstructions: ["Slice the leeks.", "Simmer in the stock."] })],
    [
      "HowToStep",
      JSON.stringify({
        ...soup,
        recipeInstructions: [
          { "@type": "HowToStep", name: "Step 1", text: "Slice the leeks." },
          { "@type": "HowToStep", name: "Simmer in the", text: "<p>Simmer in the&nbsp;stock.</p>" },
        ],
      }),
    ],
    [
      "an ItemList",
      JSON.stringify({
        ...soup,
        recipeInstructions: {
          "@type": "ItemList",
          itemListElement: [{ text: "Slice the leeks." }, { text: "Simmer in the stock." }],
        },
      }),
    ],
    [
      "HTML in one string",
      JSON.stringify({
        ...soup,
        recipeInstructions: "<ol><li>Slice the leeks.</li><li>Simmer in the stock.</li></ol>",
      }),
    ],
    ["escaped twice", JSON.stringify({ ...soup, name: "Leek&amp;nbsp;soup" })],
  ])("reads %s", (_name, json) => {
    const recipe = imported(json);
    expect(recipe.title).toBe("Leek soup");
    expect(recipe.ingredients).toEqual(["2 leeks", "1 l stock"]);
    expect(recipe.instructions).toEqual(["Slice the leeks.", "Simmer in the stock."]);
    expect(recipe.via).toBe("json-ld");
  });

  it("keeps unescaped quotes inside a string", () => {
    expect(imported('{"@type":"Recipe","name":"The "best" soup","recipeIngredient":["1 leek"]}').title).toBe(
      'The "best" soup',
    );
  });

  it("reads sections as groups and as headings of the flat list", () => {
    const recipe = imported(
      JSON.stringify({
        ...soup,
        recipeInstructions: [
          { "@type": "HowToSection", name: "Sauce", itemListElement: [{ "@type": "HowToStep", text: "Stir." }] },
          { "@type": "HowToSection", name: "Pasta", itemListElement: [{ "@type": "HowToStep", text: "Boil." }] },
        ],
      }),
    );
    expect(recipe.instructions).toEqual(["Sauce", "Stir.", "Pasta", "Boil."]);
    expect(recipe.instructionGroups).toEqual([
      { heading: "Sauce", steps: ["Stir."] },
      { heading: "Pasta", steps: ["Boil."] },
    ]);
  });

  it("groups declared lines under the headings the page shows", () => {
    const body = "<h3>Ingredients</h3><h4>Soup</h4><ul><li>2 leeks</li></ul><h4>Broth</h4><ul><li>1 l stock</li></ul>";
    expect(imported(JSON.stringify(soup), body).ingredientGroups).toEqual([
      { heading: "Soup", ingredients: ["2 leeks"] },
      { heading: "Broth", ingredients: ["1 l stock"] },
    ]);
  });

  it("reads times, yield, author by reference, image, tags and nutrition", () => {
    const recipe = imported(
      JSON.stringify({
        "@graph": [
          { "@id": "#cook", "@type": "Person", name: "The cook" },
          {
            ...soup,
            author: { "@id": "#cook" },
            prepTime: "PT10M",
            cookTime: "PT1H5M",
            recipeYield: ["4", "4 bowls"],
            image: [{ "@type": "ImageObject", url: "https://example.com/soup.jpg" }],
            keywords: "leek, soup",
            recipeCuisine: "French",
            nutrition: { "@type": "NutritionInformation", calories: "120 kcal" },
          },
        ],
      }),
    );
    expect(recipe).toMatchObject({
      author: "The cook",
      prepMinutes: 10,
      cookMinutes: 65,
      totalMinutes: 75,
      yields: "4 bowls",
      image: "https://example.com/soup.jpg",
      tags: ["leek", "soup"],
      cuisine: "French",
      language: "en",
      nutrition: { calories: "120 kcal" },
    });
  });
});

describe("pages without JSON-LD", () => {
  it("reads microdata", () => {
    const html = `<div itemscope itemtype="https://schema.org/Recipe"><h1 itemprop="name">Leek soup</h1>
      <time itemprop="totalTime" datetime="PT30M">half an hour</time><span itemprop="recipeYield">4 people</span>
      <ul><li itemprop="recipeIngredient">2 leeks</li><li itemprop="recipeIngredient">1 l <b>stock</b></li></ul>
      <div itemprop="recipeInstructions"><ol><li>Slice.</li><li>Simmer.</li></ol><h4>Notes</h4><p>Keeps well.</p></div></div>`;
    expect(recipeOf(importPage({ html }))).toMatchObject({
      title: "Leek soup",
      ingredients: ["2 leeks", "1 l stock"],
      instructions: ["Slice.", "Simmer."],
      totalMinutes: 30,
      yields: "4 servings",
      via: "microdata",
    });
  });

  it.each([
    ["en", "Ingredients", "Directions"],
    ["de", "Zutaten für 4 Personen", "Zubereitung"],
    ["fr", "Ingrédients", "Préparation"],
    ["es", "Ingredientes", "Elaboración"],
    ["it", "Ingredienti per 4 persone", "Procedimento"],
    ["pl", "Składniki:", "Sposób przygotowania"],
    ["nl", "Ingrediënten", "Bereidingswijze"],
    ["sv", "Ingredienser", "Gör så här"],
    ["pt", "Ingredientes", "Modo de preparo"],
    ["hu", "Hozzávalók", "Elkészítés"],
    ["el", "Υλικά", "Εκτέλεση"],
  ])("reads what a %s page shows", (_language, ingredients, method) => {
    const html = `<title>Leek soup</title><nav><ul><li>Home</li><li>Recipes</li></ul></nav><h1>Leek soup</h1>
      <h2>${ingredients}</h2><ul><li>2 leeks</li><li><span>1 l</span> stock</li><li>salt</li></ul>
      <h2>${method}</h2><p>Slice the leeks and wash them well in cold water.</p><p>Simmer in the stock for twenty minutes.</p>
      <h2>Comments</h2><p>So good, we had it twice this week already.</p>`;
    expect(recipeOf(importPage({ html }))).toMatchObject({
      title: "Leek soup",
      ingredients: ["2 leeks", "1 l stock", "salt"],
      instructions: ["Slice the leeks and wash them well in cold water.", "Simmer in the stock for twenty minutes."],
      via: "structure",
    });
  });

  it("joins amounts and names that stand in boxes of their own", () => {
    const row = (amount: string, name: string) =>
      `<div class="row"><div>${amount}</div><div class="name">${name}</div></div>`;
    const html = `<h2>Ingredients</h2><div>${row("2", "leeks")}${row("1 l", "stock")}${row("1 pinch", "salt")}</div>`;
    expect(recipeOf(importPage({ html })).ingredients).toEqual(["2 leeks", "1 l stock", "1 pinch salt"]);
  });

  it("says so when there is no recipe", () => {
    expect(importPage({ html: "<p>Hello</p>" })).toEqual({ ok: false, reason: "no-recipe-found" });
    expect(importPage({ html: "just words" })).toEqual({ ok: false, reason: "not-a-page" });
    expect(importPage({ html: "<".repeat(9_000_000) })).toEqual({ ok: false, reason: "too-large" });
  });
});
