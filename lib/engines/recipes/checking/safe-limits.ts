/** One published figure of food safety, with who publishes it. */
export interface SafeLimit {
  readonly id: SafeFood;
  /** Least temperature in the middle, °C. */
  readonly celsius: number;
  /** Minutes on the heat below which no cut of it is done, whatever the pan. Our own lower bound. */
  readonly leastMinutes: number;
  readonly source: string;
}

export type SafeFood = "poultry" | "minced meat" | "pork" | "beef, lamb or veal" | "fish" | "shellfish" | "egg dish";

const FSIS = "USDA FSIS, Safe Minimum Internal Temperature Chart";
const FDA = "US FDA, Safe Food Handling";

/**
 * Least temperatures in the middle of the food. FSIS states 165 °F for poultry, 160 °F for ground meat and egg dishes,
 * 145 °F and three minutes' rest for whole cuts and for fish; shellfish by FDA's chart (145 °F, flesh pearly and opaque).
 * The UK Food Standards Agency's rule for all of them is 70 °C held for two minutes.
 */
export const SAFE_LIMITS: readonly SafeLimit[] = [
  { id: "poultry", celsius: 74, leastMinutes: 5, source: FSIS },
  { id: "minced meat", celsius: 71, leastMinutes: 4, source: FSIS },
  { id: "pork", celsius: 63, leastMinutes: 4, source: FSIS },
  { id: "beef, lamb or veal", celsius: 63, leastMinutes: 2, source: FSIS },
  { id: "fish", celsius: 63, leastMinutes: 2, source: FSIS },
  { id: "shellfish", celsius: 63, leastMinutes: 1, source: FDA },
  { id: "egg dish", celsius: 71, leastMinutes: 1, source: FSIS },
];

/** UK FSA: rice cooled within an hour, kept in the fridge, eaten within 24 hours; never kept warm below 63 °C. */
export const RICE = {
  coolWithinHours: 1,
  keepDays: 1,
  source: "UK Food Standards Agency, Home food fact checker: rice",
};
/** Soaked at least 5 hours, the water thrown away, boiled hard for 10 minutes (FSA); FDA's Bad Bug Book says 30. */
export const KIDNEY_BEANS = {
  boilMinutes: 10,
  source: "UK Food Standards Agency; US FDA, Bad Bug Book: phytohaemagglutinin",
};
/** Garlic or herbs under oil at room temperature grow botulinum toxin: refrigerated and gone within 4 days. */
export const GARLIC_OIL = { keepDays: 4, source: "US FDA and USDA National Center for Home Food Preservation" };
/** Low-acid food in jars needs a pressure canner: never from a recipe nobody has tested. */
export const CANNING = { source: "USDA Complete Guide to Home Canning" };
/** Cooked leftovers in the fridge: 3–4 days. */
export const LEFTOVERS = { keepDays: 4, source: "USDA FSIS, Leftovers and Food Safety" };
