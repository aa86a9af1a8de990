import type { Food, FoodTable } from "./food";
import { fold } from "./normalise";

/**
 * Foods for the picker while someone types: every word of the query starts a word of the food's names; the
 * commonest first. Empty for an empty query.
 */
export function searchFoods(table: FoodTable, query: string, limit = 20): Food[] {
  const words = fold(query)
    .split(" ")
    .filter((w) => w !== "");
  if (words.length === 0) return [];
  const found: { food: Food; score: number }[] = [];
  for (const food of table.foods) {
    const text = ` ${fold([food.displayName, ...food.aliases, food.name].join(" "))}`;
    if (!words.every((w) => text.includes(` ${w}`))) continue;
    const starts = text.startsWith(` ${words[0]}`) ? 0.3 : 0;
    found.push({ food, score: food.commonness + starts - text.length / 2000 });
  }
  return found
    .sort((a, b) => b.score - a.score)
    .slice(0, Math.max(0, limit))
    .map((f) => f.food);
}
