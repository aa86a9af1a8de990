import "server-only";
import { connection, type Db } from "@/db/client";

export type { Db };

/** The connection of this process. Only the gates under `auth/` hand it on, inside a scope. */
export const database = (): Db => connection().db;
