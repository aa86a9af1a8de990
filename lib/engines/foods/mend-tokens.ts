import { deletions, foodByAlias, type NameIndex } from "./matcher-index";
import { tokensOf } from "./normalise";

/**
 * Unknown words brought back to words the table knows: two words run together ("butterbean"), or one letter lost,
 * added, changed or swapped ("mayonaise"). Known words and hopeless ones stay as they are.
 */
export function mendTokens(index: NameIndex, tokens: readonly string[]): string[] {
  return tokens.flatMap((token) =>
    index.byToken.has(token) || token.length < 6 ? [token] : (split(index, token) ?? [spell(index, token)]),
  );
}

function split(index: NameIndex, token: string): string[] | undefined {
  for (let i = 3; i <= token.length - 3; i++) {
    const parts = tokensOf(`${token.slice(0, i)} ${token.slice(i)}`);
    if (parts.length > 1 && foodByAlias(index, parts)) return parts;
  }
  return undefined;
}

function spell(index: NameIndex, token: string): string {
  for (const shorter of deletions(token)) {
    const word = index.byDeletion.get(shorter);
    if (word && Math.abs(word.length - token.length) <= 1) return word;
  }
  return token;
}
