import { sql } from "drizzle-orm";
import {
  boolean,
  index,
  integer,
  jsonb,
  pgTable,
  text,
  timestamp,
  unique,
  uniqueIndex,
  uuid,
} from "drizzle-orm/pg-core";
import { household } from "./accounts";
import { user } from "./auth";
import { createdAt, id, updatedAt } from "./columns";
import { file } from "./files";
import { recipe } from "./recipes";

/** What a post says; the part of it that an editor changes. */
export interface PostText {
  readonly title: string;
  readonly summary: string;
  /** Markdown. */
  readonly body: string;
  readonly tags: readonly string[];
  readonly coverFileId: string | null;
  readonly coverAlt: string;
  /** Collection recipes named below the post, by slug. */
  readonly recipeSlugs: readonly string[];
}

/** A post of the blog. While it is published, what an editor writes waits in `working` until it is put out. */
export const post = pgTable(
  "post",
  {
    id: id(),
    slug: text().notNull(),
    title: text().notNull(),
    summary: text().notNull().default(""),
    body: text().notNull().default(""),
    tags: text().array().notNull().default([]),
    coverFileId: uuid().references(() => file.id, { onDelete: "set null" }),
    coverAlt: text().notNull().default(""),
    recipeSlugs: text().array().notNull().default([]),
    status: text().$type<"draft" | "scheduled" | "published">().notNull().default("draft"),
    /** When a scheduled post comes out. */
    publishAt: timestamp({ withTimezone: true }),
    /** When it first came out. */
    publishedAt: timestamp({ withTimezone: true }),
    /** What an editor changed since, null where nothing waits. */
    working: jsonb().$type<PostText>(),
    authorId: text().references(() => user.id, { onDelete: "set null" }),
    /** As readers see it. */
    authorName: text().notNull(),
    /** Counts saves; a save from a stale editor is refused. */
    revision: integer().notNull().default(1),
    deletedAt: timestamp({ withTimezone: true }),
    createdAt: createdAt(),
    updatedAt: updatedAt(),
  },
  (t) => [
    uniqueIndex("post_slug").on(t.slug),
    index().on(t.status, t.publishedAt),
    index().on(t.updatedAt),
    index("post_tags").using("gin", t.tags),
  ],
);

/** What a reader said below a post. */
export const postComment = pgTable(
  "post_comment",
  {
    id: id(),
    postId: uuid()
      .notNull()
      .references(() => post.id, { onDelete: "cascade" }),
    userId: text()
      .notNull()
      .references(() => user.id, { onDelete: "cascade" }),
    text: text().notNull(),
    state: text().$type<"waiting" | "shown" | "hidden">().notNull().default("waiting"),
    createdAt: createdAt(),
    updatedAt: updatedAt(),
  },
  (t) => [
    index().on(t.postId, t.state, t.createdAt),
    index().on(t.state, t.createdAt),
    index().on(t.userId, t.createdAt),
  ],
);

/** Somebody says that a comment or a recipe should be looked at. */
export const contentReport = pgTable(
  "content_report",
  {
    id: id(),
    commentId: uuid().references(() => postComment.id, { onDelete: "cascade" }),
    recipeId: uuid().references(() => recipe.id, { onDelete: "cascade" }),
    reporterId: text()
      .notNull()
      .references(() => user.id, { onDelete: "cascade" }),
    reason: text().$type<"wrong" | "unsafe" | "rude" | "spam" | "rights" | "other">().notNull(),
    text: text().notNull().default(""),
    closedAt: timestamp({ withTimezone: true }),
    createdAt: createdAt(),
  },
  (t) => [
    // One person reports one thing once.
    unique().on(t.commentId, t.reporterId),
    unique().on(t.recipeId, t.reporterId),
    index("content_report_open").on(t.createdAt).where(sql`${t.closedAt} is null`),
  ],
);

/** What people tell the keepers of the installation. */
export const feedback = pgTable(
  "feedback",
  {
    id: id(),
    householdId: uuid().references(() => household.id, { onDelete: "set null" }),
    userId: text()
      .notNull()
      .references(() => user.id, { onDelete: "cascade" }),
    category: text().$type<"fault" | "idea" | "question" | "praise">().notNull(),
    text: text().notNull(),
    /** Path of the page it was sent from. */
    page: text(),
    state: text().$type<"new" | "seen" | "answered" | "closed">().notNull().default("new"),
    answer: text(),
    answeredAt: timestamp({ withTimezone: true }),
    createdAt: createdAt(),
    updatedAt: updatedAt(),
  },
  (t) => [index().on(t.state, t.createdAt), index().on(t.userId, t.createdAt), index().on(t.householdId)],
);

/** Something an admin tells everyone or some. */
export const announcement = pgTable(
  "announcement",
  {
    id: id(),
    title: text().notNull(),
    body: text().notNull(),
    /** A path in the app to read on, null for none. */
    link: text(),
    segment: text().$type<"everyone" | "without-plan" | "owners" | "admins">().notNull().default("everyone"),
    byMail: boolean().notNull().default(false),
    status: text().$type<"draft" | "scheduled" | "sending" | "sent">().notNull().default("draft"),
    sendAt: timestamp({ withTimezone: true }),
    sentAt: timestamp({ withTimezone: true }),
    mailed: integer().notNull().default(0),
    revision: integer().notNull().default(1),
    deletedAt: timestamp({ withTimezone: true }),
    createdAt: createdAt(),
    updatedAt: updatedAt(),
  },
  (t) => [index().on(t.status, t.createdAt)],
);

/** An announcement as one person has it; it was delivered once. */
export const notification = pgTable(
  "notification",
  {
    id: id(),
    userId: text()
      .notNull()
      .references(() => user.id, { onDelete: "cascade" }),
    announcementId: uuid()
      .notNull()
      .references(() => announcement.id, { onDelete: "cascade" }),
    readAt: timestamp({ withTimezone: true }),
    createdAt: createdAt(),
  },
  (t) => [
    unique().on(t.announcementId, t.userId),
    index().on(t.userId, t.createdAt),
    index("notification_unread").on(t.userId).where(sql`${t.readAt} is null`),
  ],
);
