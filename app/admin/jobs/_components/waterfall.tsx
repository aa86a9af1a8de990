import clsx from "clsx";
import { useFormatter, useTranslations } from "next-intl";
import { SpanText } from "@/components/admin/span-text";
import type { findRun } from "@/lib/domains/jobs/queries";
import { errorText, stackOf } from "./error-text";
import { Payload } from "./payload";
import { type TimelineBar, timelineOf } from "./timeline";

type Run = NonNullable<Awaited<ReturnType<typeof findRun>>>;
type Step = Run["steps"][number];

const fill: Record<Step["status"], string> = {
  planned: "bg-edge",
  sleeping: "bg-honey-fill",
  waiting: "bg-honey-fill",
  invoking: "bg-fibre",
  completed: "bg-herb",
  failed: "bg-tomato",
};

/** The run's steps as bars in time; each opens to what went in, what came out and what its tries said. */
export function Waterfall({ run, now }: { run: Run; now: Date }) {
  const t = useTranslations("adminJobs.run");
  const { queue, rows } = timelineOf(run, run.steps, now);
  return (
    <ol className="overflow-hidden rounded-card border border-line bg-surface">
      <li className="grid grid-cols-[minmax(0,1fr)_auto] items-center gap-x-4 gap-y-1 px-4 py-2.5 md:grid-cols-[13rem_minmax(0,1fr)_5rem]">
        <span className="text-soft">{t("inQueue")}</span>
        <Bar bar={queue} className="bg-edge/60" />
        <span className="text-right text-sm text-soft">
          <SpanText ms={queue.ms} />
        </span>
      </li>
      {run.steps.map((step, index) => {
        const row = rows[index];
        return row === undefined ? null : (
          <li key={step.id} className="border-t border-line">
            <details className="group">
              <summary className="grid list-none grid-cols-[minmax(0,1fr)_auto] items-center gap-x-4 gap-y-1 px-4 py-2.5 hover:bg-sunk/60 md:grid-cols-[13rem_minmax(0,1fr)_5rem] [&::-webkit-details-marker]:hidden">
                <span className="min-w-0">
                  <span className="block font-[560] break-words">{step.name}</span>
                  <span className={clsx("block text-sm", step.status === "failed" ? "text-tomato" : "text-soft")}>
                    {t(`stepStatuses.${step.status}`)}
                    {step.failedAttempts.length === 0
                      ? ""
                      : ` · ${t("failedTries", { count: step.failedAttempts.length })}`}
                  </span>
                </span>
                <Bar bar={row} marks={row.marks} className={fill[step.status]} />
                <span className="text-right text-sm text-soft">
                  <SpanText ms={row.ms} />
                </span>
              </summary>
              <StepDetail step={step} />
            </details>
          </li>
        );
      })}
    </ol>
  );
}

function Bar({ bar, marks = [], className }: { bar: TimelineBar; marks?: readonly number[]; className: string }) {
  return (
    <span
      aria-hidden="true"
      className="relative order-last col-span-2 h-3 rounded-full bg-sunk md:order-none md:col-span-1"
    >
      <span
        className={clsx("absolute inset-y-0 rounded-full", className)}
        style={{ left: `${bar.left}%`, width: `${bar.width}%` }}
      />
      {marks.map((mark) => (
        <span
          key={mark}
          className="absolute -inset-y-1 w-0.75 -translate-x-1/2 rounded-full bg-tomato ring-1 ring-surface"
          style={{ left: `${mark}%` }}
        />
      ))}
    </span>
  );
}

function StepDetail({ step }: { step: Step }) {
  const t = useTranslations("adminJobs.run");
  return (
    <div className="grid gap-4 border-t border-line bg-paper px-4 py-4 md:grid-cols-2">
      <Payload label={t("input")} text={step.input} />
      {step.error === null ? (
        <Payload label={t("output")} text={step.data} />
      ) : (
        <div className="grid content-start gap-1">
          <p className="text-sm font-medium">{t("error")}</p>
          <p className="break-words text-tomato">{errorText(step.error)}</p>
          <Stack error={step.error} />
        </div>
      )}
      {step.failedAttempts.length === 0 ? null : (
        <div className="grid gap-1 md:col-span-2">
          <p className="text-sm font-medium">{t("attempts")}</p>
          <Attempts attempts={step.failedAttempts} />
        </div>
      )}
    </div>
  );
}

/** Tries that failed, each with what it said. */
export function Attempts({ attempts }: { attempts: Run["failedAttempts"] }) {
  const t = useTranslations("adminJobs.run");
  const format = useFormatter();
  return (
    <ol className="grid content-start gap-1.5 text-sm">
      {attempts.map((attempt) => {
        const time = format.dateTime(new Date(attempt.at), { dateStyle: "medium", timeStyle: "medium" });
        const number = attempt.attempt + 1;
        return (
          <li key={`${attempt.step ?? ""} ${attempt.at} ${number}`} className="grid gap-0.5">
            <span className="text-soft">
              {attempt.step === undefined
                ? t("attempt", { number, time })
                : t("attemptOf", { step: attempt.step, number, time })}
            </span>
            <span className="break-words">{errorText(attempt.error)}</span>
          </li>
        );
      })}
    </ol>
  );
}

/** Where an error happened, in a box that scrolls by itself. */
export function Stack({ error }: { error: string | null }) {
  const stack = stackOf(error);
  if (stack === null) return null;
  return (
    // biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls must be reachable by keyboard.
    <pre tabIndex={0} className="max-h-60 overflow-auto rounded-tag bg-sunk p-3 text-xs">
      {stack}
    </pre>
  );
}
