import { loadFoodTable } from "@/db/datasets/foods/load";
import { foodLexicon } from "@/lib/engines/search/food-lexicon";
import { type Meaning, meaningOf } from "@/lib/engines/search/meaning-of";

const DIMENSIONS = 512;

/** What a text says, foods and kinds of food known by all their names. */
export const readMeaning = (text: string): Meaning => meaningOf(text, foodLexicon(loadFoodTable()));

/** A meaning as a unit vector, a sign in one place for each thing said. */
export function meaningEmbedding(text: string): number[] {
  const vector = new Array<number>(DIMENSIONS).fill(0);
  for (const feature of readMeaning(text).features) add(vector, feature);
  const length = Math.hypot(...vector);
  return length === 0 ? vector : vector.map((value) => value / length);
}

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
