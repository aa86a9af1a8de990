import { describe, expect, test } from "vitest";
import type { ArchivedRecipe, ArchiveEntry } from "./archived-recipe";
import { readArchive } from "./read-archive";

// Files in the shape each app writes them; the recipes are ours.

function reading(files: Readonly<Record<string, string | object | null>>) {
  const entries = Object.entries(files).map(
    ([name, content]): ArchiveEntry => ({
      name,
      text: content === null || typeof content === "string" ? content : JSON.stringify(content),
    }),
  );
  const found = readArchive(entries);
  if (!found.ok) throw new Error(found.reason);
  const recipes = found.found.flatMap((one) => (one.ok ? [one.recipe] : []));
  const refused = found.found.flatMap((one) => (one.ok ? [] : [`${one.name}: ${one.reason}`]));
  return { format: found.format, recipes, refused, first: recipes[0] as ArchivedRecipe };
}
const lines = (recipe: ArchivedRecipe) => recipe.lines.map((line) => [line.section, line.text]);
const steps = (recipe: ArchivedRecipe) => recipe.steps.map((step) => [step.section, step.text]);

describe("Mealie", () => {
  test("an export with parsed ingredients, titles and a picture", () => {
    const { format, first } = reading({
      "recipes/lentil-stew/lentil-stew.json": {
        id: "0b6f",
        groupId: "g",
        slug: "lentil-stew",
        name: "Lentil stew",
        image: "Xd3f",
        recipeServings: 6,
        recipeYieldQuantity: 0,
        recipeYield: null,
        prepTime: "15 Minutes",
        performTime: "1 hour 5 minutes",
        totalTime: "1 hour 20 minutes",
        orgURL: "https://example.com/stew",
        rating: 4.5,
        recipeCategory: [{ id: "1", name: "Dinner", slug: "dinner" }],
        tags: [{ id: "2", name: "Winter", slug: "winter" }],
        recipeIngredient: [
          {
            title: "Stew",
            quantity: 2,
            unit: { name: "cup", abbreviation: "" },
            food: { name: "lentils" },
            note: "rinsed",
            originalText: null,
          },
          { title: null, quantity: 0, unit: null, food: { name: "salt" }, note: "" },
          { title: "To serve", quantity: 1, unit: null, food: null, note: "a lemon, cut", display: "" },
        ],
        recipeInstructions: [
          { id: "a", title: "Cook", summary: "", text: "Boil the lentils.", ingredientReferences: [] },
          { id: "b", title: "", text: "Season." },
        ],
        notes: [{ title: "Tip", text: "Freezes well." }],
        dateAdded: "2023-04-05",
        extras: {},
        settings: {},
      },
      "recipes/lentil-stew/images/original.webp": null,
      "recipes/lentil-stew/images/min-original.webp": null,
    });
    expect(format).toBe("mealie");
    expect(first).toMatchObject({
      title: "Lentil stew",
      servings: 6,
      prepMinutes: 15,
      cookMinutes: 65,
      totalMinutes: 80,
      tags: ["Winter", "Dinner"],
      sourceUrl: "https://example.com/stew",
      rating: 5,
      note: "Tip: Freezes well.",
      createdOn: "2023-04-05",
      picture: { kind: "entry", name: "recipes/lentil-stew/images/original.webp" },
    });
    expect(lines(first)).toEqual([
      ["Stew", "2 cup lentils, rinsed"],
      ["Stew", "salt"],
      ["To serve", "a lemon, cut"],
    ]);
    expect(steps(first)).toEqual([
      ["Cook", "Boil the lentils."],
      ["Cook", "Season."],
    ]);
  });

  test("a whole backup: rows of its database", () => {
    const { format, first } = reading({
      "database.json": {
        recipes: [
          {
            id: "r1",
            slug: "dal",
            name: "Dal",
            recipe_servings: 4,
            prep_time: "10 min",
            perform_time: "30 min",
            org_url: null,
            rating: null,
          },
        ],
        recipes_ingredients: [
          {
            recipe_id: "r1",
            position: 1,
            title: null,
            note: "finely chopped",
            unit_id: null,
            food_id: "f2",
            quantity: 2,
          },
          {
            recipe_id: "r1",
            position: 0,
            title: "Base",
            note: "",
            unit_id: "u1",
            food_id: "f1",
            quantity: 200,
            original_text: null,
          },
        ],
        recipe_instructions: [{ recipe_id: "r1", position: 0, title: "", text: "Simmer." }],
        ingredient_units: [{ id: "u1", name: "gram" }],
        ingredient_foods: [
          { id: "f1", name: "red lentils" },
          { id: "f2", name: "onions" },
        ],
        notes: [],
        tags: [{ id: "t1", name: "indian" }],
        categories: [],
        recipes_to_tags: [{ recipe_id: "r1", tag_id: "t1" }],
        recipes_to_categories: [],
      },
      "data/recipes/r1/images/original.webp": null,
    });
    expect(format).toBe("mealie");
    expect(lines(first)).toEqual([
      ["Base", "200 gram red lentils"],
      ["Base", "2 onions, finely chopped"],
    ]);
    expect(first).toMatchObject({ tags: ["indian"], picture: { name: "data/recipes/r1/images/original.webp" } });
  });
});

