import { describe, expect, it, vi } from "vitest";
import { z } from "zod";
import { apiKey, membership, user } from "@/db/schema";
import { inRolledBack } from "@/db/testing/database";
import { mintHousehold } from "@/db/testing/household";
import type { Actor } from "../auth/actor";
import { mintApiKey } from "../auth/api-key";
import type { Scope } from "../auth/scope";
import type { Db } from "../database";
import { AppError } from "../errors";
import { content, endpoint } from "./contract";
import { cursorsOf } from "./cursor";
import { cleanUpIdempotencyKeys } from "./idempotency";
import { problem } from "./problems";
import { answer, type Handler, serve } from "./serve";

const here = vi.hoisted(() => ({ db: undefined as unknown, sessions: new Map<string, unknown>() }));
vi.mock("../database", () => ({ database: () => here.db }));
vi.mock("../auth/auth", () => ({
  COOKIE_PREFIX: "mealprep",
  auth: () => ({
    api: {
      getSession: async ({ headers }: { headers: Headers }) => {
        const of = here.sessions.get(headers.get("cookie") ?? "");
        return of === undefined ? null : { user: of, session: { impersonatedBy: null } };
      },
    },
  }),
}));
vi.stubEnv("BETTER_AUTH_SECRET", "a secret of at least thirty-two characters");

let sessions = 0;
function signIn(actor: Actor): string {
  sessions += 1;
  const cookie = `mealprep.session_token=${actor.userId}-${sessions}`;
  here.sessions.set(cookie, {
    id: actor.userId,
    name: actor.name,
    email: actor.email,
    role: actor.isAdmin ? "admin" : "user",
  });
  return cookie;
}

async function keyOf(scope: Scope, scopes: readonly string[], more: { expiresAt?: Date; revokedAt?: Date } = {}) {
  const { key, keyHash, prefix } = mintApiKey();
  await scope.db.insert(apiKey).values({
    householdId: scope.householdId,
    userId: scope.actor.userId,
    name: "test",
    prefix,
    keyHash,
    scopes: [...scopes],
    ...more,
  });
  return key;
}

const note = endpoint({
  id: "notes.write",
  method: "POST",
  path: "/notes/{id}",
  summary: "Writes a note",
  access: "recipes:write",
  params: z.object({ id: z.uuid() }),
  query: z.object({ tag: z.array(z.string()).default([]), n: z.coerce.number().int().default(1) }),
  body: z.object({ lines: z.array(z.object({ text: z.string().min(1) })) }),
  answers: { 201: z.object({ id: z.string(), count: z.number(), household: z.string(), tags: z.array(z.string()) }) },
  problems: { burnt: { status: 409, title: "It is burnt." } },
});
const admin = endpoint({
  id: "notes.admin",
  method: "GET",
  path: "/notes/admin",
  summary: "All notes",
  access: "admin",
  answers: { 200: z.object({ ok: z.literal(true) }) },
});

const ID = "5f0c7a1e-3b52-4d0a-9a55-0f6a3f1f2b11";

function writer() {
  let count = 0;
  const handler = serve(note, async ({ scope, params, body, query }) => {
    count += 1;
    const [first] = body.lines;
    if (first?.text === "burn") return problem("burnt", "Watch the pan.");
    if (first?.text === "break") throw new Error("secret text");
    if (first?.text === "gone") throw new AppError("not-found", "There is no such note.");
    const secret = { hidden: "never leaves" };
    return answer(201, { id: params.id, count, household: scope.householdId, tags: query.tag, ...secret });
  });
  return { handler, calls: () => count };
}

function ask(handler: Handler, headers: Record<string, string>, body: unknown = { lines: [{ text: "a" }] }, id = ID) {
  const request = new Request(`http://localhost/api/v1/notes/${id}?tag=x&tag=y`, {
    method: handler.contract.method,
    headers: { "content-type": "application/json", host: "localhost", ...headers },
    ...(handler.contract.method === "GET" ? {} : { body: typeof body === "string" ? body : JSON.stringify(body) }),
  });
  return handler(request, { params: Promise.resolve({ id }) });
}

const inKitchen = (test: (scope: Scope, db: Db) => Promise<void>) =>
  inRolledBack(async (db) => {
    here.db = db;
    await test(await mintHousehold(db), db);
  });

const said = async (response: Response) => {
  const { code } = await response.json();
  return [response.status, code];
};

