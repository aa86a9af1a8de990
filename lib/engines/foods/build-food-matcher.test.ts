import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { loadFoodTable } from "@/db/datasets/foods/load";
import { buildFoodMatcher } from "./build-food-matcher";
import { DOUBTFUL_BELOW, REFUSED_BELOW } from "./matcher";
import { plainKeyOf } from "./normalise";

const table = loadFoodTable();
const matcher = buildFoodMatcher(table);

/** Names as recipes print them: words the matched description must hold (`a|b` either). */
const KITCHEN = `
large onions: onions raw
red onions: onions raw
finely chopped shallots: shallots raw
spring onions: scallions raw
bunch of spring onions: scallions
garlic cloves: garlic raw
cloves of garlic: garlic raw
fresh root ginger: ginger raw
thumb-sized piece of ginger: ginger
medium carrots: carrots raw
sticks of celery: celery raw
leeks: leeks raw
floury potatoes: potatoes raw
baby new potatoes: potatoes raw
sweet potatoes: sweet potato raw
ripe tomatoes: tomatoes raw
tinned chopped tomatoes: tomatoes canned
tin of chopped tomatoes: tomatoes canned
cherry tomatoes: tomatoes raw
tomato purée: tomato
tomato paste: paste
passata: tomato puree
red bell pepper: peppers sweet red
green peppers: peppers sweet green
courgettes: zucchini raw
zucchini: zucchini raw
aubergine: eggplant raw
eggplants: eggplant raw
cucumber: cucumber
rocket: arugula
baby spinach leaves: spinach raw
frozen spinach: spinach frozen
kale: kale raw
white cabbage: cabbage raw
red cabbage: cabbage red
brussels sprouts: brussels raw
broccoli florets: broccoli raw
cauliflower: cauliflower raw
green beans: beans snap green raw
frozen peas: peas green frozen
mangetout: peas edible-podded
sweetcorn: corn sweet
asparagus spears: asparagus raw
mushrooms: mushrooms raw
chestnut mushrooms: mushrooms brown
portobello mushrooms: portabella
butternut squash: butternut raw
beetroot: beets raw
swede: rutabagas
parsnips: parsnips
fennel bulb: fennel bulb
avocados: avocados raw
flat-leaf parsley: parsley fresh
fresh coriander: coriander cilantro leaves
chopped cilantro: cilantro
fresh basil leaves: basil fresh
fresh thyme: thyme fresh
sprigs of rosemary: rosemary fresh
fresh dill: dill fresh
mint leaves: peppermint|spearmint
lemon: lemons raw
juice of 1 lemon: lemon juice
lemon zest: lemon peel
limes: limes raw
lime juice: lime juice
oranges: oranges raw
orange juice: orange juice
apples: apples raw
bananas: bananas raw
strawberries: strawberries raw
frozen blueberries: blueberries frozen
raspberries: raspberries raw
mango: mangos raw
pineapple: pineapple raw
dried apricots: apricots dried
sultanas: raisins golden
raisins: raisins
medjool dates: dates medjool
red chillies: peppers hot chili
green chilli: peppers hot chili green
jalapeño: jalapeno raw
chicken breasts: chicken breast skinless raw
boneless, skinless chicken breast: chicken breast skinless raw
chicken thighs: chicken thigh raw
boneless skinless chicken thighs: thigh meat only raw
chicken drumsticks: chicken drumstick raw
whole chicken: chicken meat and skin raw
minced beef: beef ground raw
beef mince: beef ground raw
lean ground beef: beef ground raw
ground turkey: ground turkey raw
stewing steak: beef chuck raw
sirloin steak: sirloin steak raw
ribeye steak: beef rib raw
lamb mince: lamb ground raw
leg of lamb: lamb leg raw
lamb shoulder: lamb shoulder raw
pork shoulder: pork shoulder raw
pork chops: pork loin chops raw
pork belly: pork belly raw
pork tenderloin: pork tenderloin raw
pork mince: pork ground raw
smoked bacon: bacon unprepared
streaky bacon rashers: bacon unprepared
pancetta: bacon
prosciutto: prosciutto
cooked ham: ham
chorizo: chorizo
pork sausages: pork sausage
Italian sausage: sausage italian
salmon fillets: salmon raw
smoked salmon: salmon smoked
cod fillet: cod raw
tinned tuna: tuna canned
tuna in oil: tuna canned oil
anchovy fillets: anchovy
king prawns: shrimp raw
raw prawns: shrimp raw
shrimp: shrimp raw
mussels: mussel raw
squid: squid raw
eggs: egg whole raw
egg yolks: egg yolk raw
egg whites: egg white raw
milk: milk whole
whole milk: milk whole
semi-skimmed milk: milk reduced 2%
skimmed milk: milk nonfat
buttermilk: buttermilk
double cream: cream heavy
heavy cream: cream heavy
single cream: cream light
half-and-half: half and half
crème fraîche: cream sour
soured cream: cream sour
Greek yoghurt: yogurt greek plain
natural yogurt: yogurt plain whole
butter: butter salted
unsalted butter: butter without salt
ghee: butter oil
cheddar cheese: cheese cheddar
grated Parmesan: parmesan
mozzarella: mozzarella
feta: feta
ricotta: ricotta whole
cream cheese: cheese cream
mascarpone: cheese cream
goats' cheese: cheese goat
blue cheese: cheese blue
gruyère: gruyere
halloumi: cheese
paneer: cheese
plain flour: wheat flour all-purpose
all-purpose flour: wheat flour all-purpose
flour: wheat flour all-purpose
self-raising flour: self-rising
strong white bread flour: flour bread
wholemeal flour: flour whole-grain
cornflour: cornstarch
cornstarch: cornstarch
ground almonds: almonds
polenta: cornmeal
semolina: semolina
caster sugar: sugars granulated
sugar: sugars granulated
icing sugar: sugars powdered
light brown sugar: sugars brown
dark muscovado sugar: sugars brown
demerara sugar: turbinado
honey: honey
maple syrup: syrups maple
golden syrup: syrup
black treacle: molasses
baking powder: baking powder
bicarbonate of soda: baking soda
baking soda: baking soda
dried yeast: yeast dry
fast-action dried yeast: yeast dry
gelatine leaves: gelatins
cocoa powder: cocoa unsweetened
dark chocolate: chocolate dark
milk chocolate: milk chocolate
white chocolate: white chocolate
chocolate chips: chocolate
vanilla extract: vanilla
desiccated coconut: coconut desiccated
coconut milk: coconut milk canned
rolled oats: oats
porridge oats: oats
white rice: rice white raw
basmati rice: rice white long-grain raw
arborio rice: rice white short-grain
brown rice: rice brown raw
cooked rice: rice cooked
quinoa: quinoa uncooked
couscous: couscous dry
bulgur wheat: bulgur dry
pearl barley: barley pearled
spaghetti: pasta dry
penne: pasta dry
lasagne sheets: pasta dry
fresh pasta: pasta fresh
egg noodles: noodles egg
rice noodles: rice noodles
soba noodles: soba
panko breadcrumbs: bread crumbs dry
fresh breadcrumbs: bread white
white bread: bread white
sourdough bread: sourdough
pitta breads: pita
flour tortillas: tortillas flour
corn tortillas: tortillas corn
puff pastry: puff pastry
filo pastry: phyllo
tinned chickpeas: chickpeas canned
dried chickpeas: chickpeas raw
kidney beans: kidney canned
black beans: black canned
cannellini beans: white canned
butter beans: lima
green lentils: lentils raw
red lentils: lentils red raw
tofu: tofu
tempeh: tempeh
peanut butter: peanut butter
tahini: tahini
peanuts: peanuts raw
cashew nuts: cashew raw
walnuts: walnuts
flaked almonds: almonds
pine nuts: pine nuts
sesame seeds: sesame seeds
chia seeds: chia
pumpkin seeds: pumpkin seed
olive oil: oil olive
extra virgin olive oil: oil olive
vegetable oil: oil soybean
oil: oil soybean
sunflower oil: oil sunflower
sesame oil: oil sesame
coconut oil: oil coconut
rapeseed oil: oil canola
white wine vinegar: vinegar
balsamic vinegar: vinegar balsamic
cider vinegar: vinegar cider
soy sauce: soy sauce
fish sauce: sauce fish
oyster sauce: sauce oyster
Worcestershire sauce: worcestershire
tomato ketchup: catsup
Dijon mustard: mustard prepared
mayonnaise: mayonnaise
miso paste: miso
gochujang: sauce chile
harissa: sauce chile
sriracha: sriracha
Tabasco sauce: pepper
pesto: pesto
chicken stock: chicken broth
vegetable stock: vegetable broth
beef stock: beef broth
stock cube: broth
red wine: wine red
dry white wine: wine white
dry sherry: wine dessert
brandy: distilled
beer: beer
coffee: coffee
water: water
boiling water: water
sea salt: salt
salt: salt table
black pepper: pepper black
freshly ground black pepper: pepper black
white pepper: pepper white
paprika: paprika
smoked paprika: paprika
ground cumin: cumin
cumin seeds: cumin
ground coriander: coriander seed
turmeric: turmeric
cinnamon stick: cinnamon
ground cinnamon: cinnamon
nutmeg: nutmeg
cloves: cloves
cayenne pepper: cayenne
chilli flakes: cayenne
chilli powder: chili powder
curry powder: curry
garam masala: curry
dried oregano: oregano
bay leaves: bay leaf
saffron threads: saffron
star anise: anise
mustard seeds: mustard seed
garlic powder: garlic powder
capers: capers
black olives: olives ripe
green olives: olives green
sun-dried tomatoes: tomatoes sun-dried
gherkins: pickles
sauerkraut: sauerkraut
kimchi: kimchi
nori: seaweed laver
strawberry jam: jams
ice cream: ice creams
digestive biscuits: graham
marshmallows: marshmallows
tortilla chips: tortilla chips
`;

