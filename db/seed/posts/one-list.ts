import type { SeedPost } from "./post-file";

export const oneList: SeedPost = {
  slug: "a-list-that-shows-its-sums",
  title: "A shopping list that shows its sums",
  summary:
    "Six eggs on the list: for what, and why six? How a week of recipes becomes one list, and what to do when it seems to want too much.",
  tags: ["shopping", "how it works"],
  recipeSlugs: ["shakshuka", "spanakorizo", "zucchini-pea-frittata"],
  writtenOn: "2026-11-16",
  body: `Making a shopping list by hand is arithmetic in disguise. The pie wants 100 grams of spinach, the curry “a bag”, and there is half a bag in the fridge that has to go by Thursday. Most people buy one bag too many, to be sure. It is a sensible thing to do, and a good part of it ends in the bin.

## From words to grams

To add two amounts, they have to be in the same measure. So every line of every planned recipe is first turned into a food and a weight: “a bunch of parsley” and “2 tbsp chopped parsley” become grams of the same parsley. Then the week is one sum for each food.

Some lines cannot be turned into grams. They are not dropped. They stand on the list as they were written, with the meal that wants them.

## What the oven takes away

A recipe may speak of cooked rice or drained chickpeas, but shops sell them dry or in tins. The list counts backwards: 480 grams drained are two tins of 400. The same goes for what is peeled off or cut away. You buy the whole squash and eat four fifths of it.

## Less what is at home

What your pantry holds comes off the sum, if it will still be good on the day it is needed. A yogurt that expires on Tuesday does not help Friday’s dip. That is why the list asks for dates, and why an honest pantry is worth two minutes when you unpack.

## Up to what shops sell

Nobody sells 132 grams of butter. The last step rounds up to a pack, and shows you all three numbers: what is needed, what you have and what to buy.

> Eggs: 6 needed, 2 at home, so 4. Sold in sixes.

What is left over from a pack is not forgotten. Once the shopping is put away it stands in your stores, and next week’s list asks for that much less.

## When it seems to want too much

- **Open the line.** Every item shows the meals it is for. An odd amount usually comes from one recipe with an unusual portion.
- **Look for doubtful lines.** A “large bunch” may weigh more here than in your shop. Correct it once and it is remembered.
- **Tick what you have.** If it is at home but was never written down, tick it as being there. It goes into your stores.
- **Change the plan, not the list.** When a meal goes, what only that meal wanted goes with it. What you added by hand stays.

## In the shop

The list is in the order of the aisles and works without a signal. Two people can tick the same list at two ends of the shop, and each sees what the other has found. Whoever is faster gets to choose the biscuits, which no list has ever been right about.
`,
};
