import { exportAdminList as send } from "@/lib/domains/reports/queries/exports";
import { serve } from "@/lib/platform/rest/serve";
import { exportAdminList } from "../contract";

export const GET = serve(exportAdminList, async ({ db, params, query }) => send({ db }, params.list, query.format));
