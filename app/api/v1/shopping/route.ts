import { z } from "zod";
import { buildList } from "@/lib/domains/shopping/mutations/build-list";
import { findList, listShoppingLists } from "@/lib/domains/shopping/queries";
import { cursorsOf, pageOf } from "@/lib/platform/rest/cursor";
import { problem } from "@/lib/platform/rest/problems";
import { answer, serve } from "@/lib/platform/rest/serve";
import { listShopping, makeShoppingList } from "./contract";

const cursors = cursorsOf("shopping.list", z.object({ weekStart: z.string() }));

export const GET = serve(listShopping, async ({ scope, query: { limit, cursor } }) => {
  const found = await listShoppingLists(scope, limit + 1, cursors.read(cursor)?.weekStart);
  const { rows, next } = pageOf(found, limit, ({ weekStart }) => cursors.write({ weekStart }));
  return answer(200, { lists: rows, next });
});

export const POST = serve(makeShoppingList, async ({ scope, body }) => {
  const built = await buildList(scope, body);
  const list = built.ok ? await findList(scope, body.weekStart) : null;
  return list === null ? problem("nothing-planned") : answer(200, list);
});
