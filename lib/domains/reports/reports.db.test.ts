import { mkdtempSync, rmSync } from "node:fs";
import os from "node:os";
import path from "node:path";
import { parse } from "csv-parse/sync";
import { eq } from "drizzle-orm";
import { afterAll, afterEach, beforeAll, describe, expect, it, vi } from "vitest";
import { jobEvent, outboxAttachment, outboxMessage, recipe, recipeBook, recipeLine, stockBooking } from "@/db/schema";
import { inRolledBack } from "@/db/testing/database";
import { mintHousehold } from "@/db/testing/household";
import { STANDARD_STYLE } from "@/lib/engines/reports/contract";
import type { Scope } from "@/lib/platform/auth/scope";
import { keepBytes, readBytes } from "@/lib/platform/storage/store";
import {
  addSchedule,
  announceDueReports,
  askForBook,
  cancelBook,
  markBook,
  removeBook,
  removeOldBooks,
  removeSchedule,
  sendScheduled,
  setPaperStyle,
} from "./mutations";
import { dueOn } from "./policy";
import { findBook, listBooks, listSchedules, paperStyleOf, recipesToChoose } from "./queries";
import { gatherBook } from "./queries/book-report";
import { exportHouseholdList } from "./queries/exports";
import { prepLabels } from "./queries/prep-labels";
import { bookInput } from "./schema";

let dataDir: string;
beforeAll(() => {
  dataDir = mkdtempSync(path.join(os.tmpdir(), "reports-"));
  process.env.MEALPREP_DATA_DIR = dataDir;
});
afterEach(() => vi.unstubAllEnvs());
afterAll(() => {
  delete process.env.MEALPREP_DATA_DIR;
  rmSync(dataDir, { recursive: true, force: true });
});

async function addRecipe(scope: Scope, title: string, more: Partial<typeof recipe.$inferInsert> = {}) {
  const id = crypto.randomUUID();
  await scope.db.insert(recipe).values({ id, householdId: scope.householdId, title, servings: 2, ...more });
  await scope.db.insert(recipeLine).values({ recipeId: id, position: 0, text: "200 g red lentils" });
  return id;
}

const ask = (title: string, more: object = {}) => bookInput.parse({ title, from: "own", ...more });

/** As on a serverless host without Inngest. */
function nobodyWorks() {
  vi.stubEnv("VERCEL", "1");
  vi.stubEnv("DATABASE_URL", "postgresql://nobody@localhost/nothing");
  vi.stubEnv("BETTER_AUTH_SECRET", "a secret of at least thirty-two characters");
}

