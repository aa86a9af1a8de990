import { PGlite } from "@electric-sql/pglite";
import { afterAll, beforeEach, describe, expect, it } from "vitest";
import { PreparingPGlite } from "./preparing-pglite";

const pglite = new PreparingPGlite({});
afterAll(() => pglite.close());

const TABLE = `create table shelf (id int primary key, name text not null, amount numeric, tags text[], facts jsonb,
  seen timestamptz, day date, picture bytea, is_open boolean, weights float8[], place uuid)`;

beforeEach(async () => {
  await pglite.exec(`drop table if exists shelf; ${TABLE}`);
});

const keptStatements = async () => {
  const { rows } = await pglite.query<{ name: string; statement: string }>(
    "select name, statement from pg_prepared_statements",
  );
  return rows;
};

describe("a database that prepares its statements", () => {
  it("answers to the letter what PGlite answers", async () => {
    const plain = new PGlite();
    await plain.exec(TABLE);
    const insert =
      "insert into shelf values ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11), (2, 'nothing', null, null, null, null, null, null, null, null, null)";
    const values = [
      ...[1, 'żurek "quoted" 🍲', "1234.5678", ["a,b", "c\\d", "NULL"], { deep: [1, null, "x"] }],
      ...[new Date("2026-03-04T05:06:07.089Z"), "2026-03-04", new Uint8Array([0, 1, 255])],
      ...[true, [0.1, -2.5e-7], "0b0e7a2e-3c5a-4d7e-9b1a-2f4c6d8e0a1b"],
    ];
    for (const db of [plain, pglite]) await db.query(insert, values);
    const asked: readonly (readonly [string, unknown[]])[] = [
      ["select * from shelf where id >= $1 order by id", [1]],
      ["update shelf set name = $2 where id = $1 returning name, amount", [1, "other"]],
      ["update shelf set name = $1 where id = 99", ["nobody"]],
      ["select count(*), sum(amount) from shelf where tags @> $1", [["a,b"]]],
      ["with old as (delete from shelf where id = $1 returning *) select facts->'deep' as deep from old", [1]],
      ["select 1 as one where false", []],
      ["create index shelf_name on shelf (name)", []],
    ];
    for (const rowMode of ["object", "array"] as const)
      for (const [text, given] of asked.slice(0, rowMode === "array" ? 4 : undefined))
        for (let turn = 0; turn < 2; turn++) {
          if (text.startsWith("create") && turn > 0) continue;
          expect(await pglite.query(text, given, { rowMode })).toEqual(await plain.query(text, given, { rowMode }));
        }
    await plain.close();
  });

  it("prepares a statement once, in and outside of transactions", async () => {
    const text = "select name from shelf where id = $1 -- once";
    await pglite.query(text, [1]);
    await pglite.transaction(async (tx) => {
      await tx.query(text, [2]);
      await tx.query(text, [3]);
    });
    expect((await keptStatements()).filter(({ statement }) => statement === text)).toHaveLength(1);
  });

  it("goes on after a table has changed under a kept statement", async () => {
    await pglite.query("insert into shelf (id, name) values (1, 'salt')");
    const text = "select * from shelf";
    expect((await pglite.query(text)).fields).toHaveLength(11);
    await pglite.exec("alter table shelf add column aisle text default 'spices'");
    expect((await pglite.query(text)).rows).toMatchObject([{ name: "salt", aisle: "spices" }]);
    await pglite.exec("deallocate all");
    expect((await pglite.query(text)).rows).toMatchObject([{ name: "salt" }]);
  });

  it("is none the worse for a refused statement", async () => {
    const text = "insert into shelf (id, name) values ($1, $2)";
    await pglite.query(text, [1, "salt"]);
    await expect(pglite.query(text, [1, "again"])).rejects.toMatchObject({ code: "23505" });
    await expect(pglite.query("select nothing from nowhere")).rejects.toMatchObject({ code: "42P01" });
    await expect(
      pglite.transaction(async (tx) => {
        await tx.query(text, [2, "pepper"]);
        await tx.query("select name from shelf where id = $1 -- seen first in a transaction", [2]);
        await tx.query(text, [2, "again"]);
      }),
    ).rejects.toMatchObject({ code: "23505" });
    await pglite.query(text, [2, "cumin"]);
    const { rows } = await pglite.query("select name from shelf where id = $1 -- seen first in a transaction", [2]);
    expect(rows).toEqual([{ name: "cumin" }]);
  });

  it("refuses a transaction that has ended", async () => {
    const ended = await pglite.transaction(async (tx) => tx);
    expect(ended.closed).toBe(true);
    await expect(ended.query("select 1")).rejects.toThrow("Transaction is closed");
  });

  it("keeps so many statements and no more", async () => {
    for (let n = 0; n < 450; n++) expect((await pglite.query(`select ${n} as n`)).rows).toEqual([{ n }]);
    expect((await keptStatements()).length).toBeLessThanOrEqual(400);
    // A wrong one takes the place of none that is believed to be there still.
    await expect(pglite.query("select nothing from nowhere")).rejects.toMatchObject({ code: "42P01" });
    await pglite.transaction(async (tx) => {
      for (let n = 40; n < 450; n++) expect((await tx.query(`select ${n} as n`)).rows).toEqual([{ n }]);
    });
  });

  it("does not keep what is too long to be said again", async () => {
    const rows = Array.from({ length: 900 }, (_, id) => `($${2 * id + 1}, $${2 * id + 2})`);
    const text = `insert into shelf (id, name) values ${rows.join(", ")}`;
    const { affectedRows } = await pglite.query(
      text,
      rows.flatMap((_, id) => [id, `food ${id}`]),
    );
    expect(affectedRows).toBe(900);
    expect((await keptStatements()).some(({ statement }) => statement === text)).toBe(false);
  });

  it("keeps the order of what is asked at once", async () => {
    const text = "insert into shelf (id, name) values ($1, $2) returning id";
    const answers = await Promise.all(
      Array.from({ length: 50 }, (_, id) => pglite.query<{ id: number }>(text, [id, "x"])),
    );
    expect(answers.map(({ rows }) => rows[0]?.id)).toEqual(Array.from({ length: 50 }, (_, id) => id));
  });
});
