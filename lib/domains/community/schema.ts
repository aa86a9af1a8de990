import { z } from "zod";
import { FEEDBACK_KINDS, FEEDBACK_STATES, REPORT_REASONS, SEGMENTS } from "./policy";

export const postText = z.object({
  title: z.string().trim().min(1, "Give the post a title").max(160),
  summary: z.string().trim().max(320),
  body: z.string().max(60_000),
  tags: z.array(z.string().trim().min(1).max(40)).max(12),
  coverFileId: z.uuid().nullable(),
  coverAlt: z.string().trim().max(300),
  recipeSlugs: z.array(z.string().trim().max(120)).max(6),
});
export type PostTextInput = z.infer<typeof postText>;

const revision = z.number().int().positive();
export const postId = z.object({ postId: z.uuid() });
export const savePostInput = z.object({ postId: z.uuid(), revision, text: postText });
export type SavePostInput = z.infer<typeof savePostInput>;
export const revisedPost = z.object({ postId: z.uuid(), revision });

/** A wall-clock time in the admin's own zone. */
const clock = z.string().regex(/^\d{4}-\d\d-\d\dT\d\d:\d\d$/, "Choose a day and a time");
export const schedulePostInput = revisedPost.extend({ at: clock });

export const commentInput = z.object({
  postId: z.uuid(),
  text: z.string().trim().min(2, "Write a few words").max(2000, "At most 2,000 characters"),
});
export type CommentInput = z.infer<typeof commentInput>;
export const reportInput = z.object({
  subject: z.union([z.object({ commentId: z.uuid() }), z.object({ recipeId: z.uuid() })]),
  reason: z.enum(REPORT_REASONS),
  text: z.string().trim().max(1000),
});
export type ReportInput = z.infer<typeof reportInput>;

export const feedbackInput = z.object({
  category: z.enum(FEEDBACK_KINDS),
  text: z.string().trim().min(5, "Write a sentence or two").max(4000),
  /** A path of this app, without what stands after "?". */
  page: z.string().transform((page) => (/^\/[^?#\s]{0,199}$/.test(page) ? page : null)),
});
export type FeedbackInput = z.infer<typeof feedbackInput>;
export const answerInput = z.object({ feedbackId: z.uuid(), answer: z.string().trim().min(2).max(8000) });
export const feedbackStateInput = z.object({
  feedbackId: z.uuid(),
  state: z.enum(FEEDBACK_STATES).exclude(["answered"]),
});

export const announcementText = z.object({
  title: z.string().trim().min(3, "Give it a title").max(120),
  body: z.string().trim().min(3, "Write what there is to say").max(4000),
  link: z
    .string()
    .trim()
    .max(200)
    .transform((link) => (link === "" ? null : link))
    .nullable()
    .refine((link) => link === null || /^\/(?!\/)\S*$/.test(link), "A page of this app, beginning with /"),
  segment: z.enum(SEGMENTS),
  byMail: z.boolean(),
});
export type AnnouncementText = z.infer<typeof announcementText>;
export const saveAnnouncementInput = z.object({
  /** Null for a new one. */
  existing: z.object({ id: z.uuid(), revision }).nullable(),
  text: announcementText,
});
export type SaveAnnouncementInput = z.infer<typeof saveAnnouncementInput>;
export const announcementId = z.object({ announcementId: z.uuid() });
export const revisedAnnouncement = z.object({ announcementId: z.uuid(), revision });
export const sendAnnouncementInput = revisedAnnouncement.extend({
  /** Null = now. */
  at: clock.nullable(),
});

export const postScheduled = z.object({ postId: z.uuid(), publishAt: z.iso.datetime() });
export const announcementDue = z.object({ announcementId: z.uuid(), sendAt: z.iso.datetime() });

const tag = z.string().trim().toLowerCase().min(1).max(40);
export const bulkRecipesInput = z.object({
  ids: z.array(z.uuid()).min(1).max(100),
  change: z.discriminatedUnion("kind", [
    z.object({ kind: z.literal("hide") }),
    z.object({ kind: z.literal("show") }),
    z.object({ kind: z.literal("set-cuisine"), value: z.string().trim().min(1).max(60) }),
    z.object({ kind: z.literal("add-tag"), value: tag }),
    z.object({ kind: z.literal("remove-tag"), value: tag }),
  ]),
});
export type BulkRecipesInput = z.infer<typeof bulkRecipesInput>;

/** One row a line; a row "## Filling" heads the rows below it. */
const rows = z
  .string()
  .max(40_000)
  .transform((written) => {
    let section: string | null = null;
    return written.split("\n").flatMap((line) => {
      const text = line.trim();
      if (text.startsWith("## ")) section = text.slice(3).trim();
      return text === "" || text.startsWith("## ") ? [] : [{ text, section }];
    });
  })
  .pipe(z.array(z.object({ text: z.string().max(8000), section: z.string().max(120).nullable() })).max(200));

export const collectionRecipeInput = z.object({
  recipeId: z.uuid(),
  revision,
  title: z.string().trim().min(1).max(200),
  description: z
    .string()
    .trim()
    .max(2000)
    .transform((text) => (text === "" ? null : text)),
  servings: z.coerce.number().positive().max(1000),
  cuisine: z
    .string()
    .trim()
    .max(60)
    .transform((text) => (text === "" ? null : text)),
  tags: z.string().transform((text) => text.split(",").filter((word) => word.trim() !== "")),
  lines: rows.refine((found) => found.length > 0, "At least one ingredient"),
  steps: rows,
});
export type CollectionRecipeInput = z.output<typeof collectionRecipeInput>;
