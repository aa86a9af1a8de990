import { z } from "zod";
import { searchRecipes } from "@/lib/domains/recipes/queries/find-recipe";
import { cursorsOf, pageOf } from "@/lib/platform/rest/cursor";
import { answer, serve } from "@/lib/platform/rest/serve";
import { listRecipes } from "./contract";

const cursors = cursorsOf("recipes.list", z.object({ isOwn: z.boolean(), title: z.string(), id: z.uuid() }));

export const GET = serve(listRecipes, async ({ scope, query }) => {
  const found = await searchRecipes(scope, query.q, query.limit + 1, cursors.read(query.cursor));
  const { rows, next } = pageOf(found, query.limit, ({ isOwn, title, id }) => cursors.write({ isOwn, title, id }));
  return answer(200, { recipes: rows, next });
});