test("Tandoor: a zip of zips, ingredients inside steps", () => {
  const { format, recipes, first } = reading({
    "Soup_1.zip/recipe.json": {
      name: "Tomato soup",
      description: "Quick.",
      keywords: [{ name: "soup", description: "" }],
      steps: [
        {
          name: "Soup",
          instruction: "Fry the onion.\n\nAdd the tomatoes.",
          ingredients: [
            {
              food: { name: "Onion", plural_name: "Onions" },
              unit: null,
              amount: 2,
              note: "diced",
              is_header: false,
              no_amount: false,
            },
            { food: { name: "tomatoes" }, unit: { name: "g" }, amount: 400.0, note: "", original_text: null },
          ],
        },
        {
          name: "",
          instruction: "Serve.",
          ingredients: [{ food: { name: "basil" }, unit: null, amount: 0, note: "", no_amount: true }],
        },
      ],
      working_time: 10,
      waiting_time: 20,
      internal: true,
      servings: 2,
      servings_text: "bowls",
      source_url: "",
    },
    "Soup_1.zip/image.jpg": null,
    "Stew_2.zip/recipe.json": { name: "Stew", steps: [], working_time: 0, waiting_time: 0 },
  });
  expect(format).toBe("tandoor");
  expect(recipes).toHaveLength(1);
  expect(first).toMatchObject({
    servings: 2,
    prepMinutes: 10,
    cookMinutes: 20,
    totalMinutes: 30,
    picture: { name: "Soup_1.zip/image.jpg" },
  });
  expect(lines(first)).toEqual([
    ["Soup", "2 Onions, diced"],
    ["Soup", "400 g tomatoes"],
    [null, "basil"],
  ]);
  expect(steps(first)).toEqual([
    ["Soup", "Fry the onion."],
    ["Soup", "Add the tomatoes."],
    [null, "Serve."],
  ]);
});

test("Paprika: gzipped JSON with the photo inside", () => {
  const { format, first } = reading({
    "Stew.paprikarecipe": {
      uid: "A",
      name: "Stew",
      ingredients: "1/2 lemon\n\nSauce:\n2 tbsp oil\n",
      directions: "1. Mix it.\n2. Cook it.",
      servings: "Serves 4-6",
      prep_time: "10 mins",
      cook_time: "1 hr 30 mins",
      total_time: "",
      source: "A friend",
      source_url: "",
      on_favorites: 1,
      rating: 0,
      categories: ["Dinner"],
      notes: null,
      created: "2012-09-29 18:06:46",
      photo_data: "AAAA",
    },
  });
  expect(format).toBe("paprika");
  expect(first).toMatchObject({
    servings: 6,
    prepMinutes: 10,
    cookMinutes: 90,
    totalMinutes: null,
    isFavourite: true,
    rating: null,
    sourceName: "A friend",
    sourceUrl: null,
    createdOn: "2012-09-29",
    picture: { kind: "base64", data: "AAAA" },
  });
  expect(lines(first)).toEqual([
    [null, "1/2 lemon"],
    ["Sauce", "2 tbsp oil"],
  ]);
  expect(steps(first)).toEqual([
    [null, "Mix it."],
    [null, "Cook it."],
  ]);
});

