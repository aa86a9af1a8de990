/** Words that end like plurals but are not, and plurals no rule makes. */
const IRREGULAR: ReadonlyMap<string, string> = new Map(
  Object.entries({
    leaves: "leaf",
    halves: "half",
    loaves: "loaf",
    knives: "knife",
    calves: "calf",
    potatoes: "potato",
    tomatoes: "tomato",
    mangoes: "mango",
    geese: "goose",
    teeth: "tooth",
    chilies: "chili",
    chillies: "chilli",
    chiles: "chile",
    cookies: "cookie",
    brownies: "brownie",
    smoothies: "smoothie",
    pies: "pie",
    pierogies: "pierogi",
    olives: "olive",
    chives: "chive",
    cloves: "clove",
    endives: "endive",
    anchovies: "anchovy",
    clementines: "clementine",
    purees: "puree",
  }),
);
const INVARIANT = new Set(
  "hummus couscous asparagus molasses swiss bass grass citrus hibiscus octopus haggis schnapps brussels ross gas as is this its us plus less swiss bulgus jus calvados pancetta tapas pastis watercress cress lass glass bitters oats grits s anis cassis basis ibis oasis cos texas dress press express cuscus haricots boneless skinless seedless sugarless meatless eggless wheatless process quinces couscous glaces species paris worcestershires marsala nachos asparagus lemongrass swiss".split(
    " ",
  ),
);

/** The singular of one lower-case English word, by spelling rules; unknown shapes come back unchanged. */
export function singular(word: string): string {
  const known = IRREGULAR.get(word);
  if (known) return known;
  if (word.length < 4 || !word.endsWith("s") || INVARIANT.has(word)) return word === "oats" ? "oat" : word;
  if (/(ss|us)$/.test(word)) return word;
  if (/ies$/.test(word)) return `${word.slice(0, -3)}y`;
  if (/(ches|shes|sses|xes|zes)$/.test(word)) return word.slice(0, -2);
  if (/oes$/.test(word)) return word.slice(0, -2);
  return word.slice(0, -1);
}

/** A phrase with its last word singular. */
export function singularPhrase(phrase: string): string {
  const words = phrase.split(" ");
  const last = words.pop() ?? "";
  return [...words, singular(last)].join(" ");
}
