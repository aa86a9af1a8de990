import { exportOf } from "@/lib/domains/analytics/queries/export";
import { periodOf } from "@/lib/engines/analytics/period";
import { serve } from "@/lib/platform/rest/serve";
import { sendTable } from "@/lib/platform/sheets/send-table";
import { exportFigures } from "../../contract";

export const GET = serve(exportFigures, async ({ db, params, query }) => {
  const now = Date.now();
  const { table, batches } = await exportOf({ db }, params.type, periodOf(query.days, now));
  return sendTable(table, batches, { format: query.format, date: new Date(now).toISOString().slice(0, 10) });
});