test("RecipeSage: a list of JSON-LD with headings in brackets", () => {
  const { format, first } = reading({
    "recipesage-data.json": [
      {
        "@context": "http://schema.org",
        "@type": "Recipe",
        name: "Dumplings",
        prepTime: "PT20M",
        totalTime: "45 minutes",
        recipeYield: "30 dumplings",
        image: ["https://example.com/d.jpg"],
        recipeCategory: ["asian"],
        recipeIngredient: ["[Dough]", "300 g flour", "[Filling]", "200 g tofu"],
        recipeInstructions: [
          { "@type": "HowToStep", text: "[Dough]" },
          { "@type": "HowToStep", text: "Knead." },
        ],
        creditText: "Aunt",
        isBasedOn: "https://example.com/d",
        comment: [{ "@type": "Comment", name: "Author Notes", text: "Steam them." }],
      },
    ],
  });
  expect(format).toBe("recipesage");
  expect(first).toMatchObject({
    servings: 30,
    yieldText: "30 dumplings",
    prepMinutes: 20,
    totalMinutes: 45,
    tags: ["asian"],
    sourceName: "Aunt",
    sourceUrl: "https://example.com/d",
    note: "Steam them.",
    picture: { kind: "url", url: "https://example.com/d.jpg" },
  });
  expect(lines(first)).toEqual([
    ["Dough", "300 g flour"],
    ["Filling", "200 g tofu"],
  ]);
});

describe("RecipeSage: its own records", () => {
  const record = {
    id: "7b0e",
    title: "Dumplings",
    description: "Steamed",
    yield: "30 dumplings",
    activeTime: "20 minutes",
    totalTime: "45 minutes",
    source: "Aunt",
    url: "https://example.com/d",
    notes: "Steam & eat them.",
    ingredients: "[Dough]\r\n300 g flour\r\n[Filling]\r\n200 g tofu",
    instructions: "1. Knead.\r\n2. Fold.",
    rating: 4,
    createdAt: "2020-05-01T10:00:00.000Z",
  };
  const xml = (value: string | number) => String(value).replaceAll("&", "&amp;");
  const fields = Object.entries(record);

  test.each([
    [
      "recipes.json",
      JSON.stringify([
        { ...record, rating: "4", labels: [{ title: "asian" }] },
        { ...record, title: "Buns" },
      ]),
    ],
    [
      "recipesage-data.xml",
      `<?xml version="1.0"?>${["Dumplings", "Buns"].map((title, n) => `<${n}>${fields.map(([key, value]) => `<${key}>${xml(key === "title" ? title : value)}</${key}>`).join("")}<labels><title>asian</title></labels></${n}>`).join("")}`,
    ],
    [
      "recipes.txt",
      ["Dumplings", "Buns"]
        .map((title) =>
          [...fields, ["labels", "asian"]]
            .map(([key, value]) => `${key}: ${key === "title" ? title : value}\r\n`)
            .join(""),
        )
        .join("\r\n"),
    ],
  ])("%s", (name, content) => {
    const { format, first, recipes } = reading({ [name]: content });
    expect(format).toBe("recipesage");
    expect(recipes.map((recipe) => recipe.title)).toEqual(["Dumplings", "Buns"]);
    expect(first).toMatchObject({
      servings: 30,
      yieldText: "30 dumplings",
      prepMinutes: 20,
      totalMinutes: 45,
      sourceName: "Aunt",
      sourceUrl: "https://example.com/d",
      note: "Steam & eat them.",
      rating: 4,
      tags: ["asian"],
      createdOn: "2020-05-01",
    });
    expect(lines(first)).toEqual([
      ["Dough", "300 g flour"],
      ["Filling", "200 g tofu"],
    ]);
    expect(steps(first)).toEqual([
      [null, "Knead."],
      [null, "Fold."],
    ]);
  });
});