const rows = KITCHEN.trim()
  .split("\n")
  .map((line) => line.split(": ") as [string, string]);

describe("matching kitchen names", () => {
  it.each(rows)("%s → %s", (name, wanted) => {
    const best = matcher.match(name)[0];
    const description = (best?.food.name ?? "").toLowerCase();
    for (const word of wanted.split(/ (?!\S*\|\S* )/))
      expect(
        word.split("|").some((w) => description.includes(w.split(" ")[0] ?? "")),
        `${name}: ${description}`,
      ).toBe(true);
    expect(best?.confidence).toBeGreaterThanOrEqual(DOUBTFUL_BELOW);
  });

  it("covers more than 250 names", () => expect(rows.length).toBeGreaterThan(250));
});

describe("laws of the matcher", () => {
  it("resolves every alias to the food that bears it", () => {
    const lost = table.foods.flatMap((food) =>
      food.aliases
        .filter((alias) => matcher.match(alias)[0]?.food.id !== food.id)
        .map((alias) => `${alias}: ${food.name} ← ${matcher.match(alias)[0]?.food.name}`),
    );
    expect(lost).toEqual([]);
  }, 30_000);

  it.each([
    "baking paper",
    "kitchen foil",
    "wooden skewers",
    "cocktail sticks",
    "muslin cloth",
    "edible gold leaf",
    "xyzzyq",
    "",
    "   ",
    "1/2",
    "💥",
    "or",
    "and or",
    "lollipop sticks",
  ])("refuses %j", (name) => expect(matcher.match(name).filter((m) => m.confidence >= DOUBTFUL_BELOW)).toEqual([]));

  it("is unsure about foods it does not hold", () => {
    for (const name of ["ginger syrup", "skate essence", "umbrella sauce", "quandong paste", "crocodile fillet"])
      expect(matcher.match(name)[0]?.confidence ?? 0, name).toBeLessThan(DOUBTFUL_BELOW + 0.1);
  });

  it("lets a household's own alias win in any spelling, and ignores one that names no food", () => {
    const aliases = new Map([
      ["Granny's Flour", "sr:20080"],
      ["lost", "own:none"],
    ]);
    expect(matcher.match("grannys flours", { aliases })[0]).toMatchObject({ food: { id: "sr:20080" }, confidence: 1 });
    expect(matcher.match("lost", { aliases })[0]?.confidence ?? 0).toBeLessThan(1);
  });

  it("takes the first of two foods offered as a choice", () => {
    expect(matcher.match("sunflower or vegetable oil")[0]?.food.name).toMatch(/sunflower/i);
    expect(matcher.match("shallots or onions")[0]?.food.name).toMatch(/^Shallots/);
  });

  it("mends slips of the pen", () => {
    expect(matcher.match("mayonaise")[0]?.food.name).toMatch(/mayonnaise/);
    expect(matcher.match("butterbeans")[0]?.food.name).toMatch(/Lima/);
    expect(matcher.match("parmezan cheese")[0]?.food.name).toMatch(/parmesan/);
  });

  it("gives ordered, finite confidences within limits for any text", () => {
    const words = fc.constantFrom(
      "chicken",
      "raw",
      "or",
      "sauce",
      "%",
      "in",
      "oil",
      "é",
      "𝕏",
      "‮",
      "large",
      "1e999",
      "∞",
    );
    const text = fc.oneof(
      fc.string({ unit: "binary", maxLength: 300 }),
      fc.array(words, { maxLength: 12 }).map((w) => w.join(" ")),
    );
    fc.assert(
      fc.property(text, fc.integer({ min: -3, max: 80 }), (name, limit) => {
        const found = matcher.match(name, { limit });
        expect(found.length).toBeLessThanOrEqual(Math.max(1, Math.min(50, limit || 5)));
        found.forEach((m, i) => {
          expect(m.confidence).toBeGreaterThanOrEqual(REFUSED_BELOW);
          expect(m.confidence).toBeLessThanOrEqual(1);
          expect(m.confidence).toBeLessThanOrEqual(found[i - 1]?.confidence ?? 1);
        });
      }),
      { numRuns: 300 },
    );
  }, 30_000);

  it("answers a text of five megabytes and gives the same answer twice", () => {
    expect(matcher.match("a ".repeat(2_500_000))).toEqual(matcher.match("a ".repeat(2_500_000)));
    expect(matcher.match("red onion")).toEqual(matcher.match("red onion"));
  });

  it("tells spellings apart where they mean different things", () => {
    expect(plainKeyOf("Green Chiles")).not.toBe(plainKeyOf("green chillies"));
  });
});

