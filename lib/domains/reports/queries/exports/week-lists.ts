import "server-only";
import type { Scope } from "@/lib/platform/auth/scope";
import { mondayOf } from "../../../planning/dates";
import { todayOf, weekOf } from "../../../planning/queries";
import { findList } from "../../../shopping/queries";
import { type Exported, listText } from "./exported";

/** Which week a list is about: any date of it; left out, the week that is on. */
interface Wanted {
  readonly week: string | undefined;
}

const weekFor = (scope: Scope, { week }: Wanted) => mondayOf(week ?? todayOf(scope));

/** The meals of a week, a row a meal. */
export async function plan(scope: Scope, wanted: Wanted) {
  const week = await weekOf(scope, weekFor(scope, wanted));
  const slotOf = new Map(week.slots.map((slot) => [slot.id, slot.name]));
  const names = new Map(week.eaters.map((eater) => [eater.id, eater.name]));
  type Row = (typeof week.entries)[number];
  const exported: Exported<Row> = {
    table: {
      ...{ name: `plan-${week.weekStart}`, title: "Plan", timeZone: scope.timeZone },
      columns: [
        { key: "date", title: "Date", kind: "date", value: (row) => row.date },
        { key: "slot", title: "Meal", kind: "text", width: 14, value: (row) => slotOf.get(row.slotId) ?? row.slotId },
        { key: "kind", title: "Kind", kind: "text", width: 12, value: (row) => row.kind },
        { key: "recipe", title: "Recipe", kind: "text", width: 40, value: (row) => row.recipe?.title ?? null },
        {
          key: "energy_per_serving",
          title: "kcal a serving",
          kind: "number",
          digits: 0,
          value: (row) => row.recipe?.kcal ?? null,
        },
        {
          key: "protein_per_serving",
          title: "Protein a serving (g)",
          kind: "number",
          digits: 1,
          value: (row) => row.recipe?.protein ?? null,
        },
        { key: "minutes", title: "Minutes", kind: "number", value: (row) => row.recipe?.minutes ?? null },
        {
          key: "servings_to_cook",
          title: "Servings to cook",
          kind: "number",
          digits: 2,
          value: (row) => row.servingsToCook,
        },
        {
          key: "portions",
          title: "Portions",
          kind: "text",
          value: (row) =>
            listText(Object.entries(row.portions).map(([id, share]) => `${names.get(id) ?? "?"} ${share}`)),
        },
        { key: "locked", title: "Locked", kind: "yes-no", value: (row) => row.isLocked },
      ],
    },
    batches: [week.entries],
  };
  return exported;
}

/** The shopping list of a week. */
export async function shoppingList(scope: Scope, wanted: Wanted) {
  const week = weekFor(scope, wanted);
  const list = await findList(scope, week);
  const currency = list?.currency ?? "";
  type Row = NonNullable<typeof list>["items"][number];
  const exported: Exported<Row> = {
    table: {
      ...{ name: `shopping-list-${week}`, title: "Shopping list", timeZone: scope.timeZone },
      columns: [
        { key: "aisle", title: "Aisle", kind: "text", width: 18, value: (row) => row.aisle },
        { key: "name", title: "Name", kind: "text", width: 32, value: (row) => row.name },
        { key: "amount", title: "Amount", kind: "text", width: 20, value: (row) => row.amountText },
        { key: "buy_grams", title: "To buy (g)", kind: "number", digits: 1, value: (row) => row.buyGrams },
        { key: "at_home_grams", title: "At home (g)", kind: "number", digits: 1, value: (row) => row.atHomeGrams },
        { key: "paid", title: "Paid", kind: "money", value: (row) => row.paidMinor },
        {
          key: "currency",
          title: "Currency",
          kind: "text",
          width: 9,
          value: (row) => (row.paidMinor === null ? null : currency),
        },
        { key: "ticked", title: "Ticked", kind: "yes-no", value: (row) => row.checkedAt !== null },
        { key: "by_hand", title: "By hand", kind: "yes-no", value: (row) => row.origin === "hand" },
        {
          key: "recipes",
          title: "For",
          kind: "text",
          value: (row) => listText([...new Set(row.terms.flatMap((term) => term.recipeTitle ?? []))]),
        },
      ],
    },
    batches: [list?.items ?? []],
  };
  return exported;
}
