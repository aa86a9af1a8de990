import type { SlotKind } from "../../../planning/contract";
import type { Equipment } from "../contract";
import { boiled, type Cooked, finished, fried, listed, roasted, simmered } from "./cook-parts";
import type { Part } from "./parts";

/** A line every recipe of this kind has, for one serving. */
export interface BaseLine {
  readonly key: string;
  readonly amount: number;
  readonly unit: "g" | "ml" | "tbsp" | "tsp" | "clove" | "";
  /** As written, the first that everyone can eat; steps say the same up to the comma. */
  readonly texts: readonly [string, ...string[]];
  /** Left out where nobody can have it. */
  readonly isOptional?: true;
}

interface Cooking {
  readonly parts: readonly Part[];
  /** What a line of the base became, null where it was left out. */
  say(key: string): string | null;
}

/** A way of cooking that any kitchen knows, into which foods are put. Our own practice, each in our own words. */
export interface Basic {
  /** Words of a wish it answers. */
  readonly kinds: readonly string[];
  readonly noun: string;
  readonly cuisine: string | null;
  readonly suits: readonly SlotKind[];
  readonly needs: readonly Equipment[];
  readonly takes: readonly Part["kind"][];
  fits(part: Part): boolean;
  readonly most: number;
  /** What it has where nothing is asked for, and what varies it. */
  readonly usual: readonly string[];
  readonly base: readonly BaseLine[];
  readonly prep: number;
  cook(cooking: Cooking): Cooked;
}

const OIL: BaseLine = { key: "oil", amount: 1, unit: "tbsp", texts: ["olive oil"] };
const LITTLE_OIL: BaseLine = { ...OIL, amount: 0.5 };
const ONION: BaseLine = { key: "onion", amount: 0.5, unit: "", texts: ["onion, chopped"], isOptional: true };
const GARLIC: BaseLine = { key: "garlic", amount: 0.5, unit: "clove", texts: ["garlic, chopped"], isOptional: true };
const STOCK: BaseLine = { key: "stock", amount: 250, unit: "ml", texts: ["vegetable broth", "water"] };
const SOY: BaseLine = { key: "soy sauce", amount: 1, unit: "tbsp", texts: ["soy sauce", "tamari"], isOptional: true };
const RICE: BaseLine = { key: "rice", amount: 65, unit: "g", texts: ["white rice, dry"] };
const MILK: BaseLine = { key: "milk", amount: 240, unit: "ml", texts: ["milk", "oat milk", "soy milk", "almond milk"] };
const SAVOURY: readonly Part["kind"][] = ["vegetable", "pulse", "protein", "meat", "fish", "cheese", "nut", "herb"];
const MEAL: readonly SlotKind[] = ["lunch", "dinner"];

const inPan = (part: Part) => part.pan !== null;
const inPot = (part: Part) => part.pot !== null;
const atEnd = (parts: readonly Part[], way: "pan" | "pot" | "oven") => parts.filter((part) => part[way] === 0);
const softened = (say: Cooking["say"]): Cooked => {
  const what = [say("onion"), say("garlic")].flatMap((one) => (one === null ? [] : [`the ${one}`]));
  return what.length === 0
    ? { steps: ["Warm the oil in a large pot."], minutes: 1 }
    : { steps: [`Soften ${listed(what)} in the oil in a large pot over a medium heat for 5 minutes.`], minutes: 5 };
};
const inOrder = (...done: readonly Cooked[]): Cooked => ({
  steps: done.flatMap((one) => one.steps),
  minutes: done.reduce((sum, one) => sum + one.minutes, 0),
});
const riceBeside = (say: Cooking["say"]) =>
  say("rice") === null
    ? []
    : ["Meanwhile boil the rice in plenty of salted water for 13 minutes, drain it, and serve it beside."];

