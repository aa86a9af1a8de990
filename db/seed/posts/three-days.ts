import type { SeedPost } from "./post-file";

export const threeDays: SeedPost = {
  slug: "cook-once-for-three-days",
  title: "Cook once for three days, safely",
  summary:
    "Cooling, storing and warming up what you cooked ahead: the few rules that matter, the numbers behind them and where they come from.",
  tags: ["cooking ahead", "food safety"],
  recipeSlugs: ["red-lentil-shepherds-pie", "chicken-tinga-rice-beans", "minestrone-white-beans"],
  writtenOn: "2026-11-02",
  body: `A pot of stew on Sunday is Monday’s lunch and Tuesday’s dinner. It saves an hour of cooking, a sink of washing-up and, most weeks, some vegetables that would have wilted. It is safe too, if the food is cold soon enough. Nearly all the rules below are one rule: spend little time between warm and cold.

## Why time matters

Bacteria that make people ill grow between about 4 °C and 60 °C (40–140 °F), fastest in the middle of that range.[^1] Cooking kills most of them, but some survive as spores, and a few leave poisons that no reheating destroys. What grows back in a pot that stands lukewarm overnight is the real danger, not what was in it at noon.

## Cool it within two hours

- **Into the fridge within two hours** of cooking; within one hour where the room is hotter than 32 °C (90 °F).[^1]
- **Make it shallow.** A deep pot stays warm at its heart for half a day. Spread the food out in boxes no deeper than a hand is wide, or stand the pot in cold water and stir.
- **It need not be cold first.** Small warm boxes may go straight into the fridge. Leave a gap between them so that air gets through.
- Professional kitchens are held to two steps: from 57 °C to 21 °C in two hours, and down to 5 °C within six in all.[^2]

Your fridge should stand at **5 °C or below**.[^3] A thermometer costs less than one spoiled dinner.

## How long it keeps

| Food | Fridge | Freezer, at its best for |
| --- | --- | --- |
| Stews, soups, beans, cooked meat | 3–4 days | 2–3 months |
| Cooked rice | 1 day | 1 month |
| Cooked fish | better not planned as leftovers | 2–3 months |

Three to four days is what the U.S. Department of Agriculture says of leftovers.[^1] The British agency is stricter and says two.[^3] Our planner takes three as its limit, and never plans fish or shellfish for another day. If someone at your table is pregnant, very young, over 65 or unwell, take the stricter figure.

**Rice deserves its own line.** It can carry spores of *Bacillus cereus* that survive boiling. Cool it within an hour, eat it within a day, warm it up once.[^3]

## Warming up

- **Once only.** Take out what you will eat and leave the rest cold.
- **Steaming hot all the way through**: 74 °C (165 °F) in the middle.[^1] Stir halfway. Microwaves leave cold spots.
- Bring soups and sauces to the boil.
- Thaw in the fridge overnight, or warm from frozen. Not on the worktop.

## A rhythm that works

1. Cook a double pot on Sunday. Serve.
2. While you eat, let the rest steam off in shallow boxes.
3. Lids on and into the fridge before the film begins. Write the day on them.
4. Eat two boxes by Wednesday. If you know that you will not, freeze them today: freezing stops the clock, it does not turn it back.

When in doubt about a box, its smell will not tell you. The date will.

[^1]: U.S. Department of Agriculture, Food Safety and Inspection Service: “Leftovers and Food Safety” and “Danger Zone (40 °F–140 °F)”.
[^2]: U.S. Food and Drug Administration: Food Code, section 3-501.14, Cooling.
[^3]: Food Standards Agency (United Kingdom): “How to chill, freeze and defrost food safely”.
`,
};
