import { extractText, getDocumentProxy } from "unpdf";
import { describe, expect, it } from "vitest";
import type { BookRecipe, BookReport } from "@/lib/engines/reports/book-report";
import { STANDARD_STYLE } from "@/lib/engines/reports/contract";
import { labelSheet } from "@/lib/engines/reports/label-sheets";
import { printLabels } from "../labels";
import { ENGLISH_BOOK } from "./english-words";
import { printBook } from "./print-book";

const ART =
  '<svg viewBox="0 0 200 150"><rect width="200" height="150" fill="var(--x,#e9e1d2)"/><path d="M1 1q5 5 9 0Z" fill="#f00"/></svg>';

const recipe = (title: string, lines: readonly string[], indexed: readonly string[], steps = 3): BookRecipe => ({
  ...{ id: title, title, description: "A dish.", yields: "Serves 2", art: ART, hasPhoto: false, indexed },
  times: [{ label: "Cook", value: "15 min" }],
  ingredients: [{ heading: "For the pot", lines }],
  method: [
    { heading: null, steps: Array.from({ length: steps }, (_, n) => `Step ${n + 1} of ${title}, stirred well.`) },
  ],
  nutrition: [{ label: "Energy", value: "540 kcal" }],
  ...{ allergens: "Contains milk.", note: null, source: "From home" },
});

const book = (style: Partial<BookReport["style"]> = {}): BookReport => ({
  ...{
    language: "en",
    title: "Our 🍋 book",
    byline: "From our kitchen",
    dedication: "For Łucja.",
    colophon: "The end.",
  },
  style: { ...STANDARD_STYLE, ...style },
  chapters: [
    {
      title: "Dinner",
      recipes: [
        recipe("Żurek — Борщ — Φασολάδα", ["2 κουταλιές ελαιόλαδο", "500 g свёкла"], ["beet"]),
        recipe(
          "Long stew",
          Array.from({ length: 60 }, (_, n) => `${n + 1} g of thing ${n + 1}`),
          ["beet", "leek"],
          40,
        ),
      ],
    },
    { title: "Snacks", recipes: [recipe("Nuts", ["1 kg nuts", "x".repeat(300)], ["nuts"])] },
  ],
  words: ENGLISH_BOOK,
});

const pagesOf = async (bytes: Uint8Array) => {
  const { text } = await extractText(await getDocumentProxy(bytes.slice()), { mergePages: false });
  return text.map((page) => page.replace(/\s+/g, " "));
};

describe("a printed book", { timeout: 60_000 }, () => {
  it("says in contents and index on which page each recipe is, in every script", async () => {
    const printed = await printBook(book(), async () => null);
    const pages = await pagesOf(printed.bytes);
    expect(pages).toHaveLength(printed.pages);
    const index = pages.find((page) => page.includes("By ingredient")) ?? "";
    for (const { title } of book().chapters.flatMap((chapter) => chapter.recipes)) {
      const number = Number(new RegExp(`${title} ?(\\d+)`).exec(pages[2] ?? "")?.[1]);
      expect(pages[number - 1]).toContain(title);
      expect(index).toContain(`${title} ${number}`);
    }
    expect(pages[1]).toContain("For Łucja.");
    expect(pages.join(" ")).toContain("2 κουταλιές ελαιόλαδο");
    for (const text of ["60 g of thing 60", "Step 40 of Long stew"]) expect(pages.join(" ")).toContain(text);
    const doc = await getDocumentProxy(printed.bytes.slice());
    expect(await doc.getMarkInfo()).toMatchObject({ Marked: true });
    const outline = await doc.getOutline();
    expect(outline.map((entry) => entry.title)).toEqual(["Our 🍋 book", "Contents", "Dinner", "Snacks", "Index"]);
    expect(outline[2]?.items.map((entry) => entry.title)).toContain("Long stew");
    const links = (await (await doc.getPage(3)).getAnnotations()).filter((one) => one.subtype === "Link");
    expect(links).toHaveLength(3);
  });

  it.each([
    { template: "compact", paper: "a5" },
    { template: "large-print", paper: "letter", showsPhotos: false },
    { template: "large-print", paper: "a5" },
  ] as const)("comes in $template on $paper", async (style) => {
    const pages = await pagesOf((await printBook(book(style), async () => null)).bytes);
    expect(pages.join(" ")).toContain("Step 40 of Long stew");
  });

  it("draws Hebrew, Arabic, Thai and Hindi, and names a writing it has no letters of", async () => {
    const report = book();
    const [chapter] = report.chapters;
    if (chapter === undefined) throw new Error("The book has no chapter.");
    const titles = ["שקשוקה עם פלפלים", "حمص بالطحينة", "ต้มยำกุ้ง", "दाल तड़का", "麻婆豆腐"];
    const recipes = titles.map((title) => recipe(title, [`2 g ${title}`], ["thing"]));
    const printed = await printBook({ ...report, chapters: [{ ...chapter, recipes }] }, async () => null);
    // Marks above and below letters come out of a reader in any order, or as a glyph without a letter.
    const bare = (words: string) => words.normalize("NFKC").replaceAll(/[\p{M}\p{Cc}]/gu, "");
    const text = bare((await pagesOf(printed.bytes)).join(" "));
    for (const word of ["שקשוקה", "ต้มยำกุ้ง"]) expect(text).toContain(bare(word));
    expect(text).toMatch(/حمص|صمح/u);
    expect(text).toMatch(/\p{sc=Devanagari}{2}/u);
    expect(text).toContain("[Chinese letters]");
    expect(text).not.toMatch(/\p{sc=Han}/u);
  });

  it("stops when it is told to", async () => {
    const stop = async () => {
      throw new Error("cancelled");
    };
    await expect(printBook(book(), async () => null, stop)).rejects.toThrow("cancelled");
  });
});

it("labels go on after those that are used, each with its words", { timeout: 60_000 }, async () => {
  const label = {
    title: "Dal",
    facts: [{ label: "Eat by", value: "Wed 4 Mar" }],
    allergens: "Contains milk.",
    address: "https://kitchen.test/recipes/1",
  };
  const labels = Array.from({ length: 20 }, () => label);
  const pages = await pagesOf(
    await printLabels(labels, labelSheet("a4-21"), { used: 4, title: "Labels", language: "en" }),
  );
  expect(pages.map((page) => page.match(/Dal/g)?.length)).toEqual([17, 3]);
  expect(pages[0]).toContain("Wed 4 Mar");
});
