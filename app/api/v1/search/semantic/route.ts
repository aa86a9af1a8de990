import { createHash } from "node:crypto";
import { z } from "zod";
import { noteSearch } from "@/lib/domains/search/mutations/note-search";
import { searchPage } from "@/lib/domains/search/queries/search-page";
import { cursorsOf } from "@/lib/platform/rest/cursor";
import { answer, serve } from "@/lib/platform/rest/serve";
import { searchSemantic } from "../contract";
import { cardAnswer, understoodAnswer } from "../search-answer";

export const POST = serve(searchSemantic, async ({ scope, body: { query, limit, cursor, ...filters } }) => {
  // A cursor goes on in the answer it came from: other words or filters make it another list.
  const asked = createHash("sha256")
    .update(JSON.stringify([query, filters]))
    .digest("hex")
    .slice(0, 16);
  const cursors = cursorsOf(`search.semantic ${asked}`, z.object({ from: z.int().min(1) }));
  const from = cursors.read(cursor)?.from ?? 0;
  const { understanding, recipes, total, withheld } = await searchPage(scope, { query, filters }, from, limit);
  if (from === 0) await noteSearch(scope, { query, found: total });
  const end = from + limit;
  return answer(200, {
    ...(await understoodAnswer(understanding)),
    recipes: recipes.map(({ card, score, met }) => ({ ...cardAnswer(card), score, met })),
    next: end < total ? cursors.write({ from: end }) : null,
    withheld: withheld.map(({ recipeId, title, allergens, eaters }) => ({ id: recipeId, title, allergens, eaters })),
  });
});
