import fs from "node:fs";
import os from "node:os";
import path from "node:path";
import sharp from "sharp";
import { afterAll, beforeAll, describe, expect, it, vi } from "vitest";
import { loadCollection } from "@/db/seed/load-collection";
import { loadFoods } from "@/db/seed/load-foods";
import { american } from "@/db/seed/recipes/american";
import { testDatabase } from "@/db/testing/database";
import type { Db } from "@/lib/platform/database";
import { openApiDocument } from "@/lib/platform/rest/document";
import { PROBLEMS } from "@/lib/platform/rest/problems";
import { ACCESS_SCOPES, hasScope } from "@/lib/platform/rest/scopes";
import { contracts } from "../contracts";
import { openKitchen, type Sessions, type Walker, withKey } from "./kitchens";
import { type Operation, operationsOf } from "./operation";
import { routeHandlers } from "./routes";
import { type Filled, type Sent, Walk } from "./walk";

const here = vi.hoisted(() => ({ db: undefined as unknown, sessions: new Map() }));
vi.mock("@/lib/platform/database", () => ({ database: () => here.db }));
vi.mock("@/lib/platform/auth/auth", () => ({
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
vi.mock("next-intl/server", async () => {
  const { createFormatter, createTranslator } = await import("next-intl");
  const { catalogue } = await import("@/lib/platform/i18n/catalogue");
  const messages = catalogue("en");
  return {
    getTranslations: async (of: never | { readonly namespace: never }) =>
      createTranslator({ locale: "en", messages, namespace: typeof of === "object" ? of.namespace : of }),
    getFormatter: async () => createFormatter({ locale: "en", timeZone: "UTC" }),
  };
});
const folder = fs.mkdtempSync(path.join(os.tmpdir(), "mealprep-walk-"));
vi.stubEnv("MEALPREP_DATA_DIR", folder);
vi.stubEnv("BETTER_AUTH_SECRET", "a secret of at least thirty-two characters");

const document = JSON.parse(JSON.stringify(openApiDocument(contracts, { version: "1" })));
const operations = operationsOf(document);

let walk: Walk;
let db: Db;
let owner: Walker;
let other: Walker;
let admin: Walker;
let handlers: Awaited<ReturnType<typeof routeHandlers>>;

beforeAll(async () => {
  handlers = await routeHandlers();
  db = await testDatabase();
  here.db = db;
  await loadFoods(db);
  await loadCollection(db, american);
  const sessions: Sessions = here.sessions;
  owner = await openKitchen(db, sessions, "the owner", "user");
  other = await openKitchen(db, sessions, "another household", "user");
  admin = await openKitchen(db, sessions, "an admin", "admin");
  const picture = await sharp({ create: { width: 64, height: 48, channels: 3, background: "#7a9b5d" } })
    .png()
    .toBuffer();
  walk = new Walk(handlers, operations, new Uint8Array(picture));
  // Every route is loaded and every food written: seconds on a machine at rest.
}, 600_000);
afterAll(() => fs.rmSync(folder, { recursive: true, force: true }));

const nameOf = ({ method, path: address }: Operation) => `${method} ${address}`;
const told = ({ status, text }: Sent) => `${status} ${text.slice(0, 300)}`;

/** Problem JSON with a code that the document names at this status. */
function expectProblem(operation: Operation, sent: Sent, statuses: readonly number[]) {
  expect(statuses, `${nameOf(operation)}: ${told(sent)}`).toContain(sent.status);
  expect(sent.headers.get("content-type"), nameOf(operation)).toBe("application/problem+json");
  const problem = JSON.parse(sent.text);
  expect(problem, nameOf(operation)).toMatchObject({
    type: `/api/docs#problem-${problem.code}`,
    title: expect.any(String),
    status: sent.status,
    requestId: sent.headers.get("x-request-id"),
  });
  expect(operation.codes.get(sent.status), nameOf(operation)).toContain(problem.code);
}

/** A success, or a refusal that this route itself describes: examples are valid, so nothing general is wrong with them. */
function expectServed(operation: Operation, sent: Sent, { isWhole }: Filled) {
  const label = `${nameOf(operation)}: ${told(sent)}`;
  expect([...operation.statuses], label).toContain(sent.status);
  // Where the fixture has nothing to ask about, being told so is right.
  if (sent.status < 300 || (!isWhole && sent.status === 404)) return;
  const { code } = JSON.parse(sent.text);
  const isGeneral = code in PROBLEMS && !["conflict", "unavailable"].includes(code);
  expect(isGeneral, `${label}: an example that does not work`).toBe(false);
}

async function send(operation: Operation, walker: Walker, filled?: Filled): Promise<Sent> {
  return walk.send(operation, filled ?? (await walk.fill(operation, walker)), walker.headers);
}

describe("the routes and the document", () => {
  it("are the same", () => {
    expect([...handlers.keys()].sort()).toEqual(operations.map(nameOf).sort());
    for (const [name, handler] of handlers) {
      if (handler === undefined) throw new Error(`${name} is not made by serve().`);
      const { method, path: address } = handler.contract;
      expect(`${method} ${address.replace("+}", "}")}`).toBe(name);
      expect(contracts).toContain(handler.contract);
    }
    expect(new Set(operations.map((one) => one.operationId)).size).toBe(operations.length);
  });
});

describe.each(operations.map((one) => [nameOf(one), one] as const))("%s", (_, operation) => {
  if (operation.access !== "public") {
    it("is closed to nobody, to a false key and to a key without the scope", async () => {
      const filled = await walk.fill(operation, operation.access === "admin" ? admin : owner);
      expectProblem(operation, await walk.send(operation, filled, {}), [401]);
      expectProblem(
        operation,
        await walk.send(operation, filled, { authorization: `Bearer mp_${"x".repeat(43)}` }),
        [401],
      );
      const lesser = ACCESS_SCOPES.filter((scope) => !hasScope([scope], scopeOf(operation)));
      const key = await withKey(admin, lesser);
      expectProblem(operation, await walk.send(operation, filled, key.headers), [403]);
    });
  }

  it("serves whom it is for", async () => {
    const who = operation.access === "admin" ? admin : owner;
    const filled = await walk.fill(operation, who);
    expect(
      Object.keys(operation.examples.params ?? {}).sort(),
      `${nameOf(operation)} has no example for all it needs`,
    ).toEqual([...operation.params].sort());
    if (!operation.takesKey) return expectServed(operation, await send(operation, who, filled), filled);
    const headers = { ...who.headers, "idempotency-key": `walk-${operation.operationId}` };
    const first = await walk.send(operation, filled, headers);
    expectServed(operation, first, filled);
    const again = await walk.send(operation, filled, headers);
    expect([again.status, again.text, again.headers.get("idempotency-replayed")]).toEqual([
      first.status,
      first.text,
      "true",
    ]);
  });

  if (operation.access === "admin") {
    it("is closed to who is no admin, by key too", async () => {
      const filled = await walk.fill(operation, admin);
      expectProblem(operation, await walk.send(operation, filled, owner.headers), [403, 404]);
      expectProblem(
        operation,
        await walk.send(operation, filled, (await withKey(owner, ACCESS_SCOPES)).headers),
        [403, 404],
      );
    });
  } else if (operation.access !== "public") {
    it("tells another household and an admin nothing of the owner's", async () => {
      const filled = await walk.fill(operation, owner);
      for (const stranger of [other, admin]) {
        const own = await walk.fill(operation, stranger);
        const secrets = filled.found.filter((id) => !own.found.includes(id));
        const sent = await send(operation, stranger, filled);
        if (secrets.length > 0) expectProblem(operation, sent, [403, 404, 409, 422]);
        const around = secrets.length > 0 ? await send(operation, stranger, own) : sent;
        for (const secret of [...secrets, owner.scope.householdId, owner.scope.actor.email])
          expect(around.text, nameOf(operation)).not.toContain(secret);
      }
    });
  }

  if (operation.method !== "GET" && operation.access !== "public") {
    it("is closed to pages of other sites", async () => {
      const who = operation.access === "admin" ? admin : owner;
      const filled = await walk.fill(operation, who);
      const sent = await walk.send(operation, filled, { ...who.headers, "sec-fetch-site": "cross-site" });
      expectProblem(operation, sent, [403]);
    });
  }

  if (operation.bodyTypes.includes("application/json")) {
    it("says what is wrong with a body", async () => {
      const who = operation.access === "admin" ? admin : owner;
      const filled = { ...(await walk.fill(operation, who)), body: "not what is described" };
      expectProblem(operation, await send(operation, who, filled), [422]);
    });
  }
});

const scopeOf = (operation: Operation) => {
  const scope = ACCESS_SCOPES.find((one) => one === operation.access);
  if (scope === undefined) throw new Error(`${operation.access} is no scope.`);
  return scope;
};
