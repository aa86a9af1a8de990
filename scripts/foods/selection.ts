import type { RawFood } from "./raw-food";

const SR_GROUPS_OUT = new Set(["0300", "2100", "3600"]);
/** Foods no kitchen line or diary names: infant feeding, laboratory blends, branded bars and shakes. */
const NAMES_OUT =
  /babyfood|infant formula|human milk|milk, human|toddler|^USDA Commodity|\b(KASHI|SLIMFAST|ENSURE|GLUCERNA|ABBOTT|MUSCLE MILK|BOLTHOUSE|NAKED JUICE|ARBY'S|MCDONALD|BURGER KING|WENDY'S|TACO BELL|PIZZA HUT|DOMINO'S|PAPA JOHN|SUBWAY|POPEYES|KFC|APPLEBEE|DENNY|CRACKER BARREL|OLIVE GARDEN)\b/i;
/** FNDDS repeats a food for each fat it may have been cooked in; the unmarked entry is enough. */
const FNDDS_VARIANT =
  /\b(made with|fat added|NS as to fat|as to fat added|NS as to type of fat|cooked with (oil|butter|margarine|animal fat)|baby food)\b/i;

/** Token set of a description: two foods with the same one are the same entry for our purpose. */
function tokenKey(name: string): string {
  return [
    ...new Set(
      name
        .toLowerCase()
        .replace(/[^a-z0-9% ]+/g, " ")
        .split(/\s+/)
        .map((t) => t.replace(/s$/, "")),
    ),
  ]
    .sort()
    .join(" ")
    .trim();
}

/** What the table keeps: SR28 without infant, fast-food and restaurant groups, then FNDDS foods that SR28 lacks. */
export function selectFoods(sr: readonly RawFood[], fndds: readonly RawFood[]): RawFood[] {
  const kept = sr.filter(
    (f) => !SR_GROUPS_OUT.has(f.group) && !NAMES_OUT.test(f.name) && f.nutrients.energy !== undefined,
  );
  const known = new Set(kept.map((f) => tokenKey(f.name)));
  for (const food of fndds) {
    if (/^(Formula|Baby|Human milk)/.test(food.wweia) || NAMES_OUT.test(food.name) || FNDDS_VARIANT.test(food.name))
      continue;
    const token = tokenKey(food.name);
    if (known.has(token)) continue;
    known.add(token);
    kept.push(food);
  }
  return kept;
}
