import { type Element, isTag } from "domhandler";
import { parseDocument } from "htmlparser2";
import { readMinutes } from "../../import/duration";
import { isList, isObject, type Json } from "../../import/loose-json";
import { elementsUnder, rawText } from "../../import/walk-dom";
import type { ArchiveEntry, ArchiveReader, FoundRecipe } from "../archived-recipe";
import { stemOf } from "../entry-names";
import { finishArchived } from "../finish-archived";
import { linesOf, underHeadings, withoutNumbers } from "../headed-lines";
import { isJsonFile, jsonOf, namesAt, textAt } from "../json-fields";
import { readYield } from "../yield-text";

/** One recipe as RecipeSage keeps it: names of fields to texts. */
type Fields = ReadonlyMap<string, string>;

/** RecipeSage's plain exports: records with its own fields as JSON, as XML, or as text of "field: value" lines. */
export const recipesageRecords: ArchiveReader = {
  claims: (entries) => entries.some((entry) => recordsIn(entry).length > 0),
  read: (entries) =>
    entries.flatMap((entry) => recordsIn(entry).map((fields) => readRecord(fields, stemOf(entry.name)))),
};

const own = ["ingredients", "instructions", "activeTime"] as const;
const isRecord = (fields: Fields): boolean => fields.has("title") && own.every((name) => fields.has(name));

const known = new WeakMap<ArchiveEntry, readonly Fields[]>();

function recordsIn(entry: ArchiveEntry): readonly Fields[] {
  let found = known.get(entry);
  if (found === undefined) {
    found = readFields(entry).filter(isRecord);
    known.set(entry, found);
  }
  return found;
}

function readFields(entry: ArchiveEntry): Fields[] {
  const text = entry.text ?? "";
  if (!text.includes("activeTime")) return [];
  if (isJsonFile(entry)) return fromJson(entry);
  if (/\.xml$/i.test(entry.name)) return fromXml(text);
  return /\.txt$/i.test(entry.name) ? fromText(text) : [];
}

function fromJson(entry: ArchiveEntry): Fields[] {
  const value = jsonOf(entry);
  return (isList(value) ? value : []).filter(isObject).map((node) => {
    const texts = Object.keys(node).flatMap((key): [string, string][] => {
      const value = node[key];
      return typeof value === "string" || typeof value === "number" ? [[key, String(value)]] : [];
    });
    return new Map([...texts, ["labels", namesAt(node, "labels").join(",")], ["image", imageAt(node.image)]]);
  });
}

const imageAt = (value: Json | undefined): string => (isObject(value) ? (textAt(value, "location", "url") ?? "") : "");

/** Each recipe is an element named by its number, which XML does not allow; its fields are elements within. */
function fromXml(text: string): Fields[] {
  const document = parseDocument(text.replace(/<(\/?)\d+(?=[\s/>])/g, "<$1recipe"), { xmlMode: true });
  return elementsUnder(document)
    .filter((element) => element.name === "recipe" || element.name === "recipes")
    .map((element) => {
      const fields = new Map<string, string>();
      const labels: string[] = [];
      for (const child of element.children) {
        if (!isTag(child)) continue;
        if (child.name === "labels") labels.push(titleIn(child) ?? rawText(child).trim());
        else if (child.name === "image") fields.set("image", fieldIn(child, "location") ?? "");
        else if (!fields.has(child.name)) fields.set(child.name, rawText(child));
      }
      return fields.set("labels", labels.join(","));
    });
}

const fieldIn = (element: Element, name: string): string | null => {
  const found = elementsUnder(element).find((inner) => inner.name === name);
  return found === undefined ? null : rawText(found).trim();
};
const titleIn = (element: Element): string | null => fieldIn(element, "title");

const fieldLine =
  /^(id|title|description|yield|activeTime|totalTime|source|url|notes|ingredients|instructions|image|folder|labels|rating|createdAt|updatedAt|indexedAt|userId|fromUserId|fromUser): ?(.*)$/;

function fromText(text: string): Fields[] {
  const records: Map<string, string>[] = [];
  let field = "";
  for (const line of text.split(/\r\n|\n/)) {
    const [, name, rest = ""] = fieldLine.exec(line) ?? [];
    let record = records.at(-1);
    if (name !== undefined) {
      // A field that is there already begins the next recipe.
      if (record === undefined || record.has(name)) {
        record = new Map();
        records.push(record);
      }
      field = name;
      record.set(name, rest);
    } else if (record !== undefined && field !== "") record.set(field, `${record.get(field)}\n${line}`);
  }
  return records.map((record) => new Map([...record].map(([name, value]) => [name, value === "null" ? "" : value])));
}

function readRecord(fields: Fields, name: string): FoundRecipe {
  const text = (field: string) => fields.get(field)?.trim() || null;
  const picture = text("image");
  const rating = Number(text("rating"));
  return finishArchived(
    {
      title: text("title"),
      description: text("description"),
      lines: underHeadings(linesOf(text("ingredients") ?? "")),
      steps: underHeadings(withoutNumbers(linesOf(text("instructions") ?? ""))),
      ...readYield(text("yield")),
      prepMinutes: readMinutes(text("activeTime") ?? ""),
      totalMinutes: readMinutes(text("totalTime") ?? ""),
      tags: text("labels")?.split(/\s*,\s*/) ?? [],
      sourceName: text("source"),
      sourceUrl: text("url"),
      note: text("notes"),
      rating: Number.isFinite(rating) ? rating : null,
      createdOn: text("createdAt"),
      picture: picture !== null && /^https?:\/\//i.test(picture) ? { kind: "url", url: picture } : null,
    },
    name,
  );
}
