/** How a food is drawn. */
export type Shape =
  | "grain"
  | "strand"
  | "pool"
  | "leaf"
  | "sprig"
  | "dot"
  | "seed"
  | "slice"
  | "ring"
  | "half"
  | "slab"
  | "fillet"
  | "cube"
  | "crumble"
  | "egg"
  | "floret"
  | "mushroom"
  | "wedge"
  | "prawn"
  | "stick"
  | "patty"
  | "toast";

/** Where on the plate it belongs: what everything lies on, the piece in the middle, what surrounds it, what pours, what crowns. */
export type Role = "base" | "main" | "side" | "sauce" | "garnish";

export interface Look {
  readonly role: Role;
  readonly shape: Shape;
  readonly colour: string;
  /** A second tone: yolk, rind, the inside of a slice. */
  readonly inner: string;
}

type Row = readonly [words: string, role: Role, shape: Shape, colour: string, inner?: string];

/** Looked up by words of a name, first row that fits; so the particular stands before the general. */
const ROWS: readonly Row[] = [
  [
    "black pepper|white pepper|peppercorn|salt|water|oil|baking|yeast|vanilla|gelatin|spray|cornflour|cornstarch",
    "sauce",
    "pool",
    "",
  ],
  ["sesame seed|poppy|nigella|chia|flax|linseed|hemp", "garnish", "seed", "#efe2bd", "#b99a5b"],
  ["pumpkin seed|pepita|sunflower seed|pistachio", "garnish", "seed", "#8da25a", "#6d8240"],
  ["coconut milk|coconut cream", "sauce", "pool", "#f3ead6", "#fffaf0"],
  ["peanut butter|tahini|almond butter|nut butter|satay", "sauce", "pool", "#c4935a", "#d9b27d"],
  [
    "tomato puree|tomato paste|tomato sauce|passata|marinara|ketchup|chopped tomato|crushed tomato|tinned tomato|canned tomato|harissa|gochujang|enchilada",
    "sauce",
    "pool",
    "#b8442c",
    "#d4654a",
  ],
  ["pesto|chimichurri|salsa verde|green curry", "sauce", "pool", "#6f8f3f", "#8fae57"],
  [
    "soy sauce|teriyaki|hoisin|oyster sauce|worcester|balsamic|gravy|miso|tamari",
    "sauce",
    "pool",
    "#6b3f22",
    "#8a5a33",
  ],
  ["curry paste|curry powder|turmeric|garam masala|mustard|saffron", "sauce", "pool", "#c98a2b", "#e0aa4e"],
  ["chocolate|cocoa|cacao|nutella", "side", "cube", "#4c2e20", "#6d4733"],
  ["honey|maple|syrup|caramel|agave|dulce", "sauce", "pool", "#c9832a", "#e2a850"],
  ["stock|broth|bouillon", "sauce", "pool", "#c79a4f", "#dcb877"],
  [
    "yogurt|yoghurt|skyr|quark|fromage frais|kefir|labneh|sour cream|creme fraiche|mascarpone|ricotta|cottage cheese",
    "base",
    "pool",
    "#f5efe2",
    "#fffdf6",
  ],
  [
    "cream cheese|mayonnaise|bechamel|double cream|heavy cream|single cream|cream",
    "sauce",
    "pool",
    "#f0e4c8",
    "#fbf4e2",
  ],
  ["milk|buttermilk", "sauce", "pool", "#f5efe2", "#fffdf6"],
  ["oat|porridge|granola|muesli|semolina|polenta|grits|cornmeal", "base", "pool", "#d9bf92", "#e9d7b4"],
  ["brown rice|wild rice|farro|freekeh|bulgur|barley|spelt|buckwheat", "base", "grain", "#c9a878", "#dcc29a"],
  ["couscous|quinoa|millet", "base", "grain", "#e3c88f", "#f0dcb0"],
  ["rice noodle|vermicelli|glass noodle", "base", "strand", "#efe4cd", "#faf3e2"],
  ["soba|ramen|udon|noodle|lo mein", "base", "strand", "#ddbb80", "#ecd3a4"],
  ["rice|risotto|arborio", "base", "grain", "#f0e7d3", "#fffaf0"],
  [
    "spaghetti|linguine|tagliatelle|fettuccine|pappardelle|pasta|bucatini|lasagne|lasagna|macaroni|penne|rigatoni|fusilli|orzo|farfalle|orecchiette|gnocchi|tortellini|ravioli",
    "base",
    "strand",
    "#e6c477",
    "#f2dba0",
  ],
  ["sweet potato|pumpkin|squash|butternut", "side", "cube", "#dd7f32", "#eb9d57"],
  ["mashed potato|mash", "base", "pool", "#ecd9a5", "#f6ebc8"],
  ["potato|parsnip|celeriac|swede|turnip|yam|plantain|jerusalem", "side", "cube", "#dfb964", "#edd192"],
  [
    "tortilla|pitta|pita|flatbread|naan|bread|baguette|toast|brioche|bagel|bun|roll|sourdough|ciabatta|focaccia|pastry|filo|phyllo|dough|breadcrumb|crouton|panko",
    "side",
    "toast",
    "#b97b3c",
    "#eccb93",
  ],
  ["salmon|trout", "main", "fillet", "#e3855f", "#f3b397"],
  ["tuna", "main", "fillet", "#b9614f", "#d48d7c"],
  [
    "cod|haddock|halibut|sea bass|seabass|tilapia|pollock|white fish|mackerel|sardine|anchov|herring|fish",
    "main",
    "fillet",
    "#e8d3b5",
    "#f7ead6",
  ],
  ["prawn|shrimp|langoustine|lobster|crab|crayfish", "main", "prawn", "#ec8c66", "#f7b899"],
  ["mussel|clam|squid|calamari|octopus|scallop|oyster", "main", "ring", "#e5cdb4", "#f6e8d8"],
  ["chicken|turkey|schnitzel", "main", "slab", "#cf924f", "#e5b97f"],
  ["duck|goose|pork|ham|gammon|veal", "main", "slab", "#b9714c", "#d59a78"],
  ["bacon|pancetta|lardon|prosciutto|speck", "side", "stick", "#b24a3a", "#e0937c"],
  ["sausage|chorizo|salami|pepperoni|merguez|bratwurst|hot dog", "main", "slice", "#9d3f2b", "#c66a4e"],
  ["meatball|falafel|kofta|arancini", "main", "patty", "#8a5432", "#ab764f"],
  ["mince|ground beef|ground lamb|ground pork|ground turkey|ragu|bolognese", "main", "crumble", "#7d4a30", "#9d6a4c"],
  ["burger|steak|beef|lamb|venison|brisket|goat|mutton|liver", "main", "slab", "#7f4630", "#a9674c"],
  ["tofu|tempeh|seitan|paneer|halloumi", "main", "cube", "#ead3a0", "#f8ebca"],
  ["egg noodle", "base", "strand", "#e6c477", "#f2dba0"],
  ["egg white|egg yolk|eggplant|aubergine", "side", "half", "#5b3a56", "#d9c79d"],
  ["egg", "main", "egg", "#fdf8ec", "#eda62f"],
  [
    "feta|goat cheese|goat's cheese|blue cheese|gorgonzola|roquefort|stilton",
    "garnish",
    "crumble",
    "#f8f2e3",
    "#fffdf6",
  ],
  ["mozzarella|burrata|brie|camembert", "side", "patty", "#f6efdd", "#fffdf6"],
  ["parmesan|pecorino|cheddar|gruyere|cheese|manchego|emmental|gouda", "garnish", "stick", "#efc66a", "#f7dc98"],
  ["cherry tomato|grape tomato|plum tomato|tomato", "side", "half", "#cf3f2c", "#e8705a"],
  [
    "red pepper|red bell|pimento|paprika pepper|roasted pepper|bell pepper|capsicum",
    "side",
    "stick",
    "#cc3b2b",
    "#e3664f",
  ],
  ["yellow pepper|orange pepper|sweetcorn|corn", "side", "dot", "#eebb3c", "#f7d676"],
  ["green pepper|jalapeno|poblano|okra", "side", "ring", "#6f9c45", "#98bd6c"],
  ["chilli|chili|chile|cayenne|sriracha|red onion flake", "garnish", "ring", "#cb2e22", "#e86552"],
  ["chickpea|garbanzo|butter bean|cannellini|white bean|haricot", "side", "dot", "#dcb877", "#efd6a4"],
  ["kidney bean|black bean|pinto|adzuki|red bean|refried", "side", "dot", "#5e2b2a", "#8a4a45"],
  ["lentil|dal|dhal|split pea|mung", "side", "seed", "#b5793a", "#cf9a5c"],
  ["edamame|broad bean|fava|pea|petit pois|mangetout", "side", "dot", "#7fae4a", "#a7cd74"],
  [
    "green bean|asparagus|tenderstem|string bean|runner bean|spring onion|scallion|leek|chive|celery|lemongrass",
    "side",
    "stick",
    "#6d9a45",
    "#9cc070",
  ],
  ["broccoli|broccolini", "side", "floret", "#4c8a45", "#76ae63"],
  ["cauliflower", "side", "floret", "#ece2c6", "#fbf5e2"],
  [
    "spinach|kale|chard|rocket|arugula|lettuce|salad|romaine|watercress|pak choi|bok choy|cabbage|greens|sprout|collard|endive",
    "base",
    "leaf",
    "#4f8a42",
    "#7fb266",
  ],
  ["red cabbage|radicchio|sauerkraut|beet|beetroot", "side", "half", "#8a2b52", "#b5557c"],
  ["avocado|guacamole", "side", "half", "#7fa04a", "#d6dc92"],
  ["cucumber|courgette|zucchini|gherkin|pickle", "side", "slice", "#6b9c4c", "#cfe0a6"],
  ["carrot|apricot|persimmon", "side", "slice", "#e2802f", "#f0a45f"],
  ["radish", "side", "slice", "#cf3a5e", "#fbf1ee"],
  ["red onion|shallot", "side", "ring", "#a0476f", "#e3b6cb"],
  ["onion|fennel|garlic|ginger", "side", "ring", "#e2cf9d", "#f7edd0"],
  ["mushroom|shiitake|porcini|portobello|chanterelle", "side", "mushroom", "#a8825d", "#d8bd9a"],
  ["olive|caper", "garnish", "dot", "#4d4a2c", "#77744a"],
  ["blueberr|blackberr|blackcurrant|acai|bilberr|elderberr", "side", "dot", "#3f3f78", "#6f70ac"],
  [
    "strawberr|raspberr|cherry|cherries|redcurrant|cranberr|pomegranate|berry|berries|goji",
    "side",
    "dot",
    "#c22f45",
    "#e4667a",
  ],
  ["grape|plum|prune|fig|date|raisin|sultana|currant", "side", "dot", "#6a3350", "#94597a"],
  ["banana", "side", "slice", "#ecd693", "#f9edc4"],
  ["apple|pear|quince", "side", "wedge", "#cf5a45", "#f7ecc9"],
  ["mango|peach|nectarine|papaya|pineapple|melon", "side", "cube", "#eea63a", "#f8c872"],
  ["orange|mandarin|clementine|tangerine|grapefruit|satsuma", "side", "wedge", "#e88a2b", "#f8bb69"],
  ["lemon|yuzu", "garnish", "wedge", "#e8c22f", "#f9e68a"],
  ["lime|kiwi", "garnish", "wedge", "#7fa83d", "#cfe08c"],
  ["walnut|pecan|almond|cashew|hazelnut|peanut|macadamia|nut|pine kernel", "garnish", "crumble", "#a97443", "#cfa06c"],
  ["coconut", "garnish", "seed", "#fbf6ea", "#ffffff"],
  ["seaweed|nori|wakame", "garnish", "stick", "#2f4a3a", "#4f6e5a"],
  [
    "basil|mint|parsley|coriander|cilantro|dill|chervil|tarragon|sage|oregano|thyme|rosemary|herb|bay|chives|microgreen",
    "garnish",
    "sprig",
    "#4b8a3c",
    "#7db463",
  ],
  ["sugar|flour|butter|margarine", "base", "pool", "#e3c791", "#f1ddb4"],
];

const TABLE = ROWS.map(([words, role, shape, colour, inner = colour]): { pattern: RegExp; look: Look | null } => ({
  pattern: new RegExp(`\\b(?:${words})`),
  look: colour === "" ? null : { role, shape, colour, inner },
}));

/** How a food with this name (lower case) looks; null for what cannot be seen on a plate (salt, oil, water). */
export function lookOf(name: string): Look | null {
  for (const { pattern, look } of TABLE) if (pattern.test(name)) return look;
  return null;
}
