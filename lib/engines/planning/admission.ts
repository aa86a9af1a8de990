import type { Candidate, PlanEater, PlanSlot, Wish } from "./contract";

/** Words compared without number: "onions" is "onion". */
function singular(word: string): string {
  return word.length > 3
    ? word
        .replace(/ies$/, "y")
        .replace(/(?<=[sxzo]|ch|sh)es$/, "")
        .replace(/(?<!s)s$/, "")
    : word;
}

/** True where the recipe holds the disliked food, or every word of the disliked name. */
export function isDisliked(candidate: Candidate, dislike: string): boolean {
  const wanted = dislike.trim().toLowerCase();
  if (wanted === "") return false;
  if (candidate.foodIds.some((id) => id.toLowerCase() === wanted)) return true;
  const words = new Set(candidate.words.flatMap((word) => word.toLowerCase().split(/\s+/)).map(singular));
  return wanted.split(/\s+/).every((word) => words.has(singular(word)));
}

/** Every wish of one eater that speaks against the recipe, allergies first; empty = welcome. */
export function refusalsBy(eater: PlanEater, candidate: Candidate): readonly Wish[] {
  const { eaterId } = eater;
  return [
    ...eater.allergies
      .filter((allergen) => candidate.allergens.includes(allergen))
      .map((allergen): Wish => ({ kind: "allergy", eaterId, allergen })),
    ...eater.diets
      .filter((diet) => !candidate.diets.includes(diet))
      .map((diet): Wish => ({ kind: "diet", eaterId, diet })),
    ...eater.dislikes
      .filter((word) => isDisliked(candidate, word))
      .map((word): Wish => ({ kind: "dislike", eaterId, word })),
  ];
}

/** Everyone's refusals at the slot's table. */
export function refusalsAt(slot: PlanSlot, candidate: Candidate, eaters: readonly PlanEater[]): readonly Wish[] {
  return eaters
    .filter((eater) => slot.eaterIds.includes(eater.eaterId))
    .flatMap((eater) => refusalsBy(eater, candidate));
}

/** One text per wish, equal for equal wishes. */
export function wishKey(wish: Wish): string {
  return JSON.stringify(wish, Object.keys(wish).sort());
}
