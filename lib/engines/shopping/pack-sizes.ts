import type { Aisle } from "../foods/food";

/** One family of foods and the sizes it is commonly sold in. */
export interface PackFamily {
  /** A name belongs to the family when every word of one entry stands in it (singular, lower case). */
  readonly names: readonly string[];
  /** A name with one of these words does not. */
  readonly except?: readonly string[];
  readonly aisles?: readonly Aisle[];
  /** Grams, ascending; millilitres for what is poured. */
  readonly packGrams: readonly number[];
  readonly packName: string;
}

const family = (
  packName: string,
  packGrams: readonly number[],
  names: string,
  rest: { except?: string; aisles?: readonly Aisle[] } = {},
): PackFamily => ({
  names: names.split("|"),
  packGrams,
  packName,
  ...(rest.except ? { except: rest.except.split("|") } : {}),
  ...(rest.aisles ? { aisles: rest.aisles } : {}),
});

/**
 * Common European shop sizes by food family, reviewed by hand, first fit wins: the special before the general.
 * They are round figures of ordinary shelves, not of any one shop; a food outside every family is bought by weight.
 */
export const PACK_FAMILIES: readonly PackFamily[] = [
  // Tins: net weight, since that is what a recipe's "1 tin" weighs.
  family("tin", [400], "tomato canned|tomato tinned|tomato crushed|tomato diced canned|coconut milk|coconut cream", {
    except: "powder|dried|sun",
  }),
  family("tin", [240, 400], "bean|chickpea|lentil|pea", { aisles: ["tins-jars"], except: "coffee|dry|dried" }),
  family("tin", [240, 400], "bean canned|chickpea canned|lentil canned|pea canned|kidney canned|hominy canned"),
  family("tin", [145, 200], "tuna canned|salmon canned|mackerel canned"),
  family("tin", [50, 125], "sardine canned|anchovy canned|anchovy"),
  family("tin", [200, 340], "corn canned|sweetcorn canned"),
  family("tin", [397], "condensed milk"),
  family("tin", [170, 410], "evaporated milk"),
  family("tin", [250, 425], "fruit canned|peach canned|pineapple canned|pumpkin canned|pear canned"),
  family("tube", [140, 200], "tomato paste|tomato puree|tomato concentrate"),
  family("carton", [500], "passata"),
  // Jars and bottles.
  family("jar", [200, 350], "olive|caper|gherkin|pickle|pickled|artichoke|sauerkraut|roasted pepper", {
    aisles: ["tins-jars", "sauces-condiments"],
    except: "oil",
  }),
  family("jar", [250, 350], "jam|jelly|marmalade|preserve", { except: "bean|royal" }),
  family("jar", [250, 500], "honey", { except: "mustard|roasted|nut|ham" }),
  family("jar", [190], "pesto|tapenade|harissa|curry paste|miso"),
  family("jar", [300], "tahini|sesame butter|peanut butter|almond butter|cashew butter|nut butter"),
  family("jar", [200], "mustard", { except: "green|leaf|seed|powder|oil" }),
  family("jar", [400], "mayonnaise|salsa|pasta sauce|tomato sauce"),
  family("bottle", [250, 500], "ketchup|catsup|barbecue sauce"),
  family("bottle", [150, 300], "soy sauce|tamari|fish sauce|oyster sauce|worcestershire|hot sauce|sriracha|teriyaki"),
  family("bottle", [250], "maple syrup|agave|syrup|molasses|treacle"),
  family("bottle", [500], "vinegar"),
  family("bottle", [250], "sesame oil|walnut oil|truffle oil|chilli oil"),
  family("bottle", [500, 1000], "oil", { aisles: ["oils-vinegars"] }),
  // Dairy and eggs.
  family("carton", [500, 1000], "milk|oat drink|almond drink|soy drink|oat milk|soymilk|almond milk|rice milk", {
    aisles: ["dairy-eggs", "chilled", "drinks"],
    except: "chocolate|cheese|powder|dry|shake",
  }),
  family("carton", [500], "buttermilk|kefir"),
  family("pot", [200], "cream|creme fraiche|sour cream|mascarpone", {
    aisles: ["dairy-eggs", "chilled"],
    except: "cheese|ice|soup",
  }),
  family("pot", [150, 500], "yogurt|yoghurt|skyr"),
  family("pot", [250], "ricotta|cottage cheese|quark"),
  family("tub", [200], "cream cheese"),
  family("ball", [125], "mozzarella", { except: "shredded|grated" }),
  family("pack", [200], "feta|halloumi|paneer|goat cheese"),
  family("pack", [200, 400], "cheese|cheddar|parmesan|gruyere|gouda", { aisles: ["dairy-eggs", "chilled"] }),
  family("pack", [250], "butter|margarine", { aisles: ["dairy-eggs", "chilled"], except: "peanut|almond|nut" }),
  family("block", [200, 400], "tofu|tempeh|seitan"),
  // Dry goods.
  family("bag", [1000], "flour", { except: "almond|coconut|tortilla|chickpea|rice|corn|rye|buckwheat" }),
  family("bag", [500], "flour|semolina|polenta|cornmeal|breadcrumb|bread crumb|cornstarch|corn starch|starch"),
  family("bag", [500, 1000], "sugar", { except: "snap|pea|free" }),
  family("pack", [500], "spaghetti|pasta|macaroni|penne|lasagna|noodle|linguine|fusilli|tagliatelle", {
    except: "soup|sauce",
    aisles: ["pasta-rice-grains"],
  }),
  family("bag", [500, 1000], "rice", { aisles: ["pasta-rice-grains"] }),
  family("bag", [500], "lentil|chickpea|bean|split pea", {
    aisles: ["pasta-rice-grains"],
    except: "green",
  }),
  family("bag", [500], "quinoa|bulgur|couscous|barley|farro|millet|buckwheat|freekeh|spelt"),
  family("bag", [500, 1000], "oat|oatmeal", { except: "cookie|bar|bread|drink|milk" }),
  family("box", [500], "muesli|granola|cereal", { aisles: ["breakfast"] }),
  family("bag", [100, 200], "almond|walnut|pecan|cashew|hazelnut|pistachio|pine nut|peanut|nut", {
    except: "milk|butter|oil|drink|squash|nutmeg|coconut|doughnut",
    aisles: ["snacks-sweets", "baking", "other"],
  }),
  family("bag", [250], "raisin|sultana|currant dried|cranberry dried|apricot dried|date|fig dried|prune"),
  family("bag", [200], "sunflower seed|pumpkin seed|sesame seed|flaxseed|chia|poppy seed|linseed"),
  family("bar", [100], "chocolate", { aisles: ["baking", "snacks-sweets"], except: "milk drink|syrup|chip" }),
  family("bag", [100], "chocolate chip"),
  family("box", [250], "cocoa"),
  family("bag", [200], "coconut desiccated|coconut shredded|coconut dried"),
  family("pot", [150], "baking powder|baking soda|bicarbonate"),
  family("pack", [42], "yeast fresh"),
  family("sachet", [7], "yeast"),
  family("bottle", [40], "vanilla extract"),
  family("box", [80], "stock cube|bouillon cube"),
  family("pack", [1000], "salt", { except: "pork|cod|unsalted|salted|butter|cracker" }),
  family(
    "jar",
    [40],
    "spice|pepper|cumin|coriander seed|paprika|turmeric|cinnamon|oregano|curry powder|nutmeg|clove|thyme|basil|rosemary|bay leaf|chili powder|cayenne|ginger ground|cardamom|allspice|fennel seed|mustard seed",
    {
      aisles: ["herbs-spices"],
      except: "fresh|garlic",
    },
  ),
  // Fresh.
  family("head", [50], "garlic", { aisles: ["produce"] }),
  family("bunch", [30], "parsley|coriander|cilantro|basil|mint|dill|chive|thyme|rosemary|sage|tarragon|oregano", {
    aisles: ["produce", "herbs-spices"],
    except: "dried|ground|seed",
  }),
  family("bag", [100, 200], "spinach|arugula|rocket|salad leaf|mixed green|watercress", {
    aisles: ["produce"],
  }),
  family("pack", [125, 250], "blueberry|raspberry|blackberry", { aisles: ["produce"] }),
  family("punnet", [250, 500], "strawberry|cherry tomato|grape", { aisles: ["produce"] }),
  family("pack", [250], "mushroom", { aisles: ["produce"] }),
  family("bag", [450, 900], "", { aisles: ["frozen"] }),
  family("loaf", [400, 800], "bread", { aisles: ["bakery"], except: "crumb|pita|naan|flat|roll" }),
  family("pack", [320], "tortilla|wrap|pita|naan|flatbread", { aisles: ["bakery"] }),
];
