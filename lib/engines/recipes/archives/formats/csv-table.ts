import { fold } from "../../../foods/normalise";
import { readMinutes } from "../../import/duration";
import type {
  ArchivedPicture,
  ArchivedRecipe,
  ArchiveEntry,
  ArchiveReader,
  ArchiveWriter,
  FoundRecipe,
} from "../archived-recipe";
import { readCsv, writeCsv } from "../csv";
import { fileNameOf } from "../entry-names";
import { finishArchived } from "../finish-archived";
import { headingOf, linesOf, underHeadings, withHeadings, withoutNumbers } from "../headed-lines";
import { readYield, writeYield } from "../yield-text";

/** What a column holds, by the words people and apps put above it. */
const COLUMNS = {
  title: ["title", "name", "recipe", "recipe name", "recipe title"],
  description: ["description", "summary", "introduction"],
  lines: ["ingredients", "ingredient", "recipe ingredients", "recipeingredient", "ingredient list"],
  steps: ["directions", "instructions", "method", "steps", "preparation", "recipeinstructions", "procedure"],
  servings: ["servings", "serves", "portions", "serving size"],
  makes: ["yield", "yields", "makes", "recipe yield", "quantity"],
  prep: ["prep time", "preparation time", "prep", "preptime", "prep minutes"],
  cook: ["cook time", "cooking time", "cook", "cooktime", "cook minutes"],
  total: ["total time", "time", "totaltime", "total minutes", "duration"],
  cuisine: ["cuisine"],
  tags: ["tags", "labels", "keywords", "categories", "category", "course", "main ingredient"],
  source: ["source", "author", "by", "credit"],
  url: ["url", "source url", "link", "website", "web address", "original url", "public url"],
  rating: ["rating", "stars", "score"],
  favourite: ["favourite", "favorite", "is favourite", "starred"],
  note: ["notes", "note", "comments", "comment"],
  created: ["created at", "created", "date added", "added", "date"],
  picture: ["photo url", "image url", "image", "photo", "picture"],
  language: ["language"],
} as const;
type Column = keyof typeof COLUMNS;

/** Any table of recipes, one a row, its columns told by their headings. */
export const csvReader: ArchiveReader = {
  claims: (entries) => entries.some((entry) => isTable(entry) && columnsOf(headerOf(entry)) !== null),
  read: (entries) => entries.filter(isTable).flatMap((entry) => readTable(entry, headingOf)),
};

/** Plan to Eat's table: the same columns, headings among the ingredients begin with a comma. */
export const planToEatTable: ArchiveReader = {
  claims: (entries) => entries.some((entry) => isTable(entry) && isPlanToEat(headerOf(entry))),
  read: (entries) =>
    entries
      .filter((entry) => isTable(entry) && isPlanToEat(headerOf(entry)))
      .flatMap((entry) => readTable(entry, (line) => /^,\s*(.+)$/.exec(line)?.[1] ?? null)),
};

const isTable = (entry: ArchiveEntry): boolean => entry.text !== null && /\.(?:csv|tsv)$/i.test(entry.name);
const headerOf = (entry: ArchiveEntry): string[] => readCsv((entry.text ?? "").slice(0, 10_000))[0] ?? [];
const isPlanToEat = (header: readonly string[]): boolean =>
  ["Title", "Main Ingredient", "Directions", "Url Host"].every((name) => header.includes(name));

/** Places of the columns; null where there is no title or nothing to cook. */
function columnsOf(header: readonly string[]): Map<Column, number[]> | null {
  const found = new Map<Column, number[]>();
  for (const [place, raw] of header.entries()) {
    const name = fold(raw.replaceAll("_", " "));
    for (const column of Object.keys(COLUMNS) as Column[])
      if ((COLUMNS[column] as readonly string[]).includes(name))
        found.set(column, [...(found.get(column) ?? []), place]);
  }
  return found.has("title") && (found.has("lines") || found.has("steps")) ? found : null;
}

function readTable(entry: ArchiveEntry, headingIn: (line: string) => string | null): FoundRecipe[] {
  const [header, ...rows] = readCsv(entry.text ?? "");
  const columns = columnsOf(header ?? []);
  if (columns === null) return [{ ok: false, name: fileNameOf(entry.name), reason: "not-a-recipe" }];
  return rows.map((row, index) => readRow(row, columns, headingIn, `${fileNameOf(entry.name)}, row ${index + 2}`));
}

