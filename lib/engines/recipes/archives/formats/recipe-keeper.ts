import type { Element } from "domhandler";
import { readMinutes } from "../../import/duration";
import type { ArchivedRecipe, ArchiveEntry, ArchiveReader, ArchiveWriter, FoundRecipe } from "../archived-recipe";
import { fileNameOf, folderOf, Pictures } from "../entry-names";
import { finishArchived } from "../finish-archived";
import { underHeadings, withHeadings, withoutNumbers } from "../headed-lines";
import { elementsWhere, escapeHtml, hasClass, openHtml, textIn } from "../html-fields";
import { isoDuration } from "../json-fields";
import { readYield, writeYield } from "../yield-text";

/** Recipe Keeper's zip: recipes.html with microdata, pictures in images/. */
export const recipeKeeperReader: ArchiveReader = {
  claims: (entries) => entries.some(isKeeperPage),
  read: (entries) => {
    const pictures = new Pictures(entries);
    return entries
      .filter(isKeeperPage)
      .flatMap((entry) =>
        elementsWhere(openHtml(entry.text ?? ""), (element) => hasClass(element, "recipe-details")).map((details) =>
          readDetails(details, (source) => pictures.named(folderOf(entry.name) + source)),
        ),
      );
  },
};

const isKeeperPage = (entry: ArchiveEntry): boolean =>
  /\.html?$/i.test(entry.name) && (entry.text?.includes("recipe-details") ?? false);

function readDetails(details: Element, pictureNamed: (source: string) => string | null): FoundRecipe {
  const all = elementsWhere(details, (element) => element.attribs.itemprop !== undefined || element.name === "img");
  const every = (name: string) => all.filter((element) => element.attribs.itemprop === name);
  const contents = (name: string) => every(name).flatMap((element) => element.attribs.content ?? textIn(element) ?? []);
  const first = (name: string) => contents(name)[0] ?? null;
  const paragraphs = (name: string) =>
    every(name).flatMap((box) =>
      elementsWhere(box, (element) => element.name === "p" || element.name === "li").flatMap(
        (element) => textIn(element) ?? [],
      ),
    );
  const source = every("recipeSource")[0];
  const link = source && elementsWhere(source, (element) => element.name === "a")[0]?.attribs.href;
  const sourceText = textIn(source);
  const isAddress = /^https?:\/\//i.test(sourceText ?? "");
  const picture = all.flatMap((element) => pictureNamed(element.attribs.src ?? "") ?? [])[0];
  return finishArchived(
    {
      title: first("name"),
      lines: underHeadings(paragraphs("recipeIngredients")),
      steps: underHeadings(withoutNumbers(paragraphs("recipeDirections"))),
      ...readYield(first("recipeYield")),
      prepMinutes: readMinutes(first("prepTime") ?? ""),
      cookMinutes: readMinutes(first("cookTime") ?? ""),
      totalMinutes: readMinutes(first("totalTime") ?? ""),
      tags: ["recipeCourse", "recipeCategory", "recipeCollection"].flatMap(contents),
      sourceUrl: link ?? sourceText,
      sourceName: isAddress ? null : sourceText,
      isFavourite: first("recipeIsFavourite") === "True",
      rating: Number(first("recipeRating") ?? 0),
      note: paragraphs("recipeNotes").join("\n"),
      picture: picture === undefined ? null : { kind: "entry", name: picture },
    },
    fileNameOf("recipes.html"),
  );
}

const asHeading = (heading: string) => `${heading}:`;
const paragraphsOf = (texts: readonly string[]) => texts.map((text) => `<p>${escapeHtml(text)}</p>`).join("");
const meta = (name: string, content: string) => `<meta content="${escapeHtml(content)}" itemprop="${name}">`;

export const writeRecipeKeeper: ArchiveWriter = function* (recipes) {
  const details = recipes.map(({ recipe, slug, hasPicture }) =>
    detailsOf(recipe, hasPicture ? `images/${slug}.jpg` : null),
  );
  yield {
    name: "recipes.html",
    text: `<!DOCTYPE html><html><head><meta charset="utf-8"><title>Recipes</title></head><body>\n${details.join("\n")}\n</body></html>\n`,
  };
  for (const [index, { slug, hasPicture }] of recipes.entries())
    if (hasPicture) yield { name: `images/${slug}.jpg`, pictureOf: index };
};

function detailsOf(recipe: ArchivedRecipe, picture: string | null): string {
  const source = recipe.sourceName ?? recipe.sourceUrl ?? "";
  const shown = escapeHtml(source);
  const times = [
    ["prepTime", recipe.prepMinutes],
    ["cookTime", recipe.cookMinutes],
    ["totalTime", recipe.totalMinutes],
  ] as const;
  return [
    '<div class="recipe-details">',
    meta("recipeIsFavourite", recipe.isFavourite ? "True" : "False"),
    meta("recipeRating", String(recipe.rating ?? 0)),
    `<h2 itemprop="name">${escapeHtml(recipe.title)}</h2>`,
    ...recipe.tags.map((tag) => meta("recipeCategory", tag)),
    `<div><span itemprop="recipeSource">${
      recipe.sourceUrl === null ? shown : `<a href="${escapeHtml(recipe.sourceUrl)}">${shown}</a>`
    }</span></div>`,
    `<div><span itemprop="recipeYield">${escapeHtml(writeYield(recipe))}</span></div>`,
    ...times.map(([name, minutes]) => meta(name, isoDuration(minutes) ?? "PT0S")),
    picture === null ? "" : `<img src="${escapeHtml(picture)}" class="recipe-photo">`,
    `<div class="recipe-ingredients" itemprop="recipeIngredients">${paragraphsOf(withHeadings(recipe.lines, asHeading))}</div>`,
    `<div itemprop="recipeDirections">${paragraphsOf(withHeadings(recipe.steps, asHeading))}</div>`,
    `<div class="recipe-notes" itemprop="recipeNotes">${paragraphsOf((recipe.note ?? "").split("\n"))}</div>`,
    "</div>",
  ].join("\n");
}
