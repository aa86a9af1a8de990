import { listLibrary } from "@/lib/domains/recipes/queries/library";
import { publicScope } from "@/lib/platform/auth/scope";
import { libraryAnswer } from "./contract";

export const dynamic = "force-dynamic";

/** The collection that every household can cook from; nothing of any household, so nobody need be signed in. */
export async function GET() {
  const answer = libraryAnswer.parse({ recipes: await listLibrary(publicScope().db) });
  return Response.json(answer, { headers: { "Cache-Control": "public, max-age=60" } });
}
