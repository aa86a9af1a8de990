import { describe, expect, it } from "vitest";
import { inRolledBack } from "@/db/testing/database";
import { VirtualJobs } from "./testing/virtual-jobs";

const HOUR = 3_600_000;

const test = (name: string, body: (jobs: VirtualJobs) => Promise<void>) =>
  it(name, () => inRolledBack((db) => body(new VirtualJobs(db))));

describe("side by side", () => {
  test("steps run once each and are gathered", async (jobs) => {
    const seen: string[] = [];
    await jobs.run(
      jobs.client.createFunction({ id: "f", triggers: [{ event: "go" }] }, async ({ step }) => {
        const work = (id: string) =>
          step.run(id, () => {
            seen.push(id);
            return id;
          });
        const [a, b, c] = await Promise.all([work("a"), work("b"), work("c")]);
        const last = await work("last");
        return [a, b, c, last];
      }),
    );
    await jobs.send({ name: "go" });
    expect(seen.toSorted()).toEqual(["a", "b", "c", "last"]);
    expect(await jobs.outputOf("f")).toEqual(["a", "b", "c", "last"]);
  });

  test("scores are reduced", async (jobs) => {
    const scores: Record<string, number> = { blue: 2, red: 3, green: 5 };
    await jobs.run(
      jobs.client.createFunction({ id: "f", triggers: [{ event: "go" }] }, async ({ step }) => {
        const teams = Object.keys(scores).map((team) => step.run(`score of ${team}`, () => scores[team] ?? 0));
        return (await Promise.all(teams)).reduce((sum, score) => sum + score, 0);
      }),
    );
    await jobs.send({ name: "go" });
    expect(await jobs.outputOf("f")).toBe(10);
  });

  test("chains go at their own pace", async (jobs) => {
    const seen: string[] = [];
    await jobs.run(
      jobs.client.createFunction({ id: "f", triggers: [{ event: "go" }] }, async ({ step }) => {
        const chain = async (name: string, wait: string) => {
          await step.run(`${name} 1`, () => seen.push(`${name} 1`));
          await step.sleep(`${name} rests`, wait);
          await step.run(`${name} 2`, () => seen.push(`${name} 2`));
          return name;
        };
        return Promise.all([chain("slow", "2h"), chain("quick", "1h")]);
      }),
    );
    await jobs.send({ name: "go" });
    await jobs.pass(3 * HOUR);
    expect(seen.slice(2)).toEqual(["quick 2", "slow 2"]);
    expect(await jobs.outputOf("f")).toEqual(["slow", "quick"]);
  });

  test("the first of a race wins, in its own group", async (jobs) => {
    const after: string[] = [];
    await jobs.run(
      jobs.client.createFunction({ id: "f", triggers: [{ event: "go" }] }, async ({ step, group }) => {
        const winner = await group.parallel(() =>
          Promise.race([step.run("a", () => "a"), step.run("b", () => "b"), step.run("c", () => "c")]),
        );
        await step.run("after", () => after.push(winner));
        return winner;
      }),
    );
    await jobs.send({ name: "go" });
    expect(["a", "b", "c"]).toContain(await jobs.outputOf("f"));
    expect(after).toHaveLength(1);
  });

  test("a step races against a sleep", async (jobs) => {
    await jobs.run(
      jobs.client.createFunction({ id: "f", triggers: [{ event: "go" }] }, ({ step }) =>
        Promise.race([step.sleep("long", "3h").then(() => "slept"), step.sleep("short", "1h").then(() => "short")]),
      ),
    );
    await jobs.send({ name: "go" });
    await jobs.pass(4 * HOUR);
    expect(await jobs.outputOf("f")).toBe("short");
  });

  test("one failure among several is settled", async (jobs) => {
    const calls: string[] = [];
    await jobs.run(
      jobs.client.createFunction({ id: "f", triggers: [{ event: "go" }], retries: 1 }, async ({ step }) => {
        const settled = await Promise.allSettled([
          step.run("good", () => {
            calls.push("good");
            return "good";
          }),
          step.run("bad", () => {
            calls.push("bad");
            throw new Error("bad");
          }),
        ]);
        return settled.map(({ status }) => status);
      }),
    );
    await jobs.send({ name: "go" });
    await jobs.pass(HOUR);
    expect(await jobs.outputOf("f")).toEqual(["fulfilled", "rejected"]);
    expect(calls.toSorted()).toEqual(["bad", "bad", "good"]);
  });

  test("an uncaught failure ends the run and its sibling's result is dropped", async (jobs) => {
    await jobs.run(
      jobs.client.createFunction({ id: "f", triggers: [{ event: "go" }], retries: 0 }, async ({ step }) => {
        await Promise.all([
          step.run("good", () => "good"),
          step.run("bad", () => {
            throw new Error("bad");
          }),
          step.sleep("long", "5h"),
        ]);
      }),
    );
    await jobs.send({ name: "go" });
    expect(await jobs.runs()).toMatchObject([{ status: "failed" }]);
  });
});
