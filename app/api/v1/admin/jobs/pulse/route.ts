import { pulseOf } from "@/lib/domains/jobs/queries/runs";
import { answer, serve } from "@/lib/platform/rest/serve";
import { readJobsPulse } from "../contract";

export const dynamic = "force-dynamic";

export const GET = serve(readJobsPulse, async ({ db, query }) =>
  answer(200, { pulse: await pulseOf({ db }, query.run ?? null) }),
);
