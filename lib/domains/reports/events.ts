/** A recipe book is to be printed. */
export const BOOK_ASKED = "reports/book.asked";
/** Nobody wants the book any more. */
export const BOOK_CANCELLED = "reports/book.cancelled";

export interface BookAsked {
  readonly householdId: string;
  readonly bookId: string;
}

/** A schedule's hour has come. */
export const REPORT_DUE = "reports/report.due";

export interface ReportDue {
  readonly householdId: string;
  readonly scheduleId: string;
  /** Plain date by the household's calendar. */
  readonly dueOn: string;
}
