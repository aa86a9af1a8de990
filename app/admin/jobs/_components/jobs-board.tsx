"use client";

import { QueryClient, QueryClientProvider, useQuery } from "@tanstack/react-query";
import clsx from "clsx";
import Link from "next/link";
import { useFormatter, useTranslations } from "next-intl";
import { type ReactNode, useState } from "react";
import { SpanText } from "@/components/admin/span-text";
import { Card } from "@/components/ui/card";
import { Chip } from "@/components/ui/chip";
import { JOB_WINDOW_NAMES, type JobsSnapshot } from "@/lib/domains/jobs/policy";
import { FunctionList } from "./function-list";
import { ThroughputChart } from "./throughput-chart";

const EVERY_MS = 2_000;

/** The engine's figures, drawn by the server and then asked for every two seconds while somebody looks. */
export function JobsBoard({ initial }: { initial: JobsSnapshot }) {
  const [client] = useState(() => new QueryClient());
  return (
    <QueryClientProvider client={client}>
      <Board initial={initial} />
    </QueryClientProvider>
  );
}

function Board({ initial }: { initial: JobsSnapshot }) {
  const t = useTranslations("adminJobs");
  const format = useFormatter();
  const { data: jobs, isError } = useQuery({
    queryKey: ["jobs", initial.window],
    initialData: initial,
    refetchInterval: EVERY_MS,
    retry: false,
    queryFn: async ({ signal }): Promise<JobsSnapshot> => {
      const reply = await fetch(`/api/v1/admin/jobs?window=${initial.window}`, { signal });
      if (!reply.ok) throw new Error(`The jobs answered ${reply.status}.`);
      return reply.json();
    },
  });
  const { queue, window } = jobs;
  return (
    <div className="grid gap-7">
      <div className="flex flex-wrap items-center justify-between gap-3">
        <nav aria-label={t("window")} className="inline-flex rounded-full bg-sunk p-1">
          {JOB_WINDOW_NAMES.map((name) => (
            <Link
              key={name}
              href={`/admin/jobs?window=${name}`}
              scroll={false}
              aria-current={name === window ? "true" : undefined}
              className="inline-flex min-h-9 items-center rounded-full px-4 text-sm font-medium text-soft pointer-coarse:min-h-11 hover:text-ink aria-[current=true]:bg-surface aria-[current=true]:text-ink aria-[current=true]:shadow-card"
            >
              {t(`windows.${name}`)}
            </Link>
          ))}
        </nav>
        <p role="status">
          {isError ? (
            <Chip tone="honey">
              {t("notLive", { time: format.dateTime(new Date(jobs.at), { timeStyle: "medium" }) })}
            </Chip>
          ) : (
            <Chip tone="herb">{t("live")}</Chip>
          )}
        </p>
      </div>
      <div className="grid grid-cols-2 gap-3 xl:grid-cols-5">
        <Tile name={t("tiles.waiting")} value={format.number(queue.waiting)}>
          {queue.oldestMs === null ? (
            t("tiles.events", { count: queue.eventsWaiting })
          ) : (
            <>
              {t("tiles.oldest")} <SpanText ms={queue.oldestMs} />
            </>
          )}
        </Tile>
        <Tile name={t("tiles.underWay")} value={format.number(queue.underWay)}>
          {t("tiles.liveRuns", { count: queue.liveRuns })}
        </Tile>
        <Tile name={t("tiles.later")} value={format.number(queue.later)}>
          {t("tiles.retrying", { count: queue.retrying })}
        </Tile>
        <Tile name={t("tiles.failed")} value={format.number(jobs.failed)} isWarning={jobs.deadLetters > 0}>
          <Link href="/admin/jobs/failed" className="prose-link">
            {t("tiles.dead", { count: jobs.deadLetters })}
          </Link>
        </Tile>
        <Tile name={t("tiles.latency")} value={<SpanText ms={jobs.p50Ms} />} className="max-xl:col-span-2">
          95 %: <SpanText ms={jobs.p95Ms} /> · 99 %: <SpanText ms={jobs.p99Ms} />
        </Tile>
      </div>
      <section className="grid gap-2" aria-labelledby="jobs-throughput">
        <h2 id="jobs-throughput">{t("chart.title")}</h2>
        <ThroughputChart jobs={jobs} />
      </section>
      <section className="grid gap-3" aria-labelledby="jobs-functions">
        <h2 id="jobs-functions">{t("functions.title")}</h2>
        <FunctionList functions={jobs.functions} />
      </section>
    </div>
  );
}

function Tile({
  name,
  value,
  isWarning = false,
  className,
  children,
}: {
  name: string;
  value: ReactNode;
  isWarning?: boolean;
  className?: string;
  children: ReactNode;
}) {
  return (
    <Card className={clsx("grid content-start gap-0.5 p-4!", className)}>
      <p className="text-sm text-soft">{name}</p>
      <p className={clsx("title text-2xl", isWarning && "text-tomato")}>{value}</p>
      <p className="text-sm text-soft">{children}</p>
    </Card>
  );
}