test("Nextcloud Cookbook: a folder a recipe", () => {
  const { format, first, refused } = reading({
    "Recipes/Bread/recipe.json": {
      "@type": "Recipe",
      name: "Bread",
      url: "",
      recipeYield: 2,
      prepTime: "PT0H15M",
      cookTime: "PT1H0M",
      keywords: "baking,basic",
      recipeCategory: "Bread",
      recipeIngredient: ["500 g flour"],
      recipeInstructions: ["Knead.", "Bake."],
      dateCreated: "2021-02-03T04:05:06+0000",
    },
    "Recipes/Bread/full.jpg": null,
    "Recipes/Bread/thumb.jpg": null,
    "Recipes/Broken/recipe.json": '{"@type": "Rec',
  });
  expect(format).toBe("nextcloud");
  expect(first).toMatchObject({
    servings: 2,
    cookMinutes: 60,
    tags: ["Bread", "baking", "basic"],
    createdOn: "2021-02-03",
    picture: { name: "Recipes/Bread/full.jpg" },
  });
  expect(refused).toEqual(["Recipes/Broken/recipe.json: unreadable"]);
});

test("Cooklang: front matter, old metadata, sections, comments, timers, cookware", () => {
  const { format, recipes } = reading({
    "Dinner/Carbonara.cook": `---
title: Carbonara
servings: 2
tags:
  - pasta
  - quick
source:
  url: https://example.com/c
time:
  prep: 10 minutes
---
= Sauce
Beat @eggs{2} with @&eggs and @pecorino cheese{50%g}(grated) in a #large bowl{}. -- not too long

> Use fresh eggs.

== Pasta ==
Cook the @spaghetti{200%g} in
a #pot for ~{10%minutes} [- al dente -], add @salt.
`,
    "Dinner/Carbonara.jpg": null,
    "Old.cook": ">> servings: 4|6\n>> source: https://example.com/o\n\nMix @flour{1/2%kg} and @water.",
  });
  expect(format).toBe("cooklang");
  const [carbonara, old] = recipes;
  expect(carbonara).toMatchObject({
    title: "Carbonara",
    servings: 2,
    tags: ["pasta", "quick"],
    sourceUrl: "https://example.com/c",
    prepMinutes: 10,
    note: "Use fresh eggs.",
    picture: { name: "Dinner/Carbonara.jpg" },
  });
  expect(carbonara && lines(carbonara)).toEqual([
    ["Sauce", "2 eggs"],
    ["Sauce", "50 g pecorino cheese, grated"],
    ["Pasta", "200 g spaghetti"],
    ["Pasta", "salt"],
  ]);
  expect(carbonara && steps(carbonara)).toEqual([
    ["Sauce", "Beat eggs with eggs and pecorino cheese in a large bowl."],
    ["Pasta", "Cook the spaghetti in a pot for 10 minutes , add salt."],
  ]);
  expect(old).toMatchObject({ title: "Old", servings: 4, sourceUrl: "https://example.com/o" });
  expect(old && lines(old)).toEqual([
    [null, "1/2 kg flour"],
    [null, "water"],
  ]);
});

