import { phraseOf } from "./words";

/**
 * Words for courses, ways of cooking, occasions and moods, of queries and recipes alike. After a first ";" words that only
 * queries use (a recipe that says them does not thereby have the quality), after a second those that only recipes do. Written as people write; kept in the spelling of
 * `Word.text`.
 */
const LABELS = `
course:soup = soup, chowder, broth soup, bisque, minestrone, gazpacho, harira, borscht, barszcz, pho, ramen, laksa, potage, suppe, soupe, zupa, sopa, zuppa, soep, soppa, lohikeitto, fasolada, eintopf, tom kha, tom yum, krupnik, lablabi; soupy, bowl of soup, consomme
course:stew = stew, goulash, ragout, casserole, tagine, daube, wot, jjigae, chili con carne, cacciatore, youvetsi, bigos, fricassee, pot roast, hotpot, hot pot, braise, eintopf, gulasz, gulasch, estofado, potrawka, shiro, saganaki, ratatouille; one pot stew, stewed, stewing
course:chili = chili bean, bean chili, corn chili
course:curry = curry, masala, korma, vindaloo, dal, dhal, daal, rendang, tikka, palak, saag
course:salad = salad, slaw, fattoush, tabbouleh, salade, ensalada, insalata, salatka, salat, salada, sallad, larb; leafy, salad bowl
course:pasta = spaghetti, penne, macaroni, lasagna, orzo, tagliatelle, fettuccine, linguine, rigatoni, ravioli, gnocchi, fusilli
course:noodles = noodle, soba, udon, ramen, pho, pad thai, japchae, vermicelli, chow mein
course:sandwich = sandwich, banh mi, bun, burger, open sandwich, sub, panini, toastie, wrap sandwich, butty, bocadillo, bap
course:toast = toast, on toast, bruschetta, crostini, rye bread with, on rye, tomato bread
course:wrap = taco, burrito, wrap, lettuce wrap, fajita, quesadilla, tortilla wrap, summer roll, spring roll, lettuce leaf, gyros, souvlaki
course:taco = taco
course:bowl = bowl, bibimbap, donburi, poke, over rice, rice bowl, buddha bowl
course:dip = dip, hummus, guacamole, tzatziki, baba ghanoush, salsa, haydari, spread, liptauer, pate, tapenade, labneh; party dip, dipping
course:sauce = sauce, paste, pesto, dressing, condiment, mole base, chutney, relish, curry paste; seasoning paste, building block
course:stock = stock, dashi, broth; bone broth
course:bread = bread, soda bread, flatbread, loaf, socca, focaccia, roll, crispbread, naan, brot, pain, pan casero, chleb; bread baking
course:flatbread = flatbread, socca, naan, roti, pita, tortilla bread, injera, crispbread, chapati
course:cake = cake, yogurt cake, sponge, gateau, kuchen, torte, brownie, banana bread, scone; baked treat
course:bar = bar, flapjack, traybake bar, granola bar, energy bar
course:ball = ball, bite, truffle, rice ball, energy ball
course:muffin = muffin, cupcake
course:porridge = porridge, oatmeal, congee, overnight oat, polenta porridge, oven oat, gruel, owsianka; hot cereal
course:muesli = muesli, granola, bircher, overnight oat
course:pancake = pancake, crepe, galette, blini, chilla, kaiserschmarrn, racuchy, hotcake, pfannkuchen, nalesnik, nalesniki, naleśniki, pannkakor, pannenkoek, panqueque, tortita, frittella
course:eggs = omelet, frittata, scramble, scrambled egg, shakshuka, strapatsada, baked egg, poached egg, steamed egg, fried egg, boiled egg, tortilla with egg, potato tortilla, cilbir, egg muffin; egg dish, omelette
course:pie = pie, shepherd pie, cottage pie, quiche, tart, pot pie, empanada
course:bake = lasagna, gratin, casserole bake, mac and cheese, macaroni and cheese, moussaka, oven bake, auflauf
course:risotto = risotto, pilaf, paella, arroz, jollof, biryani, spinach rice, kedgeree, spanakorizo, pilau, mujaddara
course:dumpling = dumpling, pierogi, gyoza, wonton, ravioli, gnocchi, momo, knodel
course:meatball = meatball, kofta, kofte, patty, kotlet, meatloaf, burger, kottbullar, kottfarslimpa, klops, frikadelle, polpette, albondiga, gehaktbal
course:patty = patty, fritter, cutlet, rissole, burger, falafel
course:skewer = skewer, souvlaki, kebab, satay, brochette, spiess
course:stuffed = stuffed, cabbage roll, dolma, gemista, filled, golabki, imam bayildi; stuffing
course:pudding = pudding, tapioca, mousse, custard, panna cotta, trifle, rice pudding
course:yogurt = yogurt with, skyr, thick yogurt
course:dessert = dessert, pudding, cake, crumble, sorbet, ice cream, sweet dish, nachtisch, postre, dolce, deser, efterratt; afters, sweet course, something for dessert
course:starter = starter, appetizer, appetiser, mezze, meze, tapas, hors d oeuvre, antipasti, small plate, nibble; first course, entree
course:side = side, side dish, accompaniment
course:snack = snack, nibble; snacks, bite to eat, snacking
course:fritter = fritter, falafel
course:bolognese = ragu, bolognese, bolognaise

tech:braised = braised, braise, simmered, stewed, pot roast, slow cooked; braising, braised dish
tech:slow = slow, slow cooked, patience, two hour, long braise, slow cook; low and slow, slow cooker, hours in the oven
tech:grilled = grilled, grill, grill pan, from the grill; barbecue, bbq, on the grill, cookout, grilling, barbecue evening, chargrilled
tech:baked = baked, oven, tray, bake, roasted in the oven; oven baked, from the oven, in the oven
tech:roasted = roasted, roast; roasting
tech:steamed = steamed, steam; steaming
tech:stirfried = stir fry, stir fried, wok; stir frying
tech:fried = fried, pan fried, crisp fried, deep fried; frying pan
tech:poached = poached, poach; poaching
tech:boiled = boiled, boil
tech:mashed = mash, mashed, roof of mash
tech:marinated = marinate, marinated, marinade, overnight if there is time; marinating
tech:pickled = pickled, quick pickle; pickles, preserved; pickle
tech:fermented = fermented, kimchi, sauerkraut, sourdough
tech:blended = blended, blend, pureed, smooth, blender; smooth puree
tech:tray = traybake, tray bake, one tray, sheet pan, hot tray, whole tray; one tray dinner, roasting tin
tech:no-cook = no cook, raw, uncooked, without cooking, no heat; no oven, no stove, without turning on the oven, no cooking, without cooking, without heat, zero cooking
tech:one-pot = one pot, one pan, one tray, one dish, single pan; little washing up, few dishes, one pan meal
tech:smoked = smoked, smoky
tech:stewed = stewed

mood:warming = warming, warm spice, hot soup, warms, cold walk, cold weekend, november, winter stove; cold evening, cold day, cold night, chilly, freezing, frosty, snow, snowy, rainy, rainy day, wet weather, cozy, cosy, warm me up, warms you up, something warm, heartwarming, winter warmer, fireside, cold weather
mood:cooling = chilled, ice cold, very cold, hottest day, hot hour, refreshing; cooling, hot day, hot weather, heat wave, heatwave, too hot to cook, hot evening, sweltering, cold, iced; cold soba, cool noodle, cold tofu, cold yogurt
mood:comforting = comfort, comforting, soothing, cosy; comfort food, homely, home style, cozy, soul food, hug in a bowl, indulgent, homestyle; family rice, mash
mood:light = light, lighter, light dinner; not too heavy, not heavy, easy on the stomach, lean and light, healthy
mood:hearty = hearty, filling, rib sticking; substantial, stick to your ribs, keeps you full, satisfying, big appetite, hungry; thick
mood:spicy = spicy, fiery, numbing; hot and spicy, with a kick, with heat, kick, piquant, picante, epice, scharf, pikant, ostre, pikantne, spice; fire, hot pepper, hot in one bowl
mood:mild = mild; gentle spice; two mild
mood:sweet = sweet; something sweet, sweet tooth, sugary, treat
mood:savoury = savoury, savory; savoury, savory, salty
mood:creamy = creamy, silky, velvety; creaminess, rich and creamy; cream sauce
mood:crunchy = crunchy, crunch, brittle; crisp, crispy; crisp
mood:fresh = fresh; zesty, crisp and fresh, herby, light and fresh; garden of herb, something green
mood:tangy = sour, tang, lemony, bright, tangy; zingy, zesty, citrusy, acidic, sharp; a lot of lemon, lime, sharp with lemon, sharp dressing
mood:smoky = smoky, smokey; ; smoked, chipotle, burn
mood:earthy = earthy; umami, savoury depth; mushroom, beet, buckwheat
mood:gentle = soothing, gentle; when you are ill, ill, sick, under the weather, flu, upset stomach, recovering, convalescent, have a cold, invalid, gentle on the stomach; clear broth
mood:cheap = cheap, cheaper, thrifty, cupboard; budget, frugal, inexpensive, low cost, store cupboard, from the cupboard, pantry meal, end of the month, economical, student; three cheap thing
mood:easy = easy, simple, no fuss, low in fuss; effortless, no effort, low effort, lazy, minimal effort, after a long day, long day, tired, after work, few ingredient, foolproof, beginner, throw together; asks for nothing
mood:festive = feast, feast day, christmas, new year, celebration, festive, holiday; christmas eve, easter, thanksgiving, special occasion, birthday, impress, party food for christmas
mood:party = party, tapas; guest, buffet, potluck, for a crowd, entertaining, sharing, game night, movie night, finger buffet; goes round, tavern
mood:finger = by hand, eaten by hand, finger food; with your hands, handheld, no cutlery, eat with finger, small bite, canape; your finger, nibble
mood:portable = lunch box, lunchbox, picnic, on the go; packed lunch, portable, to go, take to work, bento, for the train, hike, hiking, office lunch, travel; travel, jar, school bag, lunchbox first
mood:street = street, street food; food truck, market stall; street cart
mood:kids = child, kid, children; family, toddler, kid friendly, for the kids, picky eater, fussy eater; childhood
mood:coffee = coffee; with coffee, with tea, coffee break, tea time, teatime, fika, elevenses, afternoon tea, with a cup of tea, little something with coffee
mood:weekend = sunday, saturday, weekend, slow sunday; lazy sunday, leisurely, sunday morning
mood:weeknight = weeknight, busy evening; week night, weekday, midweek, school night, after work; twenty minute
mood:fruity = fruity; fruit breakfast; fruit, apple, berry, peach, plum, orange, pear
mood:ahead = overnight, night before, make ahead; ahead, prepare ahead, advance, leftover for tomorrow, keeps well, prepare the night before; the next day, better tomorrow, day after
mood:romantic = date night; romantic, dinner for two, candlelight

season:summer = summer, hottest day, hot hour; summery, hot day, july, august, heatwave, summer garden; ripe tomato
season:winter = winter, november, christmas, cold walk, cold weekend; wintry, december, january, cold evening, cold day, cold night, cold weather
season:autumn = autumn, october, harvest; autumnal, fall, september
season:spring = spring day; spring, april, springtime, easter

keep:batch = batch, make double; batch cook, batch cooking, cook once, big batch, meal prep, feed a crowd, for the week, bulk
keep:freezes = freeze, freezes; freezer, freezer friendly, freeze, freezes well, freezable, freeze the rest, for the freezer
time:quick = quick, fast; speedy, rapid, in a hurry, hurry, express, instant, in no time, schnell, rapide, rapido, veloce, szybko, szybki, szybkie, snel, snabb, snabbt, quickly
`;

