import type { Diet } from "../../foods/food";
import type { Change } from "./contract";

const DIET_NAMES: Readonly<Record<Diet, string>> = {
  vegetarian: "Vegetarian",
  vegan: "Vegan",
  pescatarian: "Pescatarian",
  "gluten-free": "Gluten-free",
  "dairy-free": "Dairy-free",
  "pork-free": "Pork-free",
  "alcohol-free": "Alcohol-free",
};
const LONGEST = 120;

/**
 * What a changed recipe may honestly be called: the source's own title behind what makes it another ("Chickpea version
 * of Chicken tagine"), never a new name for the same thing. Unchanged, or only scaled, it keeps its title.
 */
export function nameVersion(title: string, changes: readonly Change[], dietsGained: readonly Diet[]): string {
  const diet = dietsGained[0];
  const main = changes.find((change) => change.kind === "swapped" && change.why === "wanted");
  const fit = changes.find((change) => change.kind === "swapped");
  const left = changes.find((change) => change.kind === "left-out");
  const added = changes.find((change) => change.kind === "added");
  const base = title.replace(/^(?:\w+(?:-free)?) version of /i, "");
  if (diet !== undefined && main === undefined) return cut(`${DIET_NAMES[diet]} version of ${base}`);
  if (main?.kind === "swapped") return cut(`${capital(singularName(main.to))} version of ${base}`);
  if (fit?.kind === "swapped") return cut(`${base}, with ${fit.to} for the ${fit.from}`);
  if (left?.kind === "left-out") return cut(`${base}, without ${left.what}`);
  if (added?.kind === "added") return cut(`${base}, with ${added.what}`);
  return title;
}

/** One sentence on where it comes from. */
export function describeVersion(title: string, changes: readonly Change[]): string {
  const said = changes.map((change): string => {
    switch (change.kind) {
      case "swapped":
        return `${change.to} for ${change.from}`;
      case "left-out":
        return `no ${change.what}`;
      case "added":
        return `${change.what} added`;
      case "scaled":
        return `for ${change.to} instead of ${change.from}`;
      default:
        return "";
    }
  });
  return said.length === 0 ? `${title}, as it is.` : `Adapted from ${title}: ${said.join(", ")}.`;
}

const singularName = (name: string) => (/[^s]s$/.test(name) && !/(?:us|ss|oes)$/.test(name) ? name.slice(0, -1) : name);
const capital = (text: string) => text.charAt(0).toUpperCase() + text.slice(1);
const cut = (text: string) => (text.length <= LONGEST ? text : `${text.slice(0, LONGEST - 1).trimEnd()}…`);
