import type { ResolvedLine } from "../../nutrition/contract";
import { foldWord } from "../lines/tokens";
import type { CookingContext } from "./contract";

/** What tells how a recipe is cooked. */
export interface CookedRecipe {
  readonly title: string;
  readonly tags: readonly string[];
  readonly steps: readonly string[];
  readonly lines: readonly ResolvedLine[];
  /** Heading above each line, null where there is none. */
  readonly sections?: readonly (string | null)[];
}

type Rule = readonly [context: CookingContext, title: RegExp | null, steps: RegExp | null];

/** Words of the title (with tags) and of the steps that tell a context. */
const RULES: readonly Rule[] = [
  [
    "yeast",
    /\b(?:focaccia|pizza|naan|brioche|challah|bread rolls?|buns|dinner rolls?|bagels)\b/,
    /\b(?:knead|let the dough rise|prove the dough|proof the dough)/,
  ],
  [
    "pastry",
    /\b(?:pastry|shortcrust|pies?|tarts?|galette|scones?|empanadas?|quiches?|turnovers?)\b/,
    /\b(?:pastry|rub (?:in )?the (?:cold )?butter|rub .{0,30} into the flour|shortcrust)\b/,
  ],
  [
    "cream-together",
    null,
    /\b(?:cream (?:together )?the butter|(?:beat|cream|whisk) (?:the )?(?:soft(?:ened)? )?butter (?:and|with) (?:the )?(?:\w+ )?sugar)/,
  ],
  [
    "batter",
    /\b(?:pancakes?|waffles?|crepes?|blinis?|yorkshire pudding|clafoutis|fritters?|tempura|farinata|pikelets|pajeon|jeon|okonomiyaki|dosas?|galettes?|hotteok|french toast|toad in the hole|racuchy|nalesniki)\b/,
    /\bbatter\b/,
  ],
  [
    "binder",
    /\b(?:meatballs?|burgers?|patt(?:y|ies)|meatloaf|falafel|koft[ae]s?|kofte|fish ?cakes?|crab ?cakes?|croquettes?|rissoles?|nut roast|latkes?|rosti|fritters?|dumplings?|knodel|klopse|pulpety|kotlety|frikadelle[nr]?)\b/,
    /\b(?:shape|form|roll) (?:\w+ ){0,4}(?:balls|patties|burgers|meatballs)/,
  ],
  [
    "coating",
    /\b(?:schnitzel|breaded|crispy|tonkatsu|katsu|milanese|nuggets|popcorn chicken)\b/,
    /\b(?:breadcrumbs|dredge|coat (?:\w+ ){0,4}(?:in|with) (?:the )?(?:\w+ )?(?:flour|crumbs|egg|cornflour|cornstarch|oats|mixture)|dust (?:\w+ ){0,4}(?:in|with) (?:the )?(?:\w+ )?(?:flour|cornflour|cornstarch)|dip (?:\w+ ){0,4}(?:in|into) (?:the )?(?:beaten )?egg|egg wash|brush (?:\w+ ){0,4}egg)/,
  ],
  [
    "meringue",
    /\b(?:meringues?|pavlova|souffles?|macarons?|macaroons?|angel food|sponge)\b/,
    /\b(?:stiff peaks|whisk the (?:egg )?whites|beat the (?:egg )?whites|egg whites until)/,
  ],
  ["caramel", /\b(?:caramel|toffee|brittle|praline|fudge)\b/, /\bcaramel/],
  [
    "custard",
    /\b(?:custards?|quiches?|flan|creme brulee|creme caramel|bread pudding|clafoutis|carbonara|cheesecake|lemon curd|pastel de nata)\b/,
    /\bcustard\b/,
  ],
  [
    "emulsion",
    /\b(?:mayonnaise|aioli|hollandaise|bearnaise)\b/,
    /\b(?:mayonnaise|aioli|hollandaise) (?:thick|until)|\b(?:add|pour|whisk) (?:in )?the oil (?:drop by drop|in a thin|very slowly)/,
  ],
  [
    "egg-main",
    /\b(?:omelette?s?|frittatas?|scrambled?|shakshuka|menemen|huevos|eggs?|tortilla espanola|spanish tortilla|tamago\w*|kuku|strata|egg fried|bibimbap|carbonara)\b/,
    /\b(?:fry|poach|crack|break|scramble) (?:\w+ ){0,3}eggs?\b/,
  ],
  [
    "whole-egg",
    /\b(?:shakshuka|huevos|(?:fried|poached|baked|boiled) eggs?|cilbir)\b/,
    /\b(?:hard|soft)[- ]?boiled|\bboil (?:\w+ ){0,2}eggs?\b|\beggs? (?:\w+ ){0,3}boil|\bpeel (?:\w+ ){0,2}eggs?|\b(?:fry|poach|crack|break|drop|slide) (?:\w+ ){0,3}eggs? (?:into|in|on|over|one)\b/,
  ],
  ["whip", /\bwhipped cream\b/, /\b(?:whip|whisk) (?:\w+ ){0,2}cream|\bsoft peaks\b/],
  [
    "sauce",
    /\b(?:sauce|gravy|curry|korma|tikka|stroganoff|bechamel|alfredo|masala|ragu|bolognese|paprikash|makhani|mornay|carbonara|mac(?:aroni)? (?:and|&|n) cheese|gratin|lasagn[ae])\b/,
    /\b(?:sauce|gravy)\b/,
  ],
  [
    "soup",
    /\b(?:soups?|broth|chowder|bisque|ramen|pho|borscht|barszcz|minestrone|gazpacho|zurek|laksa|harira|goulash soup|caldo|rosol|kharcho)\b/,
    /\bladle (?:\w+ ){0,4}(?:bowls|soup)/,
  ],
  [
    "stew",
    /\b(?:stews?|casseroles?|tagines?|goulash|chill?i|braised?|ragu|bolognese|curry|curries|cassoulet|hotpot|daube|wo?t|adobo|rendang|ratatouille|dal|dhal|feijoada|jambalaya|masala|gumbo|bigos|bredie|callaloo)\b/,
    /\b(?:simmer|braise|stew)\b/,
  ],
  [
    "stir-fry",
    /\b(?:stir[- ]?fr(?:y|ied)|fried rice|pad thai|chow mein|lo mein|bulgogi|teriyaki|yakisoba|kung pao|mapo)\b/,
    /\b(?:wok|stir-fry)\b/,
  ],
  ["fry", null, /\b(?:fry|fried|saute|sear|brown|frying pan|skillet)\b/],
  ["roast", /\b(?:roast(?:ed)?|grilled|baked|traybake|tray bake)\b/, /\b(?:roast|grill|oven|broil)\b/],
  ["salad", /\b(?:salads?|slaw|coleslaw|tabbouleh|fattoush|poke|ceviche|mujaddara)\b/, null],
  ["dressing", /\b(?:dressing|vinaigrette|salads?|slaw)\b/, /\b(?:dressing|vinaigrette)\b/],
  ["dip", /\b(?:dips?|hummus|tzatziki|raita|guacamole|baba ganoush|pate|spread)\b/, /\bdip\b/],
  [
    "spread",
    /\b(?:toasts?|toasties?|sandwich(?:es)?|tartines?|bagels?|bruschetta|crostini|smorrebrod|wraps?|open rye|on rye|spread|burgers?)\b/,
    /\bspread (?:\w+ ){0,6}(?:on|over) (?:\w+ ){0,3}(?:bread|toast|bun|slices|roll|cracker)/,
  ],
  [
    "filling",
    /\b(?:stuffed|filled|filling|dumplings?|pierogi|enchiladas?|tacos?|burritos?|wraps?|pies?|samosas?|empanadas?|lasagn[ae]|ravioli|cannelloni|borek|gyoza|shepherd'?s|cottage pie|moussaka|crepes?|burek|golabki|dolma|sarma)\b/,
    /\b(?:filling|stuff the)\b/,
  ],
  ["marinade", null, /\b(?:marinade|marinate)\b/],
  ["pickle", /\b(?:pickled?|pickles|kimchi|sauerkraut|chutney)\b/, /\bpickl/],
  [
    "pasta",
    /\b(?:pasta|spaghetti|lasagn[ae]|penne|noodles?|macaroni|mac and cheese|carbonara|linguine|orzo|gnocchi|ravioli|tagliatelle|fettuccine|rigatoni|pesto|soba|udon|somen)\b/,
    /\bpasta\b/,
  ],
  [
    "grain",
    /\b(?:pilaf|rice|bowls?|paella|biryani|couscous|tabbouleh|jollof|plov|quinoa|bulgur|polenta|mujaddara|kedgeree)\b/,
    null,
  ],
  ["risotto", /\brisotto\b/, null],
  ["sushi", /\b(?:sushi|onigiri|maki)\b/, null],
  ["pizza", /\b(?:pizza|focaccia|calzone)\b/, null],
  ["mash", /\b(?:mash(?:ed)?|puree|shepherd'?s|cottage pie)\b/, /\bmash\b/],
  ["crumble", /\b(?:crumble|crisp|streusel|cobbler)\b/, null],
  ["granola", /\b(?:granola|muesli|bars?|flapjacks?|energy balls?|bliss balls?)\b/, null],
  ["porridge", /\b(?:porridge|oatmeal|oats|congee|bircher|muesli|semolina pudding)\b/, null],
  ["soak", /\b(?:overnight|bircher|soaked)\b/, null],
  ["drink", /\b(?:smoothies?|shakes?|milkshakes?|lassi|latte|juice|chai|hot chocolate|horchata)\b/, null],
];

const BAKED =
  /\b(?:cakes?|cupcakes?|muffins?|cookies?|biscuits?|brownies?|blondies?|scones?|loaf|bread|cornbread|gingerbread|shortbread|flapjacks?|traybake|crumble|cobbler|strudel|babka|madeleines?|baking)\b/;
const NOT_BAKED = /\b(?:fish ?cakes?|crab ?cakes?|rice cakes?|potato cakes?|meatloaf)\b/;
const SWEET =
  /\b(?:desserts?|sweet|cakes?|cookies?|brownies?|muffins?|pudding|mousse|ice cream|compote|granola|porridge|pancakes?|waffles?|smoothies?|lassi|crumble|custard|cheesecake|cobbler|truffles?|energy balls?|overnight oats|jam|sorbet|chocolate|french toast|kompot|halva|tiramisu)\b/;
const SAVOURY =
  /\b(?:sweet potato|sweetcorn|sweet and sour|savou?ry|fish ?cakes?|crab ?cakes?|yorkshire|scallion|spring onion|kimchi|potato pancakes?|corn cakes?)\b/g;
const HEAT =
  /\b(?:fry|fried|boil|simmer|bake|roast|grill|oven|heat|saute|cook|steam|toast|sear|braise|pan|hob|stove)\b/;
const SWEETENERS = /\b(?:sugar|honey|syrup|date|jam|chocolate)\b/;
const TOPPING =
  /\b(?:to serve|to garnish|garnish|for sprinkling|sprinkle|topping|to finish|to scatter|for serving|to top)\b/;

/** Contexts that come from the recipe as a whole; remembered per recipe. */
const remembered = new WeakMap<CookedRecipe, ReadonlySet<CookingContext>>();

function ofRecipe(recipe: CookedRecipe): ReadonlySet<CookingContext> {
  const known = remembered.get(recipe);
  if (known !== undefined) return known;
  const found = new Set<CookingContext>();
  const heading = foldWord(`${recipe.title} | ${recipe.tags.join(" | ")}`);
  const steps = foldWord(recipe.steps.join(" | ").slice(0, 20_000));
  for (const [context, title, step] of RULES) {
    if (title?.test(heading) === true || step?.test(steps) === true) found.add(context);
  }
  const names = recipe.lines.map((line) => line.food?.displayName ?? "");
  const total = recipe.lines.reduce((sum, line) => sum + (line.grams?.value ?? 0), 0);
  const massOf = (name: RegExp) =>
    recipe.lines.reduce(
      (sum, line) => sum + (name.test(line.food?.displayName ?? "") ? (line.grams?.value ?? 0) : 0),
      0,
    );
  const hasFlour = massOf(/\b(?:flour|oat)\b/) > 0.08 * total && names.some((name) => /\bflour\b/.test(name));
  const isRisen = names.some((name) =>
    /^(?:baking powder|low sodium baking powder|baking soda|self raising flour)$/.test(name),
  );
  const isOven = /\b(?:oven|bake)\b/.test(steps);
  if (names.includes("yeast") && hasFlour) found.add("yeast");
  if ((BAKED.test(heading) && !NOT_BAKED.test(heading)) || (hasFlour && isOven && (isRisen || massOf(/\bsugar\b/) > 0)))
    if (isOven || steps === "") found.add("baking");
  const sugar = massOf(SWEETENERS);
  const plain = heading.replace(SAVOURY, "");
  if ((SWEET.test(plain) && sugar > 0) || (total > 0 && sugar > 0.05 * total)) found.add("sweet");
  else found.add("savoury");
  if (steps !== "" && !HEAT.test(steps)) found.add("raw");
  if (found.has("salad")) found.add("raw");
  if (names.some((name) => /\b(?:pasta|noodle)\b/.test(name))) found.add("pasta");
  remembered.set(recipe, found);
  return found;
}

const DOUGHS: readonly CookingContext[] = ["baking", "batter", "yeast", "pastry"];
const THICKENERS = /\b(?:flour|cornflour|arrowroot|starch)\b/;

/**
 * How the line at `index` is used: what the recipe is (title, tags, steps, proportions) and what its own place and
 * amount say. Broad on purpose: a pair is ruled out by any context it fails in.
 */
export function contextsOf(recipe: CookedRecipe, index: number): ReadonlySet<CookingContext> {
  const found = new Set(ofRecipe(recipe));
  const line = recipe.lines[index];
  if (line === undefined) return found;
  const words = foldWord(
    `${line.text} | ${line.parsed.preparation ?? ""} | ${line.parsed.note ?? ""} | ${recipe.sections?.[index] ?? ""}`,
  );
  const name = line.food?.displayName ?? "";
  if (TOPPING.test(words)) found.add("top");
  if (/\bdressing|vinaigrette\b/.test(words)) found.add("dressing");
  if (/\bmarinade\b/.test(words)) found.add("marinade");
  if (/\bboiled\b/.test(words) && /\begg\b/.test(name)) found.add("whole-egg");
  const total = recipe.lines.reduce((sum, each) => sum + (each.grams?.value ?? 0), 0);
  const grams = line.grams?.value ?? 0;
  if (THICKENERS.test(name)) {
    const isLittle = grams < 0.07 * total;
    if (isLittle && !DOUGHS.some((one) => found.has(one))) found.add("thicken");
    else if (!isLittle) found.delete("sauce");
  }
  // Eggs that are a good part of what is eaten are the dish, unless a flour makes a dough or a batter of them.
  const isDough = found.has("baking") || found.has("batter") || found.has("yeast") || found.has("binder");
  if (/\begg\b/.test(name)) {
    if (isDough && !/\beggs?\b|omelette|frittata|shakshuka/.test(foldWord(recipe.title))) found.delete("egg-main");
    else if (!isDough && !found.has("whole-egg") && grams > 0.2 * total) found.add("egg-main");
    if (isDough || /\b(?:beaten|whisked|separated)\b/.test(words)) found.delete("whole-egg");
    else if (found.has("whole-egg") && grams < 0.25 * total) found.delete("egg-main");
  }
  return found;
}
