import { z } from "zod";
import { ADMIN_LIST_NAMES } from "@/lib/domains/reports/policy";
import { content, endpoint } from "@/lib/platform/rest/contract";
import { SHEET_FORMATS } from "@/lib/platform/sheets/send-table";

export const exportAdminList = endpoint({
  id: "adminExports.read",
  method: "GET",
  path: "/admin/exports/{list}",
  summary: "A list of the installation as CSV, XLSX or JSON",
  access: "admin",
  params: z.object({ list: z.enum(ADMIN_LIST_NAMES) }),
  query: z.object({ format: z.enum(SHEET_FORMATS).default("csv") }),
  answers: {
    200: content("text/csv", "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet", "application/json"),
  },
  examples: { params: { list: "users" }, query: { format: "xlsx" } },
});
