import { fold, tokensOf } from "../foods/normalise";

/** A word of a text in the one spelling everything is compared in, and where it stands. */
export interface Word {
  /** Lower case, without accents, singular, in US food words: "Courgettes" is "zucchini". */
  readonly text: string;
  /** As folded, before singular and spelling. */
  readonly folded: string;
  readonly from: number;
  /** Just after its last character. */
  readonly to: number;
}

const LONGEST_TEXT = 20_000;
/** "d'ail", "l'oignon": the article is no part of the word. */
const ELIDED = /^[cdjlmnst]['’](?=\p{L}{2})/iu;

/** The words of a text in order; texts beyond 20,000 characters are cut. */
export function wordsIn(text: string): Word[] {
  const words: Word[] = [];
  for (const match of text.slice(0, LONGEST_TEXT).matchAll(/[\p{L}\p{N}]+(?:['’][\p{L}]+)*/gu)) {
    const elided = ELIDED.exec(match[0])?.[0].length ?? 0;
    const raw = match[0].slice(elided);
    const known = spelled.get(raw) ?? spell(raw);
    if (known.text !== "") words.push({ ...known, from: match.index + elided, to: match.index + match[0].length });
  }
  return words;
}

const spelled = new Map<string, { readonly text: string; readonly folded: string }>();
const MOST_SPELLED = 20_000;

function spell(raw: string) {
  const one = { text: tokensOf(raw).join(" "), folded: fold(raw) };
  if (spelled.size < MOST_SPELLED) spelled.set(raw, one);
  return one;
}

/** A phrase in the spelling of `Word.text`, phrases with one meaning made one ("spring onions" is "scallion"). */
export const phraseOf = (text: string): string => tokensOf(text).join(" ");

/** Words that say nothing of what is wanted. */
const EMPTY = new Set(
  `a an the of for to in on at by from as is it its be are am was i me my we us our you your he she they them their some something
  anything any few little bit lot really very just please want wanted need needed like would could can what how find show give
  get have has had make made making cook cooked cooking recipe dish food meal idea thing stuff nice good great best tasty
  delicious yummy perfect ready do does that this these those there here who which when will eat eating so or and but with
  plus also only then than into over up out about around all more most kind sort type style one two x serve serving served lovely favourite favorite
  mit und oder fur aus der die das ein eine einen avec et ou de du des la le les au aux un une en pour con y o e di del della
  al alla per i gli lo el los las z ze i oraz na w do dla met een het voor van med och av till com em para um uma os as no`
    .split(/\s+/)
    .filter((word) => word !== ""),
);

export const saysNothing = (word: Word): boolean => EMPTY.has(word.folded) || EMPTY.has(word.text);
