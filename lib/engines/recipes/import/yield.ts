const nouns: readonly (readonly [RegExp, string, string])[] = (
  [
    ["dozen", "dozen", "dozen"],
    ["batch(?:es)?", "batch", "batches"],
    ["cup ?cakes?", "cupcake", "cupcakes"],
    ["pancakes?", "pancake", "pancakes"],
    ["cakes?", "cake", "cakes"],
    ["sandwich(?:es)?", "sandwich", "sandwiches"],
    ["buns?", "bun", "buns"],
    ["cookies?", "cookie", "cookies"],
    ["muffins?", "muffin", "muffins"],
    ["loaf|loaves", "loaf", "loaves"],
    ["pies?", "pie", "pies"],
    ["cups?", "cup", "cups"],
    ["pints?", "pint", "pints"],
    ["gallons?", "gallon", "gallons"],
    ["ounces?", "ounce", "ounces"],
    ["pounds?", "pound", "pounds"],
    ["grams?", "gram", "grams"],
    ["lit(?:er|re)s?", "liter", "liters"],
    ["pieces?", "piece", "pieces"],
    ["layers?", "layer", "layers"],
    ["scoops?", "scoop", "scoops"],
    ["bars?", "bar", "bars"],
    ["patty|patties", "patty", "patties"],
    ["jars?", "jar", "jars"],
    ["bowls?", "bowl", "bowls"],
    ["tarts?", "tart", "tarts"],
    ["fritters?", "fritter", "fritters"],
    ["rolls?", "roll", "rolls"],
    ["brownies?", "brownie", "brownies"],
    ["slices?", "slice", "slices"],
    ["naans?", "naan", "naan"],
    ["items?", "item", "items"],
  ] as const
).map(([pattern, one, many]) => [new RegExp(`\\b(?:${pattern})\\b`, "i"), one, many] as const);

/** Of "4-6" the upper end is cooked for. */
const range = /(\d+(?:[.,]\d+)?)(?:-|\s+to\s+)(?=\d)/giu;

/** "Serves 4-6 people" → "6 servings", "Makes 24 cookies" → "24 cookies"; null when no amount is in it, or none that can be. */
export function normalYield(raw: string): string | null {
  const text = raw.slice(0, 300).replace(range, "");
  const number = /\d+(?:[.,]\d+)?/.exec(text)?.[0]?.replace(",", ".");
  if (number === undefined || /^[^\d]*[-−–]\s?\d/.test(text)) return null;
  const amount = String(Number(number));
  const noun = nouns.find(([pattern]) => pattern.test(text));
  const [one, many] = noun ? [noun[1], noun[2]] : ["serving", "servings"];
  return `${amount} ${amount === "1" ? one : many}`;
}