describe("who may ask", () => {
  it("tells nobody, a member, and a page of another site apart", () =>
    inKitchen(async (scope) => {
      const { handler, calls } = writer();
      expect(await said(await ask(handler, {}))).toEqual([401, "not-signed-in"]);
      const cookie = signIn(scope.actor);
      expect(await said(await ask(handler, { cookie, "sec-fetch-site": "cross-site" }))).toEqual([403, "cross-site"]);
      expect(await said(await ask(handler, { cookie, origin: "https://evil.example" }))).toEqual([403, "cross-site"]);
      expect(calls()).toBe(0);
      const response = await ask(handler, { cookie, "sec-fetch-site": "same-origin" });
      expect(response.status).toBe(201);
      expect(response.headers.get("x-request-id")).toMatch(/^[\w-]{36}$/);
      expect(response.headers.get("ratelimit")).toMatch(/^"default";r=\d+;t=\d+$/);
      expect(await response.json()).toEqual({ id: ID, count: 1, household: scope.householdId, tags: ["x", "y"] });
    }));

  it("opens to a live key with the scope, whatever the site, and to no other", () =>
    inKitchen(async (scope, db) => {
      const { handler } = writer();
      const by = (key: string) => ask(handler, { authorization: `Bearer ${key}`, "sec-fetch-site": "cross-site" });
      const key = await keyOf(scope, ["recipes:write"]);
      expect((await by(key)).status).toBe(201);
      expect((await by(`${key}x`)).status).toBe(401);
      expect(await said(await by(await keyOf(scope, ["recipes:read", "plans:write"])))).toEqual([403, "missing-scope"]);
      expect(await said(await by(await keyOf(scope, ["recipes:write"], { expiresAt: new Date(0) })))).toEqual([
        401,
        "invalid-key",
      ]);
      expect(await said(await by(await keyOf(scope, ["recipes:write"], { revokedAt: new Date() })))).toEqual([
        401,
        "invalid-key",
      ]);
      await db.update(user).set({ banned: true });
      expect(await said(await by(key))).toEqual([401, "invalid-key"]);
      await db.update(user).set({ banned: false });
      expect((await by(key)).status).toBe(201);
      await db.delete(membership);
      expect(await said(await by(key))).toEqual([401, "invalid-key"]);
    }));

  it("lets admins in by session, by key only with the scope, and nobody else", () =>
    inKitchen(async (scope, db) => {
      const handler = serve(admin, async () => answer(200, { ok: true }));
      expect(await said(await ask(handler, { cookie: signIn(scope.actor) }))).toEqual([403, "forbidden"]);
      const key = await keyOf(scope, ["admin"]);
      expect(await said(await ask(handler, { authorization: `Bearer ${key}` }))).toEqual([403, "forbidden"]);
      expect((await ask(handler, { cookie: signIn({ ...scope.actor, isAdmin: true }) })).status).toBe(200);
      await db.update(user).set({ role: "admin" });
      expect((await ask(handler, { authorization: `Bearer ${key}` })).status).toBe(200);
      const lesser = await keyOf(scope, ["recipes:write"]);
      expect(await said(await ask(handler, { authorization: `Bearer ${lesser}` }))).toEqual([403, "missing-scope"]);
    }));
});

describe("what is refused", () => {
  it("says every field that is wrong", () =>
    inKitchen(async (scope) => {
      const { handler, calls } = writer();
      const cookie = signIn(scope.actor);
      const response = await ask(handler, { cookie }, { lines: [{ text: "" }, {}] });
      expect(response.headers.get("content-type")).toBe("application/problem+json");
      expect(response.status).toBe(422);
      expect(await response.json()).toMatchObject({
        type: "/api/docs#problem-invalid",
        title: expect.any(String),
        status: 422,
        code: "invalid",
        requestId: response.headers.get("x-request-id"),
        errors: [
          { in: "body", path: "lines.0.text" },
          { in: "body", path: "lines.1.text" },
        ],
      });
      expect(await said(await ask(handler, { cookie }, "{"))).toEqual([400, "malformed"]);
      expect(await said(await ask(handler, { cookie, "content-type": "text/plain" }))).toEqual([415, "wrong-type"]);
      expect(await said(await ask(handler, { cookie }, { lines: [{ text: "x".repeat(300_000) }] }))).toEqual([
        413,
        "too-large",
      ]);
      expect(await said(await ask(handler, { cookie }, undefined, "not-an-id"))).toEqual([404, "not-found"]);
      expect(calls()).toBe(0);
      expect(await said(await ask(handler, { cookie }, { lines: [{ text: "burn" }] }))).toEqual([409, "burnt"]);
      expect(await said(await ask(handler, { cookie }, { lines: [{ text: "gone" }] }))).toEqual([404, "not-found"]);
      const broken = await ask(handler, { cookie }, { lines: [{ text: "break" }] });
      expect(broken.status).toBe(500);
      expect(await broken.text()).not.toContain("secret");
    }));

  it("keeps an answer that is not as described", () =>
    inKitchen(async (scope) => {
      const contract = endpoint({ ...admin, access: "recipes:read" });
      const handler = serve(contract, async () => answer(200, { ok: JSON.parse("false") }));
      expect(await said(await ask(handler, { cookie: signIn(scope.actor) }))).toEqual([500, "unexpected"]);
    }));

  it("hands bytes on as they are", () =>
    inKitchen(async (scope) => {
      const contract = endpoint({ ...admin, access: "recipes:read", answers: { 200: content("text/csv") } });
      const handler = serve(contract, async () => new Response("a,b", { headers: { "content-type": "text/csv" } }));
      const response = await ask(handler, { cookie: signIn(scope.actor) });
      expect([await response.text(), response.headers.get("content-type")]).toEqual(["a,b", "text/csv"]);
    }));
});

