/** Things a recipe lists that nobody eats. */
const NON_FOOD =
  /\b(baking paper|parchment( paper)?|greaseproof paper|wax(ed)? paper|(aluminium|aluminum|tin|kitchen) foil|cling ?film|plastic wrap|skewers?|toothpicks?|cocktail sticks?|lollipop sticks?|popsicle sticks?|kitchen (twine|string)|butcher'?s twine|twine|(muffin|cupcake|baking) (liners?|cases|cups)|paper (cases|liners|towels?)|piping bags?|pastry bag|zip-?lock bags?|freezer bags?|cheesecloth|muslin|thermometer|wood ?chips|charcoal|cookie cutters?|special equipment|food processor|slow cooker liner|mason jars?)\b/i;

/** Sentences about the list, not lines of it. */
const REMARK =
  /^\W*(for (the )?(full|complete) ingredients?|see (the )?(notes?|recipe|nutrition)|not included|recipe (follows|below)|note\b|equipment\b|optional\W*$|or\W*$|and\W*$)/i;

/** True for headings ("For the sauce:"), kitchen things and remarks: lines that are no food. */
export function isNonFood(text: string): boolean {
  const line = text.trim();
  if (!/\p{L}/u.test(line)) return true;
  if (/:\s*$/.test(line) && !/\d/.test(line)) return true;
  return NON_FOOD.test(line) || REMARK.test(line);
}
