import type { RecipeInput, SaveRecipeInput } from "@/lib/domains/recipes/schema";

/** One row of an editor's ingredient list: a line of text, or the heading of those below it. */
export interface DraftRow {
  readonly key: string;
  readonly kind: "line" | "heading";
  readonly text: string;
  readonly ruledFoodId: string | null;
  /** The recipe this line stands for. */
  readonly subRecipeId: string | null;
  /** The name whose meaning the household wants kept, with the food chosen for it. */
  readonly remember: string | null;
}

/** A recipe as it stands in the editor: numbers are still what was typed. */
export interface Draft {
  readonly title: string;
  readonly description: string;
  readonly servings: string;
  readonly yieldText: string;
  readonly prepMinutes: string;
  readonly cookMinutes: string;
  readonly totalMinutes: string;
  readonly cuisine: string;
  readonly tags: string;
  readonly language: string | null;
  readonly sourceUrl: string;
  readonly sourceName: string;
  readonly coverFileId: string | null;
  /** All photos in order; the first is the cover. */
  readonly photoIds: readonly string[];
  readonly lines: readonly DraftRow[];
  readonly steps: readonly DraftRow[];
}

export const newRow = (text = "", kind: DraftRow["kind"] = "line"): DraftRow => ({
  key: crypto.randomUUID(),
  kind,
  text,
  ruledFoodId: null,
  subRecipeId: null,
  remember: null,
});

export const emptyDraft = (): Draft => ({
  title: "",
  description: "",
  servings: "4",
  yieldText: "",
  prepMinutes: "",
  cookMinutes: "",
  totalMinutes: "",
  cuisine: "",
  tags: "",
  language: null,
  sourceUrl: "",
  sourceName: "",
  coverFileId: null,
  photoIds: [],
  lines: [newRow()],
  steps: [newRow()],
});

/** A recipe opened for editing. */
export function draftOf(recipe: RecipeInput): Draft {
  return {
    ...recipe,
    photoIds: recipe.photoIds ?? (recipe.coverFileId === null ? [] : [recipe.coverFileId]),
    description: recipe.description ?? "",
    servings: String(recipe.servings),
    yieldText: recipe.yieldText ?? "",
    prepMinutes: String(recipe.prepMinutes ?? ""),
    cookMinutes: String(recipe.cookMinutes ?? ""),
    totalMinutes: String(recipe.totalMinutes ?? ""),
    cuisine: recipe.cuisine ?? "",
    tags: recipe.tags.join(", "),
    sourceUrl: recipe.sourceUrl ?? "",
    sourceName: recipe.sourceName ?? "",
    lines: rowsOf(recipe.lines),
    steps: rowsOf(recipe.steps),
  };
}

type Sectioned = {
  readonly text: string;
  readonly section: string | null;
  readonly ruledFoodId?: string | null;
  readonly subRecipeId?: string | null;
};

function rowsOf(parts: readonly Sectioned[]): DraftRow[] {
  const rows: DraftRow[] = [];
  let section: string | null = null;
  for (const part of parts) {
    if (part.section !== section) rows.push(newRow(part.section ?? "", "heading"));
    section = part.section;
    rows.push({ ...newRow(part.text), ruledFoodId: part.ruledFoodId ?? null, subRecipeId: part.subRecipeId ?? null });
  }
  return rows.length === 0 ? [newRow()] : rows;
}

export type DraftProblem = "title" | "servings" | "minutes" | "sourceUrl";

/** What the save verb takes, or what has to be mended first. Empty rows are left out. */
export function inputOf(
  draft: Draft,
  existing: SaveRecipeInput["existing"],
):
  | { readonly ok: true; readonly input: SaveRecipeInput }
  | { readonly ok: false; readonly problems: readonly DraftProblem[] } {
  const servings = numberOf(draft.servings);
  const minutes = [draft.prepMinutes, draft.cookMinutes, draft.totalMinutes].map(minutesIn);
  const problems: DraftProblem[] = [];
  if (draft.title.trim() === "") problems.push("title");
  if (servings === null || servings <= 0 || servings > 1000) problems.push("servings");
  if (minutes.some((value) => value === "bad")) problems.push("minutes");
  if (draft.sourceUrl.trim() !== "" && !/^https?:\/\/\S+$/i.test(draft.sourceUrl.trim())) problems.push("sourceUrl");
  if (problems.length > 0 || servings === null) return { ok: false, problems };
  const [prepMinutes = null, cookMinutes = null, totalMinutes = null] = minutes.map((value) =>
    value === "bad" ? null : value,
  );
  const lines = sectioned(draft.lines);
  return {
    ok: true,
    input: {
      existing,
      remember: lines.flatMap(({ row }) =>
        row.remember !== null && row.ruledFoodId !== null ? [{ name: row.remember, foodId: row.ruledFoodId }] : [],
      ),
      recipe: {
        title: draft.title.trim(),
        description: draft.description.trim() || null,
        servings,
        yieldText: draft.yieldText.trim() || null,
        prepMinutes,
        cookMinutes,
        totalMinutes,
        cuisine: draft.cuisine.trim() || null,
        tags: [
          ...new Set(
            draft.tags
              .split(",")
              .map((tag) => tag.trim())
              .filter(Boolean),
          ),
        ].slice(0, 30),
        language: draft.language,
        sourceUrl: draft.sourceUrl.trim() || null,
        sourceName: draft.sourceName.trim() || null,
        coverFileId: draft.coverFileId,
        photoIds: [...draft.photoIds],
        lines: lines.map(({ row, section }) => ({
          text: row.text.trim(),
          section,
          ruledFoodId: row.ruledFoodId,
          subRecipeId: row.subRecipeId,
        })),
        steps: sectioned(draft.steps).map(({ row, section }) => ({ text: row.text.trim(), section })),
      },
    },
  };
}

function sectioned(rows: readonly DraftRow[]): { row: DraftRow; section: string | null }[] {
  let section: string | null = null;
  return rows.flatMap((row) => {
    if (row.kind === "heading") section = row.text.trim() || null;
    return row.kind === "heading" || row.text.trim() === "" ? [] : [{ row, section }];
  });
}

/** A number as people write it: "4", "2,5", "1/2". */
export function numberOf(text: string): number | null {
  const fraction = /^\s*(\d+)\s*\/\s*(\d+)\s*$/.exec(text);
  const value = fraction ? Number(fraction[1]) / Number(fraction[2]) : Number(text.trim().replace(",", "."));
  return text.trim() === "" || !Number.isFinite(value) ? null : value;
}

function minutesIn(text: string): number | null | "bad" {
  if (text.trim() === "") return null;
  const value = numberOf(text);
  return value === null || value < 0 || value > 14_400 ? "bad" : Math.round(value);
}

const BULLET = /^\s*(?:[-–—*•·▢☐◦‣]\s+|\[[ x]?\]\s*|\d{1,2}[.)]\s+(?=\D))/i;

/** Pasted text as rows; a short row that ends in a colon is a heading. */
export function pastedRows(text: string): DraftRow[] {
  return text
    .split(/\r\n|[\n\r\u2028\u2029]/)
    .map((row) => row.replace(BULLET, "").trim())
    .filter((row) => row !== "")
    .slice(0, 200)
    .map((row) => (/^[^.]{1,60}:$/.test(row) ? newRow(row.slice(0, -1), "heading") : newRow(row)));
}
