import { useFormatter, useTranslations } from "next-intl";
import type { JobsSnapshot } from "@/lib/domains/jobs/policy";

const HEIGHT = 120;
const KINDS = ["completed", "failed", "cancelled"] as const;
const FILL = { completed: "fill-herb", failed: "fill-tomato", cancelled: "fill-edge" } as const;
const DOT = { completed: "bg-herb", failed: "bg-tomato", cancelled: "bg-edge" } as const;

/** Runs that ended in each stretch of the window: how many, and how they ended. */
export function ThroughputChart({ jobs }: { jobs: JobsSnapshot }) {
  const t = useTranslations("adminJobs.chart");
  const format = useFormatter();
  const { bars, window, completed, failed } = jobs;
  const most = Math.max(1, ...bars.map((bar) => bar.completed + bar.failed + bar.cancelled));
  const sentence = t("sentence", { completed, failed, window });
  const time = (at: string) =>
    format.dateTime(new Date(at), window === "7d" ? { weekday: "short", hour: "numeric" } : { timeStyle: "short" });
  const [first] = bars;
  return (
    <figure className="grid gap-2">
      <figcaption className="text-soft">{sentence}</figcaption>
      <div className="rounded-card border border-line bg-surface px-4 pt-4 pb-3">
        <svg
          role="img"
          aria-label={sentence}
          viewBox={`0 0 ${bars.length * 10} ${HEIGHT}`}
          preserveAspectRatio="none"
          className="block h-32 w-full"
        >
          <line x1="0" x2={bars.length * 10} y1={HEIGHT - 0.5} y2={HEIGHT - 0.5} className="stroke-line" />
          {bars.map((bar, index) => {
            let top = HEIGHT;
            return (
              <g key={bar.at}>
                <rect x={index * 10} y="0" width="10" height={HEIGHT} className="fill-transparent hover:fill-sunk" />
                {KINDS.map((kind) => {
                  if (bar[kind] === 0) return null;
                  // One failed run among thousands is still seen.
                  const height = Math.max(2, (bar[kind] / most) * (HEIGHT - 6));
                  top -= height;
                  return (
                    <rect
                      key={kind}
                      x={index * 10 + 1}
                      y={Math.max(0, top)}
                      width="8"
                      height={height}
                      className={`pointer-events-none ${FILL[kind]}`}
                    />
                  );
                })}
                <title>
                  {t("bar", {
                    time: time(bar.at),
                    completed: bar.completed,
                    failed: bar.failed,
                    cancelled: bar.cancelled,
                  })}
                </title>
              </g>
            );
          })}
        </svg>
        <p className="mt-2 flex justify-between gap-4 text-xs text-soft">
          <span>{first === undefined ? "" : time(first.at)}</span>
          <span>{time(jobs.at)}</span>
        </p>
        <p className="mt-1 flex flex-wrap justify-center gap-x-3 gap-y-1 text-xs text-soft">
          {KINDS.map((kind) => (
            <span key={kind} className="inline-flex items-center gap-1.5">
              <span aria-hidden="true" className={`size-2.5 rounded-full ${DOT[kind]}`} />
              {t(kind)}
            </span>
          ))}
          <span>{t("most", { count: most })}</span>
        </p>
      </div>
    </figure>
  );
}
