import { TZDateMini } from "@date-fns/tz";
import { fold } from "@/lib/engines/foods/normalise";

export const POST_STATES = ["draft", "scheduled", "published"] as const;
export type PostState = (typeof POST_STATES)[number];

export const COMMENT_STATES = ["waiting", "shown", "hidden"] as const;
export type CommentState = (typeof COMMENT_STATES)[number];

export const REPORT_REASONS = ["wrong", "unsafe", "rude", "spam", "rights", "other"] as const;

export const FEEDBACK_KINDS = ["fault", "idea", "question", "praise"] as const;
export type FeedbackKind = (typeof FEEDBACK_KINDS)[number];

export const FEEDBACK_STATES = ["new", "seen", "answered", "closed"] as const;
export type FeedbackState = (typeof FEEDBACK_STATES)[number];

export const SEGMENTS = ["everyone", "without-plan", "owners", "admins"] as const;
export type Segment = (typeof SEGMENTS)[number];

/** Posts on a page of the blog. */
export const POSTS_PAGE = 9;
/** What one person may send before they are asked to wait. */
export const LIMITS = {
  comments: { most: 5, minutes: 10 },
  reports: { most: 20, minutes: 60 },
  feedback: { most: 5, minutes: 60 },
} as const;

const WORDS_A_MINUTE = 220;
/** English, the space after a word and Markdown's signs counted. */
const LETTERS_A_WORD = 6;

/** Minutes to read so many characters of Markdown, at least one. */
export const readingMinutes = (letters: number): number =>
  Math.max(1, Math.round(letters / LETTERS_A_WORD / WORDS_A_MINUTE));

/** A title as part of an address: small letters, digits and hyphens, at most 80 of them. Never empty. */
export function slugOf(title: string): string {
  const plain = fold(title)
    .normalize("NFKD")
    .replaceAll(/[^a-z0-9]+/g, "-")
    .slice(0, 80)
    .replaceAll(/^-+|-+$/g, "");
  return plain === "" ? "post" : plain;
}

/** Tags as they are kept: small letters, each once, in the order given. */
export const tidyTags = (tags: readonly string[]): string[] => [
  ...new Set(tags.map((tag) => tag.trim().toLowerCase().replaceAll(/\s+/g, " ")).filter((tag) => tag !== "")),
];

/**
 * The moment a clock in the zone shows a date and time ("2026-11-23T09:00"). A time that the change to summer time
 * leaves out is the one an hour later; of one that comes twice, the first. Null for what is no date.
 */
export function momentAt(local: string, timeZone: string): Date | null {
  const parts = /^(\d{4})-(\d\d)-(\d\d)T(\d\d):(\d\d)$/.exec(local);
  if (parts === null) return null;
  const [year = 0, month = 0, day = 0, hour = 0, minute = 0] = parts.slice(1).map(Number);
  const moment = new TZDateMini(year, month - 1, day, hour, minute, timeZone);
  const isSame = moment.getFullYear() === year && moment.getMonth() === month - 1 && moment.getDate() === day;
  return isSame && hour < 24 && minute < 60 ? new Date(moment.getTime()) : null;
}

/** A moment as a clock in the zone shows it, "2026-11-23T09:00". */
export function clockAt(moment: Date, timeZone: string): string {
  const parts = new Intl.DateTimeFormat("sv-SE", {
    timeZone,
    year: "numeric",
    month: "2-digit",
    day: "2-digit",
    hour: "2-digit",
    minute: "2-digit",
  }).format(moment);
  return parts.replace(" ", "T");
}

/** Where a public picture of a post is. */
export const mediaUrl = (fileId: string, width?: number): string =>
  `/blog/media/${fileId}${width === undefined ? "" : `?width=${width}`}`;

/** Ids of the public pictures a text in Markdown shows. */
export const mediaIn = (markdown: string): string[] => [
  ...new Set(
    [...markdown.matchAll(/\/blog\/media\/([0-9a-f]{8}-(?:[0-9a-f]{4}-){3}[0-9a-f]{12})/g)].map((m) => m[1] ?? ""),
  ),
];

/** A picture for everyone, as far as a page needs it. */
export interface PublicPicture {
  readonly id: string;
  readonly width: number;
  readonly height: number;
  readonly placeholder: string | null;
}
