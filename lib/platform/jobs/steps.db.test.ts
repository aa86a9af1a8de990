import { NonRetriableError, RetryAfterError, StepError } from "inngest";
import { describe, expect, it } from "vitest";
import { jobQueue, jobStep } from "@/db/schema";
import { inRolledBack } from "@/db/testing/database";
import { VirtualJobs } from "./testing/virtual-jobs";

const MINUTE = 60_000;
const HOUR = 60 * MINUTE;

const test = (name: string, body: (jobs: VirtualJobs) => Promise<void>) =>
  it(name, () => inRolledBack((db) => body(new VirtualJobs(db))));

describe("a function", () => {
  test("says hello without a step", async (jobs) => {
    await jobs.run(
      jobs.client.createFunction({ id: "hello", triggers: [{ event: "hello" }] }, ({ event, runId, attempt }) => ({
        message: `Hello ${event.data.name}`,
        knowsItself: runId.length === 26 && attempt === 0,
      })),
    );
    await jobs.send({ name: "hello", data: { name: "you" } });
    expect(await jobs.outputOf("hello")).toEqual({ message: "Hello you", knowsItself: true });
  });

  test("runs each step once and sleeps between them", async (jobs) => {
    const seen: string[] = [];
    await jobs.run(
      jobs.client.createFunction({ id: "f", triggers: [{ event: "go" }] }, async ({ step }) => {
        const first = await step.run("first", () => seen.push("first"));
        await step.sleep("an hour", "1h");
        await step.sleepUntil("a day", new Date(jobs.now + HOUR));
        const second = await step.run("second", () => seen.push("second"));
        return [first, second];
      }),
    );
    await jobs.send({ name: "go" });
    expect(seen).toEqual(["first"]);
    await jobs.pass(HOUR - 1);
    expect(seen).toEqual(["first"]);
    await jobs.pass(2 * HOUR);
    expect(seen).toEqual(["first", "second"]);
    expect(await jobs.outputOf("f")).toEqual([1, 2]);
    expect(await jobs.db.select().from(jobQueue)).toEqual([]);
  });

  test("keeps what JSON can say, in any letters", async (jobs) => {
    const value = { text: "żółw 🐢 \u2028 \0", nested: [null, 1.5, -0.1, 1e21, { b: 1, a: [] }], "\ud83d": "half" };
    await jobs.run(
      jobs.client.createFunction({ id: "f", triggers: [{ event: "go" }] }, async ({ event, step }) => {
        const kept = await step.run("keep", () => event.data);
        return step.run("keep again", () => kept);
      }),
    );
    await jobs.send({ name: "go", data: value });
    expect(await jobs.outputOf("f")).toEqual(value);
  });

  test("polls until something is there", async (jobs) => {
    let asked = 0;
    await jobs.run(
      jobs.client.createFunction({ id: "poll", triggers: [{ event: "go" }] }, async ({ step }) => {
        for (let round = 0; ; round++) {
          const isThere = await step.run("look", () => ++asked >= 4);
          if (isThere) return round;
          await step.sleep("rest", "10m");
        }
      }),
    );
    await jobs.send({ name: "go" });
    await jobs.pass(HOUR);
    expect(await jobs.outputOf("poll")).toBe(3);
    expect(asked).toBe(4);
  });

  test("lets other runs between when it has many steps", async (jobs) => {
    await jobs.run(
      jobs.client.createFunction({ id: "long", triggers: [{ event: "go" }] }, async ({ step }) => {
        let sum = 0;
        for (let index = 0; index < 45; index++) sum += await step.run(`step ${index}`, () => index);
        return sum;
      }),
    );
    await jobs.send({ name: "go" });
    expect(await jobs.outputOf("long")).toBe(990);
  });
});

