import { expect, it } from "vitest";
import { jobRun, jobStep } from "@/db/schema";
import { inRolledBack } from "@/db/testing/database";
import { VirtualJobs } from "./testing/virtual-jobs";

it("says hello", () =>
  inRolledBack(async (db) => {
    const jobs = new VirtualJobs(db);
    const seen: string[] = [];
    const hello = jobs.client.createFunction(
      { id: "hello", triggers: [{ event: "hello" }] },
      async ({ event, step }) => {
        const name = await step.run("name", () => {
          seen.push("name");
          return String(event.data.name);
        });
        await step.sleep("wait", "1h");
        return step.run("greet", () => {
          seen.push("greet");
          return `Hello ${name}`;
        });
      },
    );
    expect(await jobs.run(hello)).toEqual([]);
    await jobs.send({ name: "hello", data: { name: "you" } });
    expect(seen).toEqual(["name"]);
    await jobs.pass(3_600_000);
    expect(seen).toEqual(["name", "greet"]);
    expect(await db.select().from(jobRun)).toMatchObject([{ status: "completed", output: '"Hello you"' }]);
    console.log(await db.select().from(jobStep));
  }));
