/** What kinds of things an admin's act is about. */
export const SUBJECT_KINDS = [
  "user",
  "household",
  "recipe",
  "post",
  "comment",
  "file",
  "feedback",
  "notice",
  "run",
  "function",
  "ai",
  "flag",
  "setting",
  "report",
  "search",
  "other",
] as const;
export type SubjectKind = (typeof SUBJECT_KINDS)[number];
