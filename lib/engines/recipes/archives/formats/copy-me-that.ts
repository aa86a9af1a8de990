import type { Element } from "domhandler";
import { readMinutes } from "../../import/duration";
import type { ArchivedRecipe, ArchiveEntry, ArchiveReader, ArchiveWriter, FoundRecipe } from "../archived-recipe";
import { fileNameOf, folderOf, Pictures } from "../entry-names";
import { finishArchived } from "../finish-archived";
import { underHeadings, withHeadings, withoutNumbers } from "../headed-lines";
import { elementsWhere, escapeHtml, hasClass, openHtml, textIn } from "../html-fields";
import { isoDuration } from "../json-fields";
import { readYield, writeYield } from "../yield-text";

/** Copy Me That's HTML export: one page, a div a recipe, its fields told by their ids. */
export const copyMeThatReader: ArchiveReader = {
  claims: (entries) => entries.some(isCopyMeThatPage),
  read: (entries) => {
    const pictures = new Pictures(entries);
    return entries
      .filter(isCopyMeThatPage)
      .flatMap((entry) =>
        elementsWhere(
          openHtml(entry.text ?? ""),
          (element) => element.name === "div" && hasClass(element, "recipe"),
        ).map((box) => readBox(box, fileNameOf(entry.name), (source) => pictures.named(folderOf(entry.name) + source))),
      );
  },
};

const isCopyMeThatPage = (entry: ArchiveEntry): boolean =>
  /\.html?$/i.test(entry.name) &&
  /id=["']?(?:recipeIngredients|original_link|recipeInstructions)\b/.test(entry.text ?? "");

function readBox(box: Element, name: string, pictureNamed: (source: string) => string | null): FoundRecipe {
  const all = elementsWhere(box, () => true);
  const withId = (id: string) => all.find((element) => element.attribs.id === id);
  const items = (id: string) => {
    const list = withId(id);
    if (list === undefined) return [];
    return elementsWhere(list, (element) => element.name === "li").flatMap((element) => {
      const text = textIn(element);
      if (text === null) return [];
      return /sub|head/i.test(element.attribs.class ?? "") ? [`[${text.replace(/:$/, "")}]`] : [text];
    });
  };
  const link = withId("original_link");
  const minutes = (id: string) => readMinutes(withId(id)?.attribs.content ?? textIn(withId(id)) ?? "");
  const picture = all
    .filter((element) => element.name === "img")
    .flatMap((element) => pictureNamed(element.attribs.src ?? "") ?? [])[0];
  const stars = textIn(withId("ratingValue"));
  return finishArchived(
    {
      title: textIn(withId("name")),
      description: textIn(withId("description")),
      lines: underHeadings(items("recipeIngredients")),
      steps: underHeadings(withoutNumbers(items("recipeInstructions"))),
      ...readYield(textIn(withId("recipeYield")) ?? textIn(withId("servings"))?.replace(/^\w+:\s*/, "") ?? null),
      prepMinutes: minutes("prepTime"),
      cookMinutes: minutes("cookTime"),
      totalMinutes: minutes("totalTime"),
      tags: all.filter((element) => hasClass(element, "recipeCategory")).flatMap((element) => textIn(element) ?? []),
      sourceUrl: link?.attribs.href ?? textIn(link),
      sourceName: textIn(withId("author")),
      isFavourite: textIn(withId("starred")) !== null,
      rating: stars === null ? null : Number(stars),
      note: items("recipeNotes").join("\n"),
      picture: picture === undefined ? null : { kind: "entry", name: picture },
    },
    name,
  );
}

export const writeCopyMeThat: ArchiveWriter = function* (recipes) {
  const boxes = recipes.map(({ recipe, slug, hasPicture }) => boxOf(recipe, hasPicture ? `images/${slug}.jpg` : null));
  yield {
    name: "recipes.html",
    text: `<!DOCTYPE html><html><head><meta charset="utf-8"><title>Recipes</title></head><body>\n${boxes.join("\n")}\n</body></html>\n`,
  };
  for (const [index, { slug, hasPicture }] of recipes.entries())
    if (hasPicture) yield { name: `images/${slug}.jpg`, pictureOf: index };
};

function boxOf(recipe: ArchivedRecipe, picture: string | null): string {
  const field = (id: string, text: string | null) => (text === null ? "" : `<div id="${id}">${escapeHtml(text)}</div>`);
  const list = (tag: "ul" | "ol", id: string, item: string, texts: readonly string[]) =>
    `<${tag} id="${id}">${texts
      .map(
        (text) =>
          `<li class="${text.startsWith("\0") ? `${item}_subheader` : item}">${escapeHtml(text.replace("\0", ""))}</li>`,
      )
      .join("")}</${tag}>`;
  const asHeading = (heading: string) => `\0${heading}`;
  const time = (id: string, minutes: number | null) => {
    const duration = isoDuration(minutes);
    return duration === null ? "" : `<span id="${id}">${duration}</span>`;
  };
  return [
    '<div class="recipe">',
    field("name", recipe.title),
    recipe.sourceUrl === null
      ? ""
      : `<div id="link">Adapted from <a id="original_link" href="${escapeHtml(recipe.sourceUrl)}">${escapeHtml(recipe.sourceUrl)}</a></div>`,
    field("author", recipe.sourceName),
    picture === null ? "" : `<img class="recipeImage" src="${escapeHtml(picture)}">`,
    `<div id="categories">${recipe.tags.map((tag) => `<span class="recipeCategory">${escapeHtml(tag)}</span>`).join(" ")}</div>`,
    recipe.isFavourite ? '<span id="starred">Starred</span>' : "",
    recipe.rating === null ? "" : `<span id="ratingValue">${recipe.rating}</span>`,
    field("description", recipe.description),
    `<div id="servings">Servings: <a id="recipeYield">${escapeHtml(writeYield(recipe))}</a></div>`,
    time("prepTime", recipe.prepMinutes),
    time("cookTime", recipe.cookMinutes),
    time("totalTime", recipe.totalMinutes),
    list("ul", "recipeIngredients", "recipeIngredient", withHeadings(recipe.lines, asHeading)),
    list("ol", "recipeInstructions", "instruction", withHeadings(recipe.steps, asHeading)),
    list("ul", "recipeNotes", "recipeNote", recipe.note === null ? [] : recipe.note.split("\n")),
    "</div>",
  ].join("\n");
}
