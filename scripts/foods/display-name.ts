import { singularPhrase } from "@/lib/engines/foods/singular";

/** First segments that only sort USDA's list: dropped from a name for people. */
const SHELF =
  /^(spices|nuts|seeds|fish|crustaceans|mollusks|beverages?|candies|leavening agents|alcoholic beverages?|sugars|sweeteners?|syrups|snacks|cereals ready-to-eat|formulated bar|game meat|fast foods|desserts|babyfood|frozen novelties|gravies)$/i;
const NOISE =
  /^(separable lean( and fat| only)?|trimmed to .*|all grades|choice|select|prime|regular|enriched|unenriched|imported|commercial(ly prepared)?|mature seeds|all (commercial )?varieties|year round average|with added .*|without added .*|domestic.*|NFS|NS as to .*|fluid|red, ripe|table|household|home recipe|bleached|unbleached|salad or cooking|long-grain|ready-to-serve|boneless|bone-in|includes .*|with skin|edible portion)$/i;
const STATE =
  /^(raw|cooked|dry|dried|canned|frozen|fresh|baked|boiled|roasted|fried|grilled|broiled|braised|stewed|steamed|smoked|uncooked|drained|unprepared|prepared|unsweetened|sweetened|salted|unsalted|whole|powder|liquid|lowfat|low fat|nonfat|reduced fat|fat free)\b/i;

/** Our own short name, made by general rules: shelf words dropped, variety before its head, states after a comma. */
export function displayName(usda: string): string {
  const plain = usda.replace(/\s*\([^)]*\)/g, "").replace(/\s+/g, " ");
  let parts = plain
    .split(",")
    .map((s) => s.trim())
    .filter((s) => s !== "");
  if (parts.length > 1 && SHELF.test(parts[0] ?? "")) parts = parts.slice(1);
  const [head = usda, ...rest] = parts;
  const kept = rest.filter((s) => !NOISE.test(s));
  const variety = kept[0];
  const words = [singularPhrase(head.toLowerCase())];
  let tail = kept;
  if (
    variety &&
    !STATE.test(variety) &&
    !/\d|\bor\b|\band\b|\bwith\b/.test(variety) &&
    variety.split(" ").length <= 2
  ) {
    words.unshift(variety.toLowerCase());
    tail = kept.slice(1);
  }
  const states = tail.slice(0, 3).map((s) => s.toLowerCase());
  return [words.join(" "), ...states].join(", ");
}