describe("a failing step", () => {
  test("is tried again after the waits of the server, then caught or not", async (jobs) => {
    const tries: number[] = [];
    await jobs.run(
      jobs.client.createFunction({ id: "f", triggers: [{ event: "go" }], retries: 3 }, async ({ step, attempt }) => {
        await step.run("shaky", () => {
          tries.push(attempt);
          if (tries.length < 3) throw new Error("not yet");
        });
        return tries.length;
      }),
    );
    const start = jobs.now;
    await jobs.send({ name: "go" });
    expect(tries).toEqual([0]);
    await jobs.pass(14_000);
    expect(tries).toEqual([0]);
    await jobs.pass(31_000);
    expect(tries).toEqual([0, 1]);
    await jobs.pass(MINUTE);
    expect(tries).toEqual([0, 1, 2]);
    expect(await jobs.outputOf("f")).toBe(3);
    expect(jobs.now).toBe(start + 105_000);
    const [step] = await jobs.db.select().from(jobStep);
    expect(step?.failedAttempts.map(({ attempt }) => attempt)).toEqual([0, 1]);
  });

  test("that is not caught fails the run after its last try", async (jobs) => {
    let tries = 0;
    await jobs.run(
      jobs.client.createFunction({ id: "f", triggers: [{ event: "go" }], retries: 2 }, async ({ step }) => {
        await step.run("bad", () => {
          tries += 1;
          throw new TypeError("always");
        });
      }),
    );
    await jobs.send({ name: "go" });
    await jobs.pass(HOUR);
    expect(tries).toBe(3);
    expect(await jobs.runs()).toMatchObject([{ status: "failed" }]);
    expect((await jobs.runs())[0]?.error).toContain("always");
  });

  test("that is caught lets the function go on with the step's error", async (jobs) => {
    await jobs.run(
      jobs.client.createFunction({ id: "f", triggers: [{ event: "go" }], retries: 0 }, async ({ step }) => {
        try {
          await step.run("bad", () => {
            throw new RangeError("too far");
          });
        } catch (error) {
          const caught = error instanceof StepError ? `${error.stepId}: ${error.message}` : "something else";
          return step.run("instead", () => caught);
        }
        return "never";
      }),
    );
    await jobs.send({ name: "go" });
    expect(await jobs.outputOf("f")).toBe("bad: too far");
  });

  test("is not tried again when it says so", async (jobs) => {
    let tries = 0;
    await jobs.run(
      jobs.client.createFunction({ id: "f", triggers: [{ event: "go" }] }, async ({ step }) => {
        await step.run("bad", () => {
          tries += 1;
          throw new NonRetriableError("never again");
        });
      }),
    );
    await jobs.send({ name: "go" });
    await jobs.pass(HOUR);
    expect(tries).toBe(1);
    expect(await jobs.runs()).toMatchObject([{ status: "failed" }]);
  });

  test("says itself when to try again", async (jobs) => {
    const at: number[] = [];
    await jobs.run(
      jobs.client.createFunction({ id: "f", triggers: [{ event: "go" }] }, async ({ step }) => {
        await step.run("busy", () => {
          at.push(jobs.now);
          if (at.length === 1) throw new RetryAfterError("busy", "20m");
        });
      }),
    );
    const start = jobs.now;
    await jobs.send({ name: "go" });
    await jobs.pass(HOUR);
    expect(at).toEqual([start, start + 20 * MINUTE]);
  });

  test("outside of any step: the function is called again", async (jobs) => {
    let calls = 0;
    await jobs.run(
      jobs.client.createFunction({ id: "f", triggers: [{ event: "go" }], retries: 1 }, async ({ step }) => {
        await step.run("fine", () => null);
        calls += 1;
        throw new Error("after it");
      }),
    );
    await jobs.send({ name: "go" });
    await jobs.pass(HOUR);
    expect(calls).toBe(2);
    const [run] = await jobs.runs();
    expect(run).toMatchObject({ status: "failed" });
    expect(run?.failedAttempts).toHaveLength(1);
  });

  test("calls onFailure with the error and the event", async (jobs) => {
    const told: unknown[] = [];
    await jobs.run(
      jobs.client.createFunction(
        {
          id: "f",
          triggers: [{ event: "go" }],
          retries: 0,
          onFailure: ({ error, event }) => {
            told.push([error.message, event.data.event.data]);
          },
        },
        () => {
          throw new Error("broken");
        },
      ),
    );
    await jobs.send({ name: "go", data: { a: 1 } });
    expect(told).toEqual([["broken", { a: 1 }]]);
    expect((await jobs.runs()).map(({ functionId, status }) => [functionId, status])).toEqual([
      ["app-f", "failed"],
      ["app-f-failure", "completed"],
    ]);
  });
});
