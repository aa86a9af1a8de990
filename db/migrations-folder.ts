import path from "node:path";

/** Where the generated SQL lies; the app always runs from the project's root. */
export const MIGRATIONS = path.join(process.cwd(), "db", "migrations");
