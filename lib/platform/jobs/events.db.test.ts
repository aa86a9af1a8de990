import { eventType, staticSchema } from "inngest";
import { describe, expect, it } from "vitest";
import { z } from "zod";
import { jobQueue, jobRun, jobWait } from "@/db/schema";
import { inRolledBack } from "@/db/testing/database";
import { announce } from "./announce";
import { VirtualJobs } from "./testing/virtual-jobs";

const MINUTE = 60_000;
const HOUR = 60 * MINUTE;

const test = (name: string, body: (jobs: VirtualJobs) => Promise<void>) =>
  it(name, () => inRolledBack((db) => body(new VirtualJobs(db))));

describe("an event", () => {
  test("starts every function that names it, by expression and by prefix", async (jobs) => {
    const started: string[] = [];
    const on = (id: string, trigger: { event: string; if?: string }) =>
      jobs.client.createFunction({ id, triggers: [trigger] }, () => void started.push(id));
    await jobs.run(
      on("plain", { event: "shop/bought" }),
      on("dear", { event: "shop/bought", if: "event.data.price > 100" }),
      on("missing", { event: "shop/bought", if: "event.data.colour == 'red'" }),
      on("prefix", { event: "shop/*" }),
      on("other", { event: "shop/sold" }),
    );
    await jobs.send({ name: "shop/bought", data: { price: 120 } });
    expect(started.toSorted()).toEqual(["dear", "plain", "prefix"]);
  });

  test("of a change that is undone starts nothing", async (jobs) => {
    await jobs.run(jobs.client.createFunction({ id: "f", triggers: [{ event: "go" }] }, () => null));
    await jobs.db
      .transaction(async (tx) => {
        await announce({ db: tx }, { name: "go" }, jobs.now);
        throw new Error("undo");
      })
      .catch(() => {});
    await jobs.executor?.settle();
    expect(await jobs.runs()).toEqual([]);
  });

  test("with a known id happens once", async (jobs) => {
    await jobs.run(jobs.client.createFunction({ id: "f", triggers: [{ event: "go" }] }, () => null));
    await jobs.send({ name: "go", id: "same" }, { name: "go", id: "same" });
    await jobs.send({ name: "go", id: "same" });
    expect(await jobs.runs()).toHaveLength(1);
  });

  test("can be sent by a step, and fans out", async (jobs) => {
    const welcomed: unknown[] = [];
    await jobs.run(
      jobs.client.createFunction({ id: "sender", triggers: [{ event: "go" }] }, async ({ step }) => {
        const { ids } = await step.sendEvent("tell", [
          { name: "told", data: { to: "ada" } },
          { name: "told", data: { to: "bea" } },
        ]);
        return ids.length;
      }),
      jobs.client.createFunction({ id: "receiver", triggers: [{ event: "told" }] }, ({ event }) => {
        welcomed.push(event.data.to);
      }),
    );
    await jobs.send({ name: "go" });
    expect(welcomed.toSorted()).toEqual(["ada", "bea"]);
    expect(await jobs.outputOf("sender")).toBe(2);
  });
});

