/** Months in which it is at its best in temperate Europe and North America, fresh from the field. */
const SEASONS: readonly (readonly [name: RegExp, months: readonly number[]])[] = [
  [/asparagus|radish|rhubarb|new potato|watercress|spring onion|scallion/, [4, 5, 6]],
  [/\bpeas?\b(?!.*chick)|snow pea|fava|broad bean/, [5, 6, 7]],
  [/strawberr|gooseberr|elderflower/, [6, 7]],
  [
    /cherr|raspberr|blueberr|apricot|peach|nectarine|zucchini|courgette|cucumber|tomato|eggplant|aubergine|bell pepper|green bean|sweet corn|\bcorn\b|basil|melon/,
    [6, 7, 8, 9],
  ],
  [/blackberr|plum|\bfig\b|grape/, [8, 9, 10]],
  [/apple|pear|pumpkin|squash|mushroom|quince|cranberr|beet/, [9, 10, 11]],
  [/brussels|kale|cabbage|leek|parsnip|celeriac|turnip|swede|rutabaga|chicory/, [10, 11, 12, 1, 2, 3]],
  [/orange|clementine|mandarin|grapefruit|blood orange/, [12, 1, 2, 3]],
];

/** −1 … 1: how much of what is fresh in a recipe is in season that month; 0 where nothing of it has one. */
export function seasonality(foodNames: readonly string[], month: number): number {
  let score = 0;
  let count = 0;
  for (const name of foodNames) {
    const months = SEASONS.find(
      ([pattern]) => pattern.test(name) && !/canned|dried|frozen|paste|juice/.test(name),
    )?.[1];
    if (months === undefined) continue;
    count += 1;
    score += months.includes(month) ? 1 : -1;
  }
  return count === 0 ? 0 : score / count;
}
