import { freshSnapshot } from "@/lib/domains/jobs/queries/snapshot";
import { answer, serve } from "@/lib/platform/rest/serve";
import { readJobs } from "./contract";

export const dynamic = "force-dynamic";

export const GET = serve(readJobs, async ({ db, query }) => answer(200, await freshSnapshot({ db }, query.window)));
