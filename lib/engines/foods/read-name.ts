import { CUTS, NOISE, REMARK_OPENERS, STATES } from "./word-classes";

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

/**
 * The single names in "A or B": A as it stands, and A with B's last word when A lacks its noun ("red or green
 * chilli"). Empty when the name offers no choice.
 */
export function firstAlternatives(tokens: readonly string[]): string[][] {
  const at = tokens.findIndex((t, i) => i > 0 && i < tokens.length - 1 && (t === "or" || t === "and"));
  if (at < 0) return [];
  const first = tokens.slice(0, at);
  const rest = tokens.slice(at + 1);
  const last = rest.at(-1);
  return last ? [[...first, last], first, rest] : [first];
}
