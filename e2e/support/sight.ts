import AxeBuilder from "@axe-core/playwright";
import { expect } from "@playwright/test";
import type { Person } from "./fixtures";
import { open } from "./ui";

/** Opens a page and holds it to WCAG 2.2 AA, to fitting its width, and to having a title and one main heading. */
export async function lookOver(person: Person, path: string) {
  const { page } = person;
  await open(person, path);
  await expect(page.getByRole("main")).toBeVisible();
  await expect(page.getByRole("heading", { level: 1 })).toHaveCount(1);
  expect.soft(await page.title(), `title of ${path}`).not.toBe("");
  const { violations } = await new AxeBuilder({ page })
    .withTags(["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa", "best-practice"])
    .analyze();
  const serious = violations
    .filter(({ impact }) => impact === "serious" || impact === "critical")
    .map(({ id, nodes }) => `${id}: ${nodes.map((node) => node.target.join(" ")).join(" | ")}`);
  expect.soft(serious, `findings of axe on ${path}`).toEqual([]);
  const tooWide = await page.evaluate(() => {
    const root = document.documentElement;
    return root.scrollWidth > root.clientWidth ? `${root.scrollWidth} in ${root.clientWidth} px` : null;
  });
  expect.soft(tooWide, `width of ${path}`).toBeNull();
}
