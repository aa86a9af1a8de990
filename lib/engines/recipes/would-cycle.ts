/** For each recipe, the recipes that are ingredients of it. */
export type RecipeGraph = ReadonlyMap<string, readonly string[]>;

/** Whether using `part` inside `whole` would make a recipe, at any depth, an ingredient of itself. */
export function wouldCycle(graph: RecipeGraph, whole: string, part: string): boolean {
  const waiting = [part];
  const seen = new Set<string>();
  for (let recipe = waiting.pop(); recipe !== undefined; recipe = waiting.pop()) {
    if (recipe === whole) return true;
    if (seen.has(recipe)) continue;
    seen.add(recipe);
    waiting.push(...(graph.get(recipe) ?? []));
  }
  return false;
}
