import type { GroupedFood, RecipeFacts } from "./contract";

const HOT_SPICE =
  /\b(?:chili|chile|jalapeno|cayenne|scotch bonnet|chipotle|habanero|berbere|harissa|sriracha|gochugaru|gochujang|sambal|kimchi|curry paste|mala|sichuan)\b/;
const SOME_HEAT = /\b(?:red pepper flake|aleppo|hot paprika|horseradish|wasabi|garam masala|curry powder)\b/;
const SWEETENER = /\b(?:sugar|honey|maple syrup|syrup|date|chocolate|jam|agave|molasses)\b/;
const RAW_CRISP =
  /\b(?:cucumber|lettuce|radish|cabbage|bell pepper|celery|carrot|jicama|sprout|daikon|arugula|fennel)\b/;
const CREAMY = /\b(?:heavy cream|sour cream|cream|coconut milk|ricotta|mascarpone|yogurt|milk|tahini|avocado)\b/;
const TART = /\b(?:lemon juice|lime juice|lemon|lime|vinegar|tamarind|sumac|sauerkraut)\b/;
const LEGUME_OR_GRAIN =
  /\b(?:lentil|bean|chickpea|split pea|rice|pasta|spaghetti|penne|potato|cabbage|egg|oat|cornmeal|bulgur|barley|chickpea flour)\b/;
const DEAR =
  /\b(?:salmon|cod|shrimp|beef|lamb|steak|almond|walnut|hazelnut|cashew|pine nut|feta|parmesan|gruyere|avocado|tuna|mackerel|haddock|snapper|date)\b/;
const SUMMER =
  /\b(?:tomato|cucumber|zucchini|eggplant|peach|raspberry|blueberry|basil|sweetcorn|corn|bell pepper|melon|cherry)\b/;
const AUTUMN = /\b(?:pumpkin|squash|apple|pear|plum|mushroom|prune|walnut|hazelnut|chestnut|beet|quince|grape)\b/;
const WINTER =
  /\b(?:cabbage|kale|carrot|turnip|rutabaga|celeriac|leek|potato|lentil|beet|sauerkraut|parsnip|orange|barley|split pea|bean|onion)\b/;
const SPRING = /\b(?:pea|radish|asparagus|scallion|chive|dill|mint|spinach|rhubarb|lettuce)\b/;
const SAVOURY =
  /\b(?:onion|garlic|scallion|shallot|leek|soy sauce|fish sauce|mustard|cheese|beef|chicken|pork|lamb|tofu|cumin|paprika|oregano|pickle|capers)\b/;

/**
 * What a recipe is good for that it need not say: read from its course, heat, weight, foods and figures. Adds to what its
 * words have said already.
 */