export const BASICS: readonly Basic[] = [
  {
    kinds: ["pasta"],
    noun: "Pasta",
    cuisine: "Italian",
    suits: MEAL,
    needs: ["hob"],
    takes: SAVOURY,
    fits: inPan,
    most: 4,
    usual: ["tomato", "spinach", "zucchini", "mushroom"],
    base: [{ key: "pasta", amount: 85, unit: "g", texts: ["penne pasta, dry", "gluten-free pasta, dry"] }, OIL, GARLIC],
    prep: 6,
    cook({ parts, say }) {
      const pan = fried(parts, "the oil");
      const garlic = say("garlic") === null ? [] : ["Stir in the garlic for the last minute."];
      return {
        steps: [
          "Boil the pasta in plenty of salted water as its packet says, about 10 minutes, while you cook the rest.",
          ...(pan.steps.length > 0 ? pan.steps : ["Warm the oil in a large pan."]),
          ...garlic,
          "Drain the pasta, keep a cup of its water, and toss both in the pan with as much of the water as makes it glossy; season.",
          ...finished(atEnd(parts, "pan")),
        ],
        minutes: Math.max(12, pan.minutes + 2),
      };
    },
  },
  {
    kinds: ["soup"],
    noun: "Soup",
    cuisine: null,
    suits: MEAL,
    needs: ["hob"],
    takes: [...SAVOURY, "grain"],
    fits: inPot,
    most: 5,
    usual: ["carrot", "potato", "leek", "white bean"],
    base: [LITTLE_OIL, ONION, GARLIC, { ...STOCK, amount: 350 }],
    prep: 8,
    cook: ({ parts, say }) =>
      inOrder(
        softened(say),
        { steps: [`Pour in the ${say("stock")}.`], minutes: 0 },
        simmered(parts, 8),
        { steps: ["Season to taste; crush a few of the vegetables against the pot for a thicker soup."], minutes: 0 },
        { steps: finished(atEnd(parts, "pot")), minutes: 0 },
      ),
  },
  {
    kinds: ["stew"],
    noun: "Stew",
    cuisine: null,
    suits: MEAL,
    needs: ["hob"],
    takes: SAVOURY,
    fits: inPot,
    most: 4,
    usual: ["carrot", "potato", "white bean", "kale"],
    base: [
      LITTLE_OIL,
      ONION,
      GARLIC,
      { key: "tomatoes", amount: 150, unit: "g", texts: ["canned chopped tomatoes"] },
      { ...STOCK, amount: 100 },
      { key: "paprika", amount: 0.5, unit: "tsp", texts: ["paprika"], isOptional: true },
    ],
    prep: 10,
    cook: ({ parts, say }) =>
      inOrder(
        softened(say),
        {
          steps: [
            `Stir in the ${say("paprika") === null ? "" : "paprika and the "}canned tomatoes and pour in the ${say("stock")}.`,
          ],
          minutes: 0,
        },
        simmered(parts, 20),
        { steps: finished(atEnd(parts, "pot"), "Season, and finish with"), minutes: 0 },
      ),
  },
  {
    kinds: ["curry"],
    noun: "Curry",
    cuisine: "Indian",
    suits: MEAL,
    needs: ["hob"],
    takes: ["vegetable", "pulse", "protein", "meat", "fish", "nut", "herb"],
    fits: inPot,
    most: 4,
    usual: ["chickpea", "spinach", "cauliflower", "pea"],
    base: [
      LITTLE_OIL,
      ONION,
      GARLIC,
      { key: "ginger", amount: 4, unit: "g", texts: ["fresh ginger, grated"], isOptional: true },
      { key: "spice", amount: 2, unit: "tsp", texts: ["curry powder", "garam masala", "ground cumin"] },
      { key: "coconut milk", amount: 100, unit: "ml", texts: ["coconut milk", "canned chopped tomatoes"] },
      { key: "water", amount: 60, unit: "ml", texts: ["water"] },
      { ...RICE, isOptional: true },
    ],
    prep: 8,
    cook: ({ parts, say }) =>
      inOrder(
        softened(say),
        {
          steps: [
            `Stir in the ${say("ginger") === null ? "" : "ginger and the "}${say("spice")} for 1 minute, then pour in the ${say("coconut milk")} and the water.`,
          ],
          minutes: 1,
        },
        simmered(parts, 8),
        { steps: [...riceBeside(say), ...finished(atEnd(parts, "pot"), "Season, and finish with")], minutes: 0 },
      ),
  },
  {
    kinds: ["stir-fry", "noodle"],
    noun: "Noodle stir-fry",
    cuisine: "Chinese",
    suits: MEAL,
    needs: ["hob"],
    takes: ["vegetable", "protein", "meat", "fish", "nut", "herb", "pulse"],
    fits: (part) => inPan(part) && (part.pan ?? 0) <= 10,
    most: 4,
    usual: ["pepper", "broccoli", "carrot", "tofu"],
    base: [
      { ...OIL, texts: ["sunflower oil", "olive oil"] },
      GARLIC,
      { key: "ginger", amount: 4, unit: "g", texts: ["fresh ginger, grated"], isOptional: true },
      SOY,
      { key: "noodles", amount: 65, unit: "g", texts: ["rice noodles, dry", "white rice, dry"] },
    ],
    prep: 8,
    cook({ parts, say }) {
      const pan = fried(parts, "the oil");
      const spices = [say("garlic"), say("ginger"), say("soy sauce")].flatMap((one) =>
        one === null ? [] : [`the ${one}`],
      );
      const grain = say("noodles") ?? "noodles";
      return {
        steps: [
          `Cook the ${grain} in plenty of boiling water as the packet says, and drain.`,
          ...(pan.steps.length > 0 ? pan.steps : ["Warm the oil in a wok."]),
          ...(spices.length > 0 ? [`Stir in ${listed(spices)} and fry for 1 minute.`] : []),
          `Toss with the ${grain}.`,
          ...finished(atEnd(parts, "pan")),
        ],
        minutes: Math.max(grain === "noodles" ? 8 : 15, pan.minutes + 2),
      };
    },
  },
  {
    kinds: ["salad"],
    noun: "Salad",
    cuisine: null,
    suits: MEAL,
    needs: [],
    takes: [...SAVOURY, "grain", "fruit"],
    fits: (part) => part.isRaw || part.boil !== null || (part.pan ?? 99) <= 10,
    most: 5,
    usual: ["cucumber", "tomato", "chickpea", "feta"],
    base: [
      { key: "lettuce", amount: 50, unit: "g", texts: ["romaine lettuce, torn", "baby spinach"], isOptional: true },
      OIL,
      { key: "lemon juice", amount: 0.5, unit: "tbsp", texts: ["lemon juice", "white wine vinegar"] },
    ],
    prep: 12,
    cook({ parts, say }) {
      const hot = boiled(parts);
      const pan = fried(
        parts.filter((part) => !part.isRaw && part.boil === null),
        "a little of the oil",
      );
      const cold = parts.filter((part) => part.isRaw);
      const warm = parts.filter((part) => !part.isRaw);
      const leaves = say("lettuce");
      return {
        steps: [
          ...hot.steps,
          ...pan.steps,
          `Whisk the oil with the ${say("lemon juice")}, salt and pepper to a dressing.`,
          `Toss ${listed([...(leaves === null ? [] : [`the ${leaves}`]), ...cold.map((part) => `the ${part.said}`)]) || "everything"} in the dressing${warm.length > 0 ? `, and top with the ${listed(warm.map((part) => part.said))}` : ""}.`,
        ],
        minutes: hot.minutes + pan.minutes,
      };
    },
  },
  {
    kinds: ["omelette"],
    noun: "Omelette",
    cuisine: "French",
    suits: ["breakfast", "lunch", "dinner"],
    needs: ["hob"],
    takes: ["vegetable", "cheese", "herb", "fish", "meat", "pulse"],
    fits: (part) => inPan(part) && (part.pan ?? 0) <= 10,
    most: 3,
    usual: ["mushroom", "spinach", "tomato"],
    base: [
      { key: "eggs", amount: 3, unit: "", texts: ["eggs"] },
      { key: "fat", amount: 1, unit: "tsp", texts: ["butter", "olive oil"] },
    ],
    prep: 5,
    cook({ parts, say }) {
      const pan = fried(parts, `the ${say("fat")}`);
      return {
        steps: [
          "Beat the eggs with salt and pepper.",
          ...(pan.steps.length > 0 ? pan.steps : [`Warm the ${say("fat")} in a frying pan.`]),
          "Pour in the eggs and cook over a low heat for 5 minutes, drawing the edges in, until they are set and 71 °C (160 °F) inside.",
          ...finished(atEnd(parts, "pan"), "Scatter with"),
          "Fold and serve.",
        ],
        minutes: pan.minutes + 5,
      };
    },
  },
  {
    kinds: ["bowl", "rice"],
    noun: "Rice bowl",
    cuisine: null,
    suits: MEAL,
    needs: ["hob"],
    takes: SAVOURY,
    fits: (part) => part.isRaw || inPan(part),
    most: 5,
    usual: ["tofu", "carrot", "cucumber", "spinach"],
    base: [{ ...RICE, amount: 75 }, OIL, SOY],
    prep: 8,
    cook({ parts, say }) {
      const warm = parts.filter((part) => (part.pan ?? 0) > 0 && !(part.isRaw && part.kind === "fruit"));
      const pan = fried(warm, "the oil");
      const rest = parts.filter((part) => !warm.includes(part));
      return {
        steps: [
          "Boil the rice in plenty of salted water for 13 minutes, drain it and keep it covered while you cook the rest.",
          ...pan.steps,
          `Divide the rice between bowls, top with everything${rest.length > 0 ? `, with the ${listed(rest.map((part) => part.said))}` : ""}${say("soy sauce") === null ? " and the oil" : ` and the ${say("soy sauce")}`}.`,
        ],
        minutes: Math.max(16, pan.minutes + 2),
      };
    },
  },
  {
    kinds: ["roast", "bake"],
    noun: "Tray bake",
    cuisine: null,
    suits: ["dinner", "lunch"],
    needs: ["oven"],
    takes: SAVOURY,
    fits: (part) => part.oven !== null,
    most: 5,
    usual: ["potato", "carrot", "chickpea", "pepper"],
    base: [OIL, { key: "herb", amount: 0.5, unit: "tsp", texts: ["dried oregano", "dried thyme"], isOptional: true }],
    prep: 10,
    cook({ parts, say }) {
      const oven = roasted(parts);
      return {
        steps: [
          "Heat the oven to 200 °C (400 °F).",
          `Toss everything that goes on the tray in the oil${say("herb") === null ? "" : `, the ${say("herb")}`}, salt and pepper.`,
          ...oven.steps,
          ...finished(atEnd(parts, "oven")),
        ],
        minutes: oven.minutes,
      };
    },
  },
  {
    kinds: ["pancake"],
    noun: "Pancakes",
    cuisine: "American",
    suits: ["breakfast"],
    needs: ["hob"],
    takes: ["fruit", "nut"],
    fits: (part) => part.isRaw,
    most: 3,
    usual: ["blueberry", "banana", "apple"],
    base: [
      { key: "flour", amount: 60, unit: "g", texts: ["all-purpose flour", "buckwheat flour", "rice flour"] },
      { ...MILK, amount: 90 },
      { key: "eggs", amount: 0.5, unit: "", texts: ["eggs"] },
      { key: "baking powder", amount: 0.5, unit: "tsp", texts: ["baking powder"], isOptional: true },
      { key: "oil", amount: 1, unit: "tsp", texts: ["sunflower oil", "olive oil"] },
    ],
    prep: 8,
    cook: ({ parts, say }) => ({
      steps: [
        `Whisk the ${say("flour")}${say("baking powder") === null ? "" : ", the baking powder"}, the ${say("milk")}, the eggs and a pinch of salt to a thick batter.`,
        "Fry spoonfuls in a little of the oil over a medium heat for 2 minutes on each side, until browned and set in the middle; about 15 minutes for all of them.",
        ...finished(parts, "Serve with"),
      ],
      minutes: 15,
    }),
  },
  {
    kinds: ["porridge"],
    noun: "Porridge",
    cuisine: null,
    suits: ["breakfast"],
    needs: ["hob"],
    takes: ["fruit", "nut"],
    fits: (part) => part.isRaw,
    most: 4,
    usual: ["banana", "berry", "walnut"],
    base: [{ key: "oats", amount: 50, unit: "g", texts: ["rolled oats", "gluten-free rolled oats"] }, MILK],
    prep: 3,
    cook: ({ parts, say }) => ({
      steps: [
        `Bring the ${say("oats")} and the ${say("milk")} to the boil with a pinch of salt and simmer for 6 minutes, stirring.`,
        ...finished(parts, "Top with"),
      ],
      minutes: 8,
    }),
  },
  {
    kinds: ["sandwich"],
    noun: "Sandwich",
    cuisine: null,
    suits: ["breakfast", "lunch"],
    needs: [],
    takes: ["vegetable", "cheese", "fish", "meat", "protein", "herb", "nut"],
    fits: (part) => part.isRaw || part.boil !== null || (part.pan ?? 99) <= 10,
    most: 4,
    usual: ["cheddar", "tomato", "lettuce", "cucumber"],
    base: [
      { key: "bread", amount: 80, unit: "g", texts: ["whole wheat bread, sliced", "gluten-free bread, sliced"] },
      LITTLE_OIL,
    ],
    prep: 8,
    cook({ parts }) {
      const hot = boiled(parts);
      const pan = fried(
        parts.filter((part) => !part.isRaw && part.boil === null),
        "half of the oil",
      );
      return {
        steps: [
          ...hot.steps,
          ...pan.steps,
          `Brush the bread with the oil, fill it with the ${listed(parts.map((part) => part.said))}, season and close.`,
        ],
        minutes: hot.minutes + pan.minutes,
      };
    },
  },
  {
    kinds: ["wrap", "taco"],
    noun: "Tortilla wraps",
    cuisine: "Mexican",
    suits: MEAL,
    needs: ["hob"],
    takes: SAVOURY,
    fits: (part) => part.isRaw || ((part.pan ?? 99) > 0 && (part.pan ?? 99) <= 10),
    most: 4,
    usual: ["black bean", "pepper", "avocado", "lettuce"],
    base: [
      { key: "tortillas", amount: 70, unit: "g", texts: ["corn tortillas", "flour tortillas"] },
      LITTLE_OIL,
      { key: "cumin", amount: 0.5, unit: "tsp", texts: ["ground cumin"], isOptional: true },
      { key: "lime juice", amount: 0.5, unit: "tbsp", texts: ["lime juice", "lemon juice"], isOptional: true },
    ],
    prep: 8,
    cook({ parts, say }) {
      const pan = fried(parts, "the oil");
      const cold = parts.filter((part) => (part.pan ?? 0) === 0);
      const spiced = say("cumin") !== null && pan.steps.length > 0 ? ["Stir in the cumin and season."] : [];
      return {
        steps: [
          ...pan.steps,
          ...spiced,
          "Warm the tortillas in a dry pan for 1 minute each side.",
          `Fill them${cold.length > 0 ? ` with the ${listed(cold.map((part) => part.said))} and` : ""} with everything${say("lime juice") === null ? "" : `, sprinkle with the ${say("lime juice")}`} and roll up.`,
        ],
        minutes: pan.minutes + 4,
      };
    },
  },
  {
    kinds: ["smoothie"],
    noun: "Smoothie",
    cuisine: null,
    suits: ["breakfast", "snack"],
    needs: ["blender"],
    takes: ["fruit", "nut"],
    fits: (part) => part.isRaw,
    most: 4,
    usual: ["banana", "berry", "mango"],
    base: [
      { ...MILK, amount: 200 },
      { key: "yogurt", amount: 80, unit: "g", texts: ["plain yogurt", "soy yogurt"], isOptional: true },
    ],
    prep: 5,
    cook: ({ parts, say }) => ({
      steps: [
        `Put the ${listed(parts.map((part) => part.said))}, the ${say("milk")}${say("yogurt") === null ? "" : ` and the ${say("yogurt")}`} into a blender.`,
        "Blend until smooth and drink at once.",
      ],
      minutes: 0,
    }),
  },
];
