import { sql } from "drizzle-orm";
import { describe, expect, it } from "vitest";
import { inRolledBack } from "@/db/testing/database";
import { checkServices, describeProcess } from "./services";

describe("the services", () => {
  it("are asked, and one that fails says why without hiding the others", () =>
    inRolledBack(async (db) => {
      const all = await checkServices(db);
      expect(all.map(({ name, state }) => [name, state])).toEqual([
        ["database", "built-in"],
        ["storage", "built-in"],
        ["mail", "built-in"],
        ["jobs", "built-in"],
        ["ai", "built-in"],
      ]);
      expect(all[0]?.facts.bytes).toBeGreaterThan(1_000_000);
      const report = await describeProcess();
      expect(report.next).toMatch(/^\d+\.\d+/);
      expect(report.memoryBytes).toBeGreaterThan(0);

      await db.transaction(async (tx) => {
        await tx.execute(sql`insert into job_queue (kind, function_id, due_at, is_ready, rank)
          values ('call', 'f', now() - interval '1 hour', true, 0)`);
        expect((await checkServices(tx)).find(({ name }) => name === "jobs")?.state).toBe("failing");
      });
      const broken = { execute: () => Promise.reject(new Error("connection refused")) } as unknown as typeof db;
      const [database] = await checkServices(broken);
      expect(database).toMatchObject({ state: "failing", error: "connection refused", tookMs: null });
    }));
});
