import { describe, expect, it } from "vitest";
import {
  file,
  idempotencyKey,
  invitation,
  jobEvent,
  jobRun,
  plan,
  planUndo,
  recipe,
  session,
  shoppingChange,
  shoppingList,
  verification,
} from "@/db/schema";
import { inRolledBack } from "@/db/testing/database";
import { mintHousehold } from "@/db/testing/household";
import { cleanUp } from "./mutations";

const NOW = new Date("2026-03-01T12:00:00Z");
const daysAgo = (days: number) => new Date(NOW.getTime() - days * 86_400_000);

describe("cleaning up", () => {
  it("removes what is over and keeps what is not, and finds nothing the second time", () =>
    inRolledBack(async (db) => {
      const { householdId, actor } = await mintHousehold(db);
      const stored = { householdId, sha256: "0".repeat(64), contentType: "image/webp", bytes: 1 };
      await db.insert(session).values([
        { id: "over", token: "a", userId: actor.userId, expiresAt: daysAgo(0.01) },
        { id: "open", token: "b", userId: actor.userId, expiresAt: daysAgo(-1) },
      ]);
      await db.insert(verification).values([
        { id: "over", identifier: "x", value: "x", expiresAt: daysAgo(1) },
        { id: "open", identifier: "x", value: "x", expiresAt: daysAgo(-1) },
      ]);
      const invited = { householdId, email: "guest@example.test", invitedBy: actor.userId };
      await db.insert(invitation).values([
        { ...invited, tokenHash: "a", expiresAt: daysAgo(31) },
        { ...invited, tokenHash: "b", expiresAt: daysAgo(29) },
      ]);
      const planId = crypto.randomUUID();
      await db.insert(plan).values({ id: planId, householdId, weekStart: "2026-01-05" });
      await db.insert(planUndo).values([
        { planId, revision: 1, label: "old", entries: [], createdAt: daysAgo(61) },
        { planId, revision: 2, label: "new", entries: [], createdAt: daysAgo(59) },
      ]);
      const listId = crypto.randomUUID();
      await db.insert(shoppingList).values({ id: listId, householdId, weekStart: "2026-01-05" });
      await db.insert(shoppingChange).values([
        { listId, createdAt: daysAgo(15) },
        { listId, createdAt: daysAgo(13) },
      ]);
      const shown = crypto.randomUUID();
      await db.insert(file).values([
        { ...stored, id: shown, createdAt: daysAgo(90) },
        { ...stored, createdAt: daysAgo(8) },
        { ...stored, createdAt: daysAgo(6) },
      ]);
      await db.insert(recipe).values({ householdId, title: "Soup", servings: 2, coverFileId: shown });
      const outcome = { userId: actor.userId, householdId, requestHash: "0" };
      await db.insert(idempotencyKey).values([
        { ...outcome, key: "old", createdAt: daysAgo(1.1) },
        { ...outcome, key: "new", createdAt: daysAgo(0.9) },
      ]);
      const event = { name: "go", payload: "{}", receivedAt: daysAgo(20) };
      await db.insert(jobEvent).values([
        { ...event, id: "old", processedAt: daysAgo(15) },
        { ...event, id: "new", processedAt: daysAgo(13) },
        { ...event, id: "open" },
      ]);
      const run = { functionId: "f", eventName: "go", events: "[]", rank: 0, queuedAt: daysAgo(90) };
      await db.insert(jobRun).values([
        { ...run, id: "old", status: "completed", endedAt: daysAgo(15) },
        { ...run, id: "new", status: "completed", endedAt: daysAgo(13) },
        { ...run, id: "failed", status: "failed", endedAt: daysAgo(50) },
        { ...run, id: "failed long ago", status: "failed", endedAt: daysAgo(61) },
        { ...run, id: "goes on", status: "running" },
      ]);

      expect(await cleanUp(db, NOW)).toEqual({
        sessions: 1,
        verifications: 1,
        invitations: 1,
        undos: 1,
        shoppingChanges: 1,
        files: 1,
        jobEvents: 1,
        jobRuns: 2,
        idempotencyKeys: 1,
        aiRows: 0,
      });
      expect(Object.values(await cleanUp(db, NOW))).toEqual(Array(10).fill(0));
      expect(await db.select({ id: session.id }).from(session)).toEqual([{ id: "open" }]);
      expect((await db.select({ id: file.id }).from(file)).map((row) => row.id)).toContain(shown);
    }));
});
