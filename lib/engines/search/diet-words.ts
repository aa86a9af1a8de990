import type { Allergen, Diet } from "../foods/food";
import type { SlotKind } from "../planning/contract";
import { phraseOf } from "./words";

const table = <T>(rows: Readonly<Record<string, T>>): ReadonlyMap<string, T> =>
  new Map(Object.entries(rows).flatMap(([words, value]) => words.split(", ").map((word) => [phraseOf(word), value])));

const DIET_WORDS = table<Diet>({
  "vegetarian, veggie, veggies only, meatless, meat free, meat-free, vegetarisch, vegetarische, fleischlos, vegetarien, vegetarienne, vegetariano, vegetariana, wegetarianski, wegetarianskie, wegetarianska, vegetarisk, no meat":
    "vegetarian",
  "vegan, plant based, plant-based, vegane, vegetalien, vegano, vegana, weganski, weganskie, weganska, veganistisch, vegansk":
    "vegan",
  "pescatarian, pescetarian, pesco vegetarian": "pescatarian",
  "gluten free, gluten-free, celiac, coeliac, celiac friendly, coeliac friendly, no gluten, without gluten, wheat free, glutenfrei, sans gluten, sin gluten, senza glutine, bez glutenu, glutenvrij, glutenfri, sem gluten":
    "gluten-free",
  "dairy free, dairy-free, lactose free, lactose-free, no dairy, without dairy, lactose intolerant, milk free, non dairy, laktosefrei, sans lactose, sin lactosa, senza lattosio, bez laktozy, lactosevrij, laktosfri, sem lactose":
    "dairy-free",
  "pork free, no pork, without pork, halal friendly": "pork-free",
  "alcohol free, no alcohol, without alcohol, halal": "alcohol-free",
});

const MEAL_WORDS = table<SlotKind>({
  "breakfast, brunch, morning meal, morning, fruhstuck, petit dejeuner, desayuno, colazione, sniadanie, ontbijt, frukost, pequeno almoco":
    "breakfast",
  "lunch, midday meal, noon, mittagessen, dejeuner, almuerzo, pranzo, middageten, almoco": "lunch",
  "dinner, supper, evening meal, main course, main dish, tea time meal, tonight, abendessen, diner ce soir, cena, kolacja, obiad, avondeten, middag, jantar":
    "dinner",
  "snack, nibble, bite to eat, przekaska, merienda, spuntino, tussendoortje, mellanmal, lanche": "snack",
});

/** What leaving a food out means for people with an allergy: more than the food itself. */
const ALLERGEN_WORDS = table<readonly Allergen[]>({
  "nut, tree nut, nuss, nusse, noix, nuez, noce, orzechy, orzech, noten, notter": ["nuts", "peanuts"],
  "peanut, groundnut": ["peanuts"],
  "almond, walnut, hazelnut, cashew, pecan, pistachio": ["nuts"],
  "egg, eier, ei, oeuf, huevo, uova, uovo, jajko, jajka, eieren, agg, ovo": ["eggs"],
  "milk, dairy, lactose, milch, lait, leche, latte, mleko, melk, mjolk, leite": ["milk"],
  "gluten, wheat, weizen, ble, trigo, grano, pszenica": ["gluten"],
  "fish, fisch, poisson, pescado, pesce, ryba, ryby, vis, fisk, peixe": ["fish"],
  "shellfish, seafood": ["crustaceans", "molluscs"],
  "crustacean, shrimp, prawn, crab, lobster": ["crustaceans"],
  "mollusc, mussel, clam, oyster, squid, scallop": ["molluscs"],
  "soy, soya, soja": ["soy"],
  "sesame, tahini, sesam": ["sesame"],
  "celery, celeriac, sellerie": ["celery"],
  "mustard, senf, moutarde": ["mustard"],
  "sulphite, sulfite": ["sulphites"],
  lupin: ["lupin"],
});

/** The diet a phrase asks for, in the spelling of `Word.text`. */
export const dietAsked = (phrase: string): Diet | null => DIET_WORDS.get(phrase) ?? null;

/** The meal a phrase names. */
export const mealAsked = (phrase: string): SlotKind | null => MEAL_WORDS.get(phrase) ?? null;

/** The allergens that leaving a food out stands for; none for most foods. */
export const allergensNamed = (phrase: string): readonly Allergen[] => ALLERGEN_WORDS.get(phrase) ?? [];

/** Single words, for repairing slips of the pen. */
export const dietVocabulary: readonly string[] = [...DIET_WORDS.keys(), ...MEAL_WORDS.keys(), ...ALLERGEN_WORDS.keys()]
  .flatMap((phrase) => phrase.split(" "))
  .filter((word) => word.length > 3);
