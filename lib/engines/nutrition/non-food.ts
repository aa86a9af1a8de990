/** Things a recipe lists that nobody eats. */
const NON_FOOD =
  /\b(baking paper|parchment( paper)?|greaseproof paper|wax(ed)? paper|(aluminium|aluminum|tin|kitchen) foil|cling ?film|plastic wrap|skewers?|toothpicks?|cocktail sticks?|lollipop sticks?|popsicle sticks?|kitchen (twine|string)|butcher'?s twine|twine|(muffin|cupcake|baking) (liners?|cases|cups)|paper (cases|liners|towels?)|piping bags?|pastry bag|zip-?lock bags?|freezer bags?|cheesecloth|muslin|(meat |sugar )?thermometer|wood ?chips|cookie cutters?|special equipment|slow cooker liner|mason jars?|casserole dish|pie dish|vegetable peeler)\b/i;

/** Sentences about the list, not lines of it. */
const REMARK =
  /^\W*(for (the )?(full|complete) ingredients?|see (the )?(notes?|recipe|nutrition)|not included|recipe (follows|below)|note\b|equipment\b|optional\W*$|or\W*$|and\W*$)/i;

/** True for headings ("For the sauce:") and remarks: lines that name no thing. */
export function isHeading(text: string): boolean {
  const line = text.trim();
  if (!/\p{L}/u.test(line)) return true;
  return (/:\s*$/.test(line) && !/\d/.test(line)) || REMARK.test(line);
}

/** True for kitchen things ("bamboo skewers"), by the name a line was parsed to: "butter, for the paper" is butter. */
export function isKitchenThing(name: string): boolean {
  return NON_FOOD.test(name);
}