function readRow(
  row: readonly string[],
  columns: ReadonlyMap<Column, readonly number[]>,
  headingIn: (line: string) => string | null,
  name: string,
): FoundRecipe {
  const all = (column: Column) => (columns.get(column) ?? []).flatMap((place) => row[place]?.trim() || []);
  const first = (column: Column) => all(column)[0] ?? null;
  const minutes = (column: Column) => readMinutes(first(column) ?? "");
  const made = readYield(first("makes"));
  const served = readYield(first("servings"));
  const url = first("url");
  const ingredients = first("lines") ?? "";
  return finishArchived(
    {
      title: first("title"),
      description: first("description"),
      lines: underHeadings(listed(ingredients, betweenLines(ingredients)), headingIn),
      steps: underHeadings(withoutNumbers(listed(first("steps") ?? "", betweenSteps))),
      servings: served.servings ?? made.servings,
      yieldText: made.yieldText ?? served.yieldText,
      prepMinutes: minutes("prep"),
      cookMinutes: minutes("cook"),
      totalMinutes: minutes("total"),
      cuisine: first("cuisine"),
      tags: all("tags").flatMap((text) => text.split(/\s*[,;^|]\s*/)),
      language: first("language"),
      sourceUrl: url ?? first("source"),
      sourceName: first("source"),
      isFavourite: /^(?:yes|true|1|x|y)$/i.test(first("favourite") ?? ""),
      rating: Number(first("rating") ?? 0),
      note: first("note"),
      createdOn: first("created"),
      picture: pictureOf(first("picture")),
    },
    name,
  );
}

/** One a line; a cell of a single line may part them with "|", ingredients also with several ";". */
function listed(cell: string, separators: RegExp): string[] {
  const lines = linesOf(cell);
  const [only] = lines;
  return lines.length === 1 && only !== undefined ? only.split(separators) : lines;
}
const betweenSteps = /\s*\|\s*/;
const betweenLines = (cell: string) => (cell.split(";").length > 2 ? /\s*[|;]\s*/ : betweenSteps);

const pictureOf = (url: string | null): ArchivedPicture | null =>
  url !== null && /^https?:\/\//i.test(url) ? { kind: "url", url } : null;

const times = ({ prepMinutes, cookMinutes, totalMinutes }: ArchivedRecipe) =>
  [prepMinutes, cookMinutes, totalMinutes].map((minutes) => (minutes === null ? "" : String(minutes)));

export const writeCsvTable: ArchiveWriter = function* (recipes) {
  const asHeading = (heading: string) => `## ${heading}`;
  const header = ["Title", "Description", "Servings", "Yield", "Prep time", "Cook time", "Total time", "Ingredients"];
  const rest = [
    "Directions",
    "Tags",
    "Cuisine",
    "Source",
    "Url",
    "Rating",
    "Favourite",
    "Notes",
    "Language",
    "Created",
  ];
  const rows = recipes.map(({ recipe }) => [
    recipe.title,
    recipe.description ?? "",
    recipe.servings === null ? "" : String(recipe.servings),
    recipe.yieldText ?? "",
    ...times(recipe),
    withHeadings(recipe.lines, asHeading).join("\n"),
    withHeadings(recipe.steps, asHeading).join("\n"),
    recipe.tags.join(", "),
    recipe.cuisine ?? "",
    recipe.sourceName ?? "",
    recipe.sourceUrl ?? "",
    recipe.rating === null ? "" : String(recipe.rating),
    recipe.isFavourite ? "yes" : "",
    recipe.note ?? "",
    recipe.language ?? "",
    recipe.createdOn ?? "",
  ]);
  yield { name: "recipes.csv", text: writeCsv([[...header, ...rest], ...rows]) };
};

const PLAN_TO_EAT =
  "Title,Course,Cuisine,Main Ingredient,Description,Source,Url,Url Host,Prep Time,Cook Time,Total Time,Servings,Yield,Ingredients,Directions,Tags,Rating,Public Url,Photo Url,Private,Created At,Updated At".split(
    ",",
  );

export const writePlanToEat: ArchiveWriter = function* (recipes) {
  const rows = recipes.map(({ recipe }) => {
    const cells: Readonly<Record<string, string>> = {
      Title: recipe.title,
      Cuisine: recipe.cuisine ?? "",
      Description: recipe.description ?? "",
      Source: recipe.sourceName ?? "",
      Url: recipe.sourceUrl ?? "",
      "Prep Time": times(recipe)[0] ?? "",
      "Cook Time": times(recipe)[1] ?? "",
      "Total Time": times(recipe)[2] ?? "",
      Servings: writeYield({ ...recipe, yieldText: null }).replace(/ servings?$/, ""),
      Yield: recipe.yieldText ?? "",
      Ingredients: withHeadings(recipe.lines, (heading) => `, ${heading}`).join("\n"),
      Directions: withHeadings(recipe.steps, (heading) => `${heading}:`).join("\n"),
      Tags: recipe.tags.join(", "),
      Rating: recipe.rating === null ? "" : String(recipe.rating),
      Private: "yes",
      "Created At": recipe.createdOn === null ? "" : `${recipe.createdOn} 00:00:00`,
    };
    return PLAN_TO_EAT.map((name) => cells[name] ?? "");
  });
  yield { name: "recipes.csv", text: writeCsv([PLAN_TO_EAT, ...rows]) };
};
