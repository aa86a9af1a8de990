import { eq } from "drizzle-orm";
import { describe, expect, it } from "vitest";
import {
  announcement,
  auditEntry,
  contentReport,
  feedback,
  household,
  noticeChoice,
  notification,
  outboxMessage,
  plan,
  planEntry,
  postComment,
  recipe,
  recipeLine,
} from "@/db/schema";
import { inRolledBack } from "@/db/testing/database";
import { mintHousehold } from "@/db/testing/household";
import type { Db } from "@/lib/platform/database";
import {
  beginPost,
  deletePost,
  publishPost,
  publishScheduled,
  restorePost,
  savePost,
  schedulePost,
  withdrawPost,
} from "./mutations";
import {
  beginDelivery,
  deliverTo,
  endDelivery,
  holdAnnouncement,
  markRead,
  saveAnnouncement,
  sendAnnouncement,
  setAnnouncementDeleted,
} from "./mutations/announcements";
import { judgeComments, report, writeComment } from "./mutations/comments";
import { answerFeedback, sendFeedback } from "./mutations/feedback";
import { changeCollection, closeReports } from "./mutations/moderate-recipes";
import { findPost, listComments, listPosts } from "./queries";
import { findPostToEdit, listAllPosts } from "./queries/admin-posts";
import { listAllComments } from "./queries/comments";
import { listOwnFeedback } from "./queries/feedback";
import { findRecipeToModerate, listAllRecipes } from "./queries/moderate-recipes";
import { countUnread, findAnnouncement, listAnnouncements, listNews, listRecipients } from "./queries/notifications";

const NOW = new Date("2026-03-04T12:00:00Z");
const later = (minutes: number) => new Date(NOW.getTime() + minutes * 60_000);

const TEXT = {
  title: "Soup for a cold week",
  summary: "Why soup.",
  body: "A **pot** of soup.",
  tags: ["Soup", "soup ", "winter"],
  coverFileId: null,
  coverAlt: "",
  recipeSlugs: [],
};

async function written(db: Db) {
  const admin = await mintHousehold(db);
  const postId = await beginPost(admin, { title: "Untitled post" });
  const saved = await savePost(admin, { postId, revision: 1, text: TEXT });
  if (!saved.ok) throw new Error(saved.reason);
  return { admin, postId, revision: saved.revision };
}

const acts = async (db: Db, subjectId: string) =>
  (await db.select({ act: auditEntry.act }).from(auditEntry).where(eq(auditEntry.subjectId, subjectId))).map(
    (row) => row.act,
  );

describe("a post", () => {
  it("is read by nobody until it is out, and changes wait until they are put out", () =>
    inRolledBack(async (db) => {
      const { admin, postId, revision } = await written(db);
      expect(await findPost({ db }, "soup-for-a-cold-week")).toBeNull();
      expect(await savePost(admin, { postId, revision: 1, text: TEXT })).toEqual({ ok: false, reason: "stale" });
      const out = await publishPost(admin, postId, revision, NOW);
      expect(out).toEqual({ ok: true, revision: revision + 1 });
      expect(await findPost({ db }, "soup-for-a-cold-week")).toMatchObject({
        tags: ["soup", "winter"],
        publishedAt: NOW,
      });
      await savePost(admin, { postId, revision: revision + 1, text: { ...TEXT, title: "Stew" } });
      expect((await findPost({ db }, "soup-for-a-cold-week"))?.title).toBe(TEXT.title);
      expect(await findPostToEdit({ db }, postId)).toMatchObject({ hasChanges: true, text: { title: "Stew" } });
      await publishPost(admin, postId, revision + 2, later(60));
      expect(await findPost({ db }, "soup-for-a-cold-week")).toMatchObject({ title: "Stew", publishedAt: NOW });
      expect((await listPosts({ db }, { tag: "winter", page: 0 })).total).toBe(1);
      await withdrawPost(admin, postId, revision + 3);
      expect(await findPost({ db }, "soup-for-a-cold-week")).toBeNull();
      expect(await acts(db, postId)).toEqual(
        expect.arrayContaining(["posts.begin", "posts.save", "posts.publish", "posts.withdraw"]),
      );
      // Writing saves itself often; the log has it once.
      expect((await acts(db, postId)).filter((act) => act === "posts.save")).toHaveLength(1);
    }));

  it("comes out at its time, once, and not at a time it was taken from", () =>
    inRolledBack(async (db) => {
      const { admin, postId, revision } = await written(db);
      await schedulePost(admin, postId, revision, later(10));
      await schedulePost(admin, postId, revision + 1, later(20));
      expect(await publishScheduled({ db }, postId, later(10))).toBe(false);
      expect(await publishScheduled({ db }, postId, later(20))).toBe(true);
      expect(await publishScheduled({ db }, postId, later(20))).toBe(false);
      expect((await findPost({ db }, "soup-for-a-cold-week"))?.publishedAt).toEqual(later(20));
    }));

  it("that is deleted is gone for readers and the job, and comes back as it was; two never share an address", () =>
    inRolledBack(async (db) => {
      const { admin, postId, revision } = await written(db);
      await schedulePost(admin, postId, revision, later(10));
      await deletePost(admin, postId);
      expect(await publishScheduled({ db }, postId, later(10))).toBe(false);
      await restorePost(admin, postId);
      expect(await publishScheduled({ db }, postId, later(10))).toBe(true);
      const twin = await beginPost(admin, { title: TEXT.title });
      expect((await findPostToEdit({ db }, twin))?.slug).toBe("soup-for-a-cold-week-2");
      await expect(deletePost(admin, crypto.randomUUID())).rejects.toMatchObject({ code: "not-found" });
    }));
});

