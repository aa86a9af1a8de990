import type { SeedPost } from "./post-file";

export const coverage: SeedPost = {
  slug: "what-coverage-means",
  title: "96 % counted: what coverage means",
  summary:
    "Below every nutrition figure stands how much of the food it was counted from. Why that small line matters more than another decimal.",
  tags: ["nutrition", "how it works"],
  recipeSlugs: ["apple-cinnamon-porridge", "minestrone-white-beans", "chicken-souvlaki-pita"],
  writtenOn: "2026-10-19",
  body: `A recipe page that says “412 kcal” sounds sure of itself. But where does the number come from? Somebody, or something, went through the list of ingredients, looked each one up, guessed what “a handful” weighs and added it all together. If one line could not be read, most programs leave it out and say nothing. The sum looks just as exact as before. It is only wrong.

We do it differently, and the word for it is *coverage*.

## Counted, or left out for a reason

Each line of a recipe is read on its own. Either it ends with a food and a weight, or it ends with one reason why it does not:

| The line | What becomes of it |
| --- | --- |
| 250 g red lentils | counted: a food of the table, weighed as written |
| 1 onion | counted: an onion, by its usual weight, with a range |
| salt to taste | left out: no amount is given |
| 2 tbsp of the green sauce | left out: no such food is known |

Coverage is the share of the *mass* that was counted. If a pot holds 1,200 grams and 1,152 of them were counted, coverage is 96 %. A missing pinch of cinnamon hardly moves it. A missing litre of coconut milk does, and should.

## Why the range belongs to it

An onion is not 110 grams. It is somewhere between 70 and 150, and the recipe does not say which. So a figure here comes with a low and a high value, worked out from the sizes, measures and brands that the recipe leaves open. If the range is narrow, you may plan by it. If it is wide, a kitchen scale tells you more than any table.

## Missing is not zero

Tables of food have gaps. Nobody has measured the selenium of every cheese. A program that reads a gap as zero tells you that your lunch has no selenium at all. When a nutrient was not measured for part of the food, we write **≥** in front of the figure: the true amount is at least this.

That is also why a day can be “a little short of calcium” without anything being wrong with the day. Part of what you ate may simply be unmeasured.

## What we do not correct

Some vitamins are lost in cooking, vitamin C and folate above all. How much depends on time, water and heat. Published factors exist for some foods and some ways of cooking only, so we leave this correction out and say so, rather than make one up.

## What to do with it

1. Look at the coverage before you look at the calories.
2. Open the working behind the figure. Each line shows its food, its weight and where they are from.
3. If a line is doubtful, correct it once. Your kitchen remembers what *you* mean by “the green sauce”.

The figures are from the public tables of the U.S. Department of Agriculture. They are averages of foods that were bought and measured, not of the one in your hand. A number that tells you how sure it is leaves that judgement with you.

*Source: USDA National Nutrient Database for Standard Reference, Release 28, and the Food and Nutrient Database for Dietary Studies.*
`,
};
