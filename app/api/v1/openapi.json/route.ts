import { openApiDocument } from "@/lib/platform/rest/document";
import { contracts } from "../contracts";

export const dynamic = "force-static";

/** The OpenAPI 3.1 document of this API, made from the contracts its routes are checked with. */
export function GET() {
  return Response.json(openApiDocument(contracts, { version: "1" }));
}
