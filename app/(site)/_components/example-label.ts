/** One line of the example breakfast with its food's figures per 100 g, from USDA SR28. */
interface ExampleLine {
  name: "oats" | "milk" | "apple" | "walnuts";
  grams: number;
  /** The food's number in SR28. */
  ndb: string;
  per100g: Readonly<Record<ExampleNutrient, number>>;
}

export type ExampleNutrient = "energy" | "protein" | "fat" | "carbs" | "fibre" | "calcium" | "iron";

export const exampleLines: readonly ExampleLine[] = [
  {
    name: "oats",
    grams: 60,
    ndb: "08120",
    per100g: { energy: 379, protein: 13.15, fat: 6.52, carbs: 67.7, fibre: 10.1, calcium: 52, iron: 4.25 },
  },
  {
    name: "milk",
    grams: 250,
    ndb: "01079",
    per100g: { energy: 50, protein: 3.3, fat: 1.98, carbs: 4.8, fibre: 0, calcium: 120, iron: 0.02 },
  },
  {
    name: "apple",
    grams: 100,
    ndb: "09003",
    per100g: { energy: 52, protein: 0.26, fat: 0.17, carbs: 13.81, fibre: 2.4, calcium: 6, iron: 0.12 },
  },
  {
    name: "walnuts",
    grams: 15,
    ndb: "12155",
    per100g: { energy: 654, protein: 15.23, fat: 65.21, carbs: 13.71, fibre: 6.7, calcium: 98, iron: 2.91 },
  },
];

/** Daily values for adults, 21 CFR 101.9 (2016), in the unit the label shows. */
export const dailyValue: Readonly<Record<Exclude<ExampleNutrient, "energy">, number>> = {
  protein: 50,
  fat: 78,
  carbs: 275,
  fibre: 28,
  calcium: 1300,
  iron: 18,
};

/** The nutrient in one serving, the sum over the lines. */
export function exampleTotal(nutrient: ExampleNutrient): number {
  return exampleLines.reduce((sum, line) => sum + (line.grams * line.per100g[nutrient]) / 100, 0);
}
