import "server-only";
import type { Scope } from "@/lib/platform/auth/scope";
import { type SheetFormat, sendTable } from "@/lib/platform/sheets/send-table";
import type { AdminList, HouseholdList } from "../policy";
import { ADMIN_LISTS } from "./exports/admin-lists";
import type { Exported } from "./exports/exported";
import { foods, recipes } from "./exports/library-lists";
import { bookings, pantry, prices } from "./exports/store-lists";
import { plan, shoppingList } from "./exports/week-lists";

const send = <Row>({ table, batches }: Exported<Row>, format: SheetFormat): Response =>
  sendTable(table, batches, { format, date: new Date().toISOString().slice(0, 10) });

/** One of the household's lists as a download; `week` (plain date) for those of a week, else the one that is on. */
export async function exportHouseholdList(
  scope: Scope,
  list: HouseholdList,
  { format, week }: { readonly format: SheetFormat; readonly week?: string | undefined },
): Promise<Response> {
  switch (list) {
    case "recipes":
      return send(recipes(scope), format);
    case "plan":
      return send(await plan(scope, { week }), format);
    case "shopping-list":
      return send(await shoppingList(scope, { week }), format);
    case "pantry":
      return send(await pantry(scope), format);
    case "bookings":
      return send(bookings(scope), format);
    case "prices":
      return send(await prices(scope), format);
    case "foods":
      return send(foods(scope), format);
  }
}

/** One of the installation's lists as a download. For admins. */
export function exportAdminList(reader: Pick<Scope, "db">, list: AdminList, format: SheetFormat): Response {
  switch (list) {
    case "users":
      return send(ADMIN_LISTS.users(reader), format);
    case "audit":
      return send(ADMIN_LISTS.audit(reader), format);
    case "jobs":
      return send(ADMIN_LISTS.jobs(reader), format);
    case "feedback":
      return send(ADMIN_LISTS.feedback(reader), format);
  }
}
