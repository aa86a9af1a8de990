import { openApiDocument } from "@/lib/platform/rest/document";
import { serve } from "@/lib/platform/rest/serve";
import { contracts } from "../contracts";
import { readDocument } from "./contract";

let text: string | undefined;

/** The OpenAPI 3.1 document of this API, made from the contracts its routes are checked with. */
export const GET = serve(readDocument, async () => {
  text ??= JSON.stringify(openApiDocument(contracts, { version: "1" }));
  return new Response(text, {
    headers: { "Content-Type": "application/json", "Cache-Control": "public, max-age=300" },
  });
});
