import type { Diet } from "./food";

const words = (text: string): ReadonlySet<string> => new Set(text.trim().split(/\s+/));

/** Says how much, how big or how good, or glue: never which food. */
export const NOISE = words(`
a an the of to or for in with and into from on at by your some any plus about approx approximately etc such as per each other more less very
good quality best favorite favourite preferably organic free range ripe unripe young baby small medium large big extra jumbo mini thick thin thinly finely fine coarsely coarse roughly
freshly chopped sliced diced cubed quartered halved crushed torn peeled trimmed washed rinsed drained cored deseeded seeded stemmed pitted stoned shelled
shredded grated julienned cut piece chunk strip cube slice wedge half ring ribbon floret stem stalk sprig bunch handful pinch dash knob clove head leaf
pack packet package can tin jar bottle bag box carton container store bought homemade home made style optional needed taste garnish serving divided
room temperature softened melted chilled cold warm hot lukewarm boiling beaten lightly packed heaped level scant generous
cup cups tbsp tsp tablespoon teaspoon gram g kg ml l oz ounce lb pound inch cm
high low premium authentic traditional classic regular plain natural pure real ordinary normal standard brand leftover assorted nfs button crystal portion ready shop bought live mature little few drizzle splash glug grating grind drop turn section quantity selection seasonal season brightly coloured colored edible leafy enough extra spare squeeze rinsed reserved remaining used rasher side readymade peppermill disc spiral curl top end centre center uncut whole picked selected flesh choice frying
whisked strained crumbled shaved shaving crumble unbleached unpeeled sustainable artisan gourmet favourite fancy supermarket quick easy simple beautiful
`);

/** Says what was done to the food; decides between entries of the same food. */
export const STATES = words(`
raw fresh cooked boiled steamed roasted baked grilled fried braised stewed poached toasted broiled sauteed
canned frozen dried dry dehydrated smoked pickled salted unsalted sweetened unsweetened powdered powder ground instant
prepared unprepared ready lowsodium nosalt nonfat lowfat reducedfat light skinless boneless skin bone wholewheat
`);

/** States that go without saying for a food named plainly. */
export const WEAK_STATES = words("fresh raw skinless boneless skin bone prepared unprepared toasted");

/** Where a food or a way of making it comes from: tells apart few foods that no alias names whole. */
export const ORIGINS = words(`
asian italian french greek thai chinese japanese mexican spanish indian english british american irish scottish welsh german swiss turkish korean vietnamese
moroccan polish dutch belgian danish sicilian hungarian persian lebanese israeli jamaican cajun cornish sussex somerset devon normandy tuscan mediterranean
`);

/** States that change what 100 g holds so much that they must be right. */
export const STRONG_STATES = words(
  "cooked boiled steamed canned dried dry dehydrated powdered powder fried smoked pickled",
);

/** States that all say one thing: the food holds no water ("powdered buttermilk" is "buttermilk, dried"). */
export const DRY_STATES = words("dry dried dehydrated powdered powder");

/** Cuts and shapes of any animal or fish: the word before them says which food. */
export const CUTS = words(`
fillet filet steak wing breast leg shoulder loin chop rib shank neck joint cutlet escalope tail round rump haunch saddle rack knuckle
`);

/** Product forms many foods take: sharing only one of them does not make two names the same food. */
export const FORMS = words(`
sauce paste syrup chip powder seed nut bean leaf juice essence extract stock broth soup mix seasoning spice dressing jam jelly root skin bar candy cracker
roll meal pudding pie dip spread puree topping filling glaze rub marinade sprout shoot flower stick peel zest rind cube relish pickle butter oil vinegar liqueur
cake cookie biscuit bread flour noodle cereal cream tea drink salad fruit berry pepper vegetable herb meat fish cheese flake crumb granule bite stuffing frosting fry patty slaw roast
`);

/** Tastes, colours and textures: many foods share them, so alone they name none. */
export const ADJECTIVES = words(`
sweet hot spicy mild sour bitter rich crispy crunchy creamy soft firm hard tender juicy dark pale red green yellow white black brown golden purple blue pink
wild farmed country rustic heritage heirloom aged vintage young old new thick thin long short round flat double single triple strong fruity smoky hearty
lean mature tangy crusty fluffy silky smooth coarse fine dry full lower reduced heavy bold baking cooking dairy whole crisp table zesty savory savoury sticky plump loose
`);

/** What a name promises about a food, and the diet that the food must fit for the promise to hold. */
export const CLAIMS: ReadonlyMap<string, Diet> = new Map([
  ["vegan", "vegan"],
  ["plantbased", "vegan"],
  ["vegetarian", "vegetarian"],
  ["meatless", "vegetarian"],
  ["dairyfree", "dairy-free"],
  ["nondairy", "dairy-free"],
  ["glutenfree", "gluten-free"],
  ["alcoholfree", "alcohol-free"],
  ["nonalcoholic", "alcohol-free"],
]);

/** Last words that only repeat the kind of food named before them ("ground turkey meat"). */
export const KIND_WORDS = words(
  "meat fish cheese nut herb spice pasta fruit lettuce bean mushroom potato onion chili pepper flesh apple pear cabbage squash wedge ball",
);

/** Plain foods whose bare name is a food even when a word before them is unknown ("homogenised milk"). */
export const STAPLES = words(
  "milk butter salt sugar flour rice pasta cheese bread water oil cream egg vinegar yogurt noodle tea coffee wine beer honey fish",
);

/** Things a recipe lists that nobody eats: a name that ends in one is refused, unless it is a food's own name. */
export const NON_FOODS = words(`
paper parchment foil skewer toothpick cocktailstick twine string cloth cheesecloth muslin wrap clingfilm film liner case tray pot lid bowl knife spoon fork ladle
whisk thermometer blender processor mixer machine oven grill grate dish plate platter napkin towel straw umbrella candle charcoal firewood lighter gas stick
bag jar bottle container box mould mold cutter brush sieve strainer colander spatula tong peeler scale timer glove apron ribbon decoration equipment utensil
doily sheet plank plastic rubber band wood woodchip gold glitter soap detergent battery sponge pan tin rack
`);

/** Words that open a remark on the food before them: "tuna in oil", "chillies from a jar". */
export const REMARK_OPENERS = words("in with from for like on such plus without not");
