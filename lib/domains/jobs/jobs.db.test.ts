import { describe, expect, it } from "vitest";
import { inRolledBack } from "@/db/testing/database";
import { mintHousehold } from "@/db/testing/household";
import { reportProgress } from "@/lib/platform/jobs/report-progress";
import { VirtualJobs } from "@/lib/platform/jobs/testing/virtual-jobs";
import { controlRun, setPaused } from "./mutations";
import { findRun, listFunctions, listRuns, queueFigures, throughput } from "./queries";

const HOUR = 3_600_000;

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
      const [dead] = await listRuns({ db }, { status: "failed" });
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
      const [run] = await listRuns({ db }, { functionId: "app-long" });
      expect(run).toMatchObject({ status: "running", progress: { done: 1, total: 3, text: null } });
      expect(await controlRun(admin, run?.id ?? "", "cancel")).toMatchObject({ ok: true });
      await expect(reportProgress({ db }, run?.id ?? "", { done: 2 })).rejects.toThrow("cancelled");
      await jobs.pass(5 * HOUR);
      expect(parts).toEqual([0, 1]);
      expect(await listRuns({ db }, { status: "cancelled" })).toHaveLength(1);
      await expect(setPaused(admin, "app-nothing", true)).rejects.toMatchObject({ code: "not-found" });
    }));
});