describe("a recipe book", () => {
  it("is refused where nobody works in the background, and nothing is left of it", () =>
    inRolledBack(async (db) => {
      const scope = await mintHousehold(db);
      await addRecipe(scope, "Soup");
      nobodyWorks();
      await expect(askForBook(scope, ask("Our book"))).rejects.toMatchObject({ code: "unavailable" });
      await expect(addSchedule(scope, { report: "week-plan", weekday: 1, hour: 7 })).rejects.toMatchObject({
        code: "unavailable",
      });
      vi.unstubAllEnvs();
      expect(await listBooks(scope)).toEqual([]);
      expect(await listSchedules(scope)).toEqual([]);
    }));

  it("holds what was chosen, is followed, and belongs to its household alone", () =>
    inRolledBack(async (db) => {
      const [ours, theirs] = [await mintHousehold(db), await mintHousehold(db)];
      expect(await askForBook(ours, ask("Empty"))).toEqual({ ok: false, reason: "no-recipes" });
      await addRecipe(ours, "Soup", {
        suits: ["dinner"],
        tags: ["quick"],
        allergens: ["celery"],
        sourceUrl: "https://www.example.test/x",
      });
      await addRecipe(ours, "apple cake", { suits: ["snack"] });
      const secret = await addRecipe(theirs, "Their secret");
      expect(await recipesToChoose(ours)).toMatchObject({
        all: 2,
        own: 2,
        favourites: 0,
        tags: [{ tag: "quick", recipes: 1 }],
      });
      const picked = await askForBook(ours, ask("Stolen", { from: "picks", recipeIds: [secret] }));
      expect(picked).toEqual({ ok: false, reason: "no-recipes" });

      const asked = await askForBook(ours, ask("Our book", { order: "meal", style: { paper: "a5" } }));
      const bookId = asked.ok ? asked.bookId : "";
      const [event] = await db
        .select({ payload: jobEvent.payload })
        .from(jobEvent)
        .where(eq(jobEvent.id, `book ${bookId}`));
      expect(event?.payload).toContain(bookId);
      const book = await findBook(ours, bookId);
      expect(book).toMatchObject({ status: "waiting", recipesTotal: 2, style: { ...STANDARD_STYLE, paper: "a5" } });
      if (book === null) return;
      const { report } = await gatherBook(ours, book, new Date("2026-03-01T12:00:00Z"));
      expect(report.chapters.map(({ title, recipes }) => [title, recipes.map((one) => one.title)])).toEqual([
        ["Dinner", ["Soup"]],
        ["Snacks", ["apple cake"]],
      ]);
      expect(report.chapters[0]?.recipes[0]).toMatchObject({
        yields: "Serves 2",
        allergens: "Contains celery.",
        source: "From example.test",
        ingredients: [{ heading: null, lines: ["200 g red lentils"] }],
      });

      expect(await findBook(theirs, bookId)).toBeNull();
      expect(await listBooks(theirs)).toEqual([]);
      expect(await markBook(theirs, bookId, { status: "done" })).toBe(false);
      await expect(cancelBook(theirs, bookId)).rejects.toMatchObject({ code: "not-found" });
      await expect(removeBook(theirs, bookId)).rejects.toMatchObject({ code: "not-found" });
      expect(await cancelBook(ours, bookId)).toEqual({ ok: true });
      expect(await cancelBook(ours, bookId)).toEqual({ ok: false, reason: "not-under-way" });
      // What is printing learns of it at its next word.
      expect(await markBook(ours, bookId, { recipesDone: 1 })).toBe(false);
    }));

  it("is gone with its file after its days, and no sooner", () =>
    inRolledBack(async (db) => {
      const scope = await mintHousehold(db);
      await addRecipe(scope, "Soup");
      const { sha256 } = await keepBytes(new TextEncoder().encode("a book"));
      const ids: string[] = [];
      for (const title of ["one", "two"]) {
        const asked = await askForBook(scope, ask(title));
        if (asked.ok) ids.push(asked.bookId);
        await markBook(scope, ids.at(-1) ?? "", { status: "done", file: { sha256, bytes: 6, pages: 1 } });
      }
      await db
        .update(recipeBook)
        .set({ createdAt: new Date("2026-01-01") })
        .where(eq(recipeBook.id, ids[0] ?? ""));
      await db
        .update(recipeBook)
        .set({ createdAt: new Date("2026-01-20") })
        .where(eq(recipeBook.id, ids[1] ?? ""));
      expect(await removeOldBooks({ db }, new Date("2026-02-05"))).toBe(1);
      expect(await readBytes(sha256)).not.toBeNull();
      expect(await removeOldBooks({ db }, new Date("2026-03-05"))).toBe(1);
      expect(await readBytes(sha256)).toBeNull();
    }));
});

describe("papers", () => {
  it("look as each household chose", () =>
    inRolledBack(async (db) => {
      const [ours, theirs] = [await mintHousehold(db), await mintHousehold(db)];
      await setPaperStyle(ours, { ...STANDARD_STYLE, colour: "plum" });
      expect((await paperStyleOf(ours)).colour).toBe("plum");
      expect(await paperStyleOf(theirs)).toEqual(STANDARD_STYLE);
    }));

  it("as labels say what is in the box, and nothing of others", () =>
    inRolledBack(async (db) => {
      const [ours, theirs] = [await mintHousehold(db), await mintHousehold(db)];
      const id = await addRecipe(ours, "Dal", { keeps: true, gramsPerServing: 352, allergens: ["milk"] });
      const item = { recipeId: id, cookedOn: "2026-03-01", count: 2, portions: 2, place: "fridge" as const };
      const labels = await prepLabels(ours, [item], "https://kitchen.test");
      expect(labels).toHaveLength(2);
      expect(labels[0]).toEqual({
        title: "Dal",
        facts: [
          { label: "Eat by", value: "Wed, Mar 4" },
          { label: "Cooked", value: "Sun, Mar 1" },
          { label: "Holds", value: "2 portions, 705 g" },
        ],
        allergens: "Contains milk.",
        address: `https://kitchen.test/recipes/${id}`,
      });
      expect(await prepLabels(theirs, [item], "https://kitchen.test")).toEqual([]);
    }));
});

