import type { ResolvedLine } from "../../nutrition/contract";
import type { SafeFood } from "./safe-limits";

/** Sold cooked, cured, tinned or dried: safe as it comes. */
const READY =
  /\b(?:cooked|roasted|rotisserie|canned|tinned|can|tin|smoked|cured|jerky|prosciutto|salami|pepperoni|chorizo|pancetta|deli|lunch ?meat|luncheon|stock|broth|bouillon|fat|gravy|sauce|paste|powder|pate|anchov|dried|surimi|leftover|left ?over|canned|tuna in|fish sauce|ham, sliced|cooked ham|mortadella|bologna|frankfurter|hot dog|crispbread|cube|roe|oyster sauce|soup|extract|bone)\b/i;

/** Which safe limit a line's food falls under; null for what needs none. */
export function riskOf(line: ResolvedLine): SafeFood | null {
  const { food } = line;
  if (food === null || line.omission === "not-food") return null;
  const said = `${line.text} | ${food.displayName}`;
  if (READY.test(said)) return null;
  const name = `${line.parsed.name} ${food.displayName}`.toLowerCase();
  const isAnimal = !food.diets.includes("vegetarian");
  if (
    isAnimal &&
    /\b(?:ground|minced?|burger|sausages?|meatballs?)\b/i.test(said) &&
    !/\bground (?:cumin|coriander|pepper|ginger)\b/i.test(said)
  )
    return /\b(?:chicken|turkey|duck)\b/.test(name) ? "poultry" : "minced meat";
  if (isAnimal && /\b(?:chicken|turkey|duck|goose|quail|guinea|hen|poultry)\b/.test(name)) return "poultry";
  if (isAnimal && /\b(?:pork|gammon|spare ?ribs?|bacon)\b/.test(name)) return "pork";
  if (isAnimal && /\b(?:beef|steak|lamb|veal|mutton|venison|goat|bison|rabbit|brisket|oxtail)\b/.test(name))
    return "beef, lamb or veal";
  if (food.allergens.includes("crustaceans") || food.allergens.includes("molluscs"))
    return food.aisle === "fish" || food.aisle === "frozen" ? "shellfish" : null;
  if (food.allergens.includes("fish") && (food.aisle === "fish" || food.aisle === "frozen")) return "fish";
  if (food.allergens.includes("eggs") && food.aisle === "dairy-eggs" && /\beggs?\b/.test(name)) return "egg dish";
  return null;
}
