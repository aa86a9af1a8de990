const OR = /\s+(?:and\/or|or|oder|ou|o|lub|of|eller|y\/o|e\/o)\s+/i;
const SHARED_HEADS =
  /\b(?:stock|broth|vinegar|oil|wine|sugar|peppers?|onions?|flour|beans?|potato(?:es)?|lentils?|cabbage|rice|cream|milk|mustard|pasta|noodles|olives?|grapes|raisins|chocolate|salt|seeds?|nuts|leaves|breasts?|thighs?|fillets?|mince)$/i;
const ADJECTIVE =
  /^(?:red|white|green|black|yellow|brown|golden|light|dark|fresh|dried|frozen|olive|vegetable|canola|peanut|sunflower|rapeseed|corn|grapeseed|avocado|sesame|chicken|beef|ham|fish|turkey|lamb|veal|pork|duck|granulated|caster|demerara|muscovado|sherry|cider|balsamic|rice|whole|skimmed|double|heavy|single|whipping|plain|all-purpose|cannellini|kidney|pinto|navy|haricot|sweet|kalamata|kosher|sea|pumpkin|basil|mint|parsley|coriander|cilantro|chestnut|button|flat-leaf|curly|english|dijon|wholegrain)$/i;

/** The choices inside a name, first one first: "red or white onion" → ["red onion", "white onion"]. */
export function choicesOf(name: string): string[] {
  const parts = name
    .split(OR)
    .map((part) => part.trim())
    .filter((part) => part !== "");
  const last = parts.at(-1);
  if (!last || parts.length < 2) return [name];
  const head = last.includes(" ") ? SHARED_HEADS.exec(last)?.[0] : undefined;
  if (!head) return parts;
  return parts.map((part) => (part !== last && ADJECTIVE.test(part) ? `${part} ${head}` : part));
}

/** The name to weigh and to buy where a line allows several: the first choice ("butter or margarine" → "butter"). */
export function mainName(name: string): string {
  return choicesOf(name)[0] ?? name;
}
