import { american } from "./american";
import { britishIrish } from "./british-irish";
import { caribbean } from "./caribbean";
import { chinese } from "./chinese";
import { ethiopian } from "./ethiopian";
import { french } from "./french";
import { germanAustrian } from "./german-austrian";
import { greek } from "./greek";
import { indian } from "./indian";
import { italian } from "./italian";
import { japanese } from "./japanese";
import { korean } from "./korean";
import { mexican } from "./mexican";
import { middleEastern } from "./middle-eastern";
import { nordic } from "./nordic";
import { northAfrican } from "./north-african";
import { polish } from "./polish";
import type { SeedRecipe } from "./recipe-file";
import { spanish } from "./spanish";
import { thai } from "./thai";
import { turkish } from "./turkish";
import { vietnamese } from "./vietnamese";

/** Every recipe the product brings along, cuisine by cuisine. */
export const seedRecipes: readonly SeedRecipe[] = [
  ...american,
  ...britishIrish,
  ...caribbean,
  ...chinese,
  ...ethiopian,
  ...french,
  ...germanAustrian,
  ...greek,
  ...indian,
  ...italian,
  ...japanese,
  ...korean,
  ...mexican,
  ...middleEastern,
  ...nordic,
  ...northAfrican,
  ...polish,
  ...spanish,
  ...thai,
  ...turkish,
  ...vietnamese,
];
