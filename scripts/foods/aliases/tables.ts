import { BAKERY_SWEETS } from "./bakery-sweets";
import { DAIRY_EGGS } from "./dairy-eggs";
import { FURTHER_NAMES } from "./further-names";
import { HERBS_SPICES } from "./herbs-spices";
import { MEAT_FISH } from "./meat-fish";
import { MORE_NAMES } from "./more-names";
import { PANTRY } from "./pantry";
import { PRODUCE } from "./produce";
import { RECIPE_TERMS } from "./recipe-terms";
import { SAUCES_DRINKS } from "./sauces-drinks";

/** Our own names for foods, a line each: `name, name = USDA description`; the first name is the one we show. `~name` is a
 * food the table lacks, for which this one stands in. */
export const ALIAS_TABLES: readonly string[] = [
  PRODUCE,
  MEAT_FISH,
  DAIRY_EGGS,
  PANTRY,
  HERBS_SPICES,
  SAUCES_DRINKS,
  BAKERY_SWEETS,
  RECIPE_TERMS,
  MORE_NAMES,
  FURTHER_NAMES,
];
