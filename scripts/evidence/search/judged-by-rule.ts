import {
  all,
  any,
  both,
  diet,
  exactly,
  fiber,
  free,
  from,
  holds,
  ingredient,
  iron,
  meal,
  named,
  not,
  protein,
  type RuledQuery,
  steps,
  tag,
  titled,
  under,
  unless,
  within,
} from "./grading";

const dinner = meal("dinner");
const lunch = meal("lunch");
const breakfast = meal("breakfast");
const snack = meal("snack");
const CHEESE = /cheese|feta|parmesan|ricotta|mozzarella|queso/i;
const POTATO = /^(?!sweet ).*\bpotato/i;
const RICE = /\brice\b(?! (?:vinegar|paper|noodles|flour))/i;
const PASTA = /pasta|spaghetti|penne|macaroni|orzo|lasagna/i;
const TOMATO = /\btomato(?:es)?\b/i;
const EGG = /\beggs?\b/i;

const FISH = /salmon|cod\b|haddock|mackerel|tuna|tilapia|snapper|white fish/i;
const SHELLFISH = /shrimp/i;
const MEAT = /chicken|beef|lamb|pork|turkey|steak|sausage/i;
const BIG_MEAT = all(named(MEAT), not(named(/broth$/i)));
const LENTIL = /lentil/i;
const CHICKPEA = /\bchickpeas\b/i;
const WHITE_BEAN = /white beans/i;
const isSoup = tag("soup");
const isSalad = tag("salad");
const isPasta = named(PASTA);
const isSandwich = all(named(/\bbread\b|baguette|buns|pita/i), any(titled(/sandwich|buns|banh mi|toast|pita|bread/i)));
const asian = from(/Chinese|Japanese|Korean|Thai|Vietnamese/);

const q = (kind: string, query: string, grade: RuledQuery["grade"]): RuledQuery => ({ kind, query, grade });

