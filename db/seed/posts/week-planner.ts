import type { SeedPost } from "./post-file";

export const weekPlanner: SeedPost = {
  slug: "how-the-week-planner-thinks",
  title: "How the week planner thinks",
  summary:
    "A week for four people has more possible plans than anyone could try. What the planner holds fixed, what it weighs, and how you can tell that it did well.",
  tags: ["planning", "how it works"],
  recipeSlugs: ["chana-masala-roti", "lentil-ragu-penne", "provencal-salmon-traybake"],
  writtenOn: "2026-10-05",
  body: `A week of dinners sounds like seven choices. Add breakfasts and lunches, let four people have different needs, allow any of a hundred recipes in each place and portions of any size, and the number of possible weeks has more digits than this paragraph has letters. Nobody tries them all, a computer included. So how does a plan come about in a second or two?

## First, what may never happen

Before anything is weighed, some things are ruled out. An allergy of anyone who eats the meal rules a recipe out. So does a diet, or a recipe you have hidden. What you locked stays where it is. Days you skipped stay empty.

These are not wishes with a high price. A plan that breaks one of them is not a bad plan, it is no plan, and the planner does not look at it.

## Then, what is better

Everything else is a matter of more or less:

- how close each eater comes to their targets over the day,
- whether the cooking fits the minutes you said you have,
- whether the same thing comes too often,
- what it costs, if you set a budget,
- and how much you like it. Your stars and hearts count here.

Each of these has a weight, and the planner tries to bring the whole to its best.

## Trying, and changing its mind

It starts with a week that is merely allowed. Then it changes one thing at a time: another recipe on Tuesday, Thursday and Friday exchanged, a larger pot on Sunday so that Monday is done. Better weeks are kept. At the beginning a slightly worse one is sometimes kept too, because the way to a good week may lead through a poor one. As time passes it becomes stricter. Mathematicians call this annealing, after the slow cooling that makes glass less brittle.

For each day that it tries, the portions are worked out anew. Two people at the same table rarely need the same plate.

## How do we know that it is good?

A planner that only says “this is the best I found” asks for trust. Ours also works out a limit: a simpler version of your week, with some rules relaxed, that can be solved exactly. No real plan can beat it. The distance between the two is printed with the plan. If it is small, there was little left to gain.

Every finished plan is then checked again by a part of the program that did not make it. It reads the plan as you would, adds up each day and looks for a broken rule. A plan that does not pass is never shown.

## When there is no such week

Sometimes the wishes cannot all be met: twenty minutes a day, no repeats, a tight budget and a high protein target, say. Then you are not given a shrug, nor a plan that quietly ignores one of them. You get the smallest set of wishes that stand in each other’s way, and can choose which one to loosen.

Behind each meal, “Why this one?” tells what spoke for it and what the next best would have been. If you disagree, swap it. The rest of the week moves with you.
`,
};
