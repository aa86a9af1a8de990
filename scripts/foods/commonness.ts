import type { RawFood } from "./raw-food";

/** How ordinary a food is in a kitchen, 0–1: our alias table says so first, then the shape of its description. */
export function commonness(food: RawFood, aliasCount: number, primary: boolean): number {
  let score = 0.4;
  if (food.source !== "SR28") score -= 0.1;
  if (aliasCount > 0) score = primary ? 0.85 + Math.min(0.1, aliasCount * 0.02) : 0.7;
  const segments = food.name.split(",").length;
  score -= Math.min(0.15, Math.max(0, segments - 3) * 0.03);
  if (/[A-Z]{4,}/.test(food.name)) score -= 0.2;
  if (
    /\b(imported|New Zealand|Australian|Alaska Native|Navajo|Hopi|industrial|imitation|prime|select|unenriched|dietary|low sodium|sodium)\b/.test(
      food.name,
    )
  )
    score -= 0.12;
  if (/\b(raw|dry|uncooked|fresh)\b/i.test(food.name)) score += 0.08;
  if (/\bwith salt\b/.test(food.name) && aliasCount === 0) score -= 0.08;
  return Math.round(Math.min(1, Math.max(0.02, score)) * 100) / 100;
}
