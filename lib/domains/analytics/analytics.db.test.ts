import { sql } from "drizzle-orm";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { analyticsChoice, analyticsEvent } from "@/db/schema";
import { inRolledBack } from "@/db/testing/database";
import { mintHousehold } from "@/db/testing/household";
import { timeClass } from "@/lib/engines/analytics/histogram";
import type { Db } from "@/lib/platform/database";
import { rowsOf } from "@/lib/platform/jobs/rows";
import { chooseCounting, forgetPerson } from "./mutations/privacy";
import { recordEvent } from "./mutations/record-event";
import { rebuildRollups, rollUp } from "./mutations/roll-up";
import { recordedOf } from "./queries/privacy";
import { runReport } from "./queries/run-report";

const START = Date.UTC(2026, 0, 26);
const SOUP = "00000000-0000-4000-8000-00000000000a";
const STEW = "00000000-0000-4000-8000-00000000000b";
const MINUTE = 60_000;
const DAY = 86_400_000;

/** An event as the test makes it up: minutes since the start, few people and recipes so that they meet. */
const made = fc.record({
  id: fc.uuid(),
  minute: fc.integer({ min: 0, max: 60 * 24 * 45 }),
  actor: fc.constantFrom("ada", "ben", "cleo", null),
  name: fc.constantFrom("recipe.viewed", "recipe.cooked", "plan.made", "page.timed"),
  value: fc.integer({ min: 0, max: 400_000 }),
  recipe: fc.constantFrom(SOUP, STEW),
});
type Made = typeof made extends fc.Arbitrary<infer Value> ? Value : never;

const rowOf = ({ id, minute, actor, name, value, recipe }: Made) => ({
  id,
  name,
  actor,
  occurredAt: new Date(START + minute * MINUTE),
  recipeId: name.startsWith("recipe") ? recipe : null,
  cuisine: recipe === SOUP && name.startsWith("recipe") ? "thai" : null,
  label: name === "page.timed" ? "LCP /plan" : null,
  value: name === "plan.made" || name === "page.timed" ? value : null,
});

describe("rollups", () => {
  it("come to the same, to the last digit, in whatever order and portions events arrive, also twice", () =>
    inRolledBack(async (db) => {
      await fc.assert(
        fc.asyncProperty(
          fc.array(made, { minLength: 1, maxLength: 30 }),
          fc.array(fc.nat(40), { maxLength: 8 }),
          fc.integer({ min: 1, max: 9 }),
          async (events, again, portion) => {
            await db.execute(sql`truncate analytics_event`);
            await rebuildRollups({ db });
            const arriving = [...events, ...again.map((place) => events[place % events.length] as Made)];
            for (let at = 0; at < arriving.length; at += portion) {
              const rows = arriving.slice(at, at + portion).map(rowOf);
              await db.insert(analyticsEvent).values(rows).onConflictDoNothing();
              await rollUp({ db }, new Date(), 6);
            }
            const kept = await everything(db);
            await rebuildRollups({ db });
            expect(kept).toEqual(await everything(db));
            expect(kept.rollup).toEqual(expectedCounts([...new Map(events.map((one) => [one.id, one])).values()]));
          },
        ),
        { numRuns: 6 },
      );
    }));

  it("count what a verb recorded once, under a pseudonym, and nothing of someone who said no", () =>
    inRolledBack(async (db) => {
      const one = await mintHousehold(db);
      const other = await mintHousehold(db);
      const id = crypto.randomUUID();
      await recordEvent(one, { name: "plan.made", value: 7 }, { id });
      await recordEvent(one, { name: "plan.made", value: 7 }, { id });
      await recordEvent(one, { name: "list.made", value: 3 }, { at: Date.now() - 40 * DAY });
      await db.insert(analyticsChoice).values({ userId: other.actor.userId, isWanted: false });
      await recordEvent(other, { name: "plan.made", value: 5 });
      expect(await rollUp({ db })).toBe(1);
      const rows = await db.select().from(analyticsEvent);
      expect(rows).toHaveLength(1);
      expect(rows[0]).toMatchObject({ name: "plan.made", value: 7 });
      expect(rows[0]?.actor).toMatch(/^[0-9a-f]{24}$/);
      expect(JSON.stringify(rows)).not.toContain(one.actor.userId);
      expect(JSON.stringify(rows)).not.toContain(one.householdId);
    }));
});

describe("reports of an admin's own", () => {
  it("come to the same from the counts and from the events", () =>
    inRolledBack(async (db) => {
      await db.insert(analyticsEvent).values(
        Array.from({ length: 60 }, (_, place) =>
          rowOf({
            id: crypto.randomUUID(),
            minute: place * 700,
            actor: place % 3 === 0 ? "ada" : "ben",
            name: place % 2 === 0 ? "recipe.cooked" : "plan.made",
            value: place,
            recipe: place % 4 === 0 ? SOUP : STEW,
          } as Made),
        ).map((row) => ({ ...row, cuisine: "thai" })),
      );
      await rollUp({ db });
      const now = START + 40 * DAY;
      for (const dimension of ["day", "week", "month", "event", "recipe", "cuisine", "label"] as const)
        for (const measure of ["events", "total", "average"] as const) {
          const asked = { dimension, measure, events: ["recipe.cooked"], days: 45, limit: 100 };
          const counted = await runReport({ db }, { ...asked, cuisine: null }, now);
          expect(counted).toEqual(await runReport({ db }, { ...asked, cuisine: "Thai" }, now));
        }
      const people = await runReport(
        { db },
        { dimension: "event", measure: "people", events: [], cuisine: null, days: 45, limit: 10 },
        now,
      );
      expect(people.map((row) => row.value)).toEqual([2, 2]);
    }));
});

