import { isAdverb, isCut, isSize } from "../recipes/lines/languages/name-words";
import type { Food, FoodTable } from "./food";
import { LANGUAGES, type Language } from "./language";
import type { FoodMatch } from "./matcher";
import { fold } from "./normalise";
import { stemOf } from "./stems";

/** How sure a name in another language is, by how it was found. */
const CONFIDENCE = {
  exact: 0.92,
  inflected: 0.9,
  withoutDescription: 0.87,
  otherLanguage: 0.84,
  /** Two languages mean different foods by the word. */
  ambiguous: 0.74,
  oneOfTwo: 0.7,
  /** The noun is known, a word beside it is not. */
  variety: 0.72,
  /** The last part of a compound is known: "Himbeeressig" is a vinegar, but "Hafermilch" no milk. */
  compound: 0.55,
  standIn: 0.65,
  /** Only English words: they mean what they say in English, if that is any food. */
  englishWords: 0.6,
} as const;

interface Entry {
  readonly food: Food;
  readonly standIn: boolean;
}

export interface TranslatedNames {
  /**
   * The food a name means in `language`, in any of the languages where that is null; undefined where none fits.
   * `isEnglish` tells words that English names of foods have: a name of such words is hardly bent to fit.
   */
  find(name: string, language: Language | null, isEnglish: (word: string) => boolean): FoodMatch | undefined;
}

/** Longer names are cut: no kitchen name needs more, and hostile input must not cost time. */
const LONGEST_NAME = 160;

/** Little words between those of a name. */
const LINKS: ReadonlySet<string> = new Set(
  "de du des la le les l d di del della dello dell dei degli delle da do das dos el los las lo il i gli z ze van av med mit in aus vom von a au aux à alla al w na".split(
    " ",
  ),
);
/** Fresh, ripe, cold, organic and the like: said of a food without making it another. */
const PLAIN =
  /^(?:frisch(?:e[rsnm]?)?|reif(?:e[rsnm]?)?|kalt(?:e[rsnm]?)?|warm(?:e[rsnm]?)?|lauwarm(?:e[rsnm]?)?|heiss(?:e[rsnm]?)?|kochend(?:e[rsnm]?)?|fein(?:e[rsnm]?)?|grob(?:e[rsnm]?)?|gut(?:e[rsnm]?)?|bunt(?:e[rsnm]?)?|ganz(?:e[rsnm]?)?|zimmerwarm(?:e[rsnm]?)?|frais|fraiche?s?|murs?|mures?|froide?s?|tiedes?|chaude?s?|bouillante?s?|beaux?|belles?|bien|entiere?s?|nature|fresc[oaie]s?|freschi|fresche|madur[oa]s?|matur[oaie]|fri[oa]s?|calientes?|tibi[oa]s?|hirviendo|fredd[oaie]|cald[oaie]|tiepid[oaie]|bollente|intere?[oaie]?s?|enter[oa]s?|swiez(?:y|a|e|ego|ej|ych|ymi)|dojrzal(?:y|a|e|ego|ej|ych)|ciepl(?:y|a|e|ego|ej)|zimn(?:y|a|e|ego|ej)|letni(?:a|e|ego|ej)?|goracy|wrzac(?:y|a|ej|ego)|cal(?:y|a|e|ego|ej|ych)|ulubion\S+|dobrej|jakosci|vers|verse|rijpe?|koude?|warme?|lauwe?|kokende?|hele|farska?|farskt|mogna?|mogen|kalla?|kallt|varmt?|ljummet|ljummen|kokande|hela?|helt|fri[oa]s?|quentes?|morn[oa]s?|fervente|inteir[oa]s?|bio|biologisch|biologische|biologico|biologica|ekologisk|ekologiska|ekologiskt|organic[oa]|ecologic[oa]|bezglutenowe?|unbehandelt(?:e[rsnm]?)?|onbespoten|naturell|obehandlad|q|b|qb|feuilles?|hojas?|foglia|foglie|foglioline|folhas?|blatt|blatter|lisc|listek|listki|listkow|liscie|blad|blaadjes?|blader|ramitas?|rametti|brins?|zweige?)$/;
