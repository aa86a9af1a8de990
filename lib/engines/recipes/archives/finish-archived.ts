import { foldSpaces } from "../import/clean-text";
import type { ArchivedPicture, ArchivedRecipe, FoundRecipe } from "./archived-recipe";

const MOST_LINES = 200;
const LONGEST_LINE = 8000;
const LONGEST_TITLE = 200;

type Texts = readonly { readonly text: string; readonly section: string | null }[];

/** What a reader hands over; absent = the archive does not say. */
export interface RoughRecipe {
  readonly title: string | null;
  readonly lines: Texts;
  readonly steps: Texts;
  readonly description?: string | null;
  readonly servings?: number | null;
  readonly yieldText?: string | null;
  readonly prepMinutes?: number | null;
  readonly cookMinutes?: number | null;
  readonly totalMinutes?: number | null;
  readonly cuisine?: string | null;
  readonly tags?: readonly string[];
  readonly language?: string | null;
  readonly sourceUrl?: string | null;
  readonly sourceName?: string | null;
  readonly isFavourite?: boolean;
  readonly rating?: number | null;
  readonly note?: string | null;
  readonly createdOn?: string | null;
  readonly picture?: ArchivedPicture | null;
}

/** The recipe with clean texts, or why it cannot be one. `name` stands for it where it has no title. */
export function finishArchived(rough: RoughRecipe, name: string): FoundRecipe {
  const title = textOf(rough.title);
  if (title === null) return { ok: false, name, reason: "no-title" };
  const shown = title.slice(0, LONGEST_TITLE);
  if ([...rough.lines, ...rough.steps].some(({ text }) => text.length > LONGEST_LINE))
    return { ok: false, name: shown, reason: "line-too-long" };
  const lines = textsOf(rough.lines);
  const steps = textsOf(rough.steps);
  if (lines.length > MOST_LINES || steps.length > MOST_LINES)
    return { ok: false, name: shown, reason: "too-many-lines" };
  if (lines.length + steps.length === 0) return { ok: false, name: shown, reason: "no-lines-and-no-steps" };
  const recipe: ArchivedRecipe = {
    title: shown,
    description: proseOf(rough.description),
    servings: amountOf(rough.servings),
    yieldText: textOf(rough.yieldText),
    prepMinutes: minutesOf(rough.prepMinutes),
    cookMinutes: minutesOf(rough.cookMinutes),
    totalMinutes: minutesOf(rough.totalMinutes),
    cuisine: textOf(rough.cuisine),
    tags: tagsOf(rough.tags ?? []),
    language: textOf(rough.language),
    sourceUrl: webAddressOf(rough.sourceUrl),
    sourceName: textOf(rough.sourceName),
    lines,
    steps,
    isFavourite: rough.isFavourite ?? false,
    rating: ratingOf(rough.rating),
    note: proseOf(rough.note),
    createdOn: dateOf(rough.createdOn),
    picture: rough.picture ?? null,
  };
  return { ok: true, recipe };
}

const textOf = (text: string | null | undefined): string | null =>
  foldSpaces((text ?? "").slice(0, LONGEST_LINE)) || null;

/** Longer texts keep their line breaks. */
function proseOf(text: string | null | undefined): string | null {
  const lines = (text ?? "")
    .slice(0, LONGEST_LINE)
    .split(/\r\n|\r|\n/)
    .map(foldSpaces);
  return (
    lines
      .join("\n")
      .replace(/\n{3,}/g, "\n\n")
      .trim() || null
  );
}

const textsOf = (texts: Texts) =>
  texts.flatMap(({ text, section }) => {
    const clean = foldSpaces(text);
    return clean === "" ? [] : [{ text: clean, section: textOf(section) }];
  });

const amountOf = (amount: number | null | undefined): number | null =>
  typeof amount === "number" && Number.isFinite(amount) && amount > 0 && amount <= 1000 ? amount : null;

/** Apps write zero where nobody said a time. */
const minutesOf = (minutes: number | null | undefined): number | null =>
  typeof minutes === "number" && Number.isFinite(minutes) && minutes > 0 && minutes <= 14_400
    ? Math.round(minutes)
    : null;

const ratingOf = (rating: number | null | undefined): number | null =>
  typeof rating === "number" && rating > 0 ? Math.min(5, Math.max(1, Math.round(rating))) : null;

function tagsOf(tags: readonly string[]): string[] {
  const byKey = new Map<string, string>();
  for (const tag of tags) {
    const clean = foldSpaces(tag).slice(0, 40).trim();
    if (clean !== "" && !byKey.has(clean.toLowerCase())) byKey.set(clean.toLowerCase(), clean);
  }
  return [...byKey.values()].slice(0, 30);
}

function webAddressOf(address: string | null | undefined): string | null {
  const text = (address ?? "").trim();
  return /^https?:\/\/\S+$/i.test(text) && text.length <= 2000 ? text : null;
}

function dateOf(text: string | null | undefined): string | null {
  const found = /^(\d{4})-(\d{2})-(\d{2})(?!\d)/.exec((text ?? "").trim());
  if (found === null) return null;
  const [date] = found;
  return Number.isNaN(Date.parse(`${date}T00:00:00Z`)) || Number(found[1]) < 1970 ? null : date;
}