describe("what is recorded of a person", () => {
  it("is theirs to see and to delete, and another person's stays", () =>
    inRolledBack(async (db) => {
      const one = await mintHousehold(db);
      const other = await mintHousehold(db);
      for (const scope of [one, other]) await recordEvent(scope, { name: "plan.made", value: 1 });
      await rollUp({ db });
      expect(await recordedOf(one)).toHaveLength(1);
      expect(await forgetPerson(one)).toBe(1);
      expect(await recordedOf(one)).toEqual([]);
      expect(await recordedOf(other)).toHaveLength(1);
      await chooseCounting(other, false);
      await recordEvent(other, { name: "plan.made", value: 1 });
      expect(await recordedOf(other)).toHaveLength(1);
    }));
});

/** All that is kept beside the events, in an order of its own. */
async function everything(db: Db) {
  const seconds = (column: string) => `extract(epoch from ${column})::bigint::text as ${column}`;
  const read = async (table: string, ...columns: string[]) =>
    (await rowsOf<Record<string, unknown>>(db, sql.raw(`select ${columns.join(", ")} from analytics_${table}`)))
      .map((row) => Object.values(row).join(" "))
      .sort();
  return {
    rollup: await read("rollup", "dimension", "grain", seconds("bucket"), "name", "key", "events::text", "total::text"),
    active: await read("active", "grain", seconds("bucket"), "actor"),
    actor: await read(
      "actor",
      "actor",
      seconds("first_at"),
      seconds("last_at"),
      seconds("cohort"),
      "events::text",
      "active_days",
    ),
    first: await read("first", "actor", "name", seconds("first_at")),
    session: await read("session", "actor", seconds("started_at"), seconds("ended_at"), "events"),
  };
}

/** The rollups counted by hand, event by event. */
function expectedCounts(events: readonly Made[]): string[] {
  const cells = new Map<string, [number, number]>();
  const add = (dimension: string, grain: string, at: number, name: string, key: string, total: number, count = 1) => {
    const cell = `${dimension} ${grain} ${startOf(grain, at) / 1000} ${name} ${key}`;
    const [had, sum] = cells.get(cell) ?? [0, 0];
    cells.set(cell, [had + count, sum + total]);
  };
  const grains = ["day", "week", "month"];
  for (const row of events.map(rowOf)) {
    const at = row.occurredAt.getTime();
    const value = row.value ?? 0;
    add("all", "hour", at, row.name, "", value);
    for (const grain of grains) {
      add("all", grain, at, row.name, "", value);
      if (row.recipeId !== null) add("recipe", grain, at, row.name, row.recipeId, value);
      if (row.cuisine !== null) add("cuisine", grain, at, row.name, row.cuisine, value);
      if (row.label !== null) {
        add("label", grain, at, row.name, row.label, value);
        add("time", grain, at, row.name, `${row.label}|${timeClass(value)}`, value);
      }
    }
  }
  for (const actor of new Set(events.flatMap((event) => event.actor ?? []))) {
    const times = events
      .filter((event) => event.actor === actor)
      .map((event) => START + event.minute * MINUTE)
      .sort((a, b) => a - b);
    for (const grain of grains)
      for (const bucket of new Set(times.map((at) => startOf(grain, at))))
        add("people", grain, bucket, "active", "", 0);
    const cohort = new Date(startOf("week", times[0] ?? 0)).toISOString().slice(0, 10);
    for (const week of new Set(times.map((at) => startOf("week", at))))
      add("cohort", "week", week, "returned", cohort, 0);
    for (let place = 0; place < times.length; ) {
      let end = place;
      while (end + 1 < times.length && (times[end + 1] ?? 0) - (times[end] ?? 0) <= 30 * MINUTE) end += 1;
      const start = times[place] ?? 0;
      for (const grain of ["hour", ...grains]) {
        add("visit", grain, start, "visit.seconds", "", ((times[end] ?? 0) - start) / 1000);
        add("visit", grain, start, "visit.events", "", end - place + 1);
      }
      place = end + 1;
    }
  }
  return [...cells].map(([cell, [events, total]]) => `${cell} ${events} ${total}`).sort();
}

function startOf(grain: string, at: number): number {
  const date = new Date(at);
  if (grain === "hour") return Math.floor(at / (60 * MINUTE)) * 60 * MINUTE;
  if (grain === "month") return Date.UTC(date.getUTCFullYear(), date.getUTCMonth(), 1);
  const day = Math.floor(at / DAY) * DAY;
  return grain === "day" ? day : day - ((date.getUTCDay() + 6) % 7) * DAY;
}