test("Recipe Keeper: one page with microdata", () => {
  const { format, first } = reading({
    "recipes.html": `<html><body><div class="recipe-details">
<meta content="x" itemprop="recipeId"><meta content="True" itemprop="recipeIsFavourite"><meta content="4" itemprop="recipeRating">
<h2 itemprop="name">Pie &amp; mash</h2>
<div>Courses: <span itemprop="recipeCourse">Main</span></div>
<div>Categories: <span>British</span><meta content="British" itemprop="recipeCategory"></div>
<div>Source: <span itemprop="recipeSource"><a href="https://example.com/pie">https://example.com/pie</a></span></div>
<div>Serving size: <span itemprop="recipeYield">4</span></div>
<div>Prep: <span>20 mins</span><meta content="PT20M" itemprop="prepTime"></div>
<div>Cook: <span></span><meta content="PT0S" itemprop="cookTime"></div>
<img src="images/pie.jpg" class="recipe-photo">
<div class="recipe-ingredients" itemprop="recipeIngredients"><p>500 g potatoes</p><p></p></div>
<div itemprop="recipeDirections"><p>1. Boil.</p><p>2. Mash.</p></div>
<div class="recipe-notes" itemprop="recipeNotes"><p>With peas.</p></div></div></body></html>`,
    "images/pie.jpg": null,
  });
  expect(format).toBe("recipe-keeper");
  expect(first).toMatchObject({
    title: "Pie & mash",
    servings: 4,
    prepMinutes: 20,
    cookMinutes: null,
    tags: ["Main", "British"],
    sourceUrl: "https://example.com/pie",
    sourceName: null,
    isFavourite: true,
    rating: 4,
    note: "With peas.",
    picture: { name: "images/pie.jpg" },
  });
  expect(steps(first)).toEqual([
    [null, "Boil."],
    [null, "Mash."],
  ]);
});

test("Plan to Eat: its table and its text", () => {
  const table =
    "Title,Course,Cuisine,Main Ingredient,Description,Source,Url,Url Host,Prep Time,Cook Time,Total Time,Servings,Yield,Ingredients,Directions,Tags,Rating,Photo Url,Created At\n" +
    'Loaf,Bread,French,Flour,"Two\nlines",A book,https://example.com/l,example.com,75,75,150,7,1 loaf,", Dough\n2 itm Test, note\n","Knead.\nBake.","Cheap, Test",3,,2023-10-13 20:29:29\n';
  const { format, first } = reading({ "export/recipes.csv": table });
  expect(format).toBe("plan-to-eat");
  expect(first).toMatchObject({
    description: "Two\nlines",
    servings: 7,
    yieldText: "1 loaf",
    totalMinutes: 150,
    cuisine: "French",
    tags: ["Bread", "Flour", "Cheap", "Test"],
    rating: 3,
    createdOn: "2023-10-13",
  });
  expect(lines(first)).toEqual([["Dough", "2 itm Test, note"]]);

  const text = reading({
    "export.txt":
      "Title: Soup\nServes: 4\nSource: https://example.com/s\nPrep Time: 10 min\nTags: a^b\n\nIngredients:\n1 onion\n\nDirections:\nCook.\n--------------\nTitle: Tea\nIngredients:\nTea\n",
  });
  expect(text.format).toBe("plan-to-eat");
  expect(text.recipes.map((recipe) => recipe.title)).toEqual(["Soup", "Tea"]);
  expect(text.first).toMatchObject({ servings: 4, sourceUrl: "https://example.com/s", tags: ["a", "b"] });
});

test("Copy Me That: one page, a div a recipe", () => {
  const { format, first } = reading({
    "recipes.html": `<html><body><div class="recipe"><div id="name">Rice pudding</div>
<div id="link">Adapted from <a id="original_link" href="https://example.com/p">https://example.com/p</a></div>
<img class="recipeImage" src="images/p.jpg"/><div id="categories"><span class="recipeCategory">Breakfast</span></div>
<div id="description">Overnight.</div><div id="servings">Servings: <a id="recipeYield">2</a></div>
<ul id="recipeIngredients"><li class="recipeIngredient">1 cup rice</li></ul>
<ol id="recipeInstructions"><li class="instruction" value="1">Mix.</li></ol>
<ul id="recipeNotes"><li class="recipeNote">Warm too.</li></ul></div></body></html>`,
    "images/p.jpg": null,
  });
  expect(format).toBe("copy-me-that");
  expect(first).toMatchObject({
    title: "Rice pudding",
    description: "Overnight.",
    servings: 2,
    tags: ["Breakfast"],
    sourceUrl: "https://example.com/p",
    note: "Warm too.",
    picture: { name: "images/p.jpg" },
  });
});

