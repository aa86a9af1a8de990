/** Our own names for foods, a line each: `name, name = USDA description`; the first name is the one we show. */
export const ALIAS_TABLES: readonly string[] = [];
