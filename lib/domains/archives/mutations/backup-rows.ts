import "server-only";
import type { PgColumn } from "drizzle-orm/pg-core";
import { isId } from "../../recipes/policy";

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
