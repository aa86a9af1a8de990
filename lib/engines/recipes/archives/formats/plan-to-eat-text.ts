import { readMinutes } from "../../import/duration";
import type { ArchiveEntry, ArchiveReader, FoundRecipe } from "../archived-recipe";
import { fileNameOf } from "../entry-names";
import { finishArchived } from "../finish-archived";
import { linesOf, underHeadings, withoutNumbers } from "../headed-lines";
import { readYield } from "../yield-text";

/** Plan to Eat's text export: labelled lines, recipes parted by rows of dashes. */
export const planToEatText: ArchiveReader = {
  claims: (entries) => entries.some(isPlanToEatText),
  read: (entries) =>
    entries.filter(isPlanToEatText).flatMap((entry) =>
      (entry.text ?? "")
        .split(/^-{10,}.*$/m)
        .map(linesOf)
        .filter((lines) => lines.length > 0)
        .map((lines) => readLabelled(lines, fileNameOf(entry.name))),
    ),
};

const isPlanToEatText = (entry: ArchiveEntry): boolean =>
  /\.txt$/i.test(entry.name) &&
  /^Title:/m.test(entry.text ?? "") &&
  /^(?:Ingredients|Directions):/m.test(entry.text ?? "");

const label =
  /^(Title|Description|Serves|Servings|Yield|Source|Url|Photo Url|Prep Time|Cook Time|Total Time|Tags|Cuisine|Course|Rating|Ingredients|Directions|Notes):\s*(.*)$/i;

function readLabelled(lines: readonly string[], name: string): FoundRecipe {
  const fields = new Map<string, string[]>();
  let part = "";
  for (const line of lines) {
    const found = label.exec(line);
    if (found !== null) part = (found[1] ?? "").toLowerCase();
    const text = found === null ? line : (found[2] ?? "");
    if (text !== "") fields.set(part, [...(fields.get(part) ?? []), text]);
  }
  const first = (key: string) => fields.get(key)?.join("\n").replace(/^"|"$/g, "") ?? null;
  const minutes = (key: string) => readMinutes(first(key) ?? "");
  const photo = first("photo url");
  const source = first("source");
  return finishArchived(
    {
      title: first("title"),
      description: first("description"),
      lines: underHeadings(fields.get("ingredients") ?? []),
      steps: underHeadings(withoutNumbers(fields.get("directions") ?? [])),
      ...readYield(first("serves") ?? first("servings") ?? first("yield")),
      prepMinutes: minutes("prep time"),
      cookMinutes: minutes("cook time"),
      totalMinutes: minutes("total time"),
      cuisine: first("cuisine"),
      tags: [first("course"), first("tags")].flatMap((text) => text?.split(/\s*[,^]\s*/) ?? []),
      sourceUrl: first("url") ?? source,
      sourceName: source !== null && !/^https?:/i.test(source) ? source : null,
      rating: Number(first("rating") ?? 0),
      note: first("notes"),
      picture: photo !== null && /^https?:\/\//i.test(photo) ? { kind: "url", url: photo } : null,
    },
    name,
  );
}
