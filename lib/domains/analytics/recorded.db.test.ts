import { describe, expect, it } from "vitest";
import { analyticsEvent } from "@/db/schema";
import { inRolledBack } from "@/db/testing/database";
import { mintHousehold } from "@/db/testing/household";
import { periodOf } from "@/lib/engines/analytics/period";
import type { Db } from "@/lib/platform/database";
import { noteSearch } from "../search/mutations/note-search";
import { chooseCounting } from "./mutations/privacy";
import { recordBeacon } from "./mutations/record-beacon";
import { recordEvent } from "./mutations/record-event";
import { rollUp } from "./mutations/roll-up";
import { engagementFigures } from "./queries/engagement";
import { recipesFigures } from "./queries/recipes";

const recorded = (db: Db) =>
  db
    .select({ name: analyticsEvent.name, label: analyticsEvent.label, value: analyticsEvent.value })
    .from(analyticsEvent)
    .orderBy(analyticsEvent.seq);
const week = () => periodOf(7, Date.now());

describe("what is recorded", () => {
  it("of a search is whether it found anything, once for the same words within a while, and never the words", () =>
    inRolledBack(async (db) => {
      const own = await mintHousehold(db);
      const other = await mintHousehold(db);
      const now = Date.now() - 60 * 60_000;
      await noteSearch(own, { query: "Lentil soup", found: 12 }, now);
      await noteSearch(own, { query: "  lentil SOUP ", found: 12 }, now);
      await noteSearch(own, { query: "  ", found: 300 }, now);
      await noteSearch(other, { query: "lentil soup", found: 0 }, now);
      await noteSearch(own, { query: "lentil soup", found: 12 }, now + 20 * 60_000);
      await recordBeacon(own, { events: [{ id: crypto.randomUUID(), name: "search.made", found: 3 }] });
      expect(await recorded(db)).toEqual([
        { name: "search.made", label: "found", value: 12 },
        { name: "search.made", label: "nothing", value: 0 },
        { name: "search.made", label: "found", value: 12 },
        { name: "search.made", label: "found", value: 3 },
      ]);
      await rollUp({ db });
      expect((await engagementFigures({ db }, week())).searches).toEqual({ found: 3, nothing: 1 });
    }));

  it("of a sign-in is that it happened", () =>
    inRolledBack(async (db) => {
      const { actor } = await mintHousehold(db);
      await recordEvent({ db, actor }, { name: "person.signed-in" });
      await rollUp({ db });
      expect((await engagementFigures({ db }, week())).acts).toEqual([{ name: "person.signed-in", count: 1 }]);
    }));

  it("of a recipe that came is the way it came", () =>
    inRolledBack(async (db) => {
      const own = await mintHousehold(db);
      for (const label of ["web", "generated", "generated"] as const)
        await recordEvent(own, { name: "recipe.added", recipeId: crypto.randomUUID(), label });
      await rollUp({ db });
      expect((await recipesFigures({ db }, week())).added).toEqual([
        { via: "manual", count: 0 },
        { via: "web", count: 1 },
        { via: "archive", count: 0 },
        { via: "generated", count: 2 },
      ]);
    }));

  it("is nothing of someone who said no", () =>
    inRolledBack(async (db) => {
      const own = await mintHousehold(db);
      await chooseCounting(own, false);
      await noteSearch(own, { query: "soup", found: 1 });
      await recordEvent(own, { name: "person.signed-in" });
      await recordBeacon(own, { events: [{ id: crypto.randomUUID(), name: "search.made", found: 3 }] });
      expect(await recorded(db)).toEqual([]);
    }));
});
