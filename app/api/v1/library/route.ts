import { listLibrary } from "@/lib/domains/recipes/queries/library";
import { answer, serve } from "@/lib/platform/rest/serve";
import { readLibrary } from "./contract";

export const dynamic = "force-dynamic";

export const GET = serve(readLibrary, async ({ db }) =>
  answer(200, { recipes: await listLibrary(db) }, { "Cache-Control": "public, max-age=60" }),
);
