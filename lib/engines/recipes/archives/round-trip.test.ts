import fc from "fast-check";
import { describe, expect, test } from "vitest";
import {
  ARCHIVE_FORMATS,
  type ArchivedRecipe,
  type ArchiveEntry,
  type ArchiveFormat,
  type ExportedFile,
} from "./archived-recipe";
import { readArchive } from "./read-archive";
import { writeArchive } from "./write-archive";

/** What opening a written archive gives: zips inside are opened, pictures have no text. */
function opened(files: Iterable<ExportedFile>, folder = ""): ArchiveEntry[] {
  return [...files].flatMap((file): ArchiveEntry[] => {
    const name = folder + file.name;
    if ("inner" in file) return opened(file.inner, `${name}/`);
    if ("gzip" in file) return [{ name, text: file.gzip("AAAA") }];
    return [{ name, text: "text" in file ? file.text : null }];
  });
}

function throughFormat(format: ArchiveFormat, recipes: readonly ArchivedRecipe[]) {
  const reading = readArchive(
    opened(
      writeArchive(
        format,
        recipes.map((recipe) => ({ recipe, hasPicture: true })),
      ),
    ),
  );
  if (!reading.ok) throw new Error(`${format}: ${reading.reason}`);
  return {
    format: reading.format,
    recipes: reading.found.map((found) => {
      if (!found.ok) throw new Error(`${found.name}: ${found.reason}`);
      return found.recipe;
    }),
  };
}

const soup: ArchivedRecipe = {
  title: "Tomato & Lentil Soup",
  description: 'A quick soup.\nGood the next day: say "thanks".',
  servings: 4,
  yieldText: "2 litres",
  prepMinutes: 10,
  cookMinutes: 75,
  totalMinutes: 85,
  cuisine: "Turkish",
  tags: ["soup", "For guests"],
  language: "en",
  sourceUrl: "https://example.com/soup?id=4&part=2",
  sourceName: "Grandmother's book",
  lines: [
    { text: "200 g red lentils, rinsed", section: null },
    { text: "1 ½ tbsp olive oil", section: null },
    { text: "Salt & pepper (to taste)", section: null },
    { text: "50 g butter", section: "For the topping" },
    { text: "1 tsp paprika @ 100% heat {really}", section: "For the topping" },
  ],
  steps: [
    { text: "Fry the onions for 10 minutes <gently>.", section: null },
    { text: "Add the rest; simmer -- never boil -- for 1 hour.", section: null },
    { text: "Melt the butter, add the paprika.", section: "Topping" },
  ],
  isFavourite: true,
  rating: 4,
  note: "Less salt.\nMore lemon.",
  createdOn: "2024-03-09",
  picture: null,
};
const salad: ArchivedRecipe = {
  ...soup,
  title: "=SUM of a salad",
  description: null,
  yieldText: null,
  prepMinutes: 5,
  cookMinutes: null,
  totalMinutes: null,
  tags: [],
  sourceUrl: null,
  sourceName: null,
  cuisine: null,
  language: null,
  rating: null,
  isFavourite: false,
  note: null,
  createdOn: null,
  lines: [
    { text: "- 3 tomatoes", section: null },
    { text: "A handful of rocket", section: null },
  ],
  steps: [{ text: "Mix; serve at once.", section: null }],
};

/** What a format has no place for, and what it therefore gives back. */
const losses: Readonly<Record<ArchiveFormat, (recipe: ArchivedRecipe) => Partial<ArchivedRecipe>>> = {
  mealie: () => ({}),
  tandoor: (recipe) => ({
    ...unsaid("cuisine", "language", "sourceName", "note", "rating"),
    isFavourite: false,
    totalMinutes: recipe.totalMinutes ?? ((recipe.prepMinutes ?? 0) + (recipe.cookMinutes ?? 0) || null),
  }),
  paprika: () => unsaid("cuisine", "language"),
  recipesage: () => ({ isFavourite: false }),
  nextcloud: () => ({ isFavourite: false }),
  cooklang: () => ({}),
  "recipe-keeper": (recipe) => ({
    ...unsaid("cuisine", "language", "description", "createdOn"),
    sourceName: recipe.sourceName,
  }),
  "plan-to-eat": () => ({ ...unsaid("language", "note"), isFavourite: false }),
  "copy-me-that": (recipe) => ({
    ...unsaid("cuisine", "language", "createdOn"),
    description: recipe.description?.replace("\n", " ") ?? null,
  }),
  csv: () => ({}),
};

const unsaid = (...fields: (keyof ArchivedRecipe)[]): Partial<ArchivedRecipe> =>
  Object.fromEntries(fields.map((field) => [field, null]));

const expected = (format: ArchiveFormat, recipe: ArchivedRecipe) => ({
  ...recipe,
  ...losses[format](recipe),
  picture: undefined,
});
const seen = (recipe: ArchivedRecipe) => ({ ...recipe, picture: undefined });

describe.each(ARCHIVE_FORMATS)("%s", (format) => {
  test("gives back what was written, but for what it has no place for", () => {
    const back = throughFormat(format, [soup, salad]);
    expect(back.format).toBe(format);
    expect(back.recipes.map(seen)).toEqual([soup, salad].map((recipe) => expected(format, recipe)));
  });

  test("keeps any title, lines, steps, times, amount, tags and source", () => {
    const word = fc.stringMatching(/^[\p{L}]{1,8}$/u).map((text) => text.normalize("NFC"));
    const text = fc.array(fc.oneof(word, fc.constantFrom("½", "2", "&", "(x)", "50%", "a/b", "“q”", "~", "#1")), {
      minLength: 1,
      maxLength: 6,
    });
    const plain = text.map((words) => `${words.join(" ")}.`);
    const section = fc.option(
      word.map((one) => `Part ${one}`),
      { nil: null },
    );
    const groups = fc
      .tuple(fc.array(plain, { minLength: 1, maxLength: 3 }), section, fc.array(plain, { minLength: 1, maxLength: 3 }))
      .map(([before, heading, after]) => [
        ...before.map((line) => ({ text: line, section: null })),
        ...after.map((line) => ({ text: line, section: heading })),
      ]);
    const minutes = fc.integer({ min: 1, max: 600 });
    const recipe = fc.record({
      title: plain,
      lines: groups,
      steps: groups,
      servings: fc.integer({ min: 1, max: 40 }),
      prepMinutes: minutes,
      cookMinutes: minutes,
      tags: fc.uniqueArray(word, { maxLength: 3, selector: (tag) => tag.toLowerCase() }),
      sourceUrl: fc.option(fc.webUrl({ withQueryParameters: true }), { nil: null }),
    });
    fc.assert(
      fc.property(fc.array(recipe, { minLength: 1, maxLength: 3 }), (many) => {
        const written = many.map((one) => ({
          ...salad,
          ...one,
          totalMinutes: one.prepMinutes + one.cookMinutes,
          createdOn: null,
        }));
        expect(throughFormat(format, written).recipes.map(seen)).toEqual(written.map((one) => expected(format, one)));
      }),
      { numRuns: 60 },
    );
  });
});
