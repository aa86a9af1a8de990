import type { Db } from "@/db/drivers/connection";
import type { JobFunction } from "./function-config";

/** One transaction of the executor: its connection, its time, its functions. */
export interface Moment {
  readonly db: Db;
  /** Milliseconds since 1970, by the executor's clock. */
  readonly now: number;
  readonly random: () => number;
  readonly functions: ReadonlyMap<string, JobFunction>;
  /** Functions an admin has stopped for now: their runs wait, their timetables skip. */
  readonly paused: ReadonlySet<string>;
}
