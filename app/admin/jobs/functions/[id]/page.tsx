import type { Metadata } from "next";
import Link from "next/link";
import { notFound } from "next/navigation";
import { getFormatter, getTranslations } from "next-intl/server";
import { ActButton } from "@/components/admin/act-button";
import { SpanText } from "@/components/admin/span-text";
import { Notice } from "@/components/ui/notice";
import { PageHeader } from "@/components/ui/page-header";
import { findFunction } from "@/lib/domains/jobs/queries";
import { searchRuns } from "@/lib/domains/jobs/queries/runs";
import { freshSnapshot } from "@/lib/domains/jobs/queries/snapshot";
import { requireAdmin } from "@/lib/platform/auth/scope";
import { Triggers } from "../../_components/function-list";
import { FunctionState } from "../../_components/function-state";
import { Payload } from "../../_components/payload";
import { RunStatusChip } from "../../_components/run-status";
import { runNowAction, setPausedAction } from "../../actions";

export async function generateMetadata(): Promise<Metadata> {
  return { title: (await getTranslations("adminJobs"))("functions.title") };
}

/** One function: what starts it, how it is limited, what its last runs came to. */
export default async function FunctionPage({ params }: { params: Promise<{ id: string }> }) {
  const { db } = await requireAdmin();
  const id = decodeURIComponent((await params).id);
  const fn = (await freshSnapshot({ db }, "24h")).functions.find((one) => one.id === id);
  const found = await findFunction({ db }, id);
  if (found === null) notFound();
  const t = await getTranslations("adminJobs.functions");
  const format = await getFormatter();
  const { rows } = await searchRuns(
    { db },
    { q: "", functionId: id, status: null, isDead: false, from: null, until: null, offset: 0, perPage: 10 },
  );
  const { pausedAt, refused } = found;
  const shown = {
    refused,
    pausedAt: pausedAt?.toISOString() ?? null,
    isGone: fn?.isGone ?? false,
    events: fn?.events ?? [],
    crons: fn?.crons ?? [],
    nextTickAt: fn?.nextTickAt ?? null,
  };
  const refusals = {
    "no-timetable": t("refusals.no-timetable"),
    paused: t("refusals.paused"),
    "runs-already": t("refusals.runs-already"),
  };
  return (
    <>
      <PageHeader
        title={found.name}
        description={
          <span className="flex flex-wrap items-center gap-2">
            <FunctionState fn={shown} />
            <span className="text-sm break-all">{found.id}</span>
          </span>
        }
        back={{ href: "/admin/jobs", label: t("back") }}
      />
      <div className="grid gap-7">
        {refused === null ? (
          <div className="flex flex-wrap gap-2">
            {shown.crons.length > 0 && pausedAt === null ? (
              <ActButton
                look="go"
                run={runNowAction.bind(null, { functionId: id })}
                refusals={refusals}
                confirm={{ title: t("runNowAsk", { name: found.name }), text: t("runNowText") }}
              >
                {t("runNow")}
              </ActButton>
            ) : null}
            <ActButton
              run={setPausedAction.bind(null, { functionId: id, isPaused: pausedAt === null })}
              done={pausedAt === null ? t("paused") : t("resumed")}
            >
              {pausedAt === null ? t("pause") : t("resume")}
            </ActButton>
          </div>
        ) : (
          <Notice tone="tomato">{t("refused", { why: refused })}</Notice>
        )}
        {pausedAt === null ? null : (
          <Notice tone="honey">
            {t("pausedSince", { time: format.dateTime(pausedAt, { dateStyle: "medium", timeStyle: "short" }) })}
          </Notice>
        )}
        <section className="grid gap-3">
          <h2>{t("config")}</h2>
          <p className="text-soft">
            <Triggers fn={shown} />
          </p>
          <details>
            <summary className="prose-link inline-flex min-h-9 items-center text-sm">{t("asWritten")}</summary>
            <Payload label={found.id} text={JSON.stringify(found.config)} />
          </details>
        </section>
        <section className="grid gap-3">
          <div className="flex flex-wrap items-baseline justify-between gap-3">
            <h2>{t("recent")}</h2>
            <Link href={`/admin/jobs/runs?${new URLSearchParams({ function: id })}`} className="prose-link text-sm">
              {t("all")}
            </Link>
          </div>
          {rows.length === 0 ? <p className="text-soft">{t("noRuns")}</p> : null}
          <ul className="grid gap-2">
            {rows.map((run) => (
              <li key={run.id} className="flex flex-wrap items-center gap-x-4 gap-y-1">
                <Link href={`/admin/jobs/runs/${encodeURIComponent(run.id)}`} className="prose-link">
                  {format.dateTime(run.queuedAt, { dateStyle: "medium", timeStyle: "medium" })}
                </Link>
                <RunStatusChip status={run.status} />
                <span className="text-sm text-soft">
                  <SpanText ms={run.endedAt === null ? null : run.endedAt.getTime() - run.queuedAt.getTime()} />
                </span>
              </li>
            ))}
          </ul>
        </section>
      </div>
    </>
  );
}
