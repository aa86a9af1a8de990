import { ScrollText } from "lucide-react";
import type { Metadata } from "next";
import Link from "next/link";
import { getFormatter, getTranslations } from "next-intl/server";
import { z } from "zod";
import { filterChoice } from "@/components/admin/filter-choice";
import { FilterDate } from "@/components/admin/filter-date";
import { ListPage } from "@/components/admin/list-page";
import { readListParams, type SearchParams } from "@/components/admin/list-params";
import { addressOfSubject } from "@/components/admin/subject-address";
import { DownloadMenu } from "@/components/reports/download-menu";
import { SUBJECT_KINDS } from "@/lib/domains/audit/policy";
import { listActChoices, listActs } from "@/lib/domains/audit/queries";
import { requireAdmin } from "@/lib/platform/auth/scope";

export async function generateMetadata(): Promise<Metadata> {
  return { title: (await getTranslations("admin"))("audit.title") };
}

const DAY_MS = 86_400_000;

/** What admins did, by who, what, to what and when. */
export default async function AuditPage({ searchParams }: { searchParams: Promise<SearchParams> }) {
  const { db } = await requireAdmin();
  const t = await getTranslations("admin.audit");
  const papers = await getTranslations("reports");
  const format = await getFormatter();
  const list = readListParams(await searchParams, {
    sorts: ["at"],
    sort: "-at",
    perPage: 50,
    filters: {
      actor: z.string().max(64),
      act: z.string().max(100),
      kind: z.enum(SUBJECT_KINDS),
      subject: z.string().max(200),
      from: z.iso.date(),
      until: z.iso.date(),
    },
  });
  const { actor, act, kind, subject, from, until } = list.filters;
  const { rows, total } = await listActs(
    { db },
    {
      ...{ q: list.q, actorId: actor, act, subjectKind: kind, subjectId: subject },
      from: from === null ? null : new Date(from),
      until: until === null ? null : new Date(Date.parse(until) + DAY_MS),
      isOldestFirst: !list.sort.isDown,
      ...{ offset: list.offset, perPage: list.perPage },
    },
  );
  const choices = await listActChoices({ db });
  return (
    <ListPage
      title={t("title")}
      description={t("lead")}
      actions={
        <DownloadMenu word={papers("export.word")} label={papers("export.audit")} from="/api/v1/admin/exports/audit" />
      }
      search={t("search")}
      choices={[
        {
          ...{ name: "actor", label: t("anyActor"), value: actor ?? "" },
          options: choices.actors.map(({ id, name }) => ({ value: id, label: name })),
        },
        filterChoice(list.filters, "act", t("anyAct"), choices.acts),
        filterChoice(list.filters, "kind", t("anyKind"), SUBJECT_KINDS, (value) => t(`kinds.${value}`)),
      ]}
      sorts={[
        { value: "", label: t("newest") },
        { value: "at", label: t("oldest") },
      ]}
      fields={
        <>
          {subject === null ? null : <input type="hidden" name="subject" value={subject} />}
          <FilterDate name="from" label={t("from")} value={from} />
          <FilterDate name="until" label={t("until")} value={until} />
        </>
      }
      path="/admin/audit"
      list={list}
      rows={rows}
      total={total}
      rowKey={(row) => row.id}
      empty={{ title: t("empty"), description: t("emptyText"), icon: <ScrollText /> }}
      columns={[
        { key: "act", label: t("act"), isMain: true, cell: (row) => row.act },
        {
          key: "subject",
          label: t("subject"),
          cell: (row) => {
            const href = addressOfSubject(row.subjectKind, row.subjectId);
            const name = row.subjectName ?? row.subjectId ?? "–";
            return href === null ? (
              <span className="break-all">{name}</span>
            ) : (
              <Link href={href} className="prose-link break-all">
                {name}
              </Link>
            );
          },
        },
        {
          key: "actor",
          label: t("actor"),
          cell: (row) => (
            <Link href={`/admin/users/${encodeURIComponent(row.actorId)}`} className="prose-link">
              {row.actorName ?? row.actorId}
            </Link>
          ),
        },
        {
          key: "at",
          label: t("at"),
          sort: "at",
          cell: (row) => (
            <time dateTime={row.at.toISOString()} className="whitespace-nowrap">
              {format.dateTime(row.at, { dateStyle: "medium", timeStyle: "medium" })}
            </time>
          ),
        },
        {
          key: "detail",
          label: t("detail"),
          cell: (row) =>
            row.detail === null ? null : (
              <details className="text-left">
                <summary className="prose-link inline-flex min-h-6 text-sm">{t("showDetail")}</summary>
                <pre className="mt-1 max-w-80 overflow-x-auto rounded-tag bg-sunk p-2 text-xs">
                  {JSON.stringify(row.detail, null, 1)}
                </pre>
              </details>
            ),
        },
      ]}
    />
  );
}