describe("a comment", () => {
  it("waits until an admin shows it; then its writer is known, and cannot flood", () =>
    inRolledBack(async (db) => {
      const { admin, postId, revision } = await written(db);
      const [reader, other] = [await mintHousehold(db), await mintHousehold(db)];
      const say = (text: string, at = NOW) => writeComment(reader, { postId, text }, at);
      await expect(say("Too early")).rejects.toMatchObject({ code: "not-found" });
      await publishPost(admin, postId, revision, NOW);
      expect(await say("Thank you")).toEqual({ ok: true, state: "waiting" });
      expect(await say("Thank you")).toEqual({ ok: true, state: "waiting" });
      expect(await listComments({ db }, postId, null)).toEqual([]);
      expect(await listComments({ db }, postId, other.actor.userId)).toEqual([]);
      const [own] = await listComments({ db }, postId, reader.actor.userId);
      if (own === undefined) throw new Error("kept");
      expect(own).toMatchObject({ text: "Thank you", state: "waiting", isOwn: true });
      await judgeComments(admin, [own.id], "shown", NOW);
      expect(await listComments({ db }, postId, null)).toHaveLength(1);
      const list = {
        q: "",
        state: null,
        tag: null,
        sort: { by: "title", isDown: false },
        offset: 0,
        perPage: 25,
      } as const;
      expect((await listAllPosts({ db }, list)).rows).toMatchObject([{ shown: 1, waiting: 0 }]);
      const said = { q: "thank", state: null, sort: { by: "written", isDown: true }, offset: 0, perPage: 25 } as const;
      expect((await listAllComments({ db }, said)).rows).toMatchObject([{ text: "Thank you", reports: [] }]);
      expect(await say("And again")).toEqual({ ok: true, state: "shown" });
      for (const text of ["three", "four", "five"]) await say(text);
      expect(await say("six")).toEqual({ ok: false, reason: "too-many" });
      expect(await say("six", later(11))).toMatchObject({ ok: true });
    }));

  it("that is reported is looked at once; hiding it closes the reports", () =>
    inRolledBack(async (db) => {
      const { admin, postId, revision } = await written(db);
      await publishPost(admin, postId, revision, NOW);
      const [writer, reader] = [await mintHousehold(db), await mintHousehold(db)];
      await writeComment(writer, { postId, text: "Buy this" }, NOW);
      const [row] = await db.select({ id: postComment.id }).from(postComment);
      if (row === undefined) throw new Error("kept");
      const told = { subject: { commentId: row.id }, reason: "spam", text: "" } as const;
      await expect(report(reader, told, NOW)).rejects.toMatchObject({ code: "not-found" });
      await judgeComments(admin, [row.id], "shown", NOW);
      await report(reader, told, NOW);
      await report(reader, { ...told, reason: "rude" }, NOW);
      expect(await db.select({ reason: contentReport.reason }).from(contentReport)).toEqual([{ reason: "rude" }]);
      await judgeComments(admin, [row.id], "hidden", NOW);
      expect(await db.select({ at: contentReport.closedAt }).from(contentReport)).toEqual([{ at: NOW }]);
      expect(await listComments({ db }, postId, null)).toEqual([]);
    }));
});

