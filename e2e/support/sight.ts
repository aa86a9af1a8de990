import { expect, type Page } from "@playwright/test";
import axe from "axe-core";
import type { Person } from "./fixtures";
import { open } from "./ui";

declare global {
  interface Window {
    readonly axe: typeof axe;
  }
}

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
  expect.soft(await seriousFindings(page, { type: "tag", values: RULES }), `${what}, light`).toEqual([]);
  // What else axe looks at does not change with the colours.
  await page.emulateMedia({ colorScheme: "dark" });
  const contrast = await seriousFindings(page, { type: "rule", values: ["color-contrast"] });
  expect.soft(contrast, `${what}, dark`).toEqual([]);
}

/** axe runs in the page itself, read once a page: its own builder opens a further page for every scan. */
async function seriousFindings(page: Page, runOnly: axe.RunOnly): Promise<string[]> {
  await settled(page);
  if (!(await page.evaluate(() => "axe" in window))) await page.evaluate(axe.source);
  return page.evaluate(async (only) => {
    const { violations } = await window.axe.run(document, { runOnly: only, resultTypes: ["violations"] });
    return violations
      .filter(({ impact }) => impact === "serious" || impact === "critical")
      .map(({ id, nodes }) => `${id}: ${nodes.map((node) => node.target.join(" ")).join(" | ")}`);
  }, runOnly);
}

/** A window that still opens and a colour that still changes are neither one thing nor the other. */
const settled = (page: Page) =>
  page.evaluate(async () => {
    // A style that was asked for has to be computed before its transition is there to wait for.
    await new Promise((resolve) => requestAnimationFrame(() => requestAnimationFrame(resolve)));
    const changes = document.getAnimations().filter((one) => one instanceof CSSTransition);
    await Promise.allSettled(changes.map(({ finished }) => finished));
  });
