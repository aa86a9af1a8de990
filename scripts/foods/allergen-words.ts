import type { Allergen } from "@/lib/engines/foods/food";

/** Words that show an allergen, and phrases that look like them but are not meant. Errs to naming the allergen. */
export interface AllergenWords {
  readonly allergen: Allergen;
  readonly shown: RegExp;
  /** Taken out of the name first; what is left may still show the allergen. */
  readonly aside?: RegExp;
}

export const ALLERGEN_WORDS: readonly AllergenWords[] = [
  {
    allergen: "gluten",
    shown:
      /\b(wheat\w*|barley|rye|spelt|kamut|khorasan|emmer|einkorn|farro|freekeh|triticale|semolina|farina|bulgur|couscous|\w*bread(?:ed|crumbs?|ing|sticks?)?|crumbs|panko|pasta|spaghetti|macaroni|orzo|gnocchi|noodles?|ramen|udon|chow mein|lo mein|lasagna|ravioli|tortellini|vermicelli|manicotti|cannelloni|flour|\w*cakes?|cookies?|crackers?|saltines?|grahams?|croissants?|doughnuts?|donuts?|danish|eclairs?|muffins?|pancakes?|waffles?|biscuits?|bagels?|pies?|pot ?pie|pastry|pastries|pop.?tarts?|tarts|tart shells?|fish (?:sticks|portions)|pizza|calzone|pretzels?|croutons|stuffing|stuffed crust|beer|ale|malt|malted|ovaltine|seitan|gluten|oats?|oatmeal|granola|muesli|cereals?|rolls|buns?|pita|naan|roti|chapati|focaccia|phyllo|puff|strudel|turnovers?|empanadas?|wonton|egg rolls?|dumplings?|soy sauce|shoyu|teriyaki|hoisin|matzo|brownies?|toast|\w*sandwich|wrap|(?:ham|cheese|chili|veggie|soy|garden)?burgers?|burrito|chimichanga|gravy|bran|cobbler|crisp|crust|blintz\w*|crepes?|leavened|hush puppies|corndog|corn dog|fritters?|batter|battered|tempura|nuggets?|dough|wafers?|cones?|ladyfingers|taquitos|samosa|tabbouleh|tabbuleh|kibbeh|licorice|roux|popovers?|churros?|baklava|zwieback|rusks?|melba|pumpernickel|soups?,? .*cream of|cream of .*soup|cream of wheat|wheatena|postum|meatless|vegetarian (?:meatloaf|burger|frank|sausage)|veggie burgers?|soyburgers?|meat (?:substitute|extender)|morningstar|worthington|loma linda|gardenburger)\b/i,
    aside:
      /\b(gluten.free|corn ?flour|(?:rice|potato|almond|chickpea|soy|soya|peanut|sesame|carob|sunflower seed|acorn|cottonseed|coconut|cassava|corn|banana|buckwheat|tapioca|lupin|quinoa|sorghum|amaranth|teff|millet|arrowroot|lentil|bean|masa|chestnut) flours?|flours?, (?:rice|potato|corn|tapioca|buckwheat|soy)\w*|(?:rice|corn|masa|arrowroot|potato|soy|buckwheat|sorghum|cottonseed|peanut|carob|coconut|almond)\b[^,]*, (?:\w+, )?flour|buckwheat|rice noodles|noodles, chinese, cellophane\w*|cellophane noodles|long rice noodles|corn tortillas?|tortillas?, [^,]*\bcorn|rice cakes?|corn cakes?|tamari|puffed rice|(?:rice|corn) bran|ice cream(?! (?:sandwich|cone|pie|cake|cookie))|flour corn|bread ?fruit|sweetbreads?|gingerbread spice|breadnut|ginger ale|root beer|buttermilk|noodles?, rice|crisp rice|shortbread spice|pumpkin pie (?:spice|mix|filling)|pie fillings?[^,]*|sweetbread|without (?:dumplings?|noodles?)|no (?:bun|bread)|without (?:bun|bread)|crisp apples?|apple crisp cut|corn ?bread spice|oyster|lettuce wrap|spaghetti squash|squash, [^;]*spaghetti|sauces?, (?:pasta|pizza|spaghetti)[^;]*|(?:pasta|spaghetti|pizza) sauce|prego pasta|syrups?, [^;]*pancake|pancake syrup|relish, \w+|bread and butter pickles?|cereals?, [^;]*(?:grits|cream of rice)|cream of rice|cherries, [^;]*tart)\b/i,
  },
  {
    allergen: "crustaceans",
    shown: /\b(crustaceans?|shrimps?|prawns?|crab\w*|lobsters?|crayfish|crawfish|krill|scampi|gumbo|surimi)\b/i,
    aside: /\b(crab ?apples?|imitation crab[^,]*surimi)\b/i,
  },
  {
    allergen: "eggs",
    shown:
      /\b(eggs?|eggnog|omelets?|frittata|quiche|meringues?|mayonnaise|mayo|miracle whip|custards?|flan|hollandaise|béarnaise|bearnaise|tartar sauce|sauce, tartar|caesar|\w*cakes?|cookies?|muffins?|pancakes?|waffles?|doughnuts?|donuts?|brownies?|french toast|eclairs?|cream puffs?|pies?,? .*(?:creme?|chocolate|chiffon|lemon|pumpkin|pecan)|ladyfingers|souffle|brioche|popovers?|crepes?|blintz\w*|tiramisu|aioli|tartar|thousand island|russian dressing|coleslaw|green goddess|macaroons?|croissants?|cheesecake|challah|zabaglione|marshmallow creme|divinity|nougat|snickers|milky way|3 musketeers|potato salad|tuna salad|chicken salad|sandwich spread|wonton|surimi|hush puppies|toaster strudel|morningstar|meatless|vegetarian meatloaf|veggie burgers?|soyburgers?|gardenburger)\b/i,
    aside:
      /\b(eggless|egg.free|cream of tartar|flour[^;]*cake|cake flour|syrups?, [^;]*pancake|pancake syrup|eggplants?|rice cakes?|crab ?cakes?, no egg|no eggs?|(?<!or )without eggs?|vegan [a-z]+)\b/i,
  },
  {
    allergen: "fish",
    shown:
      /\b(\w*fish|salmon|tuna|cod|scrod|haddock|halibut|mackerel|sardines?|anchovy|anchovies|trout|herring|tilapia|bass|snapper|pollock|flounder|sole|perch|pike|eels?|carp|caviar|roe|surimi|lox|worcestershire|caesar|sturgeon|mahimahi|whiting|smelts?|shad|mullet|grouper|walleye|turbot|porgy|croaker|kippered|kippers?|pompano|bluefin|cisco|burbot|lingcod|pout|scup|sablefish|sucker|tilefish|whitefish|bouillabaisse|cioppino|gefilte|taramasalata|kamaboko|dashi|bonito|steelhead|sheefish|oil, seal)\b/i,
    aside:
      /\b(fish.free|\w*shellfish|crayfish|crawfish|cuttlefish|jellyfish|goldfish|swedish fish|vegetarian (?:fish|tuna)|meatless fish|fish sticks, meatless|black ?eyed|cape cod|bass ale|butterfish oil|pike place|anchovy pear)\b/i,
  },
  {
    allergen: "peanuts",
    shown: /\b(peanuts?|groundnuts?|reese'?s|snickers|satay|pb|butterfinger|payday|baby ruth|nutter butter)\b/i,
  },
  {
    allergen: "soy",
    shown:
      /\b(soy|soya|shoyu|soybeans?|tofu|tofutti|tempeh|miso|natto|edamame|tamari|teriyaki|hoisin|okara|textured vegetable|meatless|lecithin|vegetarian (?:meatloaf|burger|frank|sausage|fillets?|stew|chili)|gravy, vegetarian|veggie burgers?|soyburgers?|soymilk|mayonnaise|meat (?:substitute|extender)|morningstar|worthington|loma linda|gardenburger|boca|bacon bits|black bean sauce|oyster sauce|sauce, oyster|sukiyaki|stir.fry sauce|fried rice|lo mein|chow mein|chop suey|orange chicken)\b/i,
  },
  {
    allergen: "milk",
    shown:
      /\b(milks?|buttermilk|pesto|\w*cheese\w*|cheez\w*|cheesy|butter\w*|cream|creme|creamer|yogurt|yoghurt|whey|casein\w*|lactose|kefir|ghee|custards?|flan|half and half|quesos?|quesadillas?|queso|ricotta|mozzarella|parmesan|cheddar|colby|feta|brie|paneer|mascarpone|labneh|latte|macchiato|cappuccino|mocha|cafe con leche|milkshake|shake|smoothie|sherbet|puddings?|fudgesicle|creamsicle|eggnog|dulce de leche|caramels?|fudge|pizza|lasagna|quiche|alfredo|ranch|danish|croissants?|au gratin|scalloped|dairy|creamed|creamy|nachos|cakes?|cupcakes?|shortcake|cookies?|muffins?|pancakes?|waffles?|biscuits?|doughnuts?|donuts?|brownies?|cream puffs?|candies, .*chocolate|milk chocolate|white chocolate|chocolate candy|candy bars?|kit kat|twix|snickers|milky way|m&m'?s|butterscotch|toffee|nougat|ovaltine|malted|lassi|tzatziki|raita|bechamel|hollandaise|bearnaise|caesar|nutritional powder|cocoa mix|hot (?:cocoa|chocolate)|stroganoff|ganache|tiramisu|ice bar|klondike|fudgsicle|pre-lightened|whitener|protein (?:bar|shake|powder)|hush puppies|whipped topping|(?:cocoa|chocolate) (?:powder, not|beverage powder)|\w+cakes?)\b/i,
    aside:
      /\b(flour[^;]*cake|cake flour|syrups?, [^;]*pancake|pancake syrup|bread and butter pickles?|fruit butters?|(?:yogurt|milk|creamer|cheese), (?:soy|coconut|almond)[^;]*|(?:coconut|soy|soya|almond|rice|oat|cashew|hemp|peanut|nut) ?milks?(?! chocolate)|(?:coconut|soy) (?:cream|creamer|yogurt)|soymilk|(?:peanut|almond|cashew|nut|sunflower(?: seed)?|sesame|cocoa|apple|shea|nutmeg|ucuhuba|seed|tahini|pistachio|pumpkin|body|plum|pear)[ -]butters?|butternuts?|butter ?beans?|butter(?:head| lettuce)|cream of tartar|non-?dairy(?: milk)?|dairy.free|vegan|milkfish|butterfish|fish, butter|butterbur|milkweed|rice cakes?|crab ?cakes?|fish ?cakes?|buttercup|buttercups|butterfinger|cream(?:ed|[ -]style) corn|corn, [^,]*, cream style|cream style|corn, cream\w*|milk thistle|(?<!or )without (?:milk|cheese|butter|cream)|no (?:cheese|milk|butter|cream)|dairy free|ice cream cones?|butter-free|butter ?flavor(?:ed)? oil|cream soda|cream sherry|oil, [^,]*butter|butterball|buttered syrup flavor|cream of (?:wheat|rice))\b/i,
  },
  {
    allergen: "nuts",
    shown:
      /\b(almonds?|walnuts?|pecans?|cashews?|hazelnuts?|filberts?|pistachios?|macadamias?|brazil ?nuts?|nuts, mixed|mixed nuts|nuts|marzipan|nougat|praline|nutella|gianduja|butternuts|hickorynuts|pinon|beechnuts|ginkgo|nut (?:mix|butter|bread|bar|crisp)|trail mix|amaretto|frangipane|pesto|baklava|pine ?nuts?|almond joy|mortadella|macaroons?|spumoni|waldorf)\b/i,
    aside:
      /\b(without nuts|no nuts|nut.free|corn ?nuts?|peanuts?|coconuts?|nuts, coconut[^,]*|chestnuts?|nuts, chestnuts[^,]*|water ?chestnuts?|doughnuts?|donuts?|grape.?nuts|nutmegs?|butternut squash|squash, winter, butternut|nuts, acorns?|acorns?|tiger ?nuts?|soy ?nuts?|mouse nuts|nuts or seeds)\b/i,
  },
  {
    allergen: "celery",
    shown:
      /\b(celery|celeriac|bouillon|broth|stocks?|consomme|vegetable juice|v8|v-8|mirepoix|soup, vegetable\w*|vegetable soup|bloody mary|waldorf)\b/i,
    aside: /\bstock ?fish\b/i,
  },
  {
    allergen: "mustard",
    shown:
      /\b(mustards?|salad dressing|mayonnaise|vinaigrette|piccalilli|potato salad|deviled eggs?|egg salad|coleslaw dressing)\b/i,
    aside: /\b(mustard (?:greens?|spinach)|tendergreen)\b/i,
  },
  {
    allergen: "sesame",
    shown: /\b(sesame|tahini|hummus|halva|halavah|baba gh?anoush|za'?atar|furikake|benne|falafel|gomashio|dukkah)\b/i,
  },
  {
    allergen: "sulphites",
    shown:
      /\b(wines?|sangria|champagne|vermouth|sherry|vinegar, (?:red|balsamic|white)|dried (?:apricots?|peach(?:es)?|pears?|apples?|fruit)|(?:apricots|peaches|pears|apples|raisins)[^a-z].*(?:dried|dehydrated|golden)|cider|maraschino|sauerkraut|horseradish, prepared|grape juice|molasses)\b/i,
    aside: /\b(unsulfured|apple cider|vinegar, cider)\b/i,
  },
  { allergen: "lupin", shown: /\b(lupins?|lupini)\b/i },
  {
    allergen: "molluscs",
    shown:
      /\b(mollusks?|molluscs?|shellfish|seafood|clams?|cockles?|chitons?|oysters?|mussels?|scallops?|squid|octopus|abalone|whelk|snails?|escargot|cuttlefish|conch|calamari|periwinkles?|paella|cioppino|bouillabaisse)\b/i,
    aside:
      /\b(oyster mushrooms?|mushrooms?, oyster|oyster crackers|crackers?, oyster|soup & oyster crackers|includes oyster[^)]*|vegetable oyster|salsify|squash, summer, scallop|scallop squash|oyster plant|scalloped)\b/i,
  },
];
