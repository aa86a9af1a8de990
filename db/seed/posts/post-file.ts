/** A post that every new installation starts with. */
export interface SeedPost {
  readonly slug: string;
  readonly title: string;
  readonly summary: string;
  readonly tags: readonly string[];
  /** Collection recipes named below it, by slug; the first one's picture is its cover. */
  readonly recipeSlugs: readonly string[];
  /** ISO date of the day it was written. */
  readonly writtenOn: string;
  /** Markdown. */
  readonly body: string;
}