export function moodsOf(
  facts: RecipeFacts,
  foods: readonly GroupedFood[],
  said: ReadonlyMap<string, number>,
  add: (label: string, weight: number) => void,
): void {
  const has = (label: string) => said.get(label) ?? 0;
  const any = (...labels: string[]) => Math.max(...labels.map(has));
  const share = (words: RegExp) =>
    foods.reduce((sum, food) => sum + (food.names.some((name) => words.test(name)) ? food.share : 0), 0);
  const count = (words: RegExp) => foods.filter((food) => food.names.some((name) => words.test(name))).length;
  const isTag = (tag: string) => facts.tags.includes(tag);
  const minutes = facts.minutes ?? 45;
  const kcal = facts.kcal ?? 450;
  const isMeal = facts.suits.includes("lunch") || facts.suits.includes("dinner");
  const isSnack = facts.suits.includes("snack");
  const isBreakfast = facts.suits.includes("breakfast");

  const isCold =
    has("mood:cooling") > 0.5 || isTag("no-cook") || (has("course:salad") > 0.8 && has("mood:warming") === 0);
  if (isCold) add("mood:cooling", isMeal ? 0.8 : 0.6);

  const heat = Math.min(1, count(HOT_SPICE) * 0.6 + count(SOME_HEAT) * 0.3 + (has("mood:spicy") > 0.5 ? 0.4 : 0));
  if (heat > 0) add("mood:spicy", heat);

  const pot = any("course:soup", "course:stew", "course:curry", "course:chili");
  if (!isCold && (isMeal || isBreakfast)) {
    const long = minutes >= 60 ? 0.12 : 0;
    if (pot > 0.5) add("mood:warming", 0.78 + long + (share(WINTER) > 0.3 ? 0.08 : 0));
    else if (any("course:pie", "course:bake", "course:dumpling", "tech:braised") > 0.5) add("mood:warming", 0.6 + long);
    else if (any("course:porridge", "course:risotto") > 0.5) add("mood:warming", 0.5);
    else if (any("tech:baked", "tech:roasted") > 0.5 || minutes >= 90) add("mood:warming", 0.4);
    if (any("course:stew", "course:pie", "course:bake", "course:dumpling", "course:meatball") > 0.8)
      add("mood:comforting", 0.7 + (isTag("kids") ? 0.15 : 0));
    else if (pot > 0.8 || any("course:risotto", "course:pasta", "course:bowl") > 0.8) add("mood:comforting", 0.5);
    if (has("tech:mashed") > 0.2 || (share(/\bpotato\b/) > 0.3 && isMeal)) add("mood:comforting", 0.55);
  }

  const sweetener = share(SWEETENER);
  const sugar = facts.nutrients.sugars ?? 0;
  if (count(SAVOURY) === 0 && (sweetener > 0.03 || sugar > 9) && (isSnack || isBreakfast || facts.suits.length === 0)) {
    add("mood:sweet", Math.min(1, (isSnack ? 0.6 : 0.4) + sweetener * 2));
    if (isSnack) add("course:dessert", 0.6);
    if (isSnack) add("mood:coffee", minutes <= 90 ? 0.6 : 0.4);
  } else if (count(SAVOURY) > 0) add("mood:savoury", 0.7);

  const creamy = share(CREAMY) + share(/\bcheese\b/) * 0.5;
  if (creamy > 0.08 && !isCold) add("mood:creamy", Math.min(0.8, 0.4 + creamy));
  const crisp = share(RAW_CRISP);
  if (isCold && crisp > 0.2) {
    add("mood:crunchy", Math.min(0.9, 0.4 + crisp));
    add("mood:fresh", Math.min(1, 0.5 + crisp));
  }
  if (foods.filter((food) => food.groups.includes("herbs")).length >= 2) add("mood:fresh", 0.5);
  const tart = share(TART);
  if (tart > 0.02) add("mood:tangy", Math.min(0.8, 0.35 + tart * 5));

  if (isMeal && kcal <= 460) add("mood:light", kcal <= 380 ? 0.8 : 0.6);
  if (isMeal && has("course:salad") > 0.8 && kcal < 560) add("mood:light", 0.75);
  if (isMeal && kcal >= 500 && !isCold) add("mood:hearty", kcal >= 600 ? 0.7 : 0.55);
  if (pot > 0.8 && share(/\b(?:lentil|bean|chickpea|potato|barley|split pea)\b/) > 0.12) add("mood:hearty", 0.75);

  if (isMeal && share(DEAR) < 0.04 && share(LEGUME_OR_GRAIN) > 0.15)
    add("mood:cheap", 0.6 + (foods.length <= 11 ? 0.15 : 0));
  const wokCuisine = /^(?:Chinese|Thai|Vietnamese|Korean)$/.test(facts.cuisine);
  if (wokCuisine && minutes <= 40 && has("tech:fried") > 0.2 && has("course:soup") === 0) add("tech:stirfried", 0.5);
  if (minutes <= 20) add("time:quick", 1);
  else if (minutes <= 30) add("time:quick", 0.6);
  else if (minutes <= 45) add("time:quick", 0.2);
  if (minutes <= 25) add("mood:easy", foods.length <= 10 ? 0.7 : 0.5);
  if (isMeal && minutes <= 30) add("mood:weeknight", 0.7);
  if (minutes >= 100) add("tech:slow", 0.7);
  if (isBreakfast && minutes >= 25) add("mood:weekend", 0.45);
  if (minutes >= 240) add("mood:ahead", 0.8);
  if (facts.keeps) add("mood:ahead", 0.5);

  const handy = any("course:bar", "course:ball", "course:muffin", "course:wrap", "course:skewer", "course:fritter");
  if (handy > 0.8) add("mood:finger", 0.75);
  if (has("course:dip") > 0.8 || has("course:flatbread") > 0.9) add("mood:finger", 0.5);
  if (isSnack && facts.suits.length === 1 && !has("mood:sweet")) add("mood:party", 0.5);
  if (has("course:dip") > 0.8) {
    add("mood:party", 0.85);
    add("course:starter", 0.7);
  }
  if (isSnack && count(SAVOURY) > 0) add("course:starter", 0.5);
  const portable = any("course:bar", "course:muffin", "course:sandwich", "course:ball");
  if (portable > 0.8) add("mood:portable", 0.6);
  if (isMeal && isCold && (facts.keeps || has("course:salad") > 0.8)) add("mood:portable", 0.5);
  if (has("course:eggs") > 0.8 && facts.keeps) add("mood:portable", 0.5);
  if (isBreakfast && has("mood:ahead") > 0.5) add("mood:portable", 0.5);
  if (any("course:taco", "course:skewer", "course:sandwich", "course:fritter") > 0.8) add("mood:street", 0.6);

  if (!isCold && heat < 0.4 && any("course:soup", "course:porridge") > 0.8 && has("mood:sweet") < 0.3)
    add("mood:gentle", 0.5 + (count(/\b(?:chicken|ginger|rice|lentil)\b/) > 0 ? 0.25 : 0));

  const season = (label: string, words: RegExp, factor: number) => {
    const much = share(words);
    if (much > 0.15) add(label, Math.min(0.85, 0.25 + much * factor));
  };
  season("season:summer", SUMMER, isCold ? 0.8 : 0.3);
  if (isCold && isMeal) add("season:summer", 0.6);
  season("season:autumn", AUTUMN, 0.8);
  season("season:winter", WINTER, pot > 0.5 ? 0.8 : 0.3);
  if (pot > 0.8 && !isCold && has("course:curry") < 0.5) add("season:winter", 0.55);
  season("season:spring", SPRING, 0.6);
}
