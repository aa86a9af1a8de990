import "server-only";
import type { PgColumn } from "drizzle-orm/pg-core";
import { food, household, recipe, user } from "@/db/schema";
import type { Scope } from "@/lib/platform/auth/scope";
import { isId } from "../../recipes/policy";
import type { HouseholdTable } from "../queries/household-tables";
import type { NewIds } from "./new-ids";

export type Row = Record<string, unknown>;

/** A value of a backup that its column cannot take. */
export class WrongRow extends Error {
  override readonly name = "WrongRow";
}

const LONGEST_TEXT = 1_000_000;

/** A value as the column holds it; undefined = leave it to the column's default. */
export function valueFor(column: PgColumn, value: unknown): unknown {
  if (value === undefined || value === null) {
    if (!column.notNull) return null;
    if (column.hasDefault && value === undefined) return undefined;
    throw new WrongRow(`${column.name} is missing.`);
  }
  if (!fits(column, value)) throw new WrongRow(`${column.name} does not fit.`);
  return column.dataType === "date" ? new Date(value as string) : value;
}

function fits(column: PgColumn, value: unknown): boolean {
  const isText = typeof value === "string" && value.length <= LONGEST_TEXT && !value.includes("\0");
  switch (column.dataType) {
    case "string":
      if (column.columnType === "PgUUID") return isText && isId(value);
      if (column.columnType === "PgDateString") return isText && /^\d{4}-\d{2}-\d{2}$/.test(value);
      return (
        isText &&
        (column.enumValues === undefined || column.enumValues.length === 0 || column.enumValues.includes(value))
      );
    case "number":
      return typeof value === "number" && Number.isFinite(value) && (!isWhole(column) || Math.abs(value) < 2 ** 31);
    case "boolean":
      return typeof value === "boolean";
    case "date":
      return isText && !Number.isNaN(Date.parse(value));
    case "array":
      return (
        Array.isArray(value) &&
        value.length <= 10_000 &&
        value.every((one) => typeof one === "string" && !one.includes("\0"))
      );
    case "json":
      return typeof value === "object";
    default:
      return false;
  }
}

const isWhole = (column: PgColumn): boolean => column.columnType === "PgInteger";

/** Everything in a JSON value that is an id, as key or as text, replaced. Deep nesting ends. */
export function withIds(value: unknown, newId: (id: string) => string, depth = 0): unknown {
  if (typeof value === "string") return isId(value) ? newId(value) : value;
  if (typeof value !== "object" || value === null || depth > 40) return value;
  if (Array.isArray(value)) return value.map((one) => withIds(one, newId, depth + 1));
  return Object.fromEntries(
    Object.entries(value).map(([key, one]) => [isId(key) ? newId(key) : key, withIds(one, newId, depth + 1)]),
  );
}

/** What the rows of a backup may point at. */
export interface Known {
  readonly foods: ReadonlySet<string>;
  readonly members: ReadonlySet<string>;
  /** Ids of the backup's own rows. */
  readonly own: ReadonlySet<string>;
  /** Those and the collection's: whatever a row may point at. */
  readonly ids: ReadonlySet<string>;
}

/** The row as this household would have it; null where it points at something that is not there and must. */
export function rowFor(
  scope: Scope,
  one: HouseholdTable,
  row: Row,
  ids: NewIds,
  known: Known,
  photos: ReadonlySet<string>,
): Row | null {
  const result: Row = {};
  if (
    one.name === "file" &&
    !(typeof row.sha256 === "string" && photos.has(row.sha256) && row.contentType === "image/webp")
  )
    return null;
  for (const [key, column] of Object.entries(one.columns)) {
    const value = valueFor(column, UNSET[one.name]?.[key] === null ? null : row[key]);
    const target = one.references.get(key);
    let next = value;
    if (key === one.owner.key && one.owner.table === household) next = scope.householdId;
    else if (typeof value === "string" && (target === user || USERS.has(key)))
      next = known.members.has(value) ? value : null;
    else if (typeof value === "string" && target === food) next = known.foods.has(value) ? value : null;
    else if (typeof value === "string" && column.columnType === "PgUUID") {
      // A row is part of a row of this backup, never of a recipe that all kitchens share.
      const isKnown = (key === one.owner.key ? known.own : known.ids).has(value);
      next =
        isKnown || key === one.idKey || (column.notNull && target === undefined && key !== one.owner.key)
          ? ids.of(value)
          : null;
    } else if (column.dataType === "json") next = withIds(value, (id) => ids.of(id));
    if (next === null && column.notNull) return null;
    if (next !== undefined) result[key] = next;
  }
  if (one.table === recipe) Object.assign(result, { slug: null, art: "", sourceUrl: webAddress(result.sourceUrl) });
  return result;
}

/** Text columns that name a person without a key. */
const USERS = new Set(["bookedBy", "checkedBy"]);
/** A shared link stays where it was shared. */
const UNSET: Readonly<Record<string, Readonly<Record<string, null>>>> = { shopping_list: { shareToken: null } };

const webAddress = (value: unknown): string | null =>
  typeof value === "string" && /^https?:\/\/\S+$/i.test(value) ? value : null;
