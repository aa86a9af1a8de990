import { z } from "zod";

/** Names with one or more values each, as an object for a schema: a field that is an array gets all, another its last. */
export function fieldsOf<T>(schema: z.ZodObject, entries: Iterable<readonly [string, T]>): Record<string, T | T[]> {
  const byName = Map.groupBy(entries, ([name]) => name);
  const fields: Record<string, T | T[]> = Object.create(null);
  for (const [name, pairs] of byName) {
    const values = pairs.map(([, value]) => value);
    const last = values.at(-1);
    if (isArray(schema.shape[name])) fields[name] = values;
    else if (last !== undefined) fields[name] = last;
  }
  return { ...fields };
}

function isArray(schema: unknown): boolean {
  if (schema instanceof z.ZodArray) return true;
  if (schema instanceof z.ZodOptional || schema instanceof z.ZodDefault || schema instanceof z.ZodNullable)
    return isArray(schema.unwrap());
  if (schema instanceof z.ZodPipe) return isArray(schema.def.in);
  return false;
}
