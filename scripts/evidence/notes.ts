/** What figures do not say: which cases are lost and why, and what was tried in vain. Printed below the tables. */
export const NOTES = `
## What is still lost, by kind

Pages: 36 of 201 lose the title, a line or a step.

| kind | pages | why it stays |
| --- | --- | --- |
| the truth is the shown line, the page's data say it with other marks ("(cold)" for "cold", "1/4" for "¼", full units for short ones) | 14 | on 79 other pages whose data and shown lines differ in marks alone the truth is the data; which of the two holds is known only by site |
| labels that the truth counts as steps or joins to them ("Step 1", "1", "Preparation", "1: Cook the rice - …") | 8 | no two sites agree on them |
| steps or lines that the truth merges, splits, cuts or takes from elsewhere on the page | 8 | a reader would not do the same |
| slips in the truth ("1 tablespooncream", a title with the site's name, a name without its amount) | 4 | |
| a heading among the steps without mark or word that tells it ("Get started", "Inserir título") | 2 | |
| nothing of the recipe in the page's source | 1 | needs the site's own interface |

(One page is of two kinds.)

Lines: names that take in or leave out a word of taste ("fresh", "good-quality", "of your choice"), lists of alternatives ("x, y or z"), and amounts in running text; the labels of such lines differ among themselves.

Foods: names of several foods ("salt and pepper"), local names without a food of their own in the tables (stand-ins, marked and never sure), brands.

Declared calories: yields that are no servings (a loaf, a jar), frying oil and marinades of which a share is eaten, and "to serve" lines without an amount.

## How it does where no rule was settled

- Pages stripped of all data for machines, so that only what they show is left: see \`import.shownAlone.*\`. None of the rules for data help there, and what is shown was tuned on few of these pages.
- 300 of 5,080 food names of the lines and declared recipes, drawn among those found with a confidence of 0.8 to 0.95 and judged by reading: 6 wrong (2 %), since mended where a rule or name covers them.
- 420 names of foods and brands of shops, written down without looking at the tables: 33 had no food or a doubtful one; all others were found, and the 33 have been added since.

## Tried, and no help

- Shown lines in place of declared ones that differ in marks alone: wins at most 9 pages, loses up to 79.
- Taking the numbers off steps that a page shows with them: wins 1 page, loses 2.
- Reading only what pages show, without their data: 61 % of pages right in lines and steps against 90 % with them; so data go first, and what is shown only fills gaps.
- Factors for what roasting and frying does to vitamins of whole recipes: none is published for recipes, so none is used; vitamins are said to be uncorrected.
`;
