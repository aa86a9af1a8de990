import { exportHouseholdList } from "@/lib/domains/reports/queries/exports";
import { serve } from "@/lib/platform/rest/serve";
import { exportList } from "../../contract";

export const GET = serve(exportList, async ({ scope, params, query }) =>
  exportHouseholdList(scope, params.list, query),
);