describe("names that were once misread", () => {
  it.each([
    ["water", /^water/i],
    ["mixed berries", /berries/i],
    ["cooked shrimp", /shrimp.*cooked/i],
    ["400 g can chickpeas", /chickpeas.*canned/i],
    ["canned fava beans", /broadbeans.*canned/i],
    ["dry-curd cottage cheese", /cottage.*dry/i],
    ["dried lasagna sheets", /^pasta, dry/i],
    ["lasagne sheets", /^pasta, dry/i],
    ["breadcrumbs", /crumbs, dry/i],
    ["pumpkin flesh", /^pumpkin/i],
    ["blanched lobster flesh", /lobster/i],
    ["crisp, sweet apples", /^apples/i],
    ["ground meat of choice", /ground/i],
    ["beef frying steaks", /^beef.*steak/i],
    ["half and half", /half and half/i],
    ["diced tomatoes with juice", /tomatoes.*canned/i],
    ["dashi powder", /fish/i],
    ["parma ham", /prosciutto/i],
    ["Diamond Crystal kosher salt", /^salt/i],
    ["Persian cucumber", /^cucumber/i],
    ["extra-virgin olive oil", /olive/i],
    ["low-sodium chicken broth", /chicken broth.*sodium/i],
  ])("%s", (name, description) => expect(matcher.match(name)[0]?.food.name).toMatch(description));
});

