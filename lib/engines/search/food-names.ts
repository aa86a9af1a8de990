/** Parts of a food that leave it what it is: "chicken breast" is chicken, "lemon juice" is lemon. */
const PARTS = new Set(
  `breast thigh leg drumstick wing fillet shoulder chuck loin belly rib neck shank steak mince fillets leaf stalk stem clove
  bulb head juice zest peel slice wedge piece half ring cube floret sprig frond bean seed-pod kernel egg white yolk tail
  bunch heart root crumb flake oat rasher ham sausage cutlet chop roast stick log bread cheese cabbage mushroom onion pepper
  potato tomato lentil rice noodle apple`
    .split(/\s+/)
    .filter(Boolean),
);
/** What is made from a food and is another one: "rice vinegar" is a form of rice at best. */
const DERIVED = new Set(
  `flour milk vinegar oil sauce paste broth stock noodle paper seed butter powder water wine sugar syrup puree tortilla starch
  cider extract essence liqueur jam chip cracker wrapper meal bran germ ketchup dressing vermicelli kernel-oil cream liquid`
    .split(/\s+/)
    .filter(Boolean),
);
/** Two words that together are no kind of the second: "coconut milk" is not milk. */
const NOT_A_KIND: Readonly<Record<string, ReadonlySet<string>>> = {
  milk: new Set(["coconut", "soy", "almond", "oat", "rice", "cashew", "hazelnut", "hemp", "pea"]),
  butter: new Set(["peanut", "almond", "cashew", "cocoa", "apple", "nut", "sunflower", "seed"]),
  cream: new Set(["ice", "coconut", "soy", "oat"]),
  yogurt: new Set(["coconut", "soy", "oat", "almond"]),
  bean: new Set(["green", "vanilla", "coffee", "cocoa", "string", "runner", "french"]),
  potato: new Set(["sweet"]),
  rice: new Set(["cauliflower"]),
  cheese: new Set(["vegan"]),
  chestnut: new Set(["water"]),
  nut: new Set(["tiger"]),
  pepper: new Set(["black", "white", "cayenne", "sichuan", "ground", "aleppo", "lemon"]),
};

/**
 * How far a food's name is what was asked for: 1 is the food itself or a part or kind of it, 0.3 something made from it
 * or only called so, 0 neither. Both in the spelling of `Word.text`.
 */
export function nameFits(wanted: string, name: string): number {
  if (wanted === name) return 1;
  const want = wanted.split(" ");
  const have = name.split(" ");
  const head = want.at(-1) ?? "";
  const at = have.lastIndexOf(head);
  if (at < 0 || !want.every((word) => have.includes(word))) return 0;
  const before = have[at - 1];
  if (want.length === 1 && before !== undefined && NOT_A_KIND[head]?.has(before) === true) return 0.15;
  const after = have.slice(at + 1);
  if (after.some((word) => DERIVED.has(word))) return 0.3;
  if (after.every((word) => PARTS.has(word))) return 1;
  // "tuna in water", "artichoke in oil": what follows says how it is kept.
  return after.includes("in") || after.includes("with") ? 1 : 0.7;
}

/** The parts of a name that an exclusion looks for: each run of words in it, without what it is only called after. */
export function partsOfName(name: string): string[] {
  const words = name.split(" ").slice(0, 8);
  const parts: string[] = [];
  for (let from = 0; from < words.length; from++)
    for (let to = from + 1; to <= Math.min(words.length, from + 3); to++) {
      const part = words.slice(from, to).join(" ");
      if (to - from === 1 && NOT_A_KIND[part]?.has(words[from - 1] ?? "") === true) continue;
      parts.push(part);
    }
  return parts;
}
