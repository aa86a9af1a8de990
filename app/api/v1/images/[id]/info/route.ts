import { answer, serve } from "@/lib/platform/rest/serve";
import { readImageInfo } from "../../contract";
import { keptInfo } from "../../kept-info";

export const GET = serve(readImageInfo, async ({ scope, params }) => answer(200, await keptInfo(scope, params.id)));
