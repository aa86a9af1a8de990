import { DOUBTFUL_BELOW, type FoodMatch } from "./matcher";

const shown = ({ food, confidence, standIn }: FoodMatch) => ({
  foodId: food.id,
  fdcId: food.fdcId,
  name: food.name,
  confidence: Math.round(confidence * 1000) / 1000,
  ...(standIn ? { standIn } : {}),
  ...(confidence < DOUBTFUL_BELOW ? { doubtful: true } : {}),
});

/** Candidates for a name as other programs get them: the best, and the others beside it; nulls where nothing fits. */
export function sayMatch([best, ...others]: readonly FoodMatch[]) {
  const found = best === undefined ? { foodId: null, fdcId: null, name: null, confidence: 0 } : shown(best);
  return { ...found, alternatives: others.map(shown) };
}
