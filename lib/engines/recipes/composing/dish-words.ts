/** Kinds of food people ask for by name, with the other words a title may say it in. */
export const KINDS_OF_FOOD: Readonly<Record<string, RegExp>> = {
  soup: /\b(?:soups?|chowder|broth|minestrone|ramen|pho|barszcz|harira|gazpacho|krupnik|lohikeitto|tom kha|fasolada|lablabi)\b/,
  stew: /\b(?:stews?|tagine|goulash|casserole|ragout|bigos|cacciatore|chili|wot|chana masala|dal|curry|braised)\b/,
  curry: /\b(?:curr(?:y|ies)|masala|dal|korma|palak|tikka)\b/,
  salad: /\b(?:salads?|slaw|larb|fattoush|tabbouleh|salsa)\b/,
  pasta: /\b(?:pasta|spaghetti|penne|lasagne|macaroni|orzo|youvetsi|spaetzle|noodles?|gnocchi|linguine|fusilli)\b/,
  noodle: /\b(?:noodles?|soba|pho|japchae|ramen|udon|pad thai)\b/,
  rice: /\b(?:rice|risotto|pilaf|paella|biryani|kedgeree|bibimbap|mujaddara)\b/,
  taco: /\btacos?\b/,
  burger: /\b(?:burgers?|patt(?:y|ies))\b/,
  sandwich: /\b(?:sandwich(?:es)?|toasts?|banh mi|buns?|bread with|bagels?|wraps?|pita)\b/,
  wrap: /\b(?:wraps?|tortillas?|tacos?|burritos?|pita|lettuce)\b/,
  "stir-fry":
    /\b(?:stir-?fr(?:y|ied)|with peppers and greens|cashew chicken|bulgogi|japchae|basil tofu|black pepper)\b/,
  bowl: /\b(?:bowls?|bibimbap|over rice|with rice)\b/,
  bake: /\b(?:bakes?|baked|gratin|lasagne|pie|tray-?bake)\b/,
  pie: /\b(?:pies?|quiche|tart)\b/,
  pancake: /\b(?:pancakes?|crepes?|galettes?|chilla|kaiserschmarrn|racuchy|socca)\b/,
  porridge: /\b(?:porridge|oats|oatmeal|muesli|granola)\b/,
  dip: /\b(?:dip|hummus|guacamole|spread|tzatziki|liptauer)\b/,
  cake: /\b(?:cakes?|bread|muffins?|brownies?|flapjacks?)\b/,
  dessert: /\b(?:cakes?|pudding|crumble|desserts?|ice cream|flapjacks?|sweet|kaiserschmarrn|fruit)\b/,
  omelette: /\b(?:omelettes?|frittata|tortilla|scrambled?|shakshuka|strapatsada)\b/,
  meatball: /\b(?:meatballs?|kofte|kofta)\b/,
  snack: /\b(?:snacks?|bars?|balls?|nuts|almonds|chips|crispbread|edamame|roasted chickpeas|popcorn)\b/,
  roast: /\b(?:roast(?:ed)?|baked|oven|tray-?bake)\b/,
  pizza: /\bpizza\b/,
  risotto: /\brisotto\b/,
  sushi: /\bsushi\b/,
  smoothie: /\bsmoothies?\b/,
  breakfast: /\bbreakfast\b/,
};

/** Cuisines under the names people give them. */
export const CUISINES: Readonly<Record<string, readonly string[]>> = {
  asian: ["Chinese", "Japanese", "Korean", "Thai", "Vietnamese", "Indian"],
  mediterranean: ["Greek", "Italian", "Spanish", "Turkish", "Middle Eastern", "North African", "French"],
  scandinavian: ["Nordic"],
  swedish: ["Nordic"],
  finnish: ["Nordic"],
  moroccan: ["North African"],
  lebanese: ["Middle Eastern"],
  persian: ["Middle Eastern"],
  british: ["British and Irish", "British & Irish"],
  english: ["British and Irish", "British & Irish"],
  irish: ["British and Irish", "British & Irish"],
  german: ["German and Austrian", "German & Austrian"],
  austrian: ["German and Austrian", "German & Austrian"],
  jamaican: ["Caribbean"],
  cuban: ["Caribbean"],
};

/** Whether a recipe of one cuisine answers a wish for another name of it. */
export function isOfCuisine(wished: string, cuisine: string | null): boolean {
  if (cuisine === null) return false;
  const [want, has] = [wished.toLowerCase().trim(), cuisine.toLowerCase()];
  if (has === want || has.includes(want)) return true;
  return (CUISINES[want] ?? []).some((one) => one.toLowerCase() === has || has.includes(one.toLowerCase()));
}
