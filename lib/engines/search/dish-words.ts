/** What compounds and titles end with in the languages that write them as one word. */
const ENDINGS: readonly (readonly [RegExp, string])[] = [
  [/(?:suppe|suppen|soep|soppa|soppe)$/, "course:soup"],
  [/(?:eintopf|schotel|gryta|stoofpot)$/, "course:stew"],
  [/(?:salat|salade|sallad)$/, "course:salad"],
  [/(?:kuchen|torte|taart|tarta|kaka)$/, "course:cake"],
  [/(?:auflauf|gratin|ovenschotel)$/, "course:bake"],
  [/(?:brot|brood|brod)$/, "course:bread"],
  [/(?:pfannkuchen|pannenkoek|pannkaka|pannkakor)$/, "course:pancake"],
  [/(?:brei|pap|grot)$/, "course:porridge"],
];

/** The course a compound names and what is before it: "kartoffelsuppe" is a soup of "kartoffel". Null for none. */
export function dishWord(word: string): { readonly label: string; readonly before: string } | null {
  for (const [ending, label] of ENDINGS) {
    const match = ending.exec(word);
    if (match !== null && word.length - match[0].length !== 1 && word.length - match[0].length !== 2)
      return { label, before: word.slice(0, match.index) };
  }
  return null;
}
