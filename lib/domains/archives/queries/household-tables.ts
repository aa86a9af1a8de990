import "server-only";
import { eq, getTableColumns, getTableName, inArray, is, type SQL } from "drizzle-orm";
import { getTableConfig, type PgColumn, PgTable } from "drizzle-orm/pg-core";
import * as schema from "@/db/schema";
import type { Scope } from "@/lib/platform/auth/scope";

/** A table whose rows belong to a household, by itself or through the row they are part of. */
export interface HouseholdTable {
  readonly name: string;
  readonly table: PgTable;
  readonly columns: Readonly<Record<string, PgColumn>>;
  /** The key that names the owner; its target is `household` or the table that the row is part of. */
  readonly owner: { readonly key: string; readonly column: PgColumn; readonly table: PgTable };
  /** Other keys, by the property of the row. */
  readonly references: ReadonlyMap<string, PgTable>;
  /** Property of the primary key where it is one UUID of its own. */
  readonly idKey: string | null;
}

/**
 * Who may sign in, or call with a key, is no content; what models were asked, what is found by and the state of a library are made again; traces of changes mean nothing elsewhere; an import has its own file; the table of
 * foods is the same in every installation; sizes of a photo and printed books are made again; mails are for
 * persons; what was said to the keepers of an installation stays with them.
 */
const LEFT_OUT = new Set<PgTable>([
  schema.aiAnswer,
  schema.aiCall,
  schema.apiKey,
  schema.feedback,
  schema.food,
  schema.generatedDraft,
  schema.generationBatch,
  schema.idempotencyKey,
  schema.imageRendition,
  schema.membership,
  schema.invitation,
  schema.libraryState,
  schema.planUndo,
  schema.shoppingChange,
  schema.recipeImport,
  schema.recipeImportItem,
  schema.recipeBook,
  schema.reportSchedule,
  schema.reportSending,
  schema.recipeScan,
  schema.recipeSearch,
  schema.searchWord,
]);

/**
 * Every table with rows of a household, parents before their parts, found through the schema's own keys: a table that
 * is added later is part of the backup without a word here.
 */
export function householdTables(): readonly HouseholdTable[] {
  const all = Object.values(schema as Readonly<Record<string, unknown>>).filter(
    (value): value is PgTable => is(value, PgTable) && !LEFT_OUT.has(value as PgTable),
  );
  const found: HouseholdTable[] = [];
  for (let before = -1; before !== found.length; ) {
    before = found.length;
    for (const table of all) {
      if (found.some((one) => one.table === table)) continue;
      const described = asHouseholdTable(
        table,
        found.map((one) => one.table),
      );
      if (described !== null) found.push(described);
    }
  }
  return found.toSorted((a, b) => rank(a, found) - rank(b, found));
}

function asHouseholdTable(table: PgTable, known: readonly PgTable[]): HouseholdTable | null {
  const columns = getTableColumns(table) as Record<string, PgColumn>;
  const keyOf = (column: PgColumn) => Object.keys(columns).find((key) => columns[key] === column) ?? "";
  const keys = getTableConfig(table).foreignKeys.map((foreign) => {
    const { columns: own, foreignTable } = foreign.reference();
    return { column: own[0], target: foreignTable, isPart: foreign.onDelete === "cascade" && own[0]?.notNull === true };
  });
  const direct = keys.find((key) => key.target === schema.household);
  const owner = direct ?? keys.find((key) => key.isPart && known.includes(key.target));
  if (owner?.column === undefined || table === schema.household) return null;
  const id = columns.id;
  return {
    name: getTableName(table),
    table,
    columns,
    owner: { key: keyOf(owner.column), column: owner.column, table: owner.target },
    references: new Map(
      keys.flatMap((key) => (key.column === undefined || key === owner ? [] : [[keyOf(key.column), key.target]])),
    ),
    idKey: id?.primary === true && id.columnType === "PgUUID" ? "id" : null,
  };
}

/** A table comes after every table it points at; no two of ours point at each other. */
function rank(one: HouseholdTable, all: readonly HouseholdTable[], depth = 0): number {
  if (depth > all.length) return depth;
  const targets = [one.owner.table, ...one.references.values()];
  const before = all.filter((other) => other !== one && targets.includes(other.table));
  return before.length === 0 ? 0 : 1 + Math.max(...before.map((other) => rank(other, all, depth + 1)));
}

/** Rows of the table that are this household's. */
export function ownedBy(scope: Scope, one: HouseholdTable, all: readonly HouseholdTable[]): SQL {
  const { column, table } = one.owner;
  if (table === schema.household) return eq(column, scope.householdId);
  const parent = all.find((other) => other.table === table);
  const id = parent?.columns.id;
  if (parent === undefined || id === undefined) throw new Error(`${one.name} has no owner.`);
  return inArray(
    column,
    scope.db
      .select({ id })
      .from(parent.table)
      .where(ownedBy(scope, parent, all)),
  );
}
