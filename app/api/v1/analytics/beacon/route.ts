import { recordBeacon } from "@/lib/domains/analytics/mutations/record-beacon";
import { answer, serve } from "@/lib/platform/rest/serve";
import { sendBeacon } from "../contract";

export const POST = serve(sendBeacon, async ({ scope, headers, body }) => {
  if (headers.dnt !== "1" && headers["sec-gpc"] !== "1") await recordBeacon(scope, body);
  return answer(204, null);
});
