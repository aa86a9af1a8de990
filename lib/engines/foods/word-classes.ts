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
high low premium authentic traditional classic regular plain natural pure real ordinary normal standard brand leftover assorted nfs
`);

/** Says what was done to the food; decides between entries of the same food. */
export const STATES = words(`
raw fresh cooked boiled steamed roasted baked grilled fried braised stewed poached toasted broiled sauteed
canned frozen dried dry dehydrated smoked pickled salted unsalted sweetened unsweetened powdered powder ground instant
prepared unprepared ready lowsodium nosalt fatfree nonfat lowfat reducedfat light skinless boneless skin bone wholewheat
`);

/** States that change what 100 g holds so much that they must be right. */
export const STRONG_STATES = words(
  "cooked boiled steamed canned dried dry dehydrated powdered powder fried smoked pickled",
);

/** Things a recipe lists that nobody eats: a name that ends in one, or is one, is refused. */
export const NON_FOODS = words(`
paper parchment foil skewer toothpick twine string cloth cheesecloth muslin wrap clingfilm film liner case tray tin pan pot lid bowl knife spoon fork ladle whisk
thermometer blender processor mixer machine oven grill grate rack dish plate platter napkin towel straw umbrella candle charcoal firewood lighter gas stick
bag jar bottle container box mould mold cutter brush sieve strainer colander spatula tong peeler scale timer glove apron ribbon flower decoration equipment utensil
cupcakecase doily sheet plank chip-wood plastic rubber band
`);