function read(side: "query" | "recipe"): ReadonlyMap<string, readonly string[]> {
  const found = new Map<string, string[]>();
  for (const row of LABELS.trim().split("\n")) {
    const [label = "", words] = row.split(" = ");
    if (words === undefined) continue;
    const [both = "", onlyQuery = "", onlyRecipe = ""] = words.split(";");
    for (const phrase of [both, side === "query" ? onlyQuery : onlyRecipe].join(",").split(",")) {
      const key = phraseOf(phrase);
      if (key === "") continue;
      const labels = found.get(key);
      if (labels === undefined) found.set(key, [label]);
      else if (!labels.includes(label)) labels.push(label);
    }
  }
  return found;
}

const QUERY = read("query");
const RECIPE = read("recipe");

/** What a phrase of a query asks for; empty where it is none of ours. */
export const labelsAsked = (phrase: string): readonly string[] => QUERY.get(phrase) ?? [];

/** What a phrase of a recipe says of it. */
export const labelsSaid = (phrase: string): readonly string[] => RECIPE.get(phrase) ?? [];

/** Single words of the phrases, for repairing slips of the pen. */
export const labelVocabulary: ReadonlySet<string> = new Set(
  [...QUERY.keys(), ...RECIPE.keys()].flatMap((phrase) => phrase.split(" ")).filter((word) => word.length > 3),
);

/** Longest phrase, in words. */
export const LONGEST_LABEL = 5;
