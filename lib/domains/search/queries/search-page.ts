import "server-only";
import type { Scope } from "@/lib/platform/auth/scope";
import { type SearchRequest, searchRecipes } from "../queries";

/** One page of an answer: cards with how well they answer, from a place on. */
export async function searchPage(scope: Scope, request: SearchRequest, from: number, limit: number) {
  const { understanding, hits, withheld } = await searchRecipes(scope, request);
  const recipes = hits.slice(from, from + limit).map(({ card, score, met }) => ({ card, score, met }));
  return { understanding, recipes, total: hits.length, withheld };
}
