import type { Food } from "../foods/food";
import type { ParsedLine } from "../recipes/line";
import type { LineGrams } from "./line-grams";
import { shortNumber } from "./measured-grams";

/** Part of a line's weight that ends in the food, with the reason in words. */
interface EatenShare {
  readonly value: number;
  readonly low: number;
  readonly high: number;
  readonly because: string;
}

const MEAT = ["beef", "pork", "poultry", "lamb, veal and game", "fish and seafood", "meat"];
const WITH_BONE =
  /\b(bone[- ]in|on the bone|with (the )?bones?|whole (chicken|duck|turkey|fish)|shell[- ]on|in (the |their )?shells?|wings?|drumsticks?|spare ?ribs?|short ribs?|unpeeled shrimp)\b/i;
const READY =
  /\b(peeled|shelled|boneless|pitted|stoned|cored|seeded|florets?|trimmed|hulled|podded|cubed|diced|chopped|sliced|shredded|grated|minced|mashed|pur[eé]ed?|chunks?|pieces|flesh)\b/i;
const CANNED_KIND = ["pulses and soya", "vegetables", "fruit", "fish and seafood"];

/** No ordinary tin of beans, vegetables or fruit holds less, in grams; a smaller bare weight is of what was drained. */
const SMALLEST_TIN = 300;

