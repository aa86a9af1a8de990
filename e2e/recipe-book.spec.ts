import { expect } from "@playwright/test";
import readExcelFile from "read-excel-file/node";
import { moveIn } from "./support/app";
import { test } from "./support/fixtures";
import { bytesOfDownload, pagesOfDownload } from "./support/paper";
import { writeRecipe } from "./support/recipes";
import { choose, follow, open, press, see, seeHeading, takeFromMenu, write } from "./support/ui";

const RECIPES = [
  { title: "Żurek with egg", lines: ["200 g rye flour", "4 eggs"], steps: ["Wait for five days.", "Boil the eggs."] },
  { title: "Plain mash", lines: ["500 g potatoes", "50 g butter"], steps: ["Boil and mash them."] },
  { title: "Butter beans", lines: ["400 g white beans", "60 g butter"], steps: ["Warm the beans in the butter."] },
];

test("a household's recipes become a book with contents, page numbers and an index", async ({ person }) => {
  const anna = await person("Anna");
  await moveIn(anna);
  for (const recipe of RECIPES) await writeRecipe(anna, recipe);

  await open(anna, "/recipes/book");
  await write(anna, "Title", "What we eat");
  await write(anna, "Dedication", "For Grandmother.");
  await press(anna, "Print the book");
  await see(anna, "The book is being printed. You can leave this page.");
  // Left and come back to: the book is printed all the same.
  await open(anna, "/recipes");
  await open(anna, "/recipes/book");
  await expect(anna.page.getByRole("link", { name: /^Download/ })).toBeVisible({ timeout: 60_000 });

  const pages = await pagesOfDownload(anna, () => follow(anna, /^Download/));
  expect(pages[0]).toContain("What we eat");
  expect(pages[1]).toContain("For Grandmother.");
  const contents = pages[2] ?? "";
  const index = pages.findIndex((page) => page.includes("By ingredient."));
  for (const { title, lines } of RECIPES) {
    const number = Number(new RegExp(`${title} ?(\\d+)`).exec(contents)?.[1]);
    const page = pages[number - 1] ?? "";
    expect(page).toContain(title);
    for (const line of lines) expect(page).toContain(line);
    expect(page).toMatch(new RegExp(`(^| )${number}( |$)`));
    expect(pages[index]).toContain(`${title} ${number}`);
  }
  const beansAt = pages.findIndex((page) => page.includes("Warm the beans")) + 1;
  expect(pages[index]).toMatch(new RegExp(`butter Butter beans ${beansAt} Plain mash \\d+`));

  await press(anna, /^Remove/);
  await press(anna, "Remove");
  await see(anna, "No books yet");
});

test("a recipe gets its labels, and the list of recipes opens in a spreadsheet", async ({ person }) => {
  const anna = await person("Anna");
  await moveIn(anna);
  for (const recipe of RECIPES.slice(0, 2)) await writeRecipe(anna, recipe);
  await takeFromMenu(anna, "More", "Labels for boxes");
  await seeHeading(anna, "Labels");
  await write(anna, "Labels", "3");
  await choose(anna, "Place", "Freezer");
  const labels = (await pagesOfDownload(anna, () => press(anna, "Print labels"))).join(" ");
  expect(labels.match(/Plain mash/g)).toHaveLength(3);
  expect(labels).toMatch(/Frozen, by/);
  expect(labels).toContain("Contains milk.");

  await open(anna, "/recipes");
  const bytes = await bytesOfDownload(anna, () => takeFromMenu(anna, "Download the recipes", "XLSX"));
  const [sheet] = await readExcelFile(bytes);
  const [head = [], ...rows] = sheet?.data ?? [];
  const mash = rows.find((row) => row[head.indexOf("Title")] === "Plain mash");
  expect(mash?.[head.indexOf("Our own")]).toBe(true);
  expect(typeof mash?.[head.indexOf("Energy (kcal)")]).toBe("number");
  expect(mash?.[head.indexOf("Added")]).toBeInstanceOf(Date);
});
