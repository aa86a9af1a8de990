import { describe, expect, it } from "vitest";
import { jobFunction, jobHeld, jobQueue } from "@/db/schema";
import { inRolledBack } from "@/db/testing/database";
import { VirtualJobs } from "./testing/virtual-jobs";

const SECOND = 1_000;
const MINUTE = 60 * SECOND;
const HOUR = 60 * MINUTE;

const test = (name: string, body: (jobs: VirtualJobs) => Promise<void>) =>
  it(name, () => inRolledBack((db) => body(new VirtualJobs(db))));

type Options = Omit<Parameters<VirtualJobs["client"]["createFunction"]>[0], "id" | "triggers">;

/** A function that notes when it starts and with which data. */
async function noting(jobs: VirtualJobs, options: Options) {
  const seen: { at: number; data: unknown }[] = [];
  const start = jobs.now;
  await jobs.run(
    jobs.client.createFunction(
      { id: "f", triggers: [{ event: "go" }], ...options },
      ({ events }: { events: readonly { data: unknown }[] }) => {
        seen.push({ at: (jobs.now - start) / SECOND, data: events.map((event) => event.data) });
      },
    ),
  );
  return { seen, times: () => seen.map(({ at }) => at), data: () => seen.map(({ data }) => data) };
}

const numbered = (count: number, more: Record<string, unknown> = {}) =>
  Array.from({ length: count }, (_, n) => ({ name: "go", data: { n, ...more } }));

describe("flow control", () => {
  test("throttle spaces starts evenly and loses none", async (jobs) => {
    const { times } = await noting(jobs, { throttle: { limit: 2, period: "1m" } });
    await jobs.send(...numbered(4));
    await jobs.pass(HOUR);
    expect(times()).toEqual([0, 30, 60, 90]);
  });

  test("throttle lets a burst through, by key", async (jobs) => {
    const { times } = await noting(jobs, { throttle: { limit: 1, period: "1m", burst: 2, key: "event.data.user" } });
    await jobs.send(...numbered(3, { user: "a" }), ...numbered(1, { user: "b" }));
    await jobs.pass(HOUR);
    expect(times()).toEqual([0, 0, 0, 60]);
  });

  test("rate limit drops what is too much", async (jobs) => {
    const { data } = await noting(jobs, { rateLimit: { limit: 2, period: "1m" } });
    await jobs.send(...numbered(5));
    await jobs.pass(MINUTE);
    await jobs.send(...numbered(1));
    expect(data()).toHaveLength(3);
  });

  test("idempotency starts one run a key and day", async (jobs) => {
    const { data } = await noting(jobs, { idempotency: "event.data.order" });
    await jobs.send(...numbered(2, { order: 1 }), ...numbered(1, { order: 2 }));
    await jobs.pass(23 * HOUR);
    await jobs.send(...numbered(1, { order: 1 }));
    expect(data()).toHaveLength(2);
    await jobs.pass(2 * HOUR);
    await jobs.send(...numbered(1, { order: 1 }));
    expect(data()).toHaveLength(3);
  });

  test("debounce waits for quiet and takes the newest", async (jobs) => {
    const { seen } = await noting(jobs, { debounce: { period: "10s", key: "event.data.id" } });
    await jobs.send({ name: "go", data: { id: 1, n: 1 } });
    await jobs.pass(8 * SECOND);
    await jobs.send({ name: "go", data: { id: 1, n: 2 } });
    await jobs.pass(8 * SECOND);
    await jobs.send({ name: "go", data: { id: 2, n: 3 } });
    await jobs.pass(MINUTE);
    expect(seen).toEqual([
      { at: 18, data: [{ id: 1, n: 2 }] },
      { at: 26, data: [{ id: 2, n: 3 }] },
    ]);
    expect(await jobs.db.select().from(jobHeld)).toEqual([]);
  });

  test("debounce ends by its timeout", async (jobs) => {
    const { times } = await noting(jobs, { debounce: { period: "10s", timeout: "25s" } });
    for (let n = 0; n < 6; n++) {
      await jobs.send({ name: "go", data: { n } });
      await jobs.pass(6 * SECOND);
    }
    expect(times()[0]).toBe(25);
  });

  test("a batch starts when it is full or its time is over", async (jobs) => {
    const { seen } = await noting(jobs, { batchEvents: { maxSize: 3, timeout: "10s" } });
    await jobs.send(...numbered(4));
    expect(seen).toEqual([{ at: 0, data: [{ n: 0 }, { n: 1 }, { n: 2 }] }]);
    await jobs.pass(MINUTE);
    expect(seen[1]).toEqual({ at: 10, data: [{ n: 3 }] });
    expect(await jobs.db.select().from(jobQueue)).toEqual([]);
  });

  test("a singleton skips, or takes the other's place", async (jobs) => {
    const ended: unknown[] = [];
    const on = (id: string, mode: "skip" | "cancel") =>
      jobs.client.createFunction(
        { id, triggers: [{ event: "go" }], singleton: { mode, key: "event.data.who" } },
        async ({ event, step }) => {
          await step.sleep("a while", "1m");
          ended.push(`${id} ${event.data.n}`);
        },
      );
    await jobs.run(on("skips", "skip"), on("cancels", "cancel"));
    await jobs.send({ name: "go", data: { who: "a", n: 1 } });
    await jobs.send({ name: "go", data: { who: "a", n: 2 } }, { name: "go", data: { who: "b", n: 3 } });
    await jobs.pass(HOUR);
    expect(ended.toSorted()).toEqual(["cancels 2", "cancels 3", "skips 1", "skips 3"]);
  });

  test("priority goes first", async (jobs) => {
    const { data } = await noting(jobs, {
      priority: { run: "event.data.plan == 'big' ? 300 : 0" },
      concurrency: { limit: 1 },
    });
    await jobs.send(...numbered(2, { plan: "small" }), ...numbered(1, { plan: "big" }));
    expect(data().map((events) => (events as { plan: string }[])[0]?.plan)).toEqual(["big", "small", "small"]);
  });

  test("concurrency is never above its limit, by key", async (jobs) => {
    const running = new Map<string, number>();
    let most = 0;
    let both = 0;
    await jobs.run(
      jobs.client.createFunction(
        {
          id: "f",
          triggers: [{ event: "go" }],
          concurrency: [{ limit: 2, key: "event.data.user" }, { limit: 4 }],
        },
        async ({ event, step }) => {
          for (const id of ["one", "two"]) {
            await step.run(id, async () => {
              const user = String(event.data.user);
              running.set(user, (running.get(user) ?? 0) + 1);
              most = Math.max(most, ...running.values());
              both = Math.max(
                both,
                [...running.values()].reduce((sum, count) => sum + count, 0),
              );
              await new Promise((resolve) => setTimeout(resolve, 2));
              running.set(user, (running.get(user) ?? 0) - 1);
            });
          }
        },
      ),
    );
    await jobs.send(...Array.from({ length: 24 }, (_, n) => ({ name: "go", data: { user: n % 3 } })));
    expect((await jobs.runs()).every((run) => run.status === "completed")).toBe(true);
    expect(most).toBe(2);
    expect(both).toBe(4);
  });
});

