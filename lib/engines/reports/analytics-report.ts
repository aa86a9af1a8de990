/** A chart with the sentence that says what it shows. All texts are ready to print. */
export interface ReportChart {
  readonly title: string;
  readonly sentence: string;
  readonly shape:
    | {
        readonly kind: "line";
        /** Values of days in a row, the first of them `from` (plain date). */
        readonly values: readonly number[];
        readonly from: string;
        readonly until: string;
        /** What may come after the last value. */
        readonly forecast: readonly { readonly value: number; readonly low: number; readonly high: number }[];
      }
    | {
        readonly kind: "bars";
        readonly rows: readonly { readonly label: string; readonly value: number; readonly text: string }[];
      };
}

/** Figures of the installation on paper. */
export interface AnalyticsReport {
  readonly language: string;
  readonly title: string;
  readonly summary: string;
  readonly charts: readonly ReportChart[];
}
