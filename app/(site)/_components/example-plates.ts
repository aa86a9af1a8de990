import type { PlateRecipe } from "./plate-food";

const herbs = { colour: "#4f8c4a", shape: "leaf", count: 4, size: 5.5 } as const;

const chana: PlateRecipe = {
  base: "#c8683a",
  foods: [
    { colour: "#dcb568", shape: "round", count: 20, size: 5 },
    { colour: "#c23f2b", shape: "round", count: 5, size: 7 },
    { colour: "#3f7a45", shape: "leaf", count: 7, size: 6 },
  ],
  garnish: herbs,
};
const tagliatelle: PlateRecipe = {
  base: "#ecd596",
  foods: [
    { colour: "#e0c27c", shape: "grain", count: 34, size: 11 },
    { colour: "#a98868", shape: "slab", count: 10, size: 6 },
  ],
  garnish: herbs,
};
const salmon: PlateRecipe = {
  base: "#eee3cd",
  foods: [
    { colour: "#faf3e2", shape: "grain", count: 40, size: 3.4 },
    { colour: "#46844a", shape: "round", count: 9, size: 6.5 },
    { colour: "#e28a67", shape: "slab", count: 4, size: 12 },
  ],
  garnish: { colour: "#e6c63f", shape: "ring", count: 3, size: 6 },
};
const pie: PlateRecipe = {
  base: "#d9a65a",
  foods: [
    { colour: "#e9c27f", shape: "slab", count: 12, size: 9 },
    { colour: "#3f7a45", shape: "leaf", count: 9, size: 6 },
    { colour: "#f7f1e3", shape: "slab", count: 6, size: 4.5 },
  ],
  garnish: herbs,
};
const chilli: PlateRecipe = {
  base: "#8d3b28",
  foods: [
    { colour: "#4a2620", shape: "round", count: 18, size: 4.6 },
    { colour: "#d8572e", shape: "ring", count: 7, size: 6.5 },
    { colour: "#e7c350", shape: "round", count: 8, size: 3.2 },
  ],
  garnish: { colour: "#93b25c", shape: "slab", count: 4, size: 6 },
};
const roast: PlateRecipe = {
  base: "#d9a25f",
  foods: [
    { colour: "#e08a35", shape: "slab", count: 11, size: 6 },
    { colour: "#c98b55", shape: "slab", count: 6, size: 11 },
    { colour: "#e9c94a", shape: "ring", count: 4, size: 6 },
  ],
  garnish: herbs,
};

/** The example dinners by name. */
export const examplePlates = { chana, tagliatelle, salmon, pie, chilli, roast } satisfies Record<string, PlateRecipe>;

export type ExamplePlate = keyof typeof examplePlates;
