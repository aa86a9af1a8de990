import { lettersOf } from "./letters";
import type { IngredientGroup } from "./partial-recipe";
import type { RegionLine } from "./region";
import { sectionOf } from "./section-words";

const maxHeading = 90;
/** Beyond these a page is no recipe, and matching its lines would take too long. */
const maxLines = 400;
const maxPageLines = 10_000;
/** Buttons that scale a recipe or switch its units stand where headings stand. */
const control = /\d\s*[x×](?![a-z])|^(?:units?|metric|imperial|us\b|servings?|portions?|scale|print|\d)/i;

/**
 * Declared ingredient lines under the headings the page shows between them. Lines are found in the page by their
 * letters, in order; a declared line that the page shows as a heading becomes one. One group without a heading where
 * the page has none or shows the lines differently.
 */
export function groupByPage(lines: readonly string[], page: readonly RegionLine[]): IngredientGroup[] {
  const places = locate(
    lines.map(lettersOf),
    page.map((line) => lettersOf(line.text)),
  );
  const shown = oneKindOfHeading(page, places);
  const groups: { heading: string | null; ingredients: string[] }[] = [];
  let heading: string | null = null;
  let last = -1;
  lines.forEach((line, index) => {
    const place = places[index] ?? -1;
    if (isHeadingLine(line, shown[place])) {
      heading = line;
      last = Math.max(last, place);
      return;
    }
    if (place >= 0) {
      heading = headingBetween(shown, last, place, places[index - 1] === last) ?? heading;
      last = place;
    }
    const group = groups.at(-1);
    if (group && group.heading === heading) group.ingredients.push(line);
    else groups.push({ heading, ingredients: [line] });
  });
  return groups;
}

/** A page heads its groups in one way: where some headings are marked up, a plain line with a colon is none. */
function oneKindOfHeading(page: readonly RegionLine[], places: readonly number[]): readonly RegionLine[] {
  const found = places.filter((place) => place >= 0);
  const [first, last] = [Math.min(...found), Math.max(...found)];
  const isMarked = page.slice(first, last).some((line) => line.marked && mayHead(line));
  return isMarked ? page.map((line) => (line.heading && !line.marked ? { ...line, heading: false } : line)) : page;
}

/** The page line of each declared line, -1 where none is found; of all starting points the one that finds most wins. */
function locate(wanted: readonly string[], keys: readonly string[]): number[] {
  const positions = new Map<string, number[]>();
  if (wanted.length > maxLines) return wanted.map(() => -1);
  keys.slice(0, maxPageLines).forEach((key, index) => {
    const known = positions.get(key);
    if (known) known.push(index);
    else positions.set(key, [index]);
  });
  let best: number[] = wanted.map(() => -1);
  let bestFound = 0;
  const starts = [...new Set(wanted.slice(0, 5).flatMap((key) => (positions.get(key) ?? []).slice(0, 5)))];
  for (const start of starts) {
    let last = start - 1;
    const places = wanted.map((key) => {
      const next =
        positions.get(key)?.find((position) => position > last && position < start + 6 * wanted.length + 20) ?? -1;
      if (next >= 0) last = next;
      return next;
    });
    const found = places.filter((place) => place >= 0).length;
    if (found > bestFound) {
      best = places;
      bestFound = found;
    }
  }
  return best;
}

function isHeadingLine(line: string, shown: RegionLine | undefined): boolean {
  if (line.length > maxHeading || /^\p{N}/u.test(line)) return false;
  return /[:：]$/.test(line) || (shown?.heading ?? false);
}

/**
 * The last heading between two page lines; before the first ingredient only one that stands right above it counts.
 * Between two neighbours of the declared list a short line that the list does not know is a heading too.
 */
function headingBetween(
  shown: readonly RegionLine[],
  after: number,
  before: number,
  areNeighbours: boolean,
): string | null {
  const earliest = after < 0 ? Math.max(0, before - 1) : after + 1;
  const between = shown.slice(earliest, before).filter(mayHead);
  const marked = between.findLast((line) => line.marked) ?? between.findLast((line) => line.heading);
  if (marked) return marked.text;
  const [only] = between;
  const isAlone = areNeighbours && after >= 0 && before - after === 2;
  return isAlone && only && !/^\p{N}|[:：]$/u.test(only.text) && only.text.length <= 50 ? only.text : null;
}

function mayHead(line: RegionLine): boolean {
  return line.text.length <= maxHeading && !control.test(line.text) && sectionOf(line.text) === null;
}
