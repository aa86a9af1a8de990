const DIMENSIONS = 512;

/** Words that change nothing about what is wished for. */
const IDLE = new Set(
  "a an and the of for to in on at with some any please i we me us my our would like want wanted something make give can could it is that this".split(
    " ",
  ),
);
/** These turn the next word round, so they stay with it: "no egg, with cheese" is not "no cheese, with egg". */
const TURNING = new Set(["no", "not", "without", "less", "more", "low", "high", "free"]);

/**
 * A wish as a unit vector of its telling words, singular, hashed. It knows rewordings (other order, idle words, plurals)
 * and nothing of synonyms: by it two wishes are alike only when they say the same, which is the side to err on.
 */
export function plainEmbedding(text: string): number[] {
  const vector = new Array<number>(DIMENSIONS).fill(0);
  const words =
    text
      .toLowerCase()
      .normalize("NFKD")
      .replace(/\p{M}/gu, "")
      .match(/[\p{L}\p{N}]+/gu) ?? [];
  let turn = "";
  for (const word of new Set(words.flatMap((each) => telling(each)))) add(vector, word);
  const length = Math.hypot(...vector);
  return length === 0 ? vector : vector.map((value) => value / length);

  function telling(word: string): readonly string[] {
    if (IDLE.has(word)) return [];
    if (TURNING.has(word)) {
      turn += `${word} `;
      return [];
    }
    const bound = `${turn}${singular(word)}`;
    turn = "";
    return [bound];
  }
}

const singular = (word: string) =>
  word.length < 4
    ? word
    : word
        .replace(/ies$/, "y")
        .replace(/(?<=[sxz]|[cs]h|o)es$/, "")
        .replace(/(?<![su])s$/, "");

/** FNV-1a; its lowest bit is the sign, so that chance meetings cancel out. */
function add(vector: number[], piece: string): void {
  let hash = 0x811c9dc5;
  for (let i = 0; i < piece.length; i++) hash = Math.imul(hash ^ piece.charCodeAt(i), 0x01000193) >>> 0;
  const at = (hash >>> 1) % DIMENSIONS;
  vector[at] = (vector[at] ?? 0) + (hash & 1 ? 1 : -1);
}

/** Of unit vectors; 0 where their lengths differ. */
export function cosine(a: readonly number[], b: readonly number[]): number {
  if (a.length !== b.length) return 0;
  return a.reduce((sum, value, i) => sum + value * (b[i] ?? 0), 0);
}
