import { describe, expect, it } from "vitest";
import { auditEntry } from "@/db/schema";
import { inRolledBack } from "@/db/testing/database";
import { mintHousehold } from "@/db/testing/household";
import { reportProgress } from "@/lib/platform/jobs/report-progress";
import { VirtualJobs } from "@/lib/platform/jobs/testing/virtual-jobs";
import { controlRun, controlRuns, setPaused, startNow } from "./mutations";
import { findRun, listFunctions, queueFigures, throughput } from "./queries";
import { pulseOf, searchRuns } from "./queries/runs";
import { jobsSnapshot } from "./queries/snapshot";

const HOUR = 3_600_000;
const NO_TIME = { from: null, until: null } as const;
const ASKED = { q: "", functionId: null, status: null, isDead: false, ...NO_TIME, offset: 0, perPage: 50 } as const;

describe("an admin", () => {
  it("sees what ran, lets a failed run go on, and replays it", () =>
    inRolledBack(async (db) => {
      const admin = await mintHousehold(db);
      const jobs = new VirtualJobs(db);
      const seen: string[] = [];
      let isBroken = true;
      await jobs.run(
        jobs.client.createFunction({ id: "f", triggers: [{ event: "go" }], retries: 1 }, async ({ step, logger }) => {
          await step.run("first", () => seen.push("first"));
          logger.info("half way");
          await step.run("second", () => {
            seen.push("second");
            if (isBroken) throw new Error("broken");
          });
          return "whole";
        }),
      );
      await jobs.send({ name: "go" });
      await jobs.pass(HOUR);
      const since = new Date(jobs.now - 24 * HOUR);
      expect(await listFunctions({ db }, since)).toMatchObject([{ id: "app-f", runs: 1, live: 0, failed: 1 }]);
      const [dead] = (await searchRuns({ db }, { ...ASKED, status: "failed" })).rows;
      const runId = dead?.id ?? "";
      const run = await findRun({ db }, runId);
      expect(run?.steps.map(({ name, status }) => [name, status])).toEqual([
        ["first", "completed"],
        ["second", "failed"],
      ]);
      expect(run?.steps[1]?.failedAttempts).toHaveLength(2);
      expect(run?.notes.map(({ text }) => text)).toContain("half way");
      expect(await throughput({ db }, since, 60)).toMatchObject([{ completed: 0, failed: 1 }]);

      isBroken = false;
      expect(await controlRun(admin, runId, "retry")).toEqual({ ok: true, runId });
      await jobs.pass(HOUR);
      expect(await findRun({ db }, runId)).toMatchObject({ status: "completed", output: '"whole"' });
      expect(seen).toEqual(["first", "second", "second", "second"]);
      // What the tries before it came to is still to be seen.
      expect((await findRun({ db }, runId))?.failedAttempts).toMatchObject([{ step: "second" }, { step: "second" }]);
      expect(await controlRun(admin, runId, "retry")).toEqual({ ok: false, reason: "not-failed" });

      const replayed = await controlRun(admin, runId, "replay");
      await jobs.pass(HOUR);
      expect(seen).toHaveLength(6);
      expect((await findRun({ db }, runId))?.replays).toMatchObject([{ id: replayed.ok ? replayed.runId : "" }]);
      await expect(controlRun(admin, "nothing", "cancel")).rejects.toMatchObject({ code: "not-found" });
    }));

  it("pauses a function, whose runs wait, and cancels one that reports how far it is", () =>
    inRolledBack(async (db) => {
      const admin = await mintHousehold(db);
      const jobs = new VirtualJobs(db);
      const parts: number[] = [];
      await jobs.run(
        jobs.client.createFunction({ id: "long", triggers: [{ event: "go" }] }, async ({ step, runId }) => {
          for (let part = 0; part < 3; part++) {
            await step.run(`part ${part}`, async () => {
              await reportProgress({ db }, runId, { done: part, total: 3 });
              parts.push(part);
            });
            await step.sleep(`rest ${part}`, "1h");
          }
        }),
      );
      await setPaused(admin, "app-long", true);
      await jobs.send({ name: "go" });
      expect(parts).toEqual([]);
      expect(await queueFigures({ db })).toMatchObject({ waiting: 1, liveRuns: 1, underWay: 0 });
      await setPaused(admin, "app-long", false);
      await jobs.pass(HOUR);
      const [run] = (await searchRuns({ db }, { ...ASKED, functionId: "app-long" })).rows;
      expect(run).toMatchObject({ status: "running", progress: { done: 1, total: 3, text: null } });
      expect(await controlRun(admin, run?.id ?? "", "cancel")).toMatchObject({ ok: true });
      await expect(reportProgress({ db }, run?.id ?? "", { done: 2 })).rejects.toThrow("cancelled");
      await jobs.pass(5 * HOUR);
      expect(parts).toEqual([0, 1]);
      expect((await searchRuns({ db }, { ...ASKED, status: "cancelled" })).rows).toHaveLength(1);
      await expect(setPaused(admin, "app-nothing", true)).rejects.toMatchObject({ code: "not-found" });
    }));

  it("runs a timetable at once, and replays many dead letters together", () =>
    inRolledBack(async (db) => {
      const admin = await mintHousehold(db);
      const jobs = new VirtualJobs(db);
      let isBroken = true;
      await jobs.run(
        jobs.client.createFunction(
          { id: "nightly", triggers: [{ cron: "0 3 * * *" }, { event: "go" }], retries: 0 },
          () => {
            if (isBroken) throw new Error("the store did not answer");
            return "done";
          },
        ),
      );
      const pulse = await pulseOf({ db }, null);
      const started = await startNow(admin, "app-nightly");
      expect(started.ok).toBe(true);
      expect(await pulseOf({ db }, null)).not.toBe(pulse);
      await jobs.send({ name: "go" });
      await jobs.pass(60_000);
      const all = {
        q: "",
        functionId: null,
        status: null,
        isDead: true,
        from: null,
        until: null,
        offset: 0,
        perPage: 50,
      };
      const dead = await searchRuns({ db }, all);
      expect(dead).toMatchObject({ hasMore: false, rows: [{ status: "failed" }, { status: "failed" }] });
      expect((await searchRuns({ db }, { ...all, q: "did not answer", perPage: 1 })).hasMore).toBe(true);
      expect((await searchRuns({ db }, { ...all, until: new Date(jobs.now - 5 * HOUR) })).rows).toEqual([]);
      const before = await jobsSnapshot({ db }, "1h", jobs.now);
      expect(before).toMatchObject({ failed: 2, completed: 0, deadLetters: 2 });
      expect(before.bars).toHaveLength(60);
      expect(before.functions).toMatchObject([
        { id: "app-nightly", failed: 2, live: 0, crons: ["0 3 * * *"], events: ["go"], isGone: false, refused: null },
      ]);

      isBroken = false;
      const ids = dead.rows.map(({ id }) => id);
      expect(await controlRuns(admin, [...ids, "cleaned-up"], "replay")).toBe(2);
      await jobs.pass(60_000);
      expect((await searchRuns({ db }, all)).rows).toEqual([]);
      expect(await jobsSnapshot({ db }, "1h", jobs.now)).toMatchObject({ completed: 2, deadLetters: 0 });
      const acts = await db.select({ act: auditEntry.act }).from(auditEntry);
      expect(acts.map(({ act }) => act).sort()).toEqual(["jobs.replay", "jobs.replay", "jobs.run-now"]);
      await setPaused(admin, "app-nightly", true);
      expect(await startNow(admin, "app-nightly")).toEqual({ ok: false, reason: "paused" });
    }));
});
