import net, { createServer, type Socket as TcpSocket } from "node:net";
import { PGlite } from "@electric-sql/pglite";
import { PGLiteSocketServer } from "@electric-sql/pglite-socket";
import { eq, type SQL, sql } from "drizzle-orm";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { WebSocketServer } from "ws";
import { z } from "zod";
import { requireVectors } from "../require-vectors";
import { food, household, membership, user } from "../schema";
import type { Connection } from "./connection";
import { EMBEDDED_EXTENSIONS, embeddedConnection } from "./embedded";
import { openNeon } from "./neon";
import { openPostgres } from "./postgres";
import { PreparingPGlite } from "./preparing-pglite";

const rows = z.object({ rows: z.array(z.record(z.string(), z.unknown())) });

interface Stage {
  readonly connection: Connection;
  close(): Promise<void>;
}

/** A PGlite that speaks PostgreSQL's protocol on a free port of this machine. */
async function socketServer() {
  const pglite = new PGlite({ extensions: EMBEDDED_EXTENSIONS });
  await pglite.waitReady;
  const port = await freePort();
  const server = new PGLiteSocketServer({ db: pglite, port, host: "127.0.0.1" });
  await server.start();
  return {
    port,
    close: async () => {
      await server.stop();
      await pglite.close();
    },
  };
}

/** What Neon's proxy does: a WebSocket in front of the TCP port. */
async function webSocketBridge(target: number) {
  const bridge = new WebSocketServer({ port: 0, host: "127.0.0.1" });
  await new Promise((resolve) => bridge.once("listening", resolve));
  bridge.on("connection", (web) => {
    const tcp: TcpSocket = net.connect(target, "127.0.0.1");
    web.on("message", (data: Buffer) => tcp.write(data));
    tcp.on("data", (data) => web.send(data));
    web.on("close", () => tcp.destroy());
    tcp.on("close", () => web.close());
    tcp.on("error", () => web.close());
  });
  const address = bridge.address();
  if (address === null || typeof address === "string") throw new Error("The bridge has no port.");
  return {
    port: address.port,
    close: () =>
      new Promise<void>((resolve) => {
        for (const client of bridge.clients) client.terminate();
        bridge.close(() => resolve());
      }),
  };
}

async function freePort(): Promise<number> {
  const probe = createServer();
  await new Promise<void>((resolve) => probe.listen(0, "127.0.0.1", resolve));
  const address = probe.address();
  await new Promise((resolve) => probe.close(resolve));
  if (address === null || typeof address === "string") throw new Error("No free port.");
  return address.port;
}

const stages: Readonly<Record<string, () => Promise<Stage>>> = {
  embedded: async () => {
    const connection = embeddedConnection(new PreparingPGlite({ extensions: EMBEDDED_EXTENSIONS }), null);
    return { connection, close: () => connection.close() };
  },
  postgres: async () => {
    const server = await socketServer();
    const connection = openPostgres(`postgresql://postgres@127.0.0.1:${server.port}/postgres?sslmode=disable`, 1);
    return {
      connection,
      close: async () => {
        await connection.close();
        await server.close();
      },
    };
  },
  neon: async () => {
    const server = await socketServer();
    const bridge = await webSocketBridge(server.port);
    const connection = openNeon(`postgresql://postgres@127.0.0.1:${server.port}/postgres`, `127.0.0.1:${bridge.port}`);
    return {
      connection,
      close: async () => {
        await connection.close();
        await bridge.close();
        await server.close();
      },
    };
  },
};

describe.each(Object.keys(stages))("the %s driver", (name) => {
  let stage: Stage | undefined;
  const db = () => {
    if (stage === undefined) throw new Error("The driver did not open.");
    return stage.connection.db;
  };

  /** `execute` answers in each driver's own form; all three carry the rows. */
  const rowsOf = async (query: SQL) => rows.parse(await db().execute(query)).rows;

  beforeAll(async () => {
    stage = await stages[name]?.();
    await stage?.connection.migrate();
  }, 90_000);
  afterAll(() => stage?.close());

  it("has the vectors that search needs", () => requireVectors(db()));

  it("migrates twice without complaint", async () => {
    await stage?.connection.migrate();
    const tables = await rowsOf(
      sql`select count(*)::int as n from information_schema.tables where table_schema = 'public'`,
    );
    expect(Number(tables[0]?.n)).toBeGreaterThan(20);
  });

  it("knows trigram similarity, unaccented text and vectors", async () => {
    const result = await rowsOf(
      sql`select similarity('zucchini', 'zuchini') > 0.4 as near, unaccent('crème') as plain, '[1,2]'::vector <-> '[1,3]'::vector as distance`,
    );
    expect(result[0]).toMatchObject({ near: true, plain: "creme" });
    expect(Number(result[0]?.distance)).toBe(1);
  });

  it("writes and reads every kind of column", async () => {
    await db()
      .insert(user)
      .values({ id: `${name}-1`, name: "Żółć", email: `${name}@example.test` });
    const [made] = await db().insert(household).values({ name: "Σπίτι 🍅", budgetMinor: 12_345 }).returning();
    expect(made).toMatchObject({ name: "Σπίτι 🍅", budgetMinor: 12_345, cookingMinutes: [45, 45, 45, 45, 45, 90, 90] });
    await db()
      .insert(food)
      .values({
        id: `own:${name}`,
        name: "x",
        displayName: "x",
        source: "household",
        release: "-",
        category: "c",
        aisle: "other",
        allergens: ["milk"],
        diets: ["vegetarian"],
        nutrients: { energy: 1.5 },
        portions: [{ unit: "cup", grams: 240 }],
      });
    const [read] = await db()
      .select({ allergens: food.allergens, nutrients: food.nutrients, portions: food.portions })
      .from(food)
      .where(eq(food.id, `own:${name}`));
    expect(read).toEqual({ allergens: ["milk"], nutrients: { energy: 1.5 }, portions: [{ unit: "cup", grams: 240 }] });
  });

  it("keeps all of a transaction or nothing", async () => {
    const attempt = db().transaction(async (tx) => {
      await tx.insert(household).values({ name: `half ${name}` });
      throw new Error("stop");
    });
    await expect(attempt).rejects.toThrow("stop");
    expect(
      await db()
        .select({ id: household.id })
        .from(household)
        .where(eq(household.name, `half ${name}`)),
    ).toEqual([]);
  });

  it("holds foreign keys", async () => {
    const stray = db().insert(membership).values({ householdId: crypto.randomUUID(), userId: "nobody" });
    await expect(stray).rejects.toThrow();
  });
});