const AND = /\s+(?:und|et|y|e|i|en|och|&|\+)\s+/;
const OR = /\s+(?:oder|bzw|ou|o|lub|albo|of|eller|alternativ)\s+|\s*[,;/(]\s*/;
/** Languages whose describing words stand before the noun, and that write compounds as one word. */
const GERMANIC: ReadonlySet<Language> = new Set(["de", "nl", "sv"]);

/** What compounds end with to say how a food is cut: "pompoenblokjes", "Pistazienkerne". */
const SHAPE =
  /(?:wurfel|wurfeln|streifen|scheiben|stucke|stuckchen|blattchen|kerne|kernen|filets?|spalten|ringe|blokjes?|reepjes?|plakjes?|stukjes?|ringen|partjes|roosjes|rosjes|blaadjes|bitar|tarningar|skivor|filear|klyftor|strimlor|buketter)$/;

const plain = (name: string) => fold(name.replace(/(?<!\p{L})\p{L}{1,4}['’](?=\p{L})/gu, " "));
const key = (words: readonly string[]) => words.join(" ");
const anyOrder = (words: readonly string[]) => [...words].sort().join(" ");
const described = (word: string) => PLAIN.test(word) || isSize(word) || isAdverb(word) || isCut(word, "");

/** Reads the table's names in other languages when the first is asked for. */
export function buildTranslatedNames(table: FoodTable): TranslatedNames {
  let index: ReturnType<typeof buildIndex> | undefined;
  return {
    find(name, language, isEnglish) {
      index ??= buildIndex(table);
      return findName(index, name.slice(0, LONGEST_NAME), language, isEnglish);
    },
  };
}

interface Index {
  readonly exact: ReadonlyMap<string, readonly (Entry & { readonly language: Language })[]>;
  /** Made when a language is first needed: most names are found as they stand. */
  stems(language: Language): ReadonlyMap<string, Entry>;
}

function buildIndex(table: FoodTable): Index {
  const translations = table.translations ?? [];
  const exact = new Map<string, (Entry & { readonly language: Language })[]>();
  for (const { name, language, food, standIn } of translations) {
    const whole = plain(name);
    const entry = { food, standIn, language };
    const same = exact.get(whole);
    if (same) same.push(entry);
    else exact.set(whole, [entry]);
  }
  const made = new Map<Language, ReadonlyMap<string, Entry>>();
  return {
    exact,
    stems(language) {
      const known = made.get(language);
      if (known) return known;
      const own = new Map<string, Entry>();
      for (const entry of translations) {
        if (entry.language !== language) continue;
        const stemmed = stemsOf(plain(entry.name).split(" "), language);
        for (const form of [key(stemmed), `~${anyOrder(stemmed)}`]) if (!own.has(form)) own.set(form, entry);
      }
      made.set(language, own);
      return own;
    },
  };
}

const stemsOf = (words: readonly string[], language: Language) =>
  words.filter((word) => !LINKS.has(word)).map((word) => stemOf(word, language));

/** English food words that other languages use for another food; they are English unless a language is given. */
const ENGLISH_FIRST: ReadonlySet<string> = new Set("chips latte salsa rind gammon".split(" "));

/** In the language, else in any: a line may be taken for a neighbour language, or use its words. */
function findName(
  index: Index,
  name: string,
  language: Language | null,
  isEnglish: (word: string) => boolean,
): FoodMatch | undefined {
  const own = findIn(index, name, language, isEnglish);
  if (own && own.confidence > CONFIDENCE.variety) return own;
  const other = language ? findIn(index, name, null, isEnglish) : undefined;
  if (!other || other.confidence <= (own?.confidence ?? CONFIDENCE.variety)) return own;
  return { ...other, confidence: Math.min(other.confidence, CONFIDENCE.otherLanguage) };
}

function findIn(
  index: Index,
  name: string,
  language: Language | null,
  isEnglish: (word: string) => boolean,
): FoodMatch | undefined {
  if (!language && ENGLISH_FIRST.has(fold(name))) return undefined;
  const whole = findWords(index, plain(name), language, isEnglish);
  if (whole) return whole;
  const lower = name.toLowerCase();
  const [first = "", second] = lower.split(OR);
  if (second !== undefined && first.trim() !== "") {
    const found =
      findWords(index, plain(first), language, isEnglish) ?? findVariety(index, plain(first), language, isEnglish);
    if (found) return { ...found, confidence: found.confidence - 0.05 };
  }
  const [one = "", other] = lower.split(AND);
  if (other !== undefined) {
    const found = findWords(index, plain(one), language, isEnglish);
    if (found) return { ...found, confidence: Math.min(found.confidence, CONFIDENCE.oneOfTwo) };
  }
  return findVariety(index, plain(first === "" ? name : first), language, isEnglish);
}

function answer({ food, standIn }: Entry, confidence: number): FoodMatch {
  return standIn ? { food, confidence: Math.min(confidence, CONFIDENCE.standIn), standIn: true } : { food, confidence };
}

/** The name as it stands, in another form, or without words that only describe. */
function findWords(
  index: Index,
  folded: string,
  language: Language | null,
  isEnglish: (word: string) => boolean,
): FoodMatch | undefined {
  const words = folded.split(" ").filter((word) => word !== "");
  if (words.length === 0 || words.length > 12) return undefined;
  const named = index.exact.get(key(words));
  if (named) {
    const own = language ? named.find((entry) => entry.language === language) : undefined;
    if (own) return answer(own, CONFIDENCE.exact);
    const [best] = named;
    const agreed = named.every((entry) => entry.food === best?.food);
    if (best && !language) return answer(mostCommon(named), agreed ? CONFIDENCE.exact : CONFIDENCE.ambiguous);
    const inOwn = byStems(index, words, language ? [language] : []);
    if (inOwn) return answer(inOwn, CONFIDENCE.inflected);
    if (best) return answer(best, CONFIDENCE.otherLanguage);
  }
  const most = !language && words.every(isEnglish) ? CONFIDENCE.englishWords : 1;
  const languages = language ? [language] : LANGUAGES;
  const inflected = byStems(index, words, languages);
  if (inflected) return answer(inflected, Math.min(most, CONFIDENCE.inflected));
  const content = words.filter((word) => !described(word));
  if (content.length === words.length || content.length === 0) return undefined;
  const [own] = index.exact.get(key(content))?.filter((entry) => !language || entry.language === language) ?? [];
  const bare = own ?? byStems(index, content, languages);
  return bare ? answer(bare, Math.min(most, CONFIDENCE.withoutDescription)) : undefined;
}

function mostCommon(entries: readonly Entry[]): Entry {
  const votes = (food: Food) => entries.filter((entry) => entry.food === food).length;
  return entries.reduce((best, entry) => (votes(entry.food) > votes(best.food) ? entry : best));
}

function byStems(index: Index, words: readonly string[], languages: readonly Language[]): Entry | undefined {
  for (const language of languages) {
    const stems = stemsOf(words, language);
    if (stems.length === 0) continue;
    const found = index.stems(language).get(key(stems)) ?? index.stems(language).get(`~${anyOrder(stems)}`);
    if (found) return found;
  }
  return undefined;
}

/** A known noun with unknown words beside it, or at the end of a compound. */
function findVariety(
  index: Index,
  folded: string,
  language: Language | null,
  isEnglish: (word: string) => boolean,
): FoodMatch | undefined {
  const words = folded.split(" ").filter((word) => word !== "" && !described(word));
  if (words.length === 0 || words.length > 12 || (!language && words.some(isEnglish))) return undefined;
  const languages = language ? [language] : LANGUAGES;
  for (let length = words.length - 1; length > 0; length--)
    for (const one of languages) {
      const part = GERMANIC.has(one) ? words.slice(-length) : words.slice(0, length);
      const found = byStems(index, part, [one]);
      if (found) return answer(found, CONFIDENCE.variety);
    }
  const shapeless = words.map((word) => (word.length > 8 ? word.replace(SHAPE, "") : word));
  if (key(shapeless) !== key(words)) {
    const found = byStems(index, shapeless, languages);
    if (found) return answer(found, CONFIDENCE.otherLanguage);
  }
  const last = words.at(-1) ?? "";
  if (words.length > 2 || last.length < 7) return undefined;
  for (const one of languages) {
    if (!GERMANIC.has(one)) continue;
    for (let from = 3; from <= last.length - 4; from++) {
      const found = byStems(index, [last.slice(from)], [one]);
      if (found) return answer(found, CONFIDENCE.compound);
    }
  }
  return undefined;
}

/** Matches by English and by another language made one list; a language that is known goes before English. */
export function joinMatches(
  english: readonly FoodMatch[],
  found: FoodMatch | undefined,
  language: Language | null,
  limit: number,
): FoodMatch[] {
  if (!found) return language ? english.map((match) => capped(match, SHARED_WORD, MOST_UNTRANSLATED)) : [...english];
  const best = english[0]?.confidence ?? 0;
  if (!language && best >= found.confidence) return [...english];
  const rest = english
    .filter((match) => match.food !== found.food)
    .map((match) => capped(match, 2, Math.max(0.25, found.confidence - 0.1)));
  return [found, ...rest].slice(0, limit);
}

/** "Couscous" and "Tofu" are the same in most languages; lesser likeness to English says little there. */
const SHARED_WORD = 0.9;
const MOST_UNTRANSLATED = 0.5;

const capped = (match: FoodMatch, unless: number, most: number): FoodMatch =>
  match.confidence >= unless || match.confidence <= most ? match : { ...match, confidence: most };