describe("waiting for an event", () => {
  const signedUp = (jobs: VirtualJobs) =>
    jobs.client.createFunction({ id: "f", triggers: [{ event: "signed-up" }] }, async ({ step }) => {
      const paid = await step.waitForEvent("paid", { event: "paid", match: "data.userId", timeout: "1h" });
      return paid === null ? "nothing came" : paid.data;
    });

  test("takes the one that matches", async (jobs) => {
    await jobs.run(signedUp(jobs));
    await jobs.send({ name: "signed-up", data: { userId: 7 } });
    await jobs.send({ name: "paid", data: { userId: 8, amount: 1 } });
    expect(await jobs.outputOf("f")).toBe("running");
    await jobs.send({ name: "paid", data: { userId: 7, amount: 2 } }, { name: "paid", data: { userId: 7, amount: 3 } });
    expect(await jobs.outputOf("f")).toEqual({ userId: 7, amount: 2 });
    expect(await jobs.db.select().from(jobWait)).toEqual([]);
    expect(await jobs.db.select().from(jobQueue)).toEqual([]);
  });

  test("gives null when its time is over, and takes nothing afterwards", async (jobs) => {
    await jobs.run(signedUp(jobs));
    await jobs.send({ name: "signed-up", data: { userId: 7 } });
    await jobs.pass(HOUR);
    await jobs.send({ name: "paid", data: { userId: 7 } });
    expect(await jobs.outputOf("f")).toBe("nothing came");
    expect(await jobs.db.select().from(jobWait)).toEqual([]);
  });

  test("reads any other expression", async (jobs) => {
    await jobs.run(
      jobs.client.createFunction({ id: "f", triggers: [{ event: "go" }] }, async ({ step }) => {
        const found = await step.waitForEvent("w", {
          event: "bid",
          if: "async.data.amount > event.data.least && async.data.lot == event.data.lot",
          timeout: "1h",
        });
        return found?.data.amount;
      }),
    );
    await jobs.send({ name: "go", data: { least: 10, lot: "a" } });
    for (const data of [{ amount: 9, lot: "a" }, { amount: 90, lot: "b" }, { lot: "a" }, { amount: 11, lot: "a" }]) {
      await jobs.send({ name: "bid", data });
    }
    expect(await jobs.outputOf("f")).toBe(11);
  });

  test("checks the schema of what came", async (jobs) => {
    const rated = eventType("rated", { schema: z.object({ stars: z.number() }) });
    await jobs.run(
      jobs.client.createFunction({ id: "f", triggers: [{ event: "go" }], retries: 0 }, async ({ step }) => {
        const found = await step.waitForEvent("w", { event: rated, timeout: "1h" });
        return found?.data.stars;
      }),
    );
    await jobs.send({ name: "go" });
    await jobs.send({ name: "rated", data: { stars: "five" } });
    expect(await jobs.runs()).toMatchObject([{ status: "failed" }]);
  });

  test("of the trigger's schema refuses a wrong event for good", async (jobs) => {
    const typed = eventType("typed", { schema: z.object({ n: z.number() }) });
    await jobs.run(jobs.client.createFunction({ id: "f", triggers: [typed] }, ({ event }) => event.data.n + 1));
    await jobs.send({ name: "typed", data: { n: 1 } }, { name: "typed", data: { n: "one" } });
    expect((await jobs.runs()).map((run) => run.status).toSorted()).toEqual(["completed", "failed"]);
  });

  test("several times in one run works, with static types too", async (jobs) => {
    const tick = eventType("tick", { schema: staticSchema<{ n: number }>() });
    await jobs.run(
      jobs.client.createFunction({ id: "f", triggers: [{ event: "go" }] }, async ({ step }) => {
        const [a, b] = await Promise.all([
          step.waitForEvent("a", { event: tick, timeout: "1h", if: "async.data.n == 1.0" }),
          step.waitForEvent("b", { event: tick, timeout: "2h", if: "async.data.n == 2.0" }),
        ]);
        return [a?.data.n ?? null, b?.data.n ?? null];
      }),
    );
    await jobs.send({ name: "go" });
    await jobs.send({ name: "tick", data: { n: 2 } });
    await jobs.pass(3 * HOUR);
    expect(await jobs.outputOf("f")).toEqual([null, 2]);
  });
});

