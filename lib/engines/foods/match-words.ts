import { classWeight, type NameEntry, type NameIndex } from "./matcher-index";
import type { ReadName } from "./read-name";
import {
  ADJECTIVES,
  CLAIMS,
  CUTS,
  DRY_STATES,
  FORMS,
  NOISE,
  ORIGINS,
  STAPLES,
  STATES,
  STRONG_STATES,
  WEAK_STATES,
} from "./word-classes";

const MOST_BY_WORDS = 0.9;
/** A word of the name that an entry lacks leaves a chance that it is the word that counts. */
const SURE_WHEN_PARTIAL = 0.74;

/** What a head, an alias and an ordinary food add at most. */
const MOST_ADDED = 0.17;

/** Room for the sums of one name, as long as the entries; filled with zeros between names. */
export interface Scratch {
  readonly recall: Float64Array;
  readonly precision: Float64Array;
}

/** An entry, its score, and whether it holds every telling word of the name. */
type WordMatch = readonly [entry: NameEntry, score: number, whole: boolean];

/** Entries that share telling words with the name, scored by what of the name and of the entry is covered. */
export function matchWords(
  index: NameIndex,
  { recall, precision }: Scratch,
  name: ReadName,
  refusedBelow: number,
): WordMatch[] {
  const mainTokens = new Set(name.main);
  const wanted = new Map<string, number>();
  let total = 0;
  for (const token of new Set(name.tokens)) {
    const place = mainTokens.has(token) ? 1 : 0.35;
    const cut = CUTS.has(token) && token !== name.head ? 0.5 : 1;
    const weight = index.rarity(token) * classWeight(token) * place * cut * (token === name.head ? 1.5 : 1);
    wanted.set(token, weight);
    total += weight;
  }
  const telling = name.content.filter((t) => !STATES.has(t));
  const seeds = new Set(telling.length > 0 ? telling : name.content);
  const touched: number[] = [];
  const add = (token: string, opens: boolean) => {
    const postings = index.byToken.get(token);
    const weight = wanted.get(token) ?? 0;
    if (!postings) return;
    for (let k = 0; k < postings.entries.length; k++) {
      const i = postings.entries[k] ?? 0;
      if (recall[i] === 0) {
        if (!opens) continue;
        touched.push(i);
      }
      recall[i] = (recall[i] ?? 0) + weight;
      precision[i] = (precision[i] ?? 0) + (postings.weights[k] ?? 0);
    }
  };
  for (const token of seeds) add(token, true);
  for (const token of wanted.keys()) if (!seeds.has(token)) add(token, false);

  const needed = telling.filter((t) => !CLAIMS.has(t) && !ORIGINS.has(t) && !NOISE.has(t));
  const judge = judgeOf(index, name, telling, needed, refusedBelow);
  const found: WordMatch[] = [];
  for (const i of touched) {
    const entry = index.entries[i];
    if (!entry) continue;
    const score = judge(entry, 0.52 * ((recall[i] ?? 0) / total) + 0.3 * ((precision[i] ?? 0) / entry.weight));
    if (score >= refusedBelow) found.push([entry, score, needed.every((t) => entry.tokens.has(t))]);
    recall[i] = 0;
    precision[i] = 0;
  }
  return found;
}

/** What the words of one name ask of an entry beyond sharing them. */
function judgeOf(
  index: NameIndex,
  name: ReadName,
  telling: readonly string[],
  needed: readonly string[],
  refusedBelow: number,
) {
  const own = telling.filter((t) => !FORMS.has(t) && !CUTS.has(t) && !ORIGINS.has(t));
  const nouns = own.filter((t) => !ADJECTIVES.has(t) && !CLAIMS.has(t) && !/^\d/.test(t));
  const known = nouns.filter((t) => index.byToken.has(t));
  const mostlyUnknown = nouns.length > 0 && known.length * 2 < nouns.length;
  const strong = name.content.filter((t) => STRONG_STATES.has(t));
  const isDry = strong.some((t) => DRY_STATES.has(t));
  const asides = name.content.filter((t) => STATES.has(t) && !STRONG_STATES.has(t) && !WEAK_STATES.has(t));
  const figures = name.tokens.filter((t) => /^\d+pct$/.test(t) && index.byToken.has(t));
  const hopeless = refusedBelow - MOST_ADDED - 0.08 * figures.length;
  const lacking = (entry: NameEntry, words: readonly string[]) => {
    let count = 0;
    for (const word of words) if (!entry.tokens.has(word)) count++;
    return count;
  };
  return (entry: NameEntry, shared: number): number => {
    // Nothing below lifts it over the bar: most entries that share a word end here.
    if (shared < hopeless) return 0;
    let score =
      shared +
      (name.head !== undefined && entry.heads.has(name.head) ? 0 : -0.2) +
      (entry.alias ? (name.tokens.includes(entry.core) ? 0.03 : -0.25) : -0.05) +
      0.14 * entry.food.commonness;
    score = Math.min(MOST_BY_WORDS, score);
    const fits = strong.some((t) => entry.tokens.has(t)) || (isDry && entry.isDry);
    if (strong.length > 0 && !fits) score = Math.min(score - 0.1, 0.66);
    if (strong.length === 0 && entry.hasStrongState && !entry.alias) score -= 0.06;
    score -= 0.22 * lacking(entry, asides);
    score -= Math.min(0.2, 0.1 * lacking(entry, known));
    for (const figure of figures) score += entry.tokens.has(figure) ? 0.08 : -0.12;
    if (score > SURE_WHEN_PARTIAL && needed.some((t) => !entry.tokens.has(t)))
      score = SURE_WHEN_PARTIAL + 0.3 * (score - SURE_WHEN_PARTIAL);
    if (own.length > 0 && !own.some((t) => entry.tokens.has(t)))
      score = Math.min(score, known.length > 0 ? 0.42 : STAPLES.has(name.head ?? "") ? 0.65 : 0.5);
    else if (known.length > 0 && !known.some((t) => entry.tokens.has(t))) score = Math.min(score, 0.5);
    if (mostlyUnknown && !STAPLES.has(name.head ?? "")) score = Math.min(score * 0.7, 0.5);
    return Math.min(score, MOST_BY_WORDS);
  };
}
