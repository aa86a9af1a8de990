const DIMENSIONS = 256;

/** A text's words and their three-letter pieces, hashed into a unit vector: tells rewordings from other wishes. */
export function plainEmbedding(text: string): number[] {
  const vector = new Array<number>(DIMENSIONS).fill(0);
  const words =
    text
      .toLowerCase()
      .normalize("NFKD")
      .match(/[\p{L}\p{N}]+/gu) ?? [];
  for (const word of words) {
    add(vector, word, 2);
    for (let i = 0; i + 3 <= word.length; i++)
      add(vector, `#${word.slice(i, i + 3)}`, 1 / Math.max(1, word.length - 2));
  }
  const length = Math.hypot(...vector);
  return length === 0 ? vector : vector.map((value) => value / length);
}

/** FNV-1a; its lowest bit is the sign, so that chance meetings cancel out. */
function add(vector: number[], piece: string, weight: number): void {
  let hash = 0x811c9dc5;
  for (let i = 0; i < piece.length; i++) hash = Math.imul(hash ^ piece.charCodeAt(i), 0x01000193) >>> 0;
  const at = (hash >>> 1) % DIMENSIONS;
  vector[at] = (vector[at] ?? 0) + (hash & 1 ? weight : -weight);
}

/** Of unit vectors; 0 where their lengths differ. */
export function cosine(a: readonly number[], b: readonly number[]): number {
  if (a.length !== b.length) return 0;
  return a.reduce((sum, value, i) => sum + value * (b[i] ?? 0), 0);
}
