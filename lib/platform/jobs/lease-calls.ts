import { sql } from "drizzle-orm";
import { Changes } from "./changes";
import type { MemoisedStep } from "./endpoint";
import type { Moment } from "./moment";
import { iso, rowsOf } from "./rows";

/** A call this worker may make, and everything it says. */
export interface LeasedCall {
  readonly itemId: number;
  readonly lease: string;
  readonly functionId: string;
  readonly runId: string;
  readonly stepId: string | null;
  readonly attempt: number;
  readonly events: string;
  readonly steps: readonly MemoisedStep[];
  readonly hasOpenSteps: boolean;
  /** Calls that this worker made for the run without letting go of it. */
  readonly inARow: number;
}

interface Candidate {
  readonly itemId: number;
  readonly functionId: string;
  readonly runId: string;
  readonly stepId: string | null;
  readonly attempt: number;
  readonly slots: readonly string[];
  readonly isQueued: boolean;
  readonly events: string;
}

const CANDIDATES_AT_ONCE = 100;

/**
 * Leases up to `wanted` calls in the order of their rank, never more of a concurrency key than its limit. Workers take
 * turns here, so that what they count is what is running.
 */
export async function leaseCalls(
  moment: Moment,
  wanted: number,
  worker: string,
  leaseMs: number,
): Promise<LeasedCall[]> {
  const { db, now } = moment;
  await db.execute(sql`select pg_advisory_xact_lock(74110)`);
  // A worker never takes from itself: its own calls are still under way, however slow the machine is.
  await db.execute(sql`
    update job_queue set lease = null, leased_until = null
    where lease is not null and leased_until < ${iso(now)}::timestamptz and not starts_with(lease, ${worker})`);
  const picked = await pick(moment, wanted);
  if (picked.length === 0) return [];
  // Every lease has a token of its own, so that an answer to an earlier one is known as late.
  const lease = `${worker} ${crypto.randomUUID()}`;
  const until = iso(now + leaseMs);
  await db.execute(sql`
    update job_queue set lease = ${lease}, leased_until = ${until}::timestamptz
    where id in (select value::bigint from json_array_elements_text(${JSON.stringify(picked.map(({ itemId }) => itemId))}::json))`);
  await startQueued(picked, moment);
  const steps = await rowsOf<{
    runId: string;
    id: string;
    position: number | null;
    data: string | null;
    error: string | null;
  }>(
    db,
    sql`select run_id as "runId", id, position, data, error from job_step
      where run_id in (select value from json_array_elements_text(${JSON.stringify(picked.map(({ runId }) => runId))}::json))`,
  );
  const byRun = Map.groupBy(steps, ({ runId }) => runId);
  return picked.map(({ slots: _slots, isQueued: _isQueued, ...call }) => {
    const known = byRun.get(call.runId) ?? [];
    return {
      ...call,
      lease,
      inARow: 1,
      steps: known.flatMap(({ runId: _runId, position, ...step }) =>
        position === null ? [] : [{ ...step, position }],
      ),
      hasOpenSteps: known.some(({ position }) => position === null),
    };
  });
}

async function pick({ db, functions, paused }: Moment, wanted: number): Promise<Candidate[]> {
  const running = await rowsOf<{ slot: string; count: number }>(
    db,
    sql`select unnest(slots) as slot, count(*)::int as count from job_queue where lease is not null group by 1`,
  );
  const taken = new Map(running.map(({ slot, count }) => [slot, count]));
  const full = new Set<string>();
  const limitOf = (call: Candidate, index: number) =>
    functions.get(call.functionId)?.concurrency[index]?.limit ?? Number.POSITIVE_INFINITY;
  const picked: Candidate[] = [];
  const known = JSON.stringify([...functions.keys()].filter((id) => !paused.has(id)));
  while (picked.length < wanted) {
    const candidates = await rowsOf<Candidate>(
      db,
      sql`select q.id::float8 as "itemId", q.function_id as "functionId", q.run_id as "runId", q.step_id as "stepId",
          q.attempt, q.slots, r.status = 'queued' as "isQueued", r.events
        from job_queue q join job_run r on r.id = q.run_id
        where q.is_ready and q.lease is null and q.kind = 'call'
          and q.function_id in (select value from json_array_elements_text(${known}::json))
          and not q.slots && array(select value from json_array_elements_text(${JSON.stringify([...full])}::json))
          and q.id not in (select value::bigint from json_array_elements_text(${JSON.stringify(picked.map(({ itemId }) => itemId))}::json))
          and (q.step_id is not null or not exists (
            select 1 from job_queue o where o.run_id = q.run_id and o.step_id is null and o.kind = 'call' and o.lease is not null))
        order by q.rank, q.id limit ${Math.min(CANDIDATES_AT_ONCE, wanted - picked.length)}
        for update of q skip locked`,
    );
    let blocked = 0;
    for (const call of candidates) {
      const stuck = call.slots.filter((slot, index) => (taken.get(slot) ?? 0) >= limitOf(call, index));
      if (stuck.length > 0) {
        blocked += 1;
        for (const slot of stuck) full.add(slot);
        continue;
      }
      for (const slot of call.slots) taken.set(slot, (taken.get(slot) ?? 0) + 1);
      picked.push(call);
    }
    // Without a blocked one among them there are no more; with one, others may stand behind it.
    if (blocked === 0) break;
  }
  return picked;
}

/** The first call of a run starts it, and the clock of its finish. */
async function startQueued(picked: readonly Candidate[], { db, now, functions }: Moment): Promise<void> {
  const queued = picked.filter(({ isQueued }) => isQueued);
  if (queued.length === 0) return;
  await db.execute(sql`
    update job_run set status = 'running', started_at = ${iso(now)}::timestamptz
    where id in (select value from json_array_elements_text(${JSON.stringify(queued.map(({ runId }) => runId))}::json))
      and status = 'queued'`);
  const changes = new Changes();
  for (const { functionId, runId } of queued) {
    const finish = functions.get(functionId)?.timeouts.finish;
    if (finish === undefined) continue;
    const timer = { kind: "finish-timeout", functionId, runId, stepId: null, rank: 0, slots: [] } as const;
    changes.items.push({ ...timer, dueAt: now + finish });
  }
  await changes.write(db, now);
}

/** Tells the others that this worker is alive. */
export async function extendLeases(
  { db, now }: Pick<Moment, "db" | "now">,
  worker: string,
  leaseMs: number,
): Promise<void> {
  await db.execute(sql`
    update job_queue set leased_until = ${iso(now + leaseMs)}::timestamptz where lease is not null and starts_with(lease, ${worker})`);
}
