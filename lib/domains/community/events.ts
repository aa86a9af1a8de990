/** A post is to come out at a time; whether it still is, is found out then. */
export const POST_SCHEDULED = "community/post.scheduled";

export interface PostScheduled {
  readonly postId: string;
  /** ISO. */
  readonly publishAt: string;
}

/** An announcement is to go out, now or at its time. */
export const ANNOUNCEMENT_DUE = "community/announcement.due";

export interface AnnouncementDue {
  readonly announcementId: string;
  /** ISO. */
  readonly sendAt: string;
}
