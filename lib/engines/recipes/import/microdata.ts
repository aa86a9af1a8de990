import { type Element, isTag } from "domhandler";
import { foldSpaces } from "./clean-text";
import { isOfType } from "./find-recipe-node";
import type { Json, JsonObject } from "./loose-json";
import type { Page } from "./page";
import { pageLines } from "./page-lines";
import { itemTexts, joinBoxes } from "./region";
import { sectionOf } from "./section-words";
import { asStepGroups } from "./sections";
import { visibleText, walk } from "./walk-dom";

/** How a page marks meaning in its elements: microdata, RDFa or the classes of a microformat. */
interface Marking {
  readonly scope: (element: Element) => string | undefined;
  readonly property: (element: Element) => string | undefined;
}

const markings: readonly Marking[] = [
  {
    scope: ({ attribs }) => attribs.itemtype ?? (attribs.itemscope === undefined ? undefined : "Thing"),
    property: ({ attribs }) => attribs.itemprop,
  },
  {
    scope: ({ attribs }) => attribs.typeof,
    // "v:ingredient": links have plain words there.
    property: ({ attribs }) => attribs.property ?? (attribs.rel?.includes(":") ? attribs.rel : undefined),
  },
  {
    scope: ({ attribs }) => classNamed(attribs.class, RECIPE_CLASS) ?? classNamed(attribs.class, PERSON_CLASS),
    property: ({ attribs }) => classNamed(attribs.class, MICROFORMAT),
  },
];

const RECIPE_CLASS = new Map([
  ["hrecipe", "Recipe"],
  ["h-recipe", "Recipe"],
]);
const PERSON_CLASS = new Map([
  ["vcard", "Person"],
  ["h-card", "Person"],
]);
/** What the hRecipe and h-recipe microformats call the properties of schema.org. */
const MICROFORMAT = new Map([
  ["fn", "name"],
  ["p-name", "name"],
  ["ingredient", "recipeIngredient"],
  ["p-ingredient", "recipeIngredient"],
  ["instructions", "recipeInstructions"],
  ["e-instructions", "recipeInstructions"],
  ["yield", "recipeYield"],
  ["p-yield", "recipeYield"],
  ["preptime", "prepTime"],
  ["cooktime", "cookTime"],
  ["duration", "totalTime"],
  ["dt-duration", "totalTime"],
  ["photo", "image"],
  ["u-photo", "image"],
  ["summary", "description"],
  ["p-summary", "description"],
  ["author", "author"],
  ["p-author", "author"],
]);

function classNamed(classes: string | undefined, meanings: ReadonlyMap<string, string>): string | undefined {
  for (const name of classes?.toLowerCase().split(/\s+/) ?? []) {
    const meaning = meanings.get(name);
    if (meaning !== undefined) return meaning;
  }
  return undefined;
}

const ingredientProperties = new Set(["recipeIngredient", "ingredients", "ingredient"]);
const listProperties = new Set([...ingredientProperties, "recipeInstructions", "instructions"]);
const maxDepth = 8;
const maxPieces = 4;

/** The recipes a page marks by microdata, RDFa or microformat, in the shape JSON-LD has, so that one reader serves both. */
export function markedRecipes(page: Page): JsonObject[] {
  return markings.flatMap((marking) =>
    page.elements
      .filter((element) => typeOf(marking.scope(element)) === "Recipe")
      .slice(0, 20)
      .map((element) => readScope(element, marking, 0)),
  );
}

function typeOf(scope: string | undefined): string | undefined {
  const names = scope?.split(/\s+/).map((name) => name.split(/[/#:]/).at(-1)) ?? [];
  return names.find((name) => name === "Recipe") ?? names[0];
}

function readScope(root: Element, marking: Marking, depth: number): JsonObject {
  const fields = new Map<string, Json[]>();
  walk(root, (node) => {
    if (!isTag(node)) return true;
    const names = marking.property(node)?.split(/\s+/) ?? [];
    const scope = marking.scope(node);
    for (const name of names) {
      const key = name.split(/[/#:]/).at(-1) ?? "";
      if (key === "") continue;
      const values = fields.get(key) ?? [];
      values.push(...valuesOf(node, key, scope, marking, depth));
      fields.set(key, values);
    }
    // Inside a scope of its own the properties belong to that scope; lines and steps were read whole.
    return scope === undefined && !names.some((name) => listProperties.has(name));
  });
  const entries = [...fields].map(([key, values]): [string, Json] => [
    key,
    values.length === 1 ? (values[0] ?? null) : values,
  ]);
  return { "@type": typeOf(marking.scope(root)) ?? "Thing", ...Object.fromEntries(entries) };
}

function valuesOf(element: Element, key: string, scope: string | undefined, marking: Marking, depth: number): Json[] {
  // A line reads whole, whatever its pieces are marked as.
  if (ingredientProperties.has(key)) return ingredientsIn(element);
  if (scope !== undefined && depth < maxDepth) {
    const nested = readScope(element, marking, depth + 1);
    const plain = Object.keys(nested).length === 1;
    if (!plain || isOfType(nested, "NutritionInformation")) return [nested];
  }
  if (key === "recipeInstructions" || key === "instructions") return stepsIn(element);
  const { attribs, name } = element;
  const given =
    attribs.content ?? attribs.datetime ?? (name === "img" ? (attribs.src ?? attribs["data-src"]) : undefined);
  const linked =
    name === "a" || name === "link" ? (key === "image" || key === "url" ? attribs.href : undefined) : undefined;
  const text = foldSpaces(given ?? linked ?? visibleText(element));
  return text === "" ? [] : [text];
}

/** Steps of a marked element, its headings as sections; what a heading like "Notes" opens is no step any more. */
function stepsIn(element: Element): Json[] {
  const lines = joinBoxes(pageLines(element));
  const stop = lines.findIndex((line, index) => index > 0 && sectionOf(line.text) === "stop");
  return asStepGroups(stop < 0 ? lines : lines.slice(0, stop)).flatMap(({ heading, steps }): Json[] =>
    heading === null ? [...steps] : [{ "@type": "HowToSection", name: heading, itemListElement: [...steps] }],
  );
}

/** One line in pieces, or a whole list marked as one ingredient. */
function ingredientsIn(element: Element): Json[] {
  const texts = itemTexts(element);
  const isList = texts.length > maxPieces || texts.filter((text) => /^[\d½¼¾⅓⅔⅛]/.test(text)).length > 1;
  return isList ? texts : [texts.join(" ")].filter((text) => text !== "");
}