/** "400 g can", "(400 g) tin", "can (400 g)", "2 x 400 g tins": the weight printed on a tin. */
const TIN_WEIGHT =
  /\d\s*-?\s*(?:g|grams?|kg|oz|ounces?|ml)\b\.?\s*\)?[\s-]*(?:cans?|tins?|jars?)\b|\b(?:cans?|tins?|jars?)\s*\(\s*(?:about |approx\.? )?\d+\s*-?\s*(?:g|grams?|oz|ounces?|ml)\b/i;
const TIN_COUNT = /\b(\d{1,2}|an?|one|two|three|four)\s+(?:large |small |standard )?(?:cans?|tins?|jars?)\b/i;
const COUNT_WORDS: Readonly<Record<string, number>> = { a: 1, an: 1, one: 1, two: 2, three: 3, four: 4 };

/** A weight beside "drained weight", in grams; the solid part, whatever else the line says. */
function statedDrainedGrams(text: string): number | null {
  const found =
    /(\d{2,4})\s*(?:g|grams?)\s+(?:net\s+)?drained\s+weight/i.exec(text) ??
    /drained\s+weight:?\s+(?:of\s+|about\s+)?(\d{2,4})\s*(?:g|grams?)\b/i.exec(text);
  return found ? Number(found[1]) : null;
}

/** "240 g drained chickpeas", "240 g (drained) chickpeas": weighed after draining. */
const WEIGHED_DRAINED =
  /\d\s*(?:g|grams?|kg|oz|ounces?|lbs?|pounds?)\b\.?\s*\(?(?:of\s+)?(?:rinsed\s+(?:and|&)\s+)?drained\b/i;

/** A tin is named by its net weight; "2 cups (260 g), canned" and "200 g canned corn" are the solid part already. */
function isNetWeight(text: string, parsed: ParsedLine, grams: LineGrams): boolean {
  if (/^(cup|tbsp|tsp|tablespoon|teaspoon|handful)/i.test(parsed.unit ?? "can")) return false;
  if (WEIGHED_DRAINED.test(text)) return false;
  if (grams.method !== "weight" || TIN_WEIGHT.test(text)) return true;
  if (/^(cans?|tins?|jars?)$/i.test(parsed.unit ?? "") || parsed.secondAmount?.each === true) return true;
  const counted = TIN_COUNT.exec(text)?.[1]?.toLowerCase() ?? "1";
  const tins = COUNT_WORDS[counted] ?? Number(counted);
  return grams.grams.value / Math.max(1, tins) >= SMALLEST_TIN;
}

/**
 * General rules, each a named uncertainty and not a measurement:
 * - frying oil: about a tenth of what the pan holds stays in the food;
 * - marinade, brine and cooking water: a part is left behind;
 * - a drained tin: about 0.62 of its net weight is solid (tins of 400 g are declared 240-250 g drained);
 * - produce weighed as bought: the table's refuse (USDA) comes off, for vegetables half of it, since cooks trim less
 *   than "as purchased" refuse counts; a piece or cup of the table is edible weight already;
 * - meat on the bone: the table's refuse, else a quarter.
 */
function eatenShare(text: string, parsed: ParsedLine, food: Food, grams: LineGrams): EatenShare | null {
  const { name } = parsed;
  // "500 g peeled prawns" is weighed peeled, "500 g prawns, peeled" is not.
  const at = name === "" ? -1 : text.indexOf(name);
  const before = `${at > 0 ? text.slice(0, at) : ""} ${name}`;
  const fat = food.category === "fats and oils";
  if (fat && /\b(deep[- ]?fry\w*|for (shallow[- ]|deep[- ])?frying|to (deep[- ])?fry|for the fryer)\b/i.test(text)) {
    if (grams.grams.value > 60) {
      return {
        value: 0.1,
        low: 0.03,
        high: 0.25,
        because: "about a tenth of the frying oil stays in the food (general rule)",
      };
    }
  }
  if (
    /\bfor (the )?(brine|brining)\b|\b(pasta|cooking|boiling|salted) water\b/i.test(text) &&
    food.category === "herbs and spices"
  ) {
    return { value: 0.1, low: 0.02, high: 0.3, because: "most of it stays in the water (general rule)" };
  }
  if (/\bfor (the )?(marinade|marinating|brine|brining|soaking)\b/i.test(text)) {
    return { value: 0.5, low: 0.1, high: 1, because: "part of a marinade is left behind (general rule)" };
  }
  const tinned = /\b(cans?|tins?|jars?|canned|tinned)\b/i.test(text);
  if (/\bdrained weight\b/i.test(text)) {
    const drained = statedDrainedGrams(text);
    // "400 g tin (240 g drained weight)": the smaller figure is what is eaten; otherwise the line's weight is it.
    if (drained === null || !(drained < grams.grams.value) || drained * 3 < grams.grams.value) return null;
    const share = drained / grams.grams.value;
    return { value: share, low: share, high: share, because: "the stated drained weight" };
  }
  if (tinned && isNetWeight(text, parsed, grams) && CANNED_KIND.includes(food.category) && grams.method !== "portion") {
    const foodIsSolid = /drained/i.test(food.name) || /cooked, boiled/i.test(food.name);
    const fish = food.category === "fish and seafood";
    if (/\bdrained\b/i.test(text)) {
      if (foodIsSolid) {
        return {
          value: fish ? 0.75 : 0.62,
          low: 0.55,
          high: fish ? 0.85 : 0.75,
          because: "drained: the solid part of the tin (general rule)",
        };
      }
      return { value: 0.85, low: 0.6, high: 1, because: "drained: the figures are for the whole tin (general rule)" };
    }
    if (foodIsSolid && food.category === "pulses and soya") {
      return { value: 0.7, low: 0.6, high: 1, because: "the figures are for the drained tin (general rule)" };
    }
  }
  if (grams.method !== "weight") return null;
  if (MEAT.includes(food.category)) {
    if (!WITH_BONE.test(text) || /\bboneless\b/i.test(text)) return null;
    const refuse = food.refuse > 0 ? Math.min(food.refuse, 0.6) : 0.25;
    return {
      value: 1 - refuse,
      low: Math.max(0.35, 1 - refuse - 0.15),
      high: Math.min(1, 1 - refuse + 0.15),
      because: "without bone or shell",
    };
  }
  const raw = /\braw\b/i.test(food.name) && (food.category === "vegetables" || food.category === "fruit");
  if (!raw || food.refuse <= 0.01 || READY.test(before)) return null;
  const refuse = food.category === "fruit" ? food.refuse : Math.min(food.refuse, 0.4) / 2;
  return { value: 1 - refuse, low: 1 - food.refuse, high: 1, because: "without peel, core or trimmings" };
}

/** The weight that is eaten of what a line asks for; unchanged where all of it is. */
export function eatenGrams(text: string, parsed: ParsedLine, food: Food, grams: LineGrams): LineGrams {
  const share = eatenShare(text, parsed, food, grams);
  if (share === null) return grams;
  return {
    grams: {
      value: grams.grams.value * share.value,
      low: grams.grams.low * share.low,
      high: grams.grams.high * share.high,
    },
    method: grams.method,
    working: `${grams.working} × ${shortNumber(share.value)} ${share.because}`,
  };
}