describe("recipes in an admin's eyes", () => {
  it("of a household stay unread until somebody of it reports one, and are unread again when that is closed", () =>
    inRolledBack(async (db) => {
      const [admin, ours, theirs] = [await mintHousehold(db), await mintHousehold(db), await mintHousehold(db)];
      const id = crypto.randomUUID();
      await db
        .insert(recipe)
        .values({ id, householdId: ours.householdId, title: "Secret stew", servings: 2, searchText: "secret stew" });
      await db.insert(recipeLine).values({ recipeId: id, position: 0, text: "1 secret" });
      const list = {
        q: "",
        kind: null,
        cuisine: null,
        sort: { by: "changed", isDown: true },
        offset: 0,
        perPage: 25,
      } as const;
      expect((await listAllRecipes({ db }, list)).rows).toMatchObject([{ id, title: null, tags: [] }]);
      expect((await listAllRecipes({ db }, { ...list, q: "secret" })).total).toBe(0);
      expect((await findRecipeToModerate({ db }, id))?.words).toBeNull();
      const told = { subject: { recipeId: id }, reason: "wrong", text: "" } as const;
      await expect(report(theirs, told, NOW)).rejects.toMatchObject({ code: "not-found" });
      await report(ours, told, NOW);
      expect((await findRecipeToModerate({ db }, id))?.words).toMatchObject({ title: "Secret stew" });
      await closeReports(admin, id, NOW);
      expect((await findRecipeToModerate({ db }, id))?.words).toBeNull();
      const hide = { ids: [id], change: { kind: "hide" } } as const;
      await expect(changeCollection(admin, { ...hide, ids: [...hide.ids] }, NOW)).rejects.toMatchObject({
        code: "not-found",
      });
    }));

  it("of the collection are changed several at once, hidden and shown again", () =>
    inRolledBack(async (db) => {
      const admin = await mintHousehold(db);
      const ids = [crypto.randomUUID(), crypto.randomUUID()];
      await db
        .insert(recipe)
        .values(ids.map((id, at) => ({ id, slug: `r-${at}`, title: `Recipe ${at}`, servings: 2, tags: ["quick"] })));
      expect(await changeCollection(admin, { ids, change: { kind: "add-tag", value: "soup" } }, NOW)).toBe(2);
      await changeCollection(admin, { ids: ids.slice(0, 1), change: { kind: "hide" } }, NOW);
      const rows = await db
        .select({ tags: recipe.tags, deletedAt: recipe.deletedAt })
        .from(recipe)
        .orderBy(recipe.slug);
      expect(rows).toEqual([
        { tags: ["quick", "soup"], deletedAt: NOW },
        { tags: ["quick", "soup"], deletedAt: null },
      ]);
      await changeCollection(admin, { ids, change: { kind: "show" } }, NOW);
      expect(await acts(db, ids[0] ?? "")).toEqual(["recipes.add-tag", "recipes.hide", "recipes.show"]);
    }));
});

describe("feedback", () => {
  it("is seen by its sender and the admins only, and is answered once, by mail", () =>
    inRolledBack(async (db) => {
      const [admin, sender, other] = [await mintHousehold(db), await mintHousehold(db), await mintHousehold(db)];
      const told = { category: "fault", text: "The list is empty.", page: "/shopping" } as const;
      await sendFeedback(sender, told, NOW);
      await sendFeedback(sender, told, NOW);
      const [row, ...rest] = await db.select({ id: feedback.id }).from(feedback);
      if (row === undefined) throw new Error("kept");
      expect(rest).toEqual([]);
      expect(await listOwnFeedback(other)).toEqual([]);
      expect(await answerFeedback(admin, row.id, "Please load it again.", NOW)).toEqual({ ok: true });
      expect(await answerFeedback(admin, row.id, "Once more", NOW)).toEqual({ ok: false, reason: "answered" });
      expect(await listOwnFeedback(sender)).toMatchObject([{ state: "answered", answer: "Please load it again." }]);
      const mails = await db.select().from(outboxMessage);
      expect(mails.map((mail) => mail.recipient)).toEqual([sender.actor.email]);
      expect(mails[0]?.body).toContain("> The list is empty.");
      for (let n = 0; n < 4; n++) await sendFeedback(sender, { ...told, text: `Number ${n}` }, NOW);
      expect(await sendFeedback(sender, { ...told, text: "One more" }, NOW)).toEqual({ ok: false, reason: "too-many" });
    }));
});

