import type { RecipeFacts, SearchDocument, Understanding } from "./contract";
import { relatedCuisines } from "./cuisine-words";
import { describeRecipe } from "./describe-recipe";
import { groupsOf } from "./food-groups";
import { type FoodLexicon, NO_FOODS } from "./food-lexicon";
import { kinOf } from "./label-kin";

/** Length of a vector. */
export const DIMENSIONS = 384;
/** Raise with every change that gives the same text another vector: stored ones are then made anew. */
export const EMBEDDER = "kitchen-1";

/** Dimensions that one feature is spread over; more make two features less alike by chance. */
const SPREAD = 4;

/**
 * The place of an understood text among recipes: 384 numbers of length one, the same for the same text on any machine.
 * Words that mean foods, courses, moods, seasons, ways of cooking, diets and nutrients weigh by what they mean; other
 * words by themselves. Well under a millisecond. A text without any word gives zeros.
 */
export function embedUnderstanding({ wishes, words }: Understanding): Float32Array {
  const vector = new Float32Array(DIMENSIONS);
  for (const wish of wishes)
    switch (wish.kind) {
      case "food":
        if (wish.food.group !== null) put(vector, `label|group:${wish.food.group}`, 1);
        else for (const name of wish.food.names) putFood(vector, name, 1 / Math.sqrt(wish.food.names.length));
        break;
      case "diet":
        put(vector, `diet|${wish.diet}`, 0.6);
        break;
      case "meal":
        putLabel(vector, `meal:${wish.meal}`, 0.7);
        break;
      case "cuisine":
        for (const cuisine of wish.cuisines)
          putLabel(vector, `cuisine:${cuisine}`, 1 / Math.sqrt(wish.cuisines.length));
        break;
      case "label":
        for (const label of wish.labels) putLabel(vector, label, 1 / Math.sqrt(wish.labels.length));
        break;
      case "level":
        putLabel(vector, `${wish.wanted}:${wish.of}`, 0.7);
        break;
      case "without":
      case "without-label":
      case "bound":
      case "servings":
        break;
    }
  for (const word of words) put(vector, `word|${word}`, 0.8);
  return unit(vector);
}

/** The place of a recipe, near to texts that ask for it. */
export function embedRecipe(facts: RecipeFacts, lexicon: FoodLexicon = NO_FOODS): Float32Array {
  return embedDocument(facts, describeRecipe(facts, lexicon));
}

/** The same for one that is described already. */
export function embedDocument(facts: RecipeFacts, document: SearchDocument): Float32Array {
  const vector = new Float32Array(DIMENSIONS);
  for (const { names, share } of document.foods)
    for (const name of names) putFood(vector, name, (0.25 + Math.min(0.75, share * 3)) / Math.sqrt(names.length));
  for (const [label, weight] of Object.entries(document.labels))
    putLabel(vector, label, weight * (label.startsWith("group:") ? 0.35 : 0.6));
  for (const diet of facts.diets) put(vector, `diet|${diet}`, 0.25);
  for (const word of new Set(document.title)) put(vector, `word|${word}`, 0.7);
  for (const word of document.told.slice(0, 40)) put(vector, `word|${word}`, 0.06);
  return unit(vector);
}

function putFood(vector: Float32Array, name: string, weight: number): void {
  put(vector, `food|${name}`, weight);
  const words = name.split(" ");
  if (words.length > 1) for (const word of words) put(vector, `food|${word}`, (weight * 0.6) / Math.sqrt(words.length));
  put(vector, `word|${words.at(-1)}`, weight * 0.3);
  for (const group of groupsOf(name, null).of) put(vector, `label|group:${group}`, weight * 0.25);
}

function putLabel(vector: Float32Array, label: string, weight: number): void {
  put(vector, `label|${label}`, weight);
  for (const [kin, share] of kinOf(label)) put(vector, `label|${kin}`, weight * share);
  if (label.startsWith("cuisine:"))
    for (const near of relatedCuisines(label.slice(8))) put(vector, `label|cuisine:${near}`, weight * 0.15);
}

const places = new Map<string, Int16Array>();
const MOST_PLACES = 50_000;

/** Adds a feature: the same dimensions and signs for the same name. */
function put(vector: Float32Array, feature: string, weight: number): void {
  let at = places.get(feature);
  if (at === undefined) {
    at = placesOf(feature);
    if (places.size < MOST_PLACES) places.set(feature, at);
  }
  const share = weight / 2;
  for (const place of at) {
    const dimension = Math.abs(place) - 1;
    vector[dimension] = (vector[dimension] ?? 0) + (place < 0 ? -share : share);
  }
}

/** Dimensions (from one, negative for a negative sign) by a xorshift seeded with the name's FNV-1a hash. */
function placesOf(feature: string): Int16Array {
  let hash = 0x811c9dc5;
  for (let i = 0; i < feature.length; i++) hash = Math.imul(hash ^ feature.charCodeAt(i), 0x01000193);
  let state = hash >>> 0 || 1;
  const at = new Int16Array(SPREAD);
  for (let i = 0; i < SPREAD; i++) {
    state ^= state << 13;
    state ^= state >>> 17;
    state ^= state << 5;
    const place = ((state >>> 0) % DIMENSIONS) + 1;
    at[i] = (state & 0x40000000) === 0 ? place : -place;
  }
  return at;
}

function unit(vector: Float32Array): Float32Array {
  let sum = 0;
  for (const value of vector) sum += value * value;
  if (sum === 0) return vector;
  const length = Math.sqrt(sum);
  for (let i = 0; i < vector.length; i++) vector[i] = (vector[i] ?? 0) / length;
  return vector;
}

/** How alike two of them are, −1 to 1. */
export function likeness(a: ArrayLike<number>, b: ArrayLike<number>): number {
  let sum = 0;
  for (let i = 0; i < a.length; i++) sum += (a[i] ?? 0) * (b[i] ?? 0);
  return sum;
}
