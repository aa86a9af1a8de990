import { phraseOf } from "./words";

/** Cuisines by the words people use for them: countries, peoples, regions, cities known for their food. */
const CUISINES = `
American = american, usa, southern, tex mex, cajun, new england, diner
British & Irish = british, english, irish, scottish, welsh, england, ireland, scotland, pub
Caribbean = caribbean, jamaican, cuban, trinidadian, puerto rican, jamaica, cuba, jerk
Chinese = chinese, china, sichuan, szechuan, cantonese, hunan, taiwanese, taipei, dim sum
Ethiopian = ethiopian, eritrean, ethiopia
French = french, france, provencal, provence, parisian, nice, breton, francais, francaise
German & Austrian = german, austrian, germany, austria, viennese, bavarian, vienna, styrian, swiss, deutsch, osterreichisch
Greek = greek, greece, cretan, griechisch, grec
Indian = indian, india, punjabi, kerala, goan, bengali, south indian, tandoori, indisch, indien
Italian = italian, italy, tuscan, sicilian, roman, neapolitan, italiano, italiana, italienisch, wloski
Japanese = japanese, japan, tokyo, japonais, japanisch
Korean = korean, korea, seoul
Mexican = mexican, mexico, oaxacan, mexicano, mexicana, mexikanisch
Middle Eastern = middle eastern, lebanese, syrian, levantine, israeli, palestinian, persian, iranian, arab, jordanian, egyptian, iraqi, levant, lebanon
Nordic = nordic, scandinavian, swedish, norwegian, danish, finnish, finland, sweden, norway, denmark, icelandic, svensk, scandi
North African = north african, moroccan, tunisian, algerian, libyan, morocco, tunisia, maghreb
Polish = polish, poland, polski, polska, polskie, polnisch
Spanish = spanish, spain, catalan, basque, andalusian, seville, espanol, espanola
Thai = thai, thailand, bangkok, isan
Turkish = turkish, turkey country, istanbul, anatolian, turkiye
Vietnamese = vietnamese, vietnam, hanoi, saigon
`;
const REGIONS = `
Chinese, Japanese, Korean, Thai, Vietnamese = asian, east asian, far eastern, oriental
Thai, Vietnamese = south east asian, southeast asian
Greek, Italian, Spanish, French, Turkish, Middle Eastern, North African = mediterranean, southern european
German & Austrian, Polish = central european, mitteleuropean
Polish = eastern european, slavic
Mexican, Caribbean = latin, latin american
Ethiopian, North African = african
`;

const BY_WORD: ReadonlyMap<string, readonly string[]> = new Map(
  `${CUISINES}${REGIONS}`
    .trim()
    .split("\n")
    .filter((row) => row.includes(" = "))
    .flatMap((row) => {
      const [names = "", words = ""] = row.split(" = ");
      return words.split(", ").map((word) => [phraseOf(word), names.split(", ")] as const);
    }),
);

/** Cuisines that a phrase in the spelling of `Word.text` names; empty for none. */
export const cuisinesOf = (phrase: string): readonly string[] => BY_WORD.get(phrase) ?? [];

export const cuisineVocabulary: readonly string[] = [...BY_WORD.keys()].filter((word) => !word.includes(" "));

/** Cuisines near to one another: who likes one of them is served by the other. */
export function relatedCuisines(cuisine: string): readonly string[] {
  return [...BY_WORD.values()].find((names) => names.length > 1 && names.includes(cuisine)) ?? [];
}
