import { existsSync, readdirSync, readFileSync } from "node:fs";
import path from "node:path";
import { gunzipSync } from "node:zlib";
import { importPage } from "@/lib/engines/recipes/import/import-page";
import { sectionOf } from "@/lib/engines/recipes/import/section-words";
import type { ImportedRecipe } from "@/lib/engines/recipes/imported-recipe";

interface Truth {
  readonly title: string;
  readonly ingredients: readonly string[];
  readonly instructions_list: readonly string[];
  readonly yields?: string | null;
  readonly total_time?: number | null;
  readonly ingredient_groups?: readonly { readonly purpose: string | null; readonly ingredients: readonly string[] }[];
}

export interface Case {
  readonly name: string;
  readonly truth: Truth;
  readonly recipe: ImportedRecipe | null;
}

export type Kind =
  | "all3"
  | "sameContent"
  | "title"
  | "ingredients"
  | "instructions"
  | "yields"
  | "totalTime"
  | "groups";
export const kinds: readonly Kind[] = [
  "all3",
  "sameContent",
  "title",
  "ingredients",
  "instructions",
  "yields",
  "totalTime",
  "groups",
];

const clean = (text: string) => text.replace(/[\s\u200B\uFEFF]+/g, " ").trim();
// A few truths hold one string where a list is meant.
const cleanList = (texts: readonly string[] | string) =>
  [texts]
    .flat()
    .map(clean)
    .filter((text) => text !== "");
const same = (a: readonly string[], b: readonly string[]) =>
  a.length === b.length && a.every((text, i) => text === b[i]);

/** How one case of a kind came out; null where the truth is silent about it. */
export function judge(kind: Kind, { truth, recipe }: Case): boolean | null {
  switch (kind) {
    case "all3":
      return (["title", "ingredients", "instructions"] as const).every((part) =>
        judge(part, { name: "", truth, recipe }),
      );
    case "sameContent":
      return recipe !== null && saysTheSame(recipe, truth);
    case "title":
      return clean(recipe?.title ?? "") === clean(truth.title);
    case "ingredients":
      return same(cleanList(recipe?.ingredients ?? []), cleanList(truth.ingredients));
    case "instructions":
      return same(cleanList(recipe?.instructions ?? []), cleanList(truth.instructions_list));
    case "yields":
      return truth.yields ? recipe?.yields === truth.yields : null;
    case "totalTime":
      return typeof truth.total_time === "number" ? (recipe?.totalMinutes ?? null) === truth.total_time : null;
    case "groups":
      return truth.ingredient_groups ? groupsText(recipe?.ingredientGroups ?? []) === truthGroupsText(truth) : null;
  }
}

function groupsText(groups: ImportedRecipe["ingredientGroups"]): string {
  return JSON.stringify(groups.map((group) => [clean(group.heading ?? ""), cleanList(group.ingredients)]));
}

function truthGroupsText(truth: Truth): string {
  return JSON.stringify(
    (truth.ingredient_groups ?? []).map((group) => [clean(group.purpose ?? ""), cleanList(group.ingredients)]),
  );
}

const stepNumber = /^\s*(?:step\s*\d{1,2}\s*[.):|-]?|\d{1,2}\s*[.):-]|\d{1,2}$)\s*/i;

/** Letters and digits alone, without step numbers and the names of the parts. */
function bareLines(lines: readonly string[], dropped: ReadonlySet<string>): string {
  return lines
    .map((line) => line.replace(stepNumber, ""))
    .filter((line) => dropped.size === 0 || sectionOf(line) !== "method")
    .map(letters)
    .filter((line) => line !== "" && !dropped.has(line))
    .join("");
}

function letters(text: string): string {
  return text
    .normalize("NFKC")
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, "");
}

function headingsOf(recipe: ImportedRecipe, truth: Truth): Set<string> {
  const headings = [
    ...recipe.ingredientGroups.map((group) => group.heading),
    ...recipe.instructionGroups.map((group) => group.heading),
    ...(truth.ingredient_groups ?? []).map((group) => group.purpose),
  ];
  return new Set(headings.map((heading) => letters(heading ?? "")).filter((heading) => heading !== ""));
}

/** Whether the words of the lines, or of the steps, are the same; headings left aside. */
function hasSameWords({ truth, recipe }: Case, part: "ingredients" | "instructions"): boolean {
  if (recipe === null) return false;
  const dropped = headingsOf(recipe, truth).add("method");
  const theirs = part === "ingredients" ? truth.ingredients : truth.instructions_list;
  return bareLines(recipe[part], dropped) === bareLines([theirs].flat(), dropped);
}