describe("idempotency keys", () => {
  it("give the first outcome again and do nothing twice", () =>
    inKitchen(async (scope, db) => {
      const { handler, calls } = writer();
      const cookie = signIn(scope.actor);
      const first = await ask(handler, { cookie, "idempotency-key": "k1" });
      const second = await ask(handler, { cookie, "idempotency-key": "k1" });
      expect([second.status, second.headers.get("idempotency-replayed")]).toEqual([201, "true"]);
      expect(await second.json()).toEqual(await first.json());
      expect(calls()).toBe(1);
      const other = await ask(handler, { cookie, "idempotency-key": "k1" }, { lines: [{ text: "b" }] });
      expect(await said(other)).toEqual([422, "key-reused"]);

      const refused = { lines: [{ text: "burn" }] };
      expect((await ask(handler, { cookie, "idempotency-key": "k2" }, refused)).status).toBe(409);
      const again = await ask(handler, { cookie, "idempotency-key": "k2" }, refused);
      expect(await said(again)).toEqual([409, "burnt"]);
      expect(calls()).toBe(2);

      // What was never begun is not kept.
      expect((await ask(handler, { cookie, "idempotency-key": "k3" }, {})).status).toBe(422);
      expect((await ask(handler, { cookie, "idempotency-key": "k3" })).status).toBe(201);
      expect((await ask(handler, { cookie, "idempotency-key": "x".repeat(256) })).status).toBe(422);

      const others = await mintHousehold(db);
      expect(
        (await ask(handler, { cookie: signIn(others.actor), "idempotency-key": "k1" })).headers.has(
          "idempotency-replayed",
        ),
      ).toBe(false);
      const day = 24 * 60 * 60_000;
      expect(await cleanUpIdempotencyKeys(db, new Date(Date.now() + day - 60_000))).toBe(0);
      expect(await cleanUpIdempotencyKeys(db, new Date(Date.now() + day + 60_000))).toBe(4);
    }));

  it("refuse a second request while the first is at work", () =>
    inKitchen(async (scope) => {
      let finish = () => {};
      const gate = new Promise<void>((resolve) => {
        finish = resolve;
      });
      let begin = () => {};
      const begun = new Promise<void>((resolve) => {
        begin = resolve;
      });
      const handler = serve(note, async ({ params }) => {
        begin();
        await gate;
        return answer(201, { id: params.id, count: 1, household: "", tags: [] });
      });
      const cookie = signIn(scope.actor);
      const first = ask(handler, { cookie, "idempotency-key": "k" });
      await begun;
      expect(await said(await ask(handler, { cookie, "idempotency-key": "k" }))).toEqual([409, "key-in-use"]);
      finish();
      expect((await first).status).toBe(201);
      expect((await ask(handler, { cookie, "idempotency-key": "k" })).status).toBe(201);
    }));
});

describe("cursors", () => {
  const cursors = cursorsOf("notes.list", z.object({ at: z.number() }));

  it("come back as they went, and only unchanged and to their own list", () => {
    const cursor = cursors.write({ at: 7 });
    expect(cursors.read(cursor)).toEqual({ at: 7 });
    expect(cursors.read(undefined)).toBeUndefined();
    for (let place = 0; place < cursor.length; place += 1) {
      const changed = cursor.slice(0, place) + (cursor[place] === "A" ? "B" : "A") + cursor.slice(place + 1);
      if (Buffer.from(changed, "base64url").equals(Buffer.from(cursor, "base64url"))) continue;
      expect(() => cursors.read(changed)).toThrow("invalid");
    }
    expect(() => cursorsOf("other.list", z.object({ at: z.number() })).read(cursor)).toThrow("invalid");
    expect(() => cursors.read("")).toThrow("invalid");
  });
});