test("any table: columns told by their headings, semicolons, one-line cells", () => {
  const { format, first, recipes } = reading({
    "mine.csv":
      "Recipe Name;INGREDIENTS;Method;Serves;prep_time\nPorridge;oats | milk | salt;Boil | Stir;2;5 min\n;x;y;;\n",
  });
  expect(format).toBe("csv");
  expect(recipes).toHaveLength(1);
  expect(first).toMatchObject({ title: "Porridge", servings: 2, prepMinutes: 5 });
  expect(lines(first).map(([, text]) => text)).toEqual(["oats", "milk", "salt"]);
  expect(steps(first).map(([, text]) => text)).toEqual(["Boil", "Stir"]);
});

test("saved pages and texts, one recipe a file", () => {
  const { format, recipes, refused } = reading({
    "a.txt": "Toast\n\nIngredients\n2 slices bread\n\nMethod\nToast the bread until it is golden.",
    "b.html":
      '<script type="application/ld+json">{"@type":"Recipe","name":"Tea","recipeIngredient":["1 tea bag"],"recipeInstructions":"Brew."}</script>',
    "c.html": "<p>Nothing</p>",
    "__MACOSX/._a.txt": "x",
    ".DS_Store": "",
  });
  expect(format).toBe("pages");
  expect(recipes.map((recipe) => recipe.title)).toEqual(["Toast", "Tea"]);
  expect(refused).toEqual(["c.html: not-a-recipe"]);
});

describe("what cannot be a recipe is left out with its reason", () => {
  const one = (node: object) =>
    reading({
      "a.json": [
        { "@type": "Recipe", ...node },
        { "@type": "Recipe", name: "Tea", recipeIngredient: ["tea"] },
      ],
    });
  test.each<[string, object]>([
    ["no-title", { recipeIngredient: ["x"] }],
    ["no-lines-and-no-steps", { name: "Empty" }],
    ["line-too-long", { name: "Long", recipeIngredient: ["x".repeat(5_000_000)] }],
    ["too-many-lines", { name: "Many", recipeIngredient: Array.from({ length: 201 }, () => "1 egg") }],
  ])("%s", (reason, node) => {
    const { refused, recipes } = one(node);
    expect(refused[0]).toContain(reason);
    expect(recipes).toHaveLength(1);
  });

  test("odd values are dropped, not believed", () => {
    const { first } = one({
      name: "Odd",
      recipeIngredient: ["1/0 ∞ eggs", { "@value": 5 }, null, "‮tac"],
      recipeInstructions: { itemListElement: [{ itemListElement: [{ text: "Cook." }] }] },
      recipeYield: -4,
      prepTime: "soon",
      totalTime: "1e999",
      aggregateRating: { ratingValue: "1e999" },
      isBasedOn: "javascript:alert(1)",
      dateCreated: "2024-99-99",
      image: "file:///etc/passwd",
    });
    expect(first).toMatchObject({
      prepMinutes: null,
      totalMinutes: null,
      sourceUrl: null,
      createdOn: null,
      picture: null,
      steps: [{ text: "Cook.", section: null }],
    });
    expect(first.servings === null || first.servings > 0).toBe(true);
  });

  test("a file of nobody's format, an empty one, our own backup, JSON nested 100,000 deep", () => {
    const reason = (files: ArchiveEntry[]) => {
      const found = readArchive(files);
      return found.ok ? "read" : found.reason;
    };
    expect(reason([{ name: "a.json", text: "{}" }])).toBe("unknown-format");
    expect(reason([{ name: "a.csv", text: "Title,Ingredients\n" }])).toBe("nothing-inside");
    expect(reason([{ name: "mealprep360-backup.json", text: "{}" }])).toBe("own-backup");
    expect(reason([{ name: "a.json", text: "[".repeat(100_000) }])).toBe("unknown-format");
    expect(reason([])).toBe("unknown-format");
  });
});
