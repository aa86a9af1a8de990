import type { Allergen, Diet } from "@/lib/engines/foods/food";

/** A word that shows an allergen, with words that show it is not meant. Errs to naming the allergen. */
const RULES: readonly (readonly [Allergen, RegExp, RegExp?])[] = [
  [
    "gluten",
    /\b(wheat|barley|rye|spelt|kamut|khorasan|triticale|semolina|farina|bulgur|couscous|bread|breaded|pasta|spaghetti|macaroni|noodles?|lasagna|ravioli|tortellini|vermicelli|flour|cakes?|cookies?|crackers?|croissants?|doughnuts?|danish|eclair|muffins?|pancakes?|waffles?|biscuits?|bagels?|pies?|pastry|pastries|pizza|pretzels?|tortillas?, (?:ready.*flour|flour)|croutons|stuffing|beer|ale|malt|malted|seitan|gluten|oats?|oatmeal|granola|muesli|cereals?|rolls|buns?|english muffin|pita|naan|focaccia|phyllo|puff|strudel|wonton|egg rolls?|dumplings?|soy sauce|teriyaki|hoisin|matzo|brownies?|toast|sandwich|burger|burrito|gravy|breadcrumbs?|bran|sweet rolls|cobbler|crisp|crust|cheesecake|cupcake|leavened|hush puppies|corndog|fritters?|batter|nuggets?|soups?, .*noodle|dough|graham|wafers?|ladyfingers|pie crust|taquitos)\b/i,
    /\b(gluten.free|corn flour|rice flour|potato flour|buckwheat|almond flour|rice noodles|arrowroot|chickpea flour|soy flour|corn tortilla|tortillas?, .*corn|rice cakes?|corn cakes?|millet|quinoa|teff|sorghum|amaranth|tamari|peanut flour|sesame flour|carob flour|sunflower seed flour|acorn flour|crab cake|oat milk|puffed rice|rice bran|corn bran|rice crisp|ice cream|potato pancake|meatless|mellorine|cottonseed flour|coconut flour|cassava|flour corn|bread ?fruit|sweetbread|gingerroot|breadnut|ginger ale|noodles, chinese, cellophane|buttermilk)\b/i,
  ],
  [
    "crustaceans",
    /\b(crustaceans|shrimp|prawns?|crab|lobster|crayfish|crawfish|krill)\b/i,
    /\bcrab ?apples?|crabapples?\b/i,
  ],
  [
    "eggs",
    /\b(eggs?|eggnog|omelet|frittata|quiche|meringue|mayonnaise|custard|hollandaise|béarnaise|tartar sauce|caesar|cakes?|cookies?|muffins?|pancakes?|waffles?|doughnuts?|brownies?|french toast|eclairs?|ladyfingers|souffle|egg noodles?|noodles, egg|brioche|popover|cupcake|crepe|tiramisu|aioli|thousand island|macaroons?|croissants?|cheesecake|challah)\b/i,
    /\b(eggless|vegan|egg.free|eggplant|rice cakes?|imitation.*without|crab cakes, no egg|fish cake)\b/i,
  ],
  [
    "fish",
    /\b(fish|salmon|tuna|cod|haddock|halibut|mackerel|sardines?|anchovy|anchovies|trout|herring|tilapia|catfish|bass|snapper|swordfish|pollock|flounder|sole|perch|pike|eel|carp|caviar|roe|surimi|lox|worcestershire|caesar|sturgeon|mahimahi|whiting|smelt|shad|mullet|monkfish|grouper|walleye|turbot|porgy|sea ?bass|croaker|kippered)\b/i,
    /\b(fish-free|oyster|vegetarian|shellfish)\b/i,
  ],
  ["peanuts", /\b(peanuts?|groundnuts?|reese|snickers|satay)\b/i],
  [
    "soy",
    /\b(soy|soya|soybeans?|tofu|tempeh|miso|natto|edamame|tamari|teriyaki|hoisin|okara|textured vegetable|meatless|lecithin|vegetarian|soymilk|mayonnaise)\b/i,
  ],
  [
    "milk",
    /\b(milk|buttermilk|pesto|cheese|butter|cream|yogurt|yoghurt|whey|casein|kefir|ghee|custard|half and half|queso|ricotta|mozzarella|parmesan|cheddar|feta|brie|latte|cappuccino|mocha|milkshake|ice cream|sherbet|pudding|eggnog|dulce de leche|caramel|fudge|milk chocolate|pizza|lasagna|quiche|alfredo|ranch|cheesecake|danish|croissants?|au gratin|scalloped|dairy|creamed|creamy|cheeseburger|nachos|cake|cookies?|muffins?|pancakes?|waffles?|biscuits?|doughnuts?|white chocolate|candies, .*chocolate|butterscotch|toffee|nougat)\b/i,
    /\b(coconut milk|coconut cream|soy ?milk|almond milk|rice milk|oat milk|cashew milk|peanut butter|almond butter|cashew butter|nut butter|sunflower seed butter|sesame butter|cocoa butter|apple butter|butternut|butter ?beans?|butter lettuce|butterhead|cream of tartar|nondairy|non-dairy|dairy.free|vegan|milkfish|butterfish|butterbur|shea|nutmeg butter|ucuhuba butter|milkweed|rice cakes?|crab cake|cream substitute, .*soy|creamed corn|cream style|buttercup|lima|sweetsop|body butter|butter beans|fish, butter|without milk)\b/i,
  ],
  [
    "nuts",
    /\b(almonds?|walnuts?|pecans?|cashews?|hazelnuts?|filberts?|pistachios?|macadamias?|brazil ?nuts?|nuts, mixed|mixed nuts|marzipan|nougat|praline|nutella|chocolate-flavored hazelnut|butternuts|hickorynuts|pinon|beechnuts|nut mix|trail mix|amaretto|frangipane|pesto|nut butter|nuts, formulated|with nuts|baklava|pine nuts?)\b/i,
    /\b(without nuts|no nuts|nut.free|cornnuts)\b/i,
  ],
  ["celery", /\b(celery|celeriac|bouillon|broth|stock|vegetable juice|v8|mirepoix|vegetable soup)\b/i],
  ["mustard", /\b(mustard|salad dressing|mayonnaise|vinaigrette|honey mustard|piccalilli)\b/i, /\bmustard greens?\b/i],
  ["sesame", /\b(sesame|tahini|hummus|halva|halavah|baba gh?anoush|za'?atar|furikake)\b/i],
  [
    "sulphites",
    /\b(wine|vinegar, (?:red|balsamic|white)|dried (?:apricot|peach|pear|apple)|(?:apricots|peaches|pears|apples|raisins)[^a-z].*(?:dried|dehydrated|golden)|cider|maraschino|sauerkraut|horseradish, prepared|grape juice|molasses)\b/i,
    /\bunsulfured|apple cider|vinegar, cider\b/i,
  ],
  ["lupin", /\b(lupins?|lupini)\b/i],
  [
    "molluscs",
    /\b(mollusks?|shellfish|seafood|clams?|oysters?|mussels?|scallops?|squid|octopus|abalone|whelk|snails?|escargot|cuttlefish|conch|calamari)\b/i,
    /\b(oyster mushrooms?|mushrooms?, oyster|crackers|oyster crackers|salsify)\b/i,
  ],
];

const MEAT =
  /\b(beef|pork|lamb|veal|chicken|turkey|duck|goose|ham|bacon|sausages?|salami|pepperoni|bologna|frankfurters?|hot dogs?|wieners?|meats?|meatballs?|meatloaf|steak|liver|kidney|giblets?|gizzard|tripe|venison|bison|buffalo|deer|rabbit|pheasant|quail|game|lard|tallow|gelatins?|bratwurst|chorizo|prosciutto|pastrami|corned|pate|sweetbreads?|tongue|moose|elk|caribou|bear|boar|squirrel|ostrich|emu|goat|horse|hamburger|cheeseburger|salt pork|chitterlings|rinds?|cracklings|drippings|bone|oxtail|luncheon|knackwurst|kielbasa|mortadella|scrapple|headcheese|capicola|guinea hen|cornish|squab|frog|turtle|whale|seal|marshmallows?|gravy|barbecue|foie)\b/i;
const NOT_MEAT =
  /\b(meatless|vegetarian|vegan|meat ?substitute|imitation|grated meat|rolls?, hamburger|hamburger or hot ?dog|hamburger bun|hot dog bun|hamburger roll|bacon bits, meatless|milk, goat|goat,? (?:milk|cheese)|cheese, goat|milk, indian buffalo|kidney beans?|beans?,? .*kidney|coconut meat|nutmeats?|egg, (?:duck|goose|quail|turkey)|steak sauce|sauce, (?:steak|barbecue)|barbecue sauce|bearnaise|sauce|squash|mincemeat|chicken ?peas|beechnut|horseradish|elk ?berries|bear ?berries|goose ?berries|gooseberries|beefsteak tomato|hen of the woods|lambsquarters|duck ?weed|turkey ?berries|rosehips|bacon flavor|egg, .*)\b/i;
const PORK =
  /\b(pork|ham|bacon|lard|salami|pepperoni|prosciutto|chorizo|sausages?|bratwurst|kielbasa|mortadella|frankfurters?|hot dogs?|pancetta|boar|chitterlings|scrapple|luncheon meat|bologna|capicola|pulled pork|gelatins?|marshmallows?|meat drippings|head ?cheese|rinds|braunschweiger|liverwurst|knackwurst|blood sausage)\b/i;
const NOT_PORK =
  /\b(turkey (?:ham|bacon|sausage|frank)|(?:sausage|frankfurter|bologna|salami|bacon|ham|hot dog|luncheon meat)s?,? (?:.*, )?(?:turkey|beef|chicken)|beef (?:frank|sausage|bologna|salami|bacon)|meatless|vegetarian|vegan|chicken ham|turkey, )\b/i;
const ALCOHOL =
  /\b(wine|beer|liqueur|whiskey|whisky|vodka|rum|gin|sake|brandy|tequila|cocktail|daiquiri|pina colada|martini|alcoholic|sherry|vermouth|champagne|distilled|ale|cider, hard)\b/i;
const NOT_ALCOHOL =
  /\b(non-?alcoholic|vinegar|ginger ale|fruit cocktail|shrimp cocktail|cocktail sauce|ginger|root beer|without alcohol|juice|tomato|cocktail, |tuna|virgin|distilled water)\b/i;
const HONEY_OR_SHELLAC = /\b(honey|bee|gelatins?|marshmallows?|caviar)\b/i;
const SEAFOOD = ["fish", "crustaceans", "molluscs"] as const;

const MEAT_CATEGORIES = new Set(["poultry", "pork", "beef", "meat", "lamb, veal and game", "cured meat and sausages"]);

const BAKED = new Set(["bakery", "snacks", "sugar and sweets", "breakfast cereals", "ice cream and puddings"]);

/** Allergens shown by a description and its category; composed foods name what such a food usually holds. */
export function allergensOf(name: string, category: string, cholesterol: number): Allergen[] {
  const plainCut =
    MEAT_CATEGORIES.has(category) &&
    !/\b(breaded|battered|fried, (?:flour|batter)|sauce|gravy|patty, breaded|nuggets|cheese)\b/i.test(name);
  const found: Allergen[] = [];
  for (const [allergen, words, unless] of RULES) {
    if (unless) {
      // A clearing phrase takes its own words away; what is left may still show the allergen.
      const rest = name.replace(new RegExp(unless.source, "gi"), " ");
      if (!words.test(rest)) continue;
    } else if (!words.test(name)) continue;
    if (plainCut && (allergen === "gluten" || allergen === "eggs" || allergen === "milk" || allergen === "fish"))
      continue;
    if (category === "dairy and eggs" && allergen === "fish") continue;
    found.push(allergen);
  }
  if (category === "fish and seafood" && !found.some((a) => a === "fish" || a === "crustaceans" || a === "molluscs"))
    found.push("fish");
  if (
    category === "dairy and eggs" &&
    !/\begg|soy|almond|coconut|rice|imitation|non-?dairy|oat\b/i.test(name) &&
    !found.includes("milk")
  )
    found.push("milk");
  // Cholesterol comes from animals alone: a sweet or baked food that holds some was made with milk or egg.
  if (BAKED.has(category) && cholesterol >= 5 && !found.includes("milk") && !found.includes("eggs"))
    found.push("eggs", "milk");
  return found;
}

/** Diets a food fits, from its words, category and allergens; alcohol and animal origin also from the figures per 100 g. */
export function dietsOf(
  name: string,
  category: string,
  allergens: readonly Allergen[],
  amounts: { readonly alcohol: number; readonly cholesterol: number },
): Diet[] {
  const meat = MEAT_CATEGORIES.has(category)
    ? !/\bmeatless|vegetarian|vegan\b/i.test(name)
    : MEAT.test(name.replace(new RegExp(NOT_MEAT.source, "gi"), " "));
  // A composed meal is taken for meatless only when its name says what it is made of.
  const composed = category === "ready meals";
  const saysMeatless = /\b(meatless|vegetarian|vegan|tofu|no meat|without meat|falafel)\b/i.test(name);
  const saysPlants = /\b(cheese|beans?|vegetables?|potato|egg|lentils?|rice|pasta|spinach|corn)\b/i.test(name);
  const unsure = composed && !saysMeatless;
  const seafood = SEAFOOD.some((a) => allergens.includes(a));
  const milk = allergens.includes("milk");
  const diets: Diet[] = [];
  if (!meat && !seafood && (!unsure || saysPlants)) diets.push("vegetarian");
  if (
    amounts.cholesterol < 5 &&
    !meat &&
    !seafood &&
    !unsure &&
    !milk &&
    !allergens.includes("eggs") &&
    !HONEY_OR_SHELLAC.test(name)
  )
    diets.push("vegan");
  if (!meat && (!unsure || saysPlants || seafood)) diets.push("pescatarian");
  if (!allergens.includes("gluten")) diets.push("gluten-free");
  if (!milk) diets.push("dairy-free");
  if (category !== "pork" && !(PORK.test(name) && !NOT_PORK.test(name))) diets.push("pork-free");
  if (amounts.alcohol < 0.5 && (!ALCOHOL.test(name) || NOT_ALCOHOL.test(name))) diets.push("alcohol-free");
  return diets;
}
