import AxeBuilder from "@axe-core/playwright";
import { expect } from "@playwright/test";
import type { Person } from "./fixtures";
import { open } from "./ui";

const RULES = ["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa", "best-practice"];

/** Opens a page and holds it to WCAG 2.2 AA in both themes, to its width, and to one title and main heading. */
export async function lookOver(person: Person, path: string) {
  const { page } = person;
  await page.emulateMedia({ colorScheme: "light" });
  await open(person, path);
  await expect(page.getByRole("main")).toBeVisible();
  await expect
    .soft(page.getByRole("heading", { level: 1 }), `main heading of ${path}`)
    .toHaveCount(1, { timeout: 5_000 });
  expect.soft(await page.title(), `title of ${path}`).not.toBe("");
  await lookAround(person, path);
}

/** Holds what stands on the screen now, such as an open window, to WCAG 2.2 AA in both themes and to its width. */
export async function lookAround(person: Person, what: string) {
  const { page } = person;
  await page.emulateMedia({ colorScheme: "light" });
  const tooWide = await page.evaluate(() => {
    const root = document.documentElement;
    return root.scrollWidth > root.clientWidth ? `${root.scrollWidth} in ${root.clientWidth} px` : null;
  });
  expect.soft(tooWide, `width of ${what}`).toBeNull();
  expect.soft(await seriousFindings(new AxeBuilder({ page }).withTags(RULES)), `${what}, light`).toEqual([]);
  // What else axe looks at does not change with the colours.
  await page.emulateMedia({ colorScheme: "dark" });
  expect.soft(await seriousFindings(new AxeBuilder({ page }).withRules("color-contrast")), `${what}, dark`).toEqual([]);
}

async function seriousFindings(scan: AxeBuilder): Promise<string[]> {
  const { violations } = await scan.analyze();
  return violations
    .filter(({ impact }) => impact === "serious" || impact === "critical")
    .map(({ id, nodes }) => `${id}: ${nodes.map((node) => node.target.join(" ")).join(" | ")}`);
}
