import type { Allergen, Diet } from "./food";
import { tokensOf } from "./normalise";

/**
 * Allergens that a named food usually holds although its name does not say so: a line that names one carries them whatever
 * food its figures come from. On the safe side: what one maker in several puts in is listed. Names singular, in US words.
 */
const HIDDEN = `
gochujang, korean chili paste, ssamjang, doenjang = soy gluten
doubanjiang, chili bean paste, chili bean sauce, black bean sauce, black bean paste, yellow bean sauce, fermented black bean = soy gluten
hoisin, teriyaki, tonkatsu, kecap manis, yakisoba sauce, bulgogi, char siu = soy gluten sesame
soy sauce, shoyu = soy gluten
ponzu = soy gluten fish
tamari, natto, tempeh, edamame, miso, okara = soy
liquid amino = soy
curry paste, thai curry paste, panang curry, massaman curry = crustaceans fish celery mustard
laksa, tom yum, tom yam, nam prik, shrimp paste, sambal belacan, belacan, blachan = crustaceans fish
korma paste, tikka paste, tandoori paste, madra paste, balti paste, masala paste = mustard
worcestershire = fish gluten
oyster sauce = molluscs soy gluten
fish sauce, nam pla, nuoc mam, colatura, garum, dashi, hondashi, bonito, katsuobushi, anchovy, caesar dressing = fish
xo sauce = crustaceans molluscs fish
kimchi = fish crustaceans soy
surimi, crab stick, crabstick, imitation crab, seafood stick = fish crustaceans eggs gluten
bouillon, stock cube, stock pot, stock powder, better than bouillon, broth powder, gravy granule, gravy mix = celery gluten
amaretti, marzipan, frangipane, almond paste, praline, gianduja, nutella, macaroon, macaron, turron, nougat = nuts
hazelnut spread, chocolate hazelnut spread = nuts milk soy
pesto = milk nuts
romesco, dukkah, mole sauce, mole paste = nuts sesame
satay, satay sauce, peanut sauce = peanuts soy
hummus, tahini, halva, zaatar, za atar, furikake, gomasio, bagel seasoning, togarashi, shichimi, baba ganoush = sesame
mayonnaise, mayo, aioli, remoulade, tartare sauce, tartar sauce, bearnaise, hollandaise, meringue = eggs
vegan mayonnaise, vegan mayo = soy mustard
salad cream, piccalilli = mustard eggs
panettone, brioche, challah, lady finger, ladyfinger, sponge finger, savoiardi = gluten eggs milk
egg noodle, egg pasta = eggs gluten
ale, lager, stout, guinness, malt extract, malt powder, malted milk, barley malt, ovaltine, horlicks = gluten
seitan, vital wheat gluten, wheat gluten, panko, freekeh, farro, spelt, kamut, einkorn, emmer, semolina, udon, somen, ramen, orzo, bulgur, couscous, fregola, matzo, matzoh = gluten
quorn = eggs gluten
vegan meat, beyond meat, impossible meat, veggie crumble, vegetarian crumble, tvp, textured vegetable protein = soy gluten
lecithin, soy lecithin = soy
ghee, whey, casein, paneer, kefir, labneh, quark, skyr, mascarpone, halloumi, dulce de leche = milk
lupin flour, lupin bean = lupin
celeriac, celery salt = celery
dried apricot, wine, vermouth = sulphites
`;

const TABLE: readonly (readonly [words: readonly string[], allergens: readonly Allergen[]])[] = HIDDEN.trim()
  .split("\n")
  .flatMap((line) => {
    const [names = "", allergens = ""] = line.split(" = ");
    return names.split(", ").map((name) => [tokensOf(name), allergens.split(" ") as Allergen[]] as const);
  });

/** Rows by their first word, so that a name looks at few of them. */
const BY_FIRST_WORD = Map.groupBy(TABLE, ([words]) => words[0] ?? "");

/** A promise in the name outweighs the table: "gluten free soy sauce", "vegan pesto". */
const KEPT_OUT: ReadonlyMap<string, readonly Allergen[]> = new Map([
  ["glutenfree", ["gluten"]],
  ["dairyfree", ["milk"]],
  ["vegan", ["milk", "eggs", "fish", "crustaceans", "molluscs"]],
  ["plantbased", ["milk", "eggs", "fish", "crustaceans", "molluscs"]],
  ["vegetarian", ["fish", "crustaceans", "molluscs"]],
]);

/** Allergens a food of this name is likely to hold beyond what the name itself says; empty for plain foods. */
export function hiddenAllergens(name: string): ReadonlySet<Allergen> {
  const found = new Set<Allergen>();
  const tokens = tokensOf(name);
  for (let i = 0; i < tokens.length; i++) {
    for (const [words, allergens] of BY_FIRST_WORD.get(tokens[i] ?? "") ?? []) {
      if (words.every((word, k) => tokens[i + k] === word)) for (const allergen of allergens) found.add(allergen);
    }
  }
  if (found.size > 0)
    for (const token of tokens) for (const allergen of KEPT_OUT.get(token) ?? []) found.delete(allergen);
  return found;
}

const NOT_FOR: Readonly<Record<Diet, readonly Allergen[]>> = {
  vegetarian: ["fish", "crustaceans", "molluscs"],
  vegan: ["fish", "crustaceans", "molluscs", "milk", "eggs"],
  pescatarian: [],
  "gluten-free": ["gluten"],
  "dairy-free": ["milk"],
  "pork-free": [],
  "alcohol-free": [],
};

/** Whether a diet has room for foods with these allergens. */
export function dietAllows(diet: Diet, allergens: ReadonlySet<Allergen>): boolean {
  return !NOT_FOR[diet].some((allergen) => allergens.has(allergen));
}
