/**
 * Months in which produce is harvested outdoors in the temperate north, 1–12; a general calendar of our own, after the
 * seasonal tables that the USDA (SNAP-Ed Seasonal Produce Guide) and the German BZfE (Saisonkalender) publish.
 * By words of a food's name.
 */
const HARVEST: readonly (readonly [words: readonly string[], months: readonly number[]])[] = [
  [["asparagus"], [4, 5, 6]],
  [["rhubarb"], [4, 5, 6]],
  [
    ["strawberries", "strawberry"],
    [5, 6, 7],
  ],
  [
    ["cherries", "cherry"],
    [6, 7],
  ],
  [
    ["raspberries", "blueberries", "blackberries", "currants", "gooseberries"],
    [6, 7, 8, 9],
  ],
  [
    ["peas", "broad beans", "fava"],
    [5, 6, 7],
  ],
  [["radishes"], [4, 5, 6, 7, 8, 9]],
  [
    ["lettuce", "rocket", "arugula"],
    [5, 6, 7, 8, 9, 10],
  ],
  [["spinach"], [4, 5, 6, 9, 10, 11]],
  [
    ["courgette", "zucchini", "summer squash"],
    [6, 7, 8, 9],
  ],
  [["cucumber"], [6, 7, 8, 9]],
  [
    ["tomatoes", "tomato"],
    [7, 8, 9, 10],
  ],
  [
    ["aubergine", "eggplant"],
    [7, 8, 9],
  ],
  [
    ["peppers, sweet", "bell pepper", "sweet pepper"],
    [7, 8, 9, 10],
  ],
  [
    ["corn, sweet", "sweetcorn"],
    [7, 8, 9],
  ],
  [
    ["green beans", "beans, snap"],
    [6, 7, 8, 9],
  ],
  [
    ["apricot", "peach", "nectarine"],
    [6, 7, 8, 9],
  ],
  [["plum"], [7, 8, 9]],
  [
    ["melon", "watermelon"],
    [7, 8, 9],
  ],
  [["grapes"], [8, 9, 10]],
  [["fig"], [8, 9]],
  [["apple"], [8, 9, 10, 11]],
  [["pear"], [8, 9, 10, 11]],
  [
    ["pumpkin", "butternut", "winter squash", "squash, winter"],
    [9, 10, 11, 12],
  ],
  [["mushroom"], [8, 9, 10, 11]],
  [
    ["beetroot", "beets"],
    [7, 8, 9, 10, 11],
  ],
  [["fennel"], [6, 7, 8, 9, 10]],
  [["leek"], [9, 10, 11, 12, 1, 2, 3]],
  [["brussels sprout"], [10, 11, 12, 1, 2]],
  [["kale"], [10, 11, 12, 1, 2, 3]],
  [
    ["cabbage, red", "cabbage, savoy", "savoy", "red cabbage"],
    [9, 10, 11, 12, 1, 2],
  ],
  [
    ["parsnip", "celeriac", "swede", "rutabaga", "turnip"],
    [10, 11, 12, 1, 2, 3],
  ],
  [["chestnut"], [10, 11, 12]],
  [
    ["cauliflower", "broccoli"],
    [6, 7, 8, 9, 10],
  ],
  [
    ["orange", "clementine", "mandarin", "tangerine", "grapefruit"],
    [11, 12, 1, 2, 3],
  ],
  [
    ["chicory", "radicchio"],
    [10, 11, 12, 1, 2, 3],
  ],
];

const NAMED = HARVEST.map(([words, months]) => ({ named: new RegExp(`\\b(?:${words.join("|")})`), months }));

/** Preserved or dried produce has no season. */
const ANY_TIME =
  /\b(canned|dried|frozen|juice|paste|powder|jam|sauce|seeds?|oil|vinegar|puree|pickled|soup|dehydrated)\b/;

/** Kitchens draw on few foods: a name is read once. */
const known = new Map<string, readonly number[] | null>();
const MOST_KNOWN = 20_000;

/** Months (1–12) in which a food is harvested in the temperate north; null for what has no season. */
export function harvestMonths(foodName: string): readonly number[] | null {
  const had = known.get(foodName);
  if (had !== undefined) return had;
  const months = readMonths(foodName.toLowerCase());
  if (known.size < MOST_KNOWN) known.set(foodName, months);
  return months;
}

const readMonths = (name: string): readonly number[] | null =>
  ANY_TIME.test(name) ? null : (NAMED.find(({ named }) => named.test(name))?.months ?? null);

const SOUTHERN =
  /^(Australia|Antarctica)\/|^(America\/(Argentina|Sao_Paulo|Santiago|Montevideo|Asuncion|Bahia|Cuiaba|Campo_Grande|Punta_Arenas|Buenos_Aires|La_Paz|Lima)|Africa\/(Johannesburg|Maputo|Harare|Windhoek|Gaborone|Lusaka|Maseru|Mbabane)|Pacific\/(Auckland|Chatham|Fiji|Noumea)|Indian\/(Mauritius|Reunion))/;

/** The month as the harvest calendar counts it: half a year on, south of the equator. */
export const harvestMonthAt = (month: number, timeZone: string): number =>
  SOUTHERN.test(timeZone) ? ((month + 5) % 12) + 1 : month;

/** Of the grams of produce that has a season, the share in season; null where a recipe has hardly any. */
export function inSeason(
  foods: readonly { readonly name: string; readonly grams: number }[],
  month: number,
): { readonly share: number; readonly names: readonly string[] } | null {
  let [seasonal, now, all] = [0, 0, 0];
  const names: { readonly name: string; readonly grams: number }[] = [];
  for (const { name, grams } of foods) {
    all += grams;
    const months = harvestMonths(name);
    if (months === null) continue;
    seasonal += grams;
    if (!months.includes(month)) continue;
    now += grams;
    names.push({ name, grams });
  }
  if (seasonal < Math.max(100, all * 0.15)) return null;
  return { share: now / seasonal, names: names.sort((a, b) => b.grams - a.grams).map(({ name }) => name) };
}
