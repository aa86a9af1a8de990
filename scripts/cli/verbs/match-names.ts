import { DOUBTFUL_BELOW, type FoodMatch } from "@/lib/engines/foods/matcher";
import { openKitchen } from "../kitchen";
import { readLanguage, readText } from "../refusal";
import type { Verb } from "../run-lines";

const MOST_ANSWERS = 10;

/** An ingredient name → the food it most likely is, and the next candidates; nulls where nothing fits. */
export function openMatch(): Verb {
  const { matcher } = openKitchen();
  return (line) => {
    const language = readLanguage(line);
    const [best, ...others] = matcher.match(readText(line, "name"), { limit: MOST_ANSWERS, language });
    const found = best ? shown(best) : { foodId: null, fdcId: null, name: null, confidence: 0 };
    return { ...found, alternatives: others.map(shown) };
  };
}

const shown = ({ food, confidence, standIn }: FoodMatch) => ({
  foodId: food.id,
  fdcId: food.fdcId,
  name: food.name,
  confidence: Math.round(confidence * 1000) / 1000,
  ...(standIn ? { standIn } : {}),
  ...(confidence < DOUBTFUL_BELOW ? { doubtful: true } : {}),
});
