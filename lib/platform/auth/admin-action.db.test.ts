import { beforeEach, describe, expect, it, vi } from "vitest";
import { auditEntry } from "@/db/schema";
import { inRolledBack } from "@/db/testing/database";
import { recordAdminAct } from "../../domains/audit/mutations";
import type { Db } from "../database";
import type { Actor } from "./actor";

const stage = vi.hoisted(() => ({ actor: null as Actor | null, db: null as unknown }));
vi.mock("./scope", () => ({
  currentActor: async () => stage.actor,
  currentScope: async () => null,
  publicScope: () => ({ db: stage.db }),
}));
const { adminAction } = await import("./action");

const someone: Actor = { userId: "someone", name: "Someone", email: "someone@example.test", isAdmin: false };
const admin: Actor = { ...someone, userId: "keeper", isAdmin: true };
const done: string[] = [];
const forgetful = adminAction.metadata({ name: "tests.forget" }).action(async () => {
  done.push("forgetful");
  return { ok: true } as const;
});
const careful = adminAction.metadata({ name: "tests.careful" }).action(async ({ ctx }) => {
  const about = { act: "tests.record", subjectKind: "flag", subjectId: "x", detail: { to: 1 } } as const;
  await recordAdminAct(ctx, { actor: ctx.actor, ...about });
  return { ok: true } as const;
});
const refused = adminAction
  .metadata({ name: "tests.refuse" })
  .action(async () => ({ ok: false, reason: "no" }) as const);
const broken = adminAction.metadata({ name: "tests.break" }).action(async () => {
  throw new Error("broken");
});

const acting = (actor: Actor | null, work: (acts: () => Promise<unknown[]>) => Promise<void>) =>
  inRolledBack(async (db: Db) => {
    stage.actor = actor;
    stage.db = db;
    await work(async () =>
      (await db.select().from(auditEntry)).map(({ actorId, act, subjectId, detail }) => [
        actorId,
        act,
        subjectId,
        detail,
      ]),
    );
  });

beforeEach(() => void done.splice(0));

describe("an admin's action", () => {
  it.each([
    ["nobody", null],
    ["a user", someone],
  ])("does not exist for %s", (_, actor) =>
    acting(actor, async (acts) => {
      expect((await forgetful())?.serverError).toMatchObject({ code: "not-found" });
      expect(done).toEqual([]);
      expect(await acts()).toEqual([]);
    }),
  );

  it("that records itself stands in the log once", () =>
    acting(admin, async (acts) => {
      expect((await careful())?.data).toEqual({ ok: true });
      expect(await acts()).toEqual([["keeper", "tests.record", "x", { to: 1 }]]);
    }));

  it("that forgets to is written down all the same", () =>
    acting(admin, async (acts) => {
      expect((await forgetful())?.data).toEqual({ ok: true });
      expect(await acts()).toEqual([["keeper", "tests.forget", null, null]]);
    }));

  it("that changed nothing leaves no trace", () =>
    acting(admin, async (acts) => {
      await refused();
      expect((await broken())?.serverError).toMatchObject({ code: "unexpected" });
      expect(await acts()).toEqual([]);
    }));
});
