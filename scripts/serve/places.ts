import path from "node:path";

export const ROOT = path.resolve(import.meta.dirname, "..", "..");

/** Next's own command. */
export const NEXT = path.join(ROOT, "node_modules", "next", "dist", "bin", "next");
