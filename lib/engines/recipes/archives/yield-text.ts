interface Yield {
  readonly servings: number | null;
  readonly yieldText: string | null;
}

/** Of "4-6" the upper end is cooked for, as when a page is imported. */
const range = /(\d+(?:[.,]\d+)?)\s*(?:-|–|\s+to\s+)\s*(?=\d)/giu;
const servingWords =
  /\b(?:serves?|servings?|portions?|people|persons?|portionen|personen|personnes|raciones|porciones|porzioni|persone|porcj[ei]|porties|portioner|porções)\b/iu;

/** What one text says about how much a recipe makes: "4", "Serves 4", "12 muffins", "4 servings (12 muffins)". */
export function readYield(raw: string | null): Yield {
  const text = (raw ?? "").slice(0, 300).trim();
  const both = /^(\d+(?:\.\d+)?) servings? \((.+)\)$/.exec(text);
  if (both !== null) return { servings: Number(both[1]), yieldText: both[2] ?? null };
  const found = /\d+(?:[.,]\d+)?/.exec(text.replace(range, ""))?.[0];
  const servings = found === undefined ? null : Number(found.replace(",", "."));
  const isPlain = /^[\d.,\s–-]*$/.test(text) || servingWords.test(text);
  return { servings, yieldText: isPlain ? null : text };
}

/** The same as one text. */
export function writeYield({ servings, yieldText }: Yield): string {
  if (servings === null) return yieldText ?? "";
  const serves = `${servings} ${servings === 1 ? "serving" : "servings"}`;
  return yieldText === null ? serves : `${serves} (${yieldText})`;
}
