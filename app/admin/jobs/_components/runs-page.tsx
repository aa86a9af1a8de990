import { Activity, CircleCheck } from "lucide-react";
import Link from "next/link";
import { getFormatter, getTranslations } from "next-intl/server";
import { z } from "zod";
import type { BulkAct } from "@/components/admin/bulk-selection";
import { DataTable } from "@/components/admin/data-table";
import { FilterBar } from "@/components/admin/filter-bar";
import { FilterDate } from "@/components/admin/filter-date";
import { readListParams, type SearchParams } from "@/components/admin/list-params";
import { SpanText } from "@/components/admin/span-text";
import { PageHeader } from "@/components/ui/page-header";
import { RUN_STATUSES } from "@/lib/domains/jobs/policy";
import { type ListedRun, listFunctionNames, pulseOf, searchRuns } from "@/lib/domains/jobs/queries/runs";
import { requireAdmin } from "@/lib/platform/auth/scope";
import { cancelRunsAction, replayRunsAction, retryRunsAction } from "../actions";
import { errorText } from "./error-text";
import { JobsNav } from "./jobs-nav";
import { LiveRefresh } from "./live-refresh";
import { RunStatusChip } from "./run-status";

const DAY_MS = 86_400_000;

/** The list of runs: all of them, or those that failed for good and that nobody has replayed. */
export async function RunsPage({ params, isDead }: { params: SearchParams; isDead: boolean }) {
  const { db } = await requireAdmin();
  const t = await getTranslations("adminJobs");
  const format = await getFormatter();
  const path = isDead ? "/admin/jobs/failed" : "/admin/jobs/runs";
  const list = readListParams(params, {
    sorts: ["queued"],
    sort: "-queued",
    perPage: 50,
    filters: {
      function: z.string().max(200),
      status: z.enum(RUN_STATUSES),
      from: z.iso.date(),
      until: z.iso.date(),
    },
  });
  const { status, from, until } = list.filters;
  const pulse = await pulseOf({ db }, null);
  const { rows, hasMore } = await searchRuns(
    { db },
    {
      ...{ q: list.q, functionId: list.filters.function, status, isDead },
      from: from === null ? null : new Date(from),
      until: until === null ? null : new Date(Date.parse(until) + DAY_MS),
      ...{ offset: list.offset, perPage: list.perPage },
    },
  );
  const functions = await listFunctionNames({ db });
  const moment = (at: Date) => format.dateTime(at, { dateStyle: "medium", timeStyle: "medium" });
  const replay: BulkAct = {
    ...{ key: "replay", label: t("list.replay"), done: t("list.replayed"), confirm: t("list.replayAsk") },
    run: replayRunsAction,
  };
  const retry: BulkAct = { key: "retry", label: t("list.retry"), done: t("list.retried"), run: retryRunsAction };
  const cancel: BulkAct = {
    ...{ key: "cancel", label: t("list.cancel"), done: t("list.cancelled"), confirm: t("list.cancelAsk") },
    ...{ isDangerous: true, run: cancelRunsAction },
  };
  return (
    <>
      <PageHeader title={t("title")} description={t("lead")} />
      <JobsNav />
      <LiveRefresh pulse={pulse} />
      <div className="grid gap-5">
        <FilterBar
          list={list}
          search={t("list.search")}
          choices={[
            {
              ...{ name: "function", label: t("list.anyFunction"), value: list.filters.function ?? "" },
              options: functions.map(({ id, name }) => ({ value: id, label: name })),
            },
            ...(isDead
              ? []
              : [
                  {
                    ...{ name: "status", label: t("list.anyStatus"), value: status ?? "" },
                    options: RUN_STATUSES.map((value) => ({ value, label: t(`statuses.${value}`) })),
                  },
                ]),
          ]}
        >
          <FilterDate name="from" label={t("list.from")} value={from} />
          <FilterDate name="until" label={t("list.until")} value={until} />
        </FilterBar>
        <DataTable
          caption={isDead ? t("deadLetters") : t("runs")}
          path={path}
          list={list}
          rows={rows}
          total={null}
          hasMore={hasMore}
          rowKey={(run) => run.id}
          empty={
            isDead
              ? { title: t("list.noDead"), description: t("list.noDeadText"), icon: <CircleCheck /> }
              : { title: t("list.empty"), description: t("list.emptyText"), icon: <Activity /> }
          }
          bulk={{
            name: (run) => t("list.nameOf", { name: run.functionName ?? run.functionId, time: moment(run.queuedAt) }),
            acts: isDead ? [retry, replay] : [retry, replay, cancel],
          }}
          columns={[
            {
              key: "function",
              label: t("list.function"),
              isMain: true,
              cell: (run) => (
                <Link href={`/admin/jobs/runs/${encodeURIComponent(run.id)}`} className="prose-link">
                  {run.functionName ?? run.functionId}
                </Link>
              ),
            },
            { key: "status", label: t("list.status"), cell: (run) => <Status run={run} /> },
            {
              key: "event",
              label: t("list.event"),
              cell: (run) => <span className="text-sm break-all">{run.eventName}</span>,
            },
            {
              key: "queued",
              label: t("list.queued"),
              cell: (run) => (
                <time dateTime={run.queuedAt.toISOString()} className="whitespace-nowrap">
                  {moment(run.queuedAt)}
                </time>
              ),
            },
            {
              key: "took",
              label: t("list.took"),
              isNumber: true,
              cell: (run) => (
                <SpanText ms={run.endedAt === null ? null : run.endedAt.getTime() - run.queuedAt.getTime()} />
              ),
            },
            ...(isDead
              ? [
                  {
                    key: "error",
                    label: t("list.error"),
                    cell: (run: ListedRun) => (
                      <span className="line-clamp-3 max-w-80 text-sm break-words">{errorText(run.error)}</span>
                    ),
                  },
                ]
              : []),
          ]}
        />
      </div>
    </>
  );
}

async function Status({ run }: { run: ListedRun }) {
  const t = await getTranslations("adminJobs.list");
  return (
    <span className="inline-flex flex-wrap items-center gap-2">
      <RunStatusChip status={run.status} />
      {run.status === "running" && run.progress?.total != null ? (
        <span className="text-sm text-soft">
          {t("progress", { done: run.progress.done, total: run.progress.total })}
        </span>
      ) : null}
    </span>
  );
}