describe("invoking a function", () => {
  test("gives what it returned", async (jobs) => {
    const child = jobs.client.createFunction(
      { id: "child", triggers: [{ event: "never" }] },
      async ({ event, step }) => {
        await step.sleep("rest", "10m");
        return Number(event.data.n) * 2;
      },
    );
    const parent = jobs.client.createFunction({ id: "parent", triggers: [{ event: "go" }] }, ({ step }) =>
      Promise.all([
        step.invoke("one", { function: child, data: { n: 1 } }),
        step.invoke("two", { function: child, data: { n: 2 } }),
      ]),
    );
    await jobs.run(child, parent);
    await jobs.send({ name: "go" });
    await jobs.pass(HOUR);
    expect(await jobs.outputOf("parent")).toEqual([2, 4]);
    expect(await jobs.db.select().from(jobQueue)).toEqual([]);
  });

  test("throws what it threw, and can be caught", async (jobs) => {
    const child = jobs.client.createFunction({ id: "child", triggers: [{ event: "never" }], retries: 0 }, () => {
      throw new Error("child is ill");
    });
    const parent = jobs.client.createFunction(
      { id: "parent", triggers: [{ event: "go" }], retries: 0 },
      async ({ step }) => {
        const caught = await step.invoke("ask", { function: child }).catch((error: Error) => error.message);
        await step.invoke("ask again", { function: child });
        return caught;
      },
    );
    await jobs.run(child, parent);
    await jobs.send({ name: "go" });
    const runs = await jobs.runs();
    expect(runs.find((run) => run.functionId === "app-parent")).toMatchObject({ status: "failed" });
    expect(runs.find((run) => run.functionId === "app-parent")?.error).toContain("child is ill");
  });

  test("ends by its timeout while the child goes on", async (jobs) => {
    const child = jobs.client.createFunction({ id: "child", triggers: [{ event: "never" }] }, async ({ step }) => {
      await step.sleep("long", "5h");
      return "late";
    });
    const parent = jobs.client.createFunction({ id: "parent", triggers: [{ event: "go" }] }, ({ step }) =>
      step.invoke("ask", { function: child, timeout: "1h" }).catch((error: Error) => error.message),
    );
    await jobs.run(child, parent);
    await jobs.send({ name: "go" });
    await jobs.pass(6 * HOUR);
    expect(await jobs.outputOf("parent")).toContain("did not finish in time");
    expect(await jobs.outputOf("child")).toBe("late");
  });
});

describe("a run", () => {
  test("is cancelled by the event it names", async (jobs) => {
    const after: string[] = [];
    await jobs.run(
      jobs.client.createFunction(
        { id: "f", triggers: [{ event: "go" }], cancelOn: [{ event: "stop", match: "data.id" }] },
        async ({ event, step }) => {
          await step.sleep("long", "1h");
          after.push(String(event.data.id));
        },
      ),
    );
    await jobs.send({ name: "go", data: { id: "a" } }, { name: "go", data: { id: "b" } });
    await jobs.send({ name: "stop", data: { id: "a" } }, { name: "stop", data: {} });
    await jobs.pass(2 * HOUR);
    expect(after).toEqual(["b"]);
    expect((await jobs.db.select({ status: jobRun.status }).from(jobRun)).map((run) => run.status).toSorted()).toEqual([
      "cancelled",
      "completed",
    ]);
  });

  test("is cancelled when it does not finish in time", async (jobs) => {
    await jobs.run(
      jobs.client.createFunction({ id: "f", triggers: [{ event: "go" }], timeouts: { finish: "30m" } }, ({ step }) =>
        step.sleep("long", "1h"),
      ),
    );
    await jobs.send({ name: "go" });
    await jobs.pass(2 * HOUR);
    expect(await jobs.runs()).toMatchObject([{ status: "cancelled", reason: "It did not finish in time." }]);
  });

  test("is cancelled when it does not start in time", async (jobs) => {
    await jobs.run(
      jobs.client.createFunction(
        { id: "f", triggers: [{ event: "go" }], timeouts: { start: "10s" }, throttle: { limit: 1, period: "1m" } },
        () => "ran",
      ),
    );
    await jobs.send({ name: "go" }, { name: "go" });
    await jobs.pass(HOUR);
    expect((await jobs.runs()).map((run) => run.status)).toEqual(["completed", "cancelled"]);
  });
});