describe("an announcement", () => {
  const text = {
    title: "New rooms",
    body: "There are new rooms.",
    link: "/plan",
    segment: "everyone",
    byMail: true,
  } as const;

  it("reaches each person once, by mail only where their household wants it, and is read by each alone", () =>
    inRolledBack(async (db) => {
      const [admin, ours, theirs] = [await mintHousehold(db), await mintHousehold(db), await mintHousehold(db)];
      const demo = await mintHousehold(db);
      await db.update(household).set({ isDemo: true }).where(eq(household.id, demo.householdId));
      await db.insert(noticeChoice).values({ householdId: theirs.householdId, kind: "news", isWanted: false });
      const saved = await saveAnnouncement(admin, { existing: null, text });
      if (!saved.ok) throw new Error(saved.reason);
      const sent = await sendAnnouncement(admin, saved, null, NOW);
      expect(sent.ok).toBe(true);
      const people = await beginDelivery({ db }, saved.id, NOW, NOW);
      expect(people).toHaveLength(3);
      for (let twice = 0; twice < 2; twice++) await deliverTo({ db }, saved.id, people ?? [], NOW);
      await endDelivery({ db }, saved.id, NOW);
      expect(await db.select().from(notification)).toHaveLength(3);
      const mails = await db.select({ to: outboxMessage.recipient }).from(outboxMessage);
      expect(mails.map((mail) => mail.to).toSorted()).toEqual([admin.actor.email, ours.actor.email].toSorted());
      expect(await db.select({ mailed: announcement.mailed, status: announcement.status }).from(announcement)).toEqual([
        { mailed: 2, status: "sent" },
      ]);
      expect(await sendAnnouncement(admin, { id: saved.id, revision: 2 }, null, NOW)).toMatchObject({ reason: "sent" });
      const [news] = await listNews(ours, null);
      if (news === undefined) throw new Error("delivered");
      await markRead(theirs, news.id, NOW);
      expect(await countUnread(ours)).toBe(1);
      await markRead(ours, news.id, NOW);
      expect(await findAnnouncement({ db }, saved.id)).toMatchObject({ delivered: 3, read: 1, mailed: 2 });
      const list = { q: "rooms", status: null, sort: { by: "sent", isDown: true }, offset: 0, perPage: 25 } as const;
      expect((await listAnnouncements({ db }, list)).rows).toMatchObject([{ delivered: 3, read: 1 }]);
      expect(await countUnread(ours)).toBe(0);
      expect(await countUnread(theirs)).toBe(1);
      await setAnnouncementDeleted(admin, saved.id, true, NOW);
      expect(await listNews(theirs, null)).toEqual([]);
    }));

  it("that is held goes to nobody, and a segment means those it says", () =>
    inRolledBack(async (db) => {
      const [admin, planned] = [await mintHousehold(db), await mintHousehold(db)];
      const saved = await saveAnnouncement(admin, { existing: null, text });
      if (!saved.ok) throw new Error(saved.reason);
      await sendAnnouncement(admin, saved, later(30), NOW);
      await holdAnnouncement(admin, { id: saved.id, revision: 2 });
      expect(await beginDelivery({ db }, saved.id, later(30), later(30))).toBeNull();
      const planId = crypto.randomUUID();
      await db.insert(plan).values({ id: planId, householdId: planned.householdId, weekStart: "2026-03-02" });
      await db.insert(planEntry).values({ planId, date: "2026-03-05", slotId: "dinner", kind: "out" });
      const without = await listRecipients({ db }, { segment: "without-plan", now: NOW });
      expect(without.map((one) => one.userId)).toEqual([admin.actor.userId]);
      expect(await listRecipients({ db }, { segment: "admins", now: NOW })).toEqual([]);
    }));
});