describe("a timetable", () => {
  test("ticks in its zone through the change of the clocks", async (jobs) => {
    jobs.now = Date.parse("2026-03-27T12:00:00Z");
    const ticks: string[] = [];
    await jobs.run(
      jobs.client.createFunction({ id: "f", triggers: [{ cron: "TZ=Europe/Paris 30 8 * * *" }] }, ({ event }) => {
        ticks.push(new Date(event.ts ?? 0).toISOString());
      }),
    );
    await jobs.pass(4 * 24 * HOUR);
    expect(ticks).toEqual([
      "2026-03-28T07:30:00.000Z",
      "2026-03-29T06:30:00.000Z",
      "2026-03-30T06:30:00.000Z",
      "2026-03-31T06:30:00.000Z",
    ]);
  });

  test("makes up for what it missed with one run, and is known once", async (jobs) => {
    const fn = jobs.client.createFunction({ id: "f", triggers: [{ cron: "0 * * * *" }] }, () => null);
    await jobs.run(fn);
    await jobs.run(fn);
    jobs.now += 10 * HOUR;
    await jobs.pass(HOUR);
    expect(await jobs.runs()).toHaveLength(2);
    expect(await jobs.db.select().from(jobQueue)).toHaveLength(1);
  });
});

describe("what is not supported", () => {
  test("is refused by name, and the others run", async (jobs) => {
    const refused = await jobs.run(
      jobs.client.createFunction({ id: "good", triggers: [{ event: "go" }] }, () => "fine"),
      jobs.client.createFunction(
        {
          id: "mixed",
          triggers: [{ event: "go" }],
          batchEvents: { maxSize: 5, timeout: "5s" },
          debounce: { period: "5s" },
        },
        () => null,
      ),
      jobs.client.createFunction(
        { id: "wide", triggers: [{ event: "go" }], batchEvents: { maxSize: 500, timeout: "5s" } },
        () => null,
      ),
      jobs.client.createFunction({ id: "unread", triggers: [{ event: "go" }], idempotency: "event.data[" }, () => null),
      jobs.client.createFunction({ id: "never", triggers: [{ cron: "61 * * * *" }] }, () => null),
      jobs.client.createFunction(
        { id: "shared", triggers: [{ event: "go" }], concurrency: { limit: 1, scope: "env" } } as never,
        () => null,
      ),
    );
    expect(refused.map(({ id, option }) => `${id}: ${option}`)).toEqual([
      "app-mixed: debounce",
      "app-wide: batchEvents.maxSize",
      "app-unread: idempotency",
      "app-never: triggers.cron",
      "app-shared: concurrency",
    ]);
    await jobs.send({ name: "go" });
    expect(await jobs.runs()).toMatchObject([{ functionId: "app-good", status: "completed" }]);
    expect((await jobs.db.select().from(jobFunction)).filter((row) => row.refused !== null)).toHaveLength(5);
  });

  test("fails the run with the operation's name", async (jobs) => {
    await jobs.run(
      jobs.client.createFunction({ id: "f", triggers: [{ event: "go" }] }, ({ step }) =>
        step.waitForSignal("wait", { signal: "now", timeout: "1h" }),
      ),
    );
    await jobs.send({ name: "go" });
    expect((await jobs.runs())[0]?.error).toContain("WaitForSignal");
  });
});