describe("a schedule", () => {
  const SATURDAY = new Date("2026-03-07T07:30:00Z");

  it("is due from its hour by the household's clock", () => {
    const due = { weekday: 6, hour: 8 };
    expect(dueOn(due, SATURDAY, "Europe/Warsaw")).toBe("2026-03-07");
    expect(dueOn(due, SATURDAY, "UTC")).toBeNull();
    expect(dueOn(due, new Date("2026-03-06T19:30:00Z"), "Pacific/Auckland")).toBe("2026-03-07");
    expect(dueOn({ weekday: 7, hour: 2 }, new Date("2026-03-29T01:30:00Z"), "Europe/Warsaw")).toBe("2026-03-29");
    expect(dueOn(due, SATURDAY, "Nowhere/Land")).toBeNull();
  });

  it("is announced once a day and mailed once, to its person, while it is on", () =>
    inRolledBack(async (db) => {
      const scope = await mintHousehold(db, { timeZone: "Europe/Warsaw" });
      const other = await mintHousehold(db);
      const added = await addSchedule(scope, { report: "week-plan", weekday: 6, hour: 8 });
      const scheduleId = added.ok ? added.scheduleId : "";
      expect(await listSchedules(other)).toEqual([]);
      await expect(removeSchedule(other, scheduleId)).rejects.toMatchObject({ code: "not-found" });
      await announceDueReports({ db }, SATURDAY);
      await announceDueReports({ db }, new Date(SATURDAY.getTime() + 3_600_000));
      const events = await db.select({ id: jobEvent.id }).from(jobEvent);
      expect(events).toEqual([{ id: `report ${scheduleId} 2026-03-07` }]);

      const due = { scheduleId, dueOn: "2026-03-07" };
      const bytes = new TextEncoder().encode("%PDF-");
      const print = async () => ({ title: "Week of March 9", fileName: "week-plan.pdf", bytes });
      expect(await sendScheduled(other, due, print)).toBe("gone");
      expect(await sendScheduled(scope, due, print)).toBe("sent");
      expect(await sendScheduled(scope, due, print)).toBe("already");
      expect(await db.select().from(outboxMessage)).toMatchObject([
        { recipient: scope.actor.email, subject: "Week of March 9" },
      ]);
      expect(await db.select().from(outboxAttachment)).toMatchObject([{ fileName: "week-plan.pdf", bytes: 5 }]);
      expect(await sendScheduled(scope, { ...due, dueOn: "2026-03-14" }, async () => null)).toBe("nothing-to-send");
      await removeSchedule(scope, scheduleId);
      expect(await sendScheduled(scope, { ...due, dueOn: "2026-03-21" }, print)).toBe("gone");
    }));
});

describe("a list as a file", () => {
  it("holds every row of this household and none of another's, in batches", () =>
    inRolledBack(async (db) => {
      const [ours, theirs] = [await mintHousehold(db), await mintHousehold(db)];
      await addRecipe(ours, '=HYPERLINK("x")');
      await addRecipe(theirs, "Their secret");
      const booking = (scope: Scope, n: number) => ({
        ...{ householdId: scope.householdId, kind: "purchase" as const, amount: n, transactionId: crypto.randomUUID() },
        ...{ priceMinor: 1234, currency: "EUR" },
      });
      await db.insert(stockBooking).values(Array.from({ length: 2100 }, (_, n) => booking(ours, n + 1)));
      await db.insert(stockBooking).values(booking(theirs, 5));
      const rowsOf = async (list: "recipes" | "bookings") =>
        parse(Buffer.from(await (await exportHouseholdList(ours, list, { format: "csv" })).arrayBuffer()), {
          bom: true,
          columns: true,
        }) as Record<string, string>[];
      expect((await rowsOf("recipes")).map((row) => row.title)).toEqual(['\'=HYPERLINK("x")']);
      const bookings = await rowsOf("bookings");
      expect(bookings).toHaveLength(2100);
      expect(new Set(bookings.map((row) => row.booking_id)).size).toBe(2100);
      expect(bookings[0]?.price).toBe("12.34");
      for (const list of ["plan", "shopping-list", "pantry", "prices", "foods"] as const) {
        const response = await exportHouseholdList(ours, list, { format: "xlsx", week: "2026-03-02" });
        expect((await response.arrayBuffer()).byteLength).toBeGreaterThan(500);
      }
    }));
});
