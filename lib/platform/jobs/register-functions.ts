import { sql } from "drizzle-orm";
import { Changes } from "./changes";
import { type Endpoint, registeredConfigs } from "./endpoint";
import { type JobFunction, type RefusedFunction, readFunction } from "./function-config";
import type { Moment } from "./moment";
import { scheduleCron } from "./ring-timers";
import { iso, rowsOf } from "./rows";

/** What the app offers: functions that run here, and those that do not with the option that is why. */
export interface Registration {
  readonly functions: ReadonlyMap<string, JobFunction>;
  readonly refused: readonly RefusedFunction[];
  readonly configs: readonly unknown[];
}

/** Reads every function of the endpoint. Throws when the endpoint does not answer with a signed list. */
export async function readRegistration(endpoint: Endpoint, signingKey: string): Promise<Registration> {
  const configs = await registeredConfigs(endpoint, signingKey);
  const functions = new Map<string, JobFunction>();
  const refused: RefusedFunction[] = [];
  for (const config of configs) {
    const read = readFunction(config);
    if (read.ok) functions.set(read.fn.id, read.fn);
    else refused.push(read.refused);
  }
  return { functions, refused, configs };
}

/** Writes the list for the admin pages and starts timetables that are new; those of functions that are gone stop. */
export async function storeRegistration({ functions, refused, configs }: Registration, moment: Moment): Promise<void> {
  const { db, now } = moment;
  const whys = new Map(refused.map((one) => [one.id, `${one.option}: ${one.why}`]));
  const rows = configs.flatMap((config) => {
    const { id, name } = config as { readonly id?: unknown; readonly name?: unknown };
    return typeof id === "string"
      ? [{ id, name: typeof name === "string" ? name : id, config, refused: whys.get(id) ?? null }]
      : [];
  });
  await db.execute(sql`
    insert into job_function (id, name, config, refused, seen_at)
    select id, name, config, refused, ${iso(now)}::timestamptz
    from json_to_recordset(${JSON.stringify(rows)}::json) as row(id text, name text, config jsonb, refused text)
    on conflict (id) do update set name = excluded.name, config = excluded.config, refused = excluded.refused,
      seen_at = excluded.seen_at`);
  const known = await rowsOf<{ id: number; functionId: string; ref: string }>(
    db,
    sql`select id::float8 as id, function_id as "functionId", ref from job_queue where kind = 'cron' for update`,
  );
  const changes = new Changes();
  const wanted = [...functions.values()].flatMap((fn) => fn.crons.map((one) => ({ ...one, functionId: fn.id })));
  const isWanted = (functionId: string, ref: string) =>
    wanted.some((one) => one.functionId === functionId && one.cron === ref);
  for (const { id, functionId, ref } of known) if (!isWanted(functionId, ref)) changes.doneItems.push(id);
  for (const { functionId, cron, jitter } of wanted) {
    const isScheduled = known.some((one) => one.functionId === functionId && one.ref === cron);
    if (!isScheduled) scheduleCron(functionId, cron, jitter, changes, moment);
  }
  await changes.write(db, now);
}
