import { parse as parseYaml } from "yaml";
import { readMinutes } from "../../import/duration";
import { isObject, type JsonObject } from "../../import/loose-json";
import type { ArchivedRecipe, ArchiveEntry, ArchiveReader, ArchiveWriter, FoundRecipe } from "../archived-recipe";
import { folderOf, Pictures, stemOf } from "../entry-names";
import { finishArchived } from "../finish-archived";
import { namesAt, numberAt, textAt } from "../json-fields";
import { readYield } from "../yield-text";
import { readCooklangSteps, writeIngredient, writeStepText } from "./cooklang-text";

/** Cooklang: a .cook file a recipe, front matter in YAML or ">> key: value", its picture beside it. */
export const cooklangReader: ArchiveReader = {
  claims: (entries) => entries.some(isCook),
  read: (entries) => {
    const pictures = new Pictures(entries);
    return entries.filter(isCook).map((entry) => {
      const stem = folderOf(entry.name) + stemOf(entry.name);
      const picture = ["jpg", "jpeg", "png", "webp"].map((ending) => pictures.named(`${stem}.${ending}`)).find(Boolean);
      return readCook(entry, picture ?? null);
    });
  },
};

const isCook = (entry: ArchiveEntry): boolean => entry.text !== null && /\.cook$/i.test(entry.name);

function readCook(entry: ArchiveEntry, picture: string | null): FoundRecipe {
  const name = stemOf(entry.name);
  const opened = frontMatter(entry.text ?? "");
  if (opened === null) return { ok: false, name, reason: "unreadable" };
  const { fields, body } = opened;
  const { lines, steps, notes } = readCooklangSteps(body);
  const minutes = (...keys: string[]) => readMinutes(textAt(fields, ...keys) ?? "");
  const time = isObject(fields.time) ? fields.time : {};
  const source = isObject(fields.source) ? fields.source : {};
  const sourceText = textAt(fields, "source");
  const isAddress = /^https?:\/\//i.test(sourceText ?? "");
  const made = readYield(textAt(fields, "yield"));
  return finishArchived(
    {
      title: textAt(fields, "title", "name") ?? name,
      description: textAt(fields, "description", "introduction"),
      lines,
      steps,
      servings: readYield(textAt(fields, "servings", "serves")?.split("|")[0] ?? null).servings ?? made.servings,
      yieldText: made.yieldText,
      prepMinutes: minutes("prep time", "time.prep", "prep_time") ?? readMinutes(textAt(time, "prep") ?? ""),
      cookMinutes: minutes("cook time", "time.cook", "cook_time") ?? readMinutes(textAt(time, "cook") ?? ""),
      totalMinutes:
        minutes("time required", "time", "duration", "total time") ??
        readMinutes(textAt(time, "required", "total") ?? ""),
      cuisine: textAt(fields, "cuisine"),
      tags: namesAt(fields, "tags", "course", "category"),
      language: textAt(fields, "locale", "language"),
      sourceUrl: textAt(fields, "source.url", "url") ?? textAt(source, "url") ?? sourceText,
      sourceName:
        textAt(fields, "source.name", "author", "source.author") ??
        textAt(source, "name", "author") ??
        (isAddress ? null : sourceText),
      rating: numberAt(fields, "rating"),
      isFavourite: fields.favourite === true,
      note: [textAt(fields, "notes"), ...notes].filter((note) => note !== null).join("\n"),
      createdOn: textAt(fields, "created", "date"),
      picture: picture === null ? webPicture(textAt(fields, "image", "picture")) : { kind: "entry", name: picture },
    },
    name,
  );
}

const webPicture = (url: string | null) =>
  url !== null && /^https?:\/\//i.test(url) ? ({ kind: "url", url } as const) : null;

/** The fields above the text; null where the YAML cannot be read. */
function frontMatter(text: string): { fields: JsonObject; body: string } | null {
  const source = text.replace(/^\uFEFF/, "").replace(/^#!.*\n/, "");
  const block = /^\s*---[ \t]*\r?\n([\s\S]*?)\r?\n?---[ \t]*(?:\r?\n|$)/.exec(source);
  if (block !== null) {
    try {
      // Dates stay texts and aliases are few: the core schema and the library's own limit see to it.
      const value = parseYaml(block[1] ?? "", { maxAliasCount: 20 }) as unknown;
      const fields = typeof value === "object" && value !== null && !Array.isArray(value) ? value : {};
      return { fields: fields as JsonObject, body: source.slice(block[0].length) };
    } catch {
      return null;
    }
  }
  const fields: [string, string][] = [];
  const body = source.replace(/^>>\s*([^:\n]+?)\s*:[ \t]*(.*)$/gm, (_line, key: string, value: string) => {
    fields.push([key.toLowerCase(), value.trim()]);
    return "";
  });
  return { fields: Object.fromEntries(fields), body };
}

export const writeCooklang: ArchiveWriter = function* (recipes) {
  for (const [index, { recipe, slug, hasPicture }] of recipes.entries()) {
    yield { name: `${slug}.cook`, text: `${writeFrontMatter(recipe)}\n${writeBody(recipe)}` };
    if (hasPicture) yield { name: `${slug}.jpg`, pictureOf: index };
  }
};

function writeFrontMatter(recipe: ArchivedRecipe): string {
  const fields: readonly (readonly [string, string | number | boolean | readonly string[] | null])[] = [
    ["title", recipe.title],
    ["description", recipe.description],
    ["servings", recipe.servings],
    ["yield", recipe.yieldText],
    ["prep time", minutesText(recipe.prepMinutes)],
    ["cook time", minutesText(recipe.cookMinutes)],
    ["time required", minutesText(recipe.totalMinutes)],
    ["cuisine", recipe.cuisine],
    ["locale", recipe.language],
    ["source", recipe.sourceUrl],
    ["author", recipe.sourceName],
    ["tags", recipe.tags.length === 0 ? null : recipe.tags],
    ["rating", recipe.rating],
    ["favourite", recipe.isFavourite ? true : null],
    ["notes", recipe.note],
    ["created", recipe.createdOn],
  ];
  // JSON is YAML: quoted texts need no care for colons, dashes and numbers.
  const lines = fields.flatMap(([key, value]) => (value === null ? [] : [`${key}: ${JSON.stringify(value)}`]));
  return `---\n${lines.join("\n")}\n---\n`;
}

const minutesText = (minutes: number | null) => (minutes === null ? null : `${minutes} minutes`);

/** A paragraph of nothing but ingredients a section, then its steps. */
function writeBody(recipe: ArchivedRecipe): string {
  const paragraphs: string[] = [];
  let section: string | null = null;
  const enter = (next: string | null) => {
    if (next !== section) paragraphs.push(next === null ? "==" : `== ${next.replaceAll("=", "-")} ==`);
    section = next;
  };
  for (const [heading, lines] of Map.groupBy(recipe.lines, (line) => line.section)) {
    enter(heading);
    paragraphs.push(lines.map((line) => writeIngredient(line.text)).join("\n"));
  }
  for (const step of recipe.steps) {
    enter(step.section);
    paragraphs.push(writeStepText(step.text));
  }
  return `${paragraphs.join("\n\n")}\n`;
}
