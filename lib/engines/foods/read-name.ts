import { CUTS, FORMS, NOISE, REMARK_OPENERS, STAPLES, STATES } from "./word-classes";

/** A name taken apart for matching. */
export interface ReadName {
  readonly text: string;
  readonly tokens: readonly string[];
  /** Tokens before a remark ("in oil", "from a jar"): what the food is. */
  readonly main: readonly string[];
  /** Main tokens without noise. */
  readonly content: readonly string[];
  /** The word that says which food it is: the last that is neither state nor cut. */
  readonly head: string | undefined;
}

/** Finds the head of a tokenised name and parts it from remarks and noise. */
export function readName(text: string, tokens: readonly string[]): ReadName {
  const cut = tokens.findIndex((t, i) => i > 0 && REMARK_OPENERS.has(t));
  const main = cut > 0 ? tokens.slice(0, cut) : tokens;
  const content = main.filter((t) => !NOISE.has(t));
  const head =
    content.findLast((t) => !STATES.has(t) && !CUTS.has(t)) ??
    content.findLast((t) => !STATES.has(t)) ??
    content.at(-1);
  return { text, tokens, main, content, head };
}

/** One of the foods a name offers; sure when it is a choice and the food is named in full. */
export interface Alternative {
  readonly tokens: readonly string[];
  readonly sure: boolean;
}

/**
 * The single names in "A or B" and "A and B": A with B's last word where A may lack its noun ("red or green chilli"),
 * A as it stands, then B. Empty when the name holds one food.
 */
export function firstAlternatives(tokens: readonly string[]): Alternative[] {
  const at = tokens.findIndex((t, i) => i > 0 && i < tokens.length - 1 && (t === "or" || t === "and"));
  if (at < 0) return [];
  const choice = tokens[at] === "or";
  const first = tokens.slice(0, at);
  const rest = tokens.slice(at + 1);
  const last = rest.at(-1) ?? "";
  const kind = FORMS.has(last) || STAPLES.has(last);
  const shared = [
    ...(rest.length > 2 ? [{ tokens: [...first, ...rest.slice(1)], sure: true }] : []),
    ...(NOISE.has(last) ? [] : [{ tokens: [...first, last], sure: true }]),
  ];
  const bare = { tokens: first, sure: choice && !(rest.length > 1 && kind) };
  const other = { tokens: rest, sure: false };
  // "Ham or chicken stock": the first has lost its noun, and only the second is a food in full.
  const [only = ""] = first;
  const lostNoun = choice && rest.length > 1 && kind && first.length === 1 && !FORMS.has(only) && !STAPLES.has(only);
  return [...shared, ...(lostNoun ? [other, bare] : [bare, other])];
}
