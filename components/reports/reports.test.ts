import { createElement } from "react";
import { extractText, getDocumentProxy } from "unpdf";
import { describe, expect, it } from "vitest";
import { flowIntoColumns } from "./column-flow";
import { exampleShoppingList, exampleWeekPlan } from "./example-reports";
import { renderPdf } from "./render-pdf";
import { ShoppingListPdf } from "./shopping-list-pdf";
import { WeekPlanPdf } from "./week-plan-pdf";

async function textOf(bytes: Uint8Array): Promise<string[]> {
  const { text } = await extractText(await getDocumentProxy(bytes), { mergePages: false });
  return text.map((page) => page.replace(/\s+/g, " "));
}

describe("the week plan on paper", () => {
  it("prints the grid on one page and every recipe once, in every script", { timeout: 60_000 }, async () => {
    const report = exampleWeekPlan();
    const pages = await textOf(await renderPdf(createElement(WeekPlanPdf, { report })));
    expect(pages).toHaveLength(1 + report.recipes.length);
    for (const text of [
      "Week of 23 November",
      "Owsianka z jabłkiem, żurawiną",
      "Φασολάδα",
      "Борщ",
      "Sun 29",
      "Γιώργος",
      "from Monday",
    ]) {
      expect(pages[0]).toContain(text);
    }
    expect(pages[0]).toMatch(/🍋|🥕/u);
    expect(pages[1]).toContain("Podsmaż cebulę na złoto");
    expect(pages[1]).toContain("Προσθέστε τις φακές");
    expect(pages[1]).toContain("🌿");
    expect(pages[1]).toMatch(/Energy ?540 kcal/);
  });

  it("prints an empty week", { timeout: 60_000 }, async () => {
    const report = { ...exampleWeekPlan(), eaters: [], recipes: [], slots: [], days: [] };
    expect(await textOf(await renderPdf(createElement(WeekPlanPdf, { report })))).toHaveLength(1);
  });
});

describe("the shopping list on paper", () => {
  it("prints every thing with its amount, on as many pages as it takes", { timeout: 60_000 }, async () => {
    const short = await textOf(await renderPdf(createElement(ShoppingListPdf, { report: exampleShoppingList(30) })));
    expect(short).toHaveLength(1);
    for (const text of ["Cebula żółta", "Κρεμμύδια", "Сметана", "🍓", "2 tins of 400 g", "mąka pszenna"]) {
      expect(short[0]).toContain(text);
    }
    const long = await textOf(await renderPdf(createElement(ShoppingListPdf, { report: exampleShoppingList(150) })));
    expect(long.length).toBeLessThanOrEqual(4);
    expect(long.join(" ").match(/tins of 400 g/g)).toHaveLength(Math.floor(150 / 7));
  });
});

describe("flowIntoColumns", () => {
  it("keeps the order, fits the height and leaves no heading behind", () => {
    const blocks = Array.from({ length: 90 }, (_, n) => ({
      height: n % 9 === 0 ? 30 : 20,
      content: n,
      isHeading: n % 9 === 0,
    }));
    const pages = flowIntoColumns(blocks, { firstPage: 300, nextPages: 300 });
    expect(pages.flat(2).map((block) => block.content)).toEqual(blocks.map((block) => block.content));
    for (const column of pages.flat().slice(0, -1)) {
      expect(column.reduce((sum, block) => sum + block.height, 0)).toBeLessThanOrEqual(300);
      expect(column.at(-1)?.isHeading ?? false).toBe(false);
    }
  });
});
