import type { ParsedLine } from "@/lib/engines/recipes/line";
import { displayLine } from "@/lib/engines/recipes/lines/display-line";
import type { MeasureSystem } from "@/lib/engines/recipes/lines/format-amount";

/** A line as one text for paper, for `factor` times the recipe in the household's measures; as written where unread. */
export function lineText(
  text: string,
  parsed: ParsedLine | undefined,
  { factor, system }: { readonly factor: number; readonly system: MeasureSystem },
): string {
  if (parsed === undefined) return text;
  const shown = displayLine(text, parsed, { factor, system });
  const head = [shown.amount, shown.name].filter((part) => part !== "").join(" ");
  const tail = [shown.preparation, shown.note === "" ? "" : `(${shown.note})`].filter((part) => part !== "").join(" ");
  return tail === "" ? head : `${head}, ${tail}`;
}

/** Rows under their headings, in order. */
export function inSections(
  rows: readonly { readonly section: string | null; readonly text: string }[],
): { readonly heading: string | null; readonly texts: readonly string[] }[] {
  const sections: { heading: string | null; texts: string[] }[] = [];
  for (const { section, text } of rows) {
    const last = sections.at(-1);
    if (last !== undefined && last.heading === section) last.texts.push(text);
    else sections.push({ heading: section, texts: [text] });
  }
  return sections;
}
