import type { Metadata } from "next";
import Link from "next/link";
import { notFound } from "next/navigation";
import { getFormatter, getTranslations } from "next-intl/server";
import { ActButton } from "@/components/admin/act-button";
import { spanOf } from "@/components/admin/span";
import { SpanText } from "@/components/admin/span-text";
import { Notice } from "@/components/ui/notice";
import { PageHeader } from "@/components/ui/page-header";
import { Progress } from "@/components/ui/progress";
import { findRun } from "@/lib/domains/jobs/queries";
import { listFunctionNames, pulseOf } from "@/lib/domains/jobs/queries/runs";
import { requireAdmin } from "@/lib/platform/auth/scope";
import { errorText } from "../../_components/error-text";
import { LiveRefresh } from "../../_components/live-refresh";
import { Payload } from "../../_components/payload";
import { RunStatusChip } from "../../_components/run-status";
import { timelineOf } from "../../_components/timeline";
import { Attempts, Stack, Waterfall } from "../../_components/waterfall";
import { controlRunAction } from "../../actions";

export async function generateMetadata(): Promise<Metadata> {
  return { title: (await getTranslations("adminJobs"))("run.title") };
}

type Run = NonNullable<Awaited<ReturnType<typeof findRun>>>;

/** One run: its steps in time, what went in and came out, what it wrote, and what can be said to it. */
export default async function RunPage({ params }: { params: Promise<{ id: string }> }) {
  const { db } = await requireAdmin();
  const id = decodeURIComponent((await params).id);
  const pulse = await pulseOf({ db }, id);
  const run = await findRun({ db }, id);
  if (run === null) notFound();
  const names = await listFunctionNames({ db });
  const t = await getTranslations("adminJobs.run");
  const format = await getFormatter();
  const now = new Date();
  const { totalMs } = timelineOf(run, run.steps, now);
  const span = spanOf(totalMs);
  const functionName = names.find((fn) => fn.id === run.functionId)?.name ?? run.functionId;
  const link = (words: React.ReactNode, to: string) => (
    <Link href={`/admin/jobs/runs/${encodeURIComponent(to)}`} className="prose-link">
      {words}
    </Link>
  );
  return (
    <>
      <PageHeader
        title={functionName}
        description={
          <span className="flex flex-wrap items-center gap-2">
            <RunStatusChip status={run.status} />
            <span className="text-sm break-all">{t("id", { id: run.id })}</span>
          </span>
        }
        back={{ href: "/admin/jobs/runs", label: t("back") }}
      />
      {run.endedAt === null ? <LiveRefresh run={run.id} pulse={pulse} /> : null}
      <div className="grid gap-7">
        <div className="flex flex-wrap items-center gap-2">
          <Controls run={run} />
          <Link
            href={`/admin/jobs/functions/${encodeURIComponent(run.functionId)}`}
            className="prose-link inline-flex min-h-9 items-center px-2 text-sm"
          >
            {t("ofFunction")}
          </Link>
        </div>
        {run.replayOf === null ? null : <p>{t.rich("replayOf", { a: (words) => link(words, run.replayOf ?? "") })}</p>}
        {run.parentRunId === null ? null : (
          <p>{t.rich("calledBy", { a: (words) => link(words, run.parentRunId ?? "") })}</p>
        )}
        {run.reason === null ? null : <Notice>{t("why", { why: run.reason })}</Notice>}
        {run.error === null ? null : (
          <Notice tone="tomato">
            <p className="font-[560] break-words">{errorText(run.error)}</p>
          </Notice>
        )}
        {run.progress === null ? null : (
          <Progress
            label={t("progress")}
            value={run.progress.total === null ? null : run.progress.done}
            max={run.progress.total ?? 1}
            valueText={run.progress.text ?? `${run.progress.done} / ${run.progress.total ?? "?"}`}
          />
        )}
        <Times run={run} />
        <section className="grid gap-3">
          <div>
            <h2>{t("timeline")}</h2>
            <p className="text-soft">
              {t("timelineText", {
                total: format.number(span.value, { style: "unit", unit: span.unit, unitDisplay: "long" }),
              })}
            </p>
          </div>
          <Waterfall run={run} now={now} />
          {run.steps.length === 0 ? <p className="text-soft">{t("noSteps")}</p> : null}
        </section>
        {run.failedAttempts.length === 0 ? null : (
          <section className="grid gap-2">
            <h2>{t("runAttempts")}</h2>
            <Attempts attempts={run.failedAttempts} />
          </section>
        )}
        <NextSteps run={run} />
        <Related title={t("invoked")} runs={run.invoked} names={names} />
        <Related title={t("replays")} runs={run.replays} names={names} />
        <section className="grid gap-4 md:grid-cols-2">
          <Payload label={t("event", { count: eventCount(run.events) })} text={onlyOne(run.events)} />
          {run.error === null ? (
            <Payload label={t("result")} text={run.output} />
          ) : (
            <div className="grid content-start gap-2">
              <p className="text-sm font-medium">{t("error")}</p>
              <Stack error={run.error} />
            </div>
          )}
        </section>
        <section className="grid gap-2">
          <h2>{t("logs")}</h2>
          {run.notes.length === 0 ? <p className="text-soft">{t("noLogs")}</p> : <Notes notes={run.notes} />}
        </section>
      </div>
    </>
  );
}