describe("stand-ins", () => {
  it.each(["gochujang", "garam masala", "za'atar", "sumac", "mirin", "oat milk", "truffle oil", "smoked mackerel"])(
    "%s is marked and not sure",
    (name) => {
      const best = matcher.match(name)[0];
      expect(best?.standIn).toBe(true);
      expect(best?.confidence).toBeLessThanOrEqual(0.7);
      expect(best?.confidence).toBeGreaterThanOrEqual(DOUBTFUL_BELOW);
    },
  );

  it("a food the table has is none", () => expect(matcher.match("curry powder")[0]?.standIn).toBeUndefined());
});

describe("names in other languages", () => {
  it.each([
    ["Zwiebeln", /^onions/i],
    ["huile d'olive", /olive/i],
    ["harina de trigo", /^wheat flour/i],
    ["pomodori pelati", /^tomatoes.*canned/i],
    ["mąka pszenna", /^wheat flour/i],
    ["aardappelen", /^potatoes/i],
    ["lök", /^onions/i],
    ["farinha", /^wheat flour/i],
  ])("%s", (name, description) => expect(matcher.match(name)[0]?.food.name).toMatch(description));

  it("English words stay English", () => {
    expect(matcher.match("mace")[0]?.food.name).toMatch(/mace/);
    expect(matcher.match("olives")[0]?.food.name).toMatch(/^olives/i);
  });
});
