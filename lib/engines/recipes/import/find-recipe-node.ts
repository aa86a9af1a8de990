import { isList, isObject, type Json, type JsonObject } from "./loose-json";

const maxNodes = 200_000;

/** A schema.org graph: the recipe chosen from it, and every node that carries an `@id`. */
export interface RecipeGraph {
  readonly recipe: JsonObject;
  readonly byId: ReadonlyMap<string, JsonObject>;
}

/**
 * The fullest Recipe among several JSON documents, wherever it is nested: graphs, lists, `mainEntity`, type lists.
 * The first one wins a tie. Undefined where there is none.
 */
export function findRecipe(documents: readonly Json[]): RecipeGraph | undefined {
  const byId = new Map<string, JsonObject>();
  let best: JsonObject | undefined;
  let bestWeight = 0;
  const pending: Json[] = [...documents].reverse();
  for (let seen = 0; pending.length > 0 && seen < maxNodes; seen++) {
    const node = pending.pop();
    if (isList(node)) {
      for (let i = node.length - 1; i >= 0; i--) pending.push(node[i] ?? null);
      continue;
    }
    if (!isObject(node)) continue;
    const id = node["@id"];
    if (typeof id === "string" && Object.keys(node).length > 1 && !byId.has(id)) byId.set(id, node);
    if (isOfType(node, "Recipe")) {
      const weight = recipeWeight(node);
      if (weight > bestWeight) {
        best = node;
        bestWeight = weight;
      }
    }
    const values = Object.values(node);
    for (let i = values.length - 1; i >= 0; i--) {
      const value = values[i];
      if (typeof value === "object" && value !== null) pending.push(value);
    }
  }
  return best && { recipe: best, byId };
}

/** Whether a node is of a schema.org type, written plainly, as a list or as a full address. */
export function isOfType(node: JsonObject, type: string): boolean {
  const declared = node["@type"] ?? node.type;
  const names = isList(declared) ? declared : [declared];
  return names.some(
    (name) => typeof name === "string" && (name.split(/[/#:]/).at(-1) ?? "").toLowerCase() === type.toLowerCase(),
  );
}

function recipeWeight(node: JsonObject): number {
  const has = (key: string) => (isFilled(node[key]) ? 1 : 0);
  return (
    1 +
    8 * Math.max(has("recipeIngredient"), has("ingredients")) +
    8 * has("recipeInstructions") +
    2 * has("name") +
    has("recipeYield") +
    has("image")
  );
}

function isFilled(value: Json | undefined): boolean {
  if (value === undefined || value === null || value === "") return false;
  return !isList(value) || value.length > 0;
}
