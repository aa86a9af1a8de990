import { american } from "./american";
import { britishIrish } from "./british-irish";
import { french } from "./french";
import { germanAustrian } from "./german-austrian";
import { greek } from "./greek";
import { italian } from "./italian";
import { middleEastern } from "./middle-eastern";
import { nordic } from "./nordic";
import { polish } from "./polish";
import type { SeedRecipe } from "./recipe-file";
import { spanish } from "./spanish";

/** Every recipe the product brings along, cuisine by cuisine. */
export const seedRecipes: readonly SeedRecipe[] = [
  ...american,
  ...britishIrish,
  ...french,
  ...germanAustrian,
  ...greek,
  ...italian,
  ...middleEastern,
  ...nordic,
  ...polish,
  ...spanish,
];
