import { at } from "./array-cell";
import type { Problem } from "./problem";

/** How far one round moves a price for a nutrient wholly missing, how prices fade, and where they end. */
const RISE = 6;
const FADE = 0.05;
const HIGHEST = 4;
/** What a serving that carries a whole week's minimum at price 1 is worth beside a target missed by its tolerance (1). */
const PULL = 50;

/**
 * Prices on what each eater's week lacks (or has too much of), raised round by round while it does. Each call takes
 * the week's amounts, eaters × micronutrients, and gives what a serving of each recipe is worth, eaters × recipes.
 */
export function createWorth(problem: Problem): (week: Float64Array) => Float64Array {
  const count = problem.micronutrients.length;
  const recipes = problem.recipes.length;
  const price = new Float64Array(problem.eaters.length * count);
  return (week) => {
    const worth = new Float64Array(problem.eaters.length * recipes);
    for (let eater = 0; eater < problem.eaters.length; eater++) {
      for (let k = 0; k < count; k++) {
        const cell = eater * count + k;
        const [min, max] = [at(problem.weekMin, cell), at(problem.weekMax, cell)];
        const short = min > 0 ? Math.max(0, 1 - at(week, cell) / min) : 0;
        const over = Number.isFinite(max) ? Math.max(0, at(week, cell) / max - 1) : 0;
        const fade = at(price, cell) > 0 ? -FADE : FADE;
        const moved =
          at(price, cell) + (short > 0 ? RISE * short : over > 0 ? -RISE * over : at(price, cell) === 0 ? 0 : fade);
        price[cell] = Math.min(HIGHEST, Math.max(-HIGHEST, moved));
        if (price[cell] === 0) continue;
        const unit = (PULL * at(price, cell)) / (min > 0 ? min : Math.max(1e-9, Number.isFinite(max) ? max : 1));
        for (let recipe = 0; recipe < recipes; recipe++) {
          const place = eater * recipes + recipe;
          worth[place] = at(worth, place) + unit * at(problem.micro, recipe * count + k);
        }
      }
    }
    return worth;
  };
}