async function Controls({ run }: { run: Run }) {
  const t = await getTranslations("adminJobs.run");
  const refusals = {
    "is-over": t("refusals.is-over"),
    "not-failed": t("refusals.not-failed"),
    "unknown-function": t("refusals.unknown-function"),
    "runs-already": t("refusals.runs-already"),
  };
  const say = (word: "cancel" | "replay" | "retry") => controlRunAction.bind(null, { runId: run.id, word });
  const isOver = run.endedAt !== null;
  const waitsForRetry =
    !isOver && run.next.some((item) => item.kind === "call" && item.attempt > 0 && !item.isUnderWay);
  return (
    <>
      {run.status === "failed" || waitsForRetry ? (
        <ActButton look="go" run={say("retry")} done={t("retried")} refusals={refusals}>
          {isOver ? t("retry") : t("tryNow")}
        </ActButton>
      ) : null}
      {isOver ? (
        <ActButton run={say("replay")} refusals={refusals} confirm={{ title: t("replayAsk"), text: t("replayText") }}>
          {t("replay")}
        </ActButton>
      ) : (
        <ActButton
          run={say("cancel")}
          done={t("cancelled")}
          refusals={refusals}
          confirm={{ title: t("cancelAsk"), text: t("cancelText"), isDangerous: true }}
        >
          {t("cancel")}
        </ActButton>
      )}
    </>
  );
}

async function Times({ run }: { run: Run }) {
  const t = await getTranslations("adminJobs.run");
  const format = await getFormatter();
  const moment = (at: Date | null) =>
    at === null ? t("notYet") : format.dateTime(at, { dateStyle: "medium", timeStyle: "medium" });
  const times = [
    [t("queuedAt"), moment(run.queuedAt)],
    [t("startedAt"), moment(run.startedAt)],
    [t("endedAt"), moment(run.endedAt)],
  ] as const;
  return (
    <dl className="grid grid-cols-2 gap-x-6 gap-y-3 sm:grid-cols-5">
      {times.map(([name, value]) => (
        <div key={name}>
          <dt className="text-sm text-soft">{name}</dt>
          <dd>{value}</dd>
        </div>
      ))}
      <div>
        <dt className="text-sm text-soft">{t("waited")}</dt>
        <dd>
          <SpanText
            ms={run.startedAt === null ? null : Math.max(0, run.startedAt.getTime() - run.queuedAt.getTime())}
          />
        </dd>
      </div>
      <div>
        <dt className="text-sm text-soft">{t("took")}</dt>
        <dd>
          <SpanText ms={run.endedAt === null ? null : run.endedAt.getTime() - run.queuedAt.getTime()} />
        </dd>
      </div>
    </dl>
  );
}

async function NextSteps({ run }: { run: Run }) {
  if (run.next.length === 0) return null;
  const t = await getTranslations("adminJobs.run");
  const format = await getFormatter();
  const kindOf = (kind: Run["next"][number]["kind"]) =>
    kind === "call" || kind === "wake" || kind === "start-timeout" || kind === "finish-timeout" ? kind : "other";
  return (
    <section className="grid gap-2">
      <h2>{t("next")}</h2>
      <ul className="grid gap-1">
        {run.next.map((item) => (
          <li key={`${item.kind} ${item.stepId ?? ""} ${item.dueAt.toISOString()}`}>
            {t(`nextKinds.${kindOf(item.kind)}`, { isUnderWay: String(item.isUnderWay) })}
            <span className="text-soft">
              {item.kind === "call" ? `, ${t("tryNumber", { number: item.attempt + 1 })}` : ""}
              {item.isUnderWay
                ? ""
                : `, ${t("due", { time: format.dateTime(item.dueAt, { dateStyle: "medium", timeStyle: "medium" }) })}`}
            </span>
          </li>
        ))}
      </ul>
    </section>
  );
}

function Related({
  title,
  runs,
  names,
}: {
  title: string;
  runs: Run["invoked"];
  names: readonly { readonly id: string; readonly name: string }[];
}) {
  if (runs.length === 0) return null;
  return (
    <section className="grid gap-2">
      <h2>{title}</h2>
      <ul className="grid gap-1.5">
        {runs.map((run) => (
          <li key={run.id} className="flex flex-wrap items-center gap-2">
            <Link href={`/admin/jobs/runs/${encodeURIComponent(run.id)}`} className="prose-link">
              {names.find((fn) => fn.id === run.functionId)?.name ?? run.functionId}
            </Link>
            <RunStatusChip status={run.status} />
          </li>
        ))}
      </ul>
    </section>
  );
}

async function Notes({ notes }: { notes: Run["notes"] }) {
  const t = await getTranslations("adminJobs.run");
  const format = await getFormatter();
  return (
    <ol className="overflow-hidden rounded-card border border-line bg-surface text-sm">
      {notes.map((note, index) => (
        <li
          // biome-ignore lint/suspicious/noArrayIndexKey: lines are only ever added at the end, and two may be alike.
          key={index}
          className="grid gap-x-4 border-line px-4 py-2 not-first:border-t sm:grid-cols-[11rem_4.5rem_minmax(0,1fr)]"
        >
          <time dateTime={note.at.toISOString()} className="text-soft">
            {format.dateTime(note.at, { dateStyle: "medium", timeStyle: "medium" })}
          </time>
          <span className={note.level === "error" ? "text-tomato" : note.level === "warn" ? "text-honey" : "text-soft"}>
            {t(`levels.${note.level}`)}
          </span>
          <span className="break-words whitespace-pre-wrap">{note.text}</span>
        </li>
      ))}
    </ol>
  );
}

/** A run of one event shows that event, not a list of one. */
function onlyOne(events: string): string {
  const read: unknown = JSON.parse(events);
  return Array.isArray(read) && read.length === 1 ? JSON.stringify(read[0]) : events;
}

function eventCount(events: string): number {
  const read: unknown = JSON.parse(events);
  return Array.isArray(read) ? read.length : 1;
}
