import { rows } from "../../../db/rows";

/** Deliberately wrong: an engine that reads the database. The layer check must report it. */
export const impure = rows.length;