/** Queries whose answer follows from the facts of a recipe. */
export const RULED_QUERIES: readonly RuledQuery[] = [
  q("ingredient", "chickpeas", ingredient(CHICKPEA, /chickpea flour/i)),
  q("ingredient", "salmon", ingredient(/salmon/i)),
  q("ingredient", "lentils", ingredient(LENTIL)),
  q("ingredient", "tofu", ingredient(/tofu/i)),
  q("ingredient", "spinach", ingredient(/spinach/i)),
  q("ingredient", "mackerel", ingredient(/mackerel/i)),
  q("ingredient", "feta", holds(/feta/i)),
  q("ingredient", "avocado", ingredient(/avocado/i)),
  q("ingredient", "peanut butter", ingredient(/peanut butter/i, /peanuts/i)),
  q("ingredient", "ground lamb", holds(/ground lamb/i, /lamb/i)),
  q("ingredient", "buckwheat", ingredient(/buckwheat/i, /soba/i)),
  q("ingredient", "coconut milk", holds(/coconut milk/i, /coconut water|shredded coconut/i)),
  q("ingredient", "mushrooms", ingredient(/mushroom/i)),
  q("ingredient", "sweet potato", ingredient(/sweet potato/i)),
  q("ingredient", "white beans", ingredient(WHITE_BEAN)),
  q("ingredient", "turkey", ingredient(/turkey/i)),
  q("ingredient", "bulgur", ingredient(/bulgur/i)),
  q("ingredient", "pork", holds(/pork|chorizo/i)),
  q("ingredient", "miso", ingredient(/\bmiso\b/i, /doenjang/i)),
  q("ingredient", "oats", ingredient(/\boats?\b/i)),
  q("ingredient", "salmon with potatoes", both(/salmon/i, POTATO)),
  q("ingredient", "chicken and mushrooms or leeks", (r) =>
    named(/chicken (?:breast|thigh)/i)(r) ? (named(/leek|mushroom/i)(r) ? 3 : 1) : 0,
  ),
  q("ingredient", "beans and corn", both(/black beans|white beans|kidney beans/i, /\bcorn\b(?! tortillas)/i)),
  q("ingredient", "eggplant with tahini", both(/eggplant/i, /tahini/i)),
  q("ingredient", "dill and cucumber", both(/\bdill\b(?! pickle)/i, /cucumber/i)),

  q(
    "constraint",
    "quick vegetarian dinner under 500 kcal without nuts",
    exactly(diet("vegetarian"), dinner, under(500), within(30), free("nuts", "peanuts")),
  ),
  q("constraint", "vegan lunch under 400 calories", exactly(diet("vegan"), lunch, under(400))),
  q("constraint", "gluten free breakfast", exactly(diet("gluten-free"), breakfast)),
  q("constraint", "dairy free dinner in 30 minutes", exactly(diet("dairy-free"), dinner, within(30))),
  q("constraint", "at least 40 g protein and less than 600 kcal", exactly(protein(40), under(600))),
  q("constraint", "breakfast ready in 15 minutes", exactly(breakfast, within(15))),
  q(
    "constraint",
    "pescatarian dinner high in protein",
    steps(
      all(diet("pescatarian"), dinner, protein(30), any(named(FISH), named(SHELLFISH))),
      all(diet("pescatarian"), dinner, protein(25)),
    ),
  ),
  q(
    "constraint",
    "low calorie lunch with chicken",
    steps(
      all(named(/chicken (?:breast|thigh)/i), lunch, under(450)),
      all(named(/chicken (?:breast|thigh)/i), lunch, under(550)),
      all(named(/chicken (?:breast|thigh)/i), lunch),
    ),
  ),
  q("constraint", "snack below 200 kcal", exactly(snack, under(200))),
  q("constraint", "vegan gluten-free dinner", exactly(diet("vegan"), diet("gluten-free"), dinner)),
  q("constraint", "no cook lunch", exactly(tag("no-cook"), lunch)),
  q("constraint", "one pot vegan dinner", exactly(tag("one-pot"), diet("vegan"), dinner)),
  q("constraint", "vegetarian lunch in less than 20 minutes", exactly(diet("vegetarian"), lunch, within(20))),
  q("constraint", "dinner ready in half an hour", exactly(dinner, within(30))),
  q("constraint", "freezer friendly vegetarian meals", exactly(tag("freezes"), diet("vegetarian"))),
  q("constraint", "breakfast with more than 20 g of protein", exactly(breakfast, protein(20))),
  q("constraint", "Italian vegetarian dinner", exactly(from(/Italian/), diet("vegetarian"), dinner)),
  q("constraint", "Mexican food under 500 calories", exactly(from(/Mexican/), under(500))),
  q(
    "constraint",
    "chicken dinner under an hour, dairy free",
    exactly(named(/chicken (?:breast|thigh)/i), dinner, within(60), diet("dairy-free")),
  ),
  q("constraint", "vegan dinner between 400 and 500 kcal", exactly(diet("vegan"), dinner, under(500), not(under(400)))),
  q("constraint", "celiac friendly fish", exactly(diet("gluten-free"), named(FISH))),
  q("constraint", "lactose free pasta", exactly(isPasta, diet("dairy-free"))),
  q("constraint", "high protein vegan", (r) =>
    diet("vegan")(r) ? (r.protein >= 28 ? 3 : r.protein >= 22 ? 2 : r.protein >= 18 ? 1 : 0) : 0,
  ),
  q("constraint", "high protein snack", (r) => (snack(r) ? (r.protein >= 15 ? 3 : r.protein >= 10 ? 2 : 1) : 0)),
  q(
    "constraint",
    "quick weeknight dinner",
    steps(all(dinner, within(20)), all(dinner, within(30)), all(dinner, within(45))),
  ),
  q(
    "constraint",
    "vegan food rich in iron",
    steps(all(diet("vegan"), iron(8)), all(diet("vegan"), iron(6)), all(diet("vegan"), iron(4.5))),
  ),
  q(
    "constraint",
    "high fibre breakfast",
    steps(all(breakfast, fiber(12)), all(breakfast, fiber(9)), all(breakfast, fiber(7))),
  ),
  q("constraint", "cook once, freeze the rest", steps(all(tag("batch"), tag("freezes")), tag("freezes"), tag("batch"))),
  q("constraint", "dinner the kids will eat", steps(all(tag("kids"), dinner), all(tag("kids"), lunch), tag("kids"))),
  q("constraint", "low carb dinner", (r) =>
    dinner(r)
      ? (r.nutrients.carbohydrate ?? 99) < 35
        ? 3
        : (r.nutrients.carbohydrate ?? 99) < 45
          ? 2
          : (r.nutrients.carbohydrate ?? 99) < 52
            ? 1
            : 0
      : 0,
  ),

  q("negation", "pasta without cheese", exactly(isPasta, not(named(CHEESE)))),
  q("negation", "soup without potatoes", exactly(isSoup, not(named(POTATO)))),
  q(
    "negation",
    "curry without coconut",
    unless(
      named(/coconut/i),
      steps(
        titled(/masala|dal|wot|tandoori/i),
        titled(/palak|shiro|curry paste|chilla/i),
        named(/curry powder|garam masala|berbere/i),
      ),
    ),
  ),
  q("negation", "salad without fish", exactly(isSalad, free("fish", "crustaceans"))),
  q("negation", "breakfast no eggs", exactly(breakfast, free("eggs"))),
  q(
    "negation",
    "stew without meat",
    unless(
      any(BIG_MEAT, named(FISH), named(SHELLFISH)),
      steps(titled(/stew|wot|harira|tibs|chili|shiro/i), all(tag("batch"), isSoup), isSoup),
    ),
  ),
  q("negation", "vegan but no tofu", exactly(diet("vegan"), not(named(/tofu/i)))),
  q("negation", "asian dinner without soy", exactly(asian, dinner, free("soy"))),
  q("negation", "lentils, no tomato", unless(named(TOMATO), ingredient(LENTIL))),
  q("negation", "nut-free snack", exactly(snack, free("nuts", "peanuts"))),
  q("negation", "chicken without rice", (r) => (named(RICE)(r) || !named(/chicken (?:breast|thigh)/i)(r) ? 0 : 3)),
  q("negation", "mexican without avocado", exactly(from(/Mexican/), not(named(/avocado/i)))),
  q("negation", "thai food, peanut allergy", exactly(from(/Thai/), free("peanuts"))),
  q("negation", "seafood dinner, allergic to shellfish", exactly(dinner, named(FISH), free("crustaceans", "molluscs"))),
  q(
    "negation",
    "dinner with no onion and no garlic",
    exactly(dinner, not(named(/onion|garlic|shallot|scallion|leek/i))),
  ),
  q("negation", "vegetarian dinner hold the mushrooms", exactly(diet("vegetarian"), dinner, not(named(/mushroom/i)))),
  q(
    "negation",
    "hummus or dip without sesame",
    unless(any(not(free("sesame")), not(snack)), (r) =>
      /dip|guacamole|tzatziki|haydari/i.test(r.title) ? 3 : /spread|liptauer/i.test(r.title) ? 2 : 0,
    ),
  ),
  q("negation", "fish but not salmon", (r) => (named(FISH)(r) && !named(/salmon/i)(r) ? 3 : 0)),
  q("negation", "gluten free and egg free baking", (r) =>
    free("eggs")(r) && diet("gluten-free")(r) ? (tag("baking")(r) ? 3 : /baked|socca/i.test(r.title) ? 1 : 0) : 0,
  ),
  q(
    "negation",
    "sandwich without meat or fish",
    unless(any(BIG_MEAT, named(FISH), named(SHELLFISH)), (r) =>
      /sandwich|banh mi|falafel/i.test(r.title) ? 3 : isSandwich(r) || named(/\brye bread|pita breads/i)(r) ? 2 : 0,
    ),
  ),
  q(
    "negation",
    "meat dinner, pork free and dairy free",
    exactly(dinner, BIG_MEAT, diet("pork-free"), diet("dairy-free")),
  ),

  q("typos", "brocoli", holds(/broccoli/i)),
  q("typos", "chikpeas", ingredient(CHICKPEA, /chickpea flour/i)),
  q("typos", "zuchini fritata", (r) =>
    /frittata/i.test(r.title) ? 3 : /omelette|tortilla/i.test(r.title) || named(/zucchini/i)(r) ? 1 : 0,
  ),
  q("typos", "salomn potatos", both(/salmon/i, POTATO)),
  q("typos", "lentl soup", (r) =>
    named(LENTIL)(r) && isSoup(r) ? 3 : named(LENTIL)(r) && /stew|dal|wot/i.test(r.title) ? 1 : isSoup(r) ? 1 : 0,
  ),
  q("typos", "vegetarain dinner", exactly(diet("vegetarian"), dinner)),
  q("typos", "buckweat", ingredient(/buckwheat/i, /soba/i)),
  q("typos", "glutenfree diner", exactly(diet("gluten-free"), dinner)),

  q("plurals", "chickpea", ingredient(CHICKPEA, /chickpea flour/i)),
  q("plurals", "mushroom", ingredient(/mushroom/i)),
  q("plurals", "radish", ingredient(/radish/i)),
  q("plurals", "salads", exactly(isSalad)),
  q("plurals", "leeks", ingredient(/leek/i)),
  q("plurals", "walnut", ingredient(/walnut/i)),
  q("plurals", "peach", ingredient(/peach/i)),
  q("plurals", "berries", holds(/berries|raspberr|blueberr/i, /cranberry/i)),

  q("synonyms", "courgette", ingredient(/zucchini/i)),
  q("synonyms", "aubergine", (r) => (named(/eggplant/i)(r) ? (/eggplant|ratatouille|imam/i.test(r.title) ? 3 : 2) : 0)),
  q("synonyms", "prawns", ingredient(/shrimp/i)),
  q("synonyms", "garbanzo beans", ingredient(CHICKPEA, /chickpea flour/i)),
  q("synonyms", "spring onions", (r) => (named(/scallion/i)(r) ? (/scallion/i.test(r.title) ? 3 : 2) : 0)),
  q("synonyms", "rocket salad", (r) => (named(/arugula/i)(r) ? 3 : 0)),
  q("synonyms", "beetroot", (r) => (named(/\bbeets?\b/i)(r) ? 3 : 0)),
  q("synonyms", "minced beef", holds(/ground beef/i, /\bbeef (?:chuck)|steak/i)),
  q("synonyms", "broad beans", holds(/fava beans/i)),
  q("synonyms", "fresh coriander leaves", (r) => (named(/cilantro/i)(r) ? 3 : 0)),
  q("synonyms", "sweetcorn", holds(/\bcorn\b(?! tortillas)/i, /corn tortillas/i)),
  q("synonyms", "capsicum", ingredient(/bell pepper/i)),
  q("synonyms", "tinned tuna", holds(/\btuna\b/i)),
  q("synonyms", "gram flour", holds(/chickpea flour/i)),
  q("synonyms", "porridge oats", (r) => (named(/\boats\b/i)(r) ? (/porridge|oats|muesli/i.test(r.title) ? 3 : 2) : 0)),
  q("synonyms", "kasha", (r) => (named(/buckwheat groats/i)(r) ? 3 : named(/buckwheat/i)(r) ? 1 : 0)),
  q("synonyms", "curd cheese", (r) => (named(/cottage cheese|farmer cheese|ricotta/i)(r) ? 3 : 0)),
  q("synonyms", "veggie supper", exactly(diet("vegetarian"), dinner)),
  q("synonyms", "meatless main course", exactly(diet("vegetarian"), dinner)),

  q("language", "Haferflocken", ingredient(/\boats?\b/i)),
  q("language", "Hähnchen mit Reis", both(/chicken (?:breast|thigh)/i, RICE)),
  q("language", "pois chiches", ingredient(CHICKPEA, /chickpea flour/i)),
  q("language", "poulet", ingredient(/chicken (?:breast|thigh)/i)),
  q("language", "courge", holds(/pumpkin(?! seeds)/i)),
  q("language", "huevos", ingredient(/^eggs?$/i)),
  q("language", "camarones", ingredient(/shrimp/i)),
  q("language", "zucchine", ingredient(/zucchini/i)),
  q("language", "fagioli bianchi", ingredient(WHITE_BEAN)),
  q("language", "soczewica", ingredient(LENTIL)),
  q("language", "kapusta", (r) =>
    named(/cabbage|sauerkraut/i)(r) ? (/cabbage|slaw|bigos/i.test(r.title) ? 3 : 2) : 0,
  ),
  q("language", "kasza gryczana", (r) => (named(/buckwheat groats/i)(r) ? 3 : named(/buckwheat/i)(r) ? 1 : 0)),
  q("language", "kip", ingredient(/chicken (?:breast|thigh)/i)),
  q("language", "spinazie", ingredient(/spinach/i)),
  q("language", "lax", ingredient(/salmon/i)),
  q("language", "potatis", (r) => (named(POTATO)(r) ? (/(?<!sweet )potato/i.test(r.title) ? 3 : 2) : 0)),
  q("language", "grão-de-bico", ingredient(CHICKPEA, /chickpea flour/i)),
  q("language", "berinjela", (r) => (named(/eggplant/i)(r) ? 3 : 0)),
  q("language", "champignons", ingredient(/mushroom/i)),

  q("use up", "use up spinach and eggs", both(/spinach/i, EGG)),
  q("use up", "leftover rice", (r) =>
    named(/^(?:white rice|jasmine rice)$/i)(r) &&
    /last night|cooked|left/i.test(`${r.description} ${r.text}`) &&
    named(RICE)(r)
      ? 3
      : named(RICE)(r)
        ? 2
        : 0,
  ),
  q("use up", "use up carrots and celery", both(/carrot/i, /celery|celeriac/i)),
  q("use up", "what can I make with chickpeas and yogurt", both(CHICKPEA, /yogurt/i)),
  q("use up", "zucchini and tomatoes to use up", both(/zucchini/i, TOMATO)),
  q("use up", "I have tofu and broccoli", both(/tofu/i, /broccoli/i)),
  q("use up", "use up buttermilk", holds(/buttermilk/i)),
  q("use up", "half a cabbage to use up", (r) => (named(/cabbage/i)(r) ? 3 : named(/sauerkraut|bok choy/i)(r) ? 1 : 0)),
  q("use up", "old bread", (r) =>
    named(/\bbread\b(?!crumb)|baguette/i)(r)
      ? /crumb|torn|toast|loaf/i.test(`${r.title} ${r.description}`)
        ? 3
        : 2
      : named(/pita/i)(r)
        ? 1
        : 0,
  ),
  q("use up", "ripe bananas", ingredient(/banana/i)),
  q("use up", "coconut milk and lime", both(/coconut milk/i, /lime/i)),
  q("use up", "cucumber and mint", both(/cucumber/i, /mint/i)),
  q("use up", "potatoes and eggs", both(POTATO, EGG)),
  q("use up", "finish a bunch of parsley and a lemon", both(/parsley/i, /lemon/i)),
  q("use up", "ricotta left over", holds(/ricotta/i)),
  q("use up", "peppers and tomatoes from the garden", both(/bell pepper/i, TOMATO)),

  q("meal", "breakfast", exactly(breakfast)),
  q("meal", "vegan breakfast", exactly(breakfast, diet("vegan"))),
  q("meal", "lunch salad", exactly(isSalad, lunch)),
  q("meal", "fruit snack", (r) =>
    snack(r)
      ? named(/peach|apple|pineapple|orange|banana|raspberr|berries|date/i)(r)
        ? 3
        : named(/raisin/i)(r)
          ? 1
          : 0
      : 0,
  ),
  q("meal", "fish for dinner", exactly(dinner, named(FISH))),
  q("meal", "savoury breakfast", (r) =>
    breakfast(r)
      ? /porridge|pancake|oats|muesli|honey|banana|Kaiserschmarrn|raspberr|polenta|toast with orange|plums/i.test(
          r.title,
        )
        ? 0
        : 3
      : 0,
  ),

  q("cuisine", "thai food", exactly(from(/Thai/))),
  q("cuisine", "polish soup", (r) => (from(/Polish/)(r) ? (isSoup(r) ? 3 : 1) : 0)),
  q("cuisine", "indian vegan", exactly(from(/Indian/), diet("vegan"))),
  q("cuisine", "japanese breakfast", (r) => (from(/Japanese/)(r) ? (breakfast(r) ? 3 : 1) : 0)),
  q("cuisine", "french dinner", (r) => (from(/French/)(r) ? (dinner(r) ? 3 : 1) : 0)),
  q("cuisine", "mediterranean fish", (r) =>
    named(FISH)(r) && from(/Greek|Italian|Spanish|French|Turkish|North African|Middle/)(r) ? 3 : 0,
  ),
];