/** A page without what it declares for machines: scripts and marks of meaning. */
const withoutData = (html: string): string =>
  html.replace(/<script[^>]*>[\s\S]*?<\/script>/gi, "").replace(/\sitem(?:prop|type|scope)(?:="[^"]*")?/gi, "");

/** What the import makes of the pages by what they show alone: no rule was settled on these. */
function shownAlone(): Record<string, number> {
  const cases = loadCases(withoutData);
  const share = (isRight: (one: Case) => boolean) =>
    Math.round((1000 * cases.filter(isRight).length) / cases.length) / 10;
  const figures = {
    "import.shownAlone.ingredients": share((one) => hasSameWords(one, "ingredients")),
    "import.shownAlone.instructions": share((one) => hasSameWords(one, "instructions")),
    "import.shownAlone.both": share((one) => hasSameWords(one, "ingredients") && hasSameWords(one, "instructions")),
  };
  console.error(`import by what pages show alone: ${JSON.stringify(figures)}`);
  return figures;
}

/** The same words in the same order, headings either counted on both sides or on none. */
function saysTheSame(recipe: ImportedRecipe, truth: Truth): boolean {
  const truthLines = [[truth.ingredients].flat(), [truth.instructions_list].flat()] as const;
  return [headingsOf(recipe, truth).add("method"), new Set<string>()].some((dropped) => {
    const ours = [recipe.ingredients, recipe.instructions].map((lines) => bareLines(lines, dropped));
    const theirs = truthLines.map((lines) => bareLines(lines, dropped));
    return letters(recipe.title ?? "") === letters(truth.title) && same(ours, theirs);
  });
}

/** The development pages with what the import makes of them; empty where they are absent. */
export function loadCases(
  prepare: (html: string) => string = (html) => html,
  folder = path.resolve(import.meta.dirname, "../../../shared/data/dev/pages"),
): Case[] {
  if (!existsSync(folder)) return [];
  return readdirSync(folder)
    .filter((file) => file.endsWith(".json"))
    .map((file) => {
      const name = file.replace(/\.json$/, "");
      const truth = JSON.parse(readFileSync(path.join(folder, file), "utf8")) as Truth;
      const html = gunzipSync(readFileSync(path.join(folder, `${name}.html.gz`))).toString("utf8");
      const outcome = importPage({ html: prepare(html) });
      return { name, truth, recipe: outcome.ok ? outcome.recipe : null };
    });
}

/** What was lost in a case, the heaviest first: how many lines differ, and the first of them. */
function loss(kind: Kind, { truth, recipe }: Case): { weight: number; text: string } {
  const short = (text: unknown) => String(text ?? "nothing").slice(0, 70);
  if (recipe === null) return { weight: 1000, text: "no recipe found" };
  if (kind === "title") return { weight: 1, text: `${short(truth.title)} ≠ ${short(recipe.title)}` };
  if (kind === "yields") return { weight: 1, text: `${short(truth.yields)} ≠ ${short(recipe.yields)}` };
  if (kind === "totalTime") return { weight: 1, text: `${truth.total_time} ≠ ${recipe.totalMinutes}` };
  if (kind === "groups") {
    const headings = (truth.ingredient_groups ?? []).map((group) => group.purpose).join(" / ");
    const ours = recipe.ingredientGroups.map((group) => group.heading).join(" / ");
    return { weight: 1, text: `${short(headings)} ≠ ${short(ours)}` };
  }
  const theirs = kind === "instructions" ? [] : cleanList(truth.ingredients);
  const own = kind === "instructions" ? [] : cleanList(recipe.ingredients);
  if (kind !== "ingredients") {
    theirs.push(...cleanList(truth.instructions_list));
    own.push(...cleanList(recipe.instructions));
  }
  const known = new Set(own);
  const missing = theirs.filter((line) => !known.has(line));
  const extra = own.filter((line) => !theirs.includes(line));
  return {
    weight: missing.length + extra.length,
    text: `${missing.length} missing, ${extra.length} extra: ${short(missing[0])} ≠ ${short(extra[0])}`,
  };
}

/** Page import on the development pages, percentages 0–100; `{}` with a message where the pages are absent. */
export async function evidenceImport(): Promise<Record<string, number>> {
  const cases = loadCases();
  if (cases.length === 0) {
    console.error("import: the development pages are absent, skipped");
    return {};
  }
  const figures: Record<string, number> = {};
  for (const kind of kinds) {
    const judged = cases.map((one) => ({ one, right: judge(kind, one) })).filter(({ right }) => right !== null);
    const wrong = judged.filter(({ right }) => !right);
    figures[`import.${kind}`] = Math.round((1000 * (judged.length - wrong.length)) / judged.length) / 10;
    console.error(`import.${kind} ${figures[`import.${kind}`]} (${wrong.length} of ${judged.length} lost)`);
    const worst = wrong.map(({ one }) => ({ name: one.name, ...loss(kind, one) })).sort((a, b) => b.weight - a.weight);
    for (const { name, text } of worst.slice(0, 10)) console.error(`  ${name}: ${text}`);
  }
  return { ...figures, ...shownAlone() };
}
