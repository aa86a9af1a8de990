import { Mail } from "lucide-react";
import type { Metadata } from "next";
import Link from "next/link";
import { getFormatter, getTranslations } from "next-intl/server";
import { z } from "zod";
import { filterChoice } from "@/components/admin/filter-choice";
import { ListPage } from "@/components/admin/list-page";
import { readListParams, type SearchParams } from "@/components/admin/list-params";
import { Chip } from "@/components/ui/chip";
import { OUTBOX_STATUSES, searchOutbox } from "@/lib/domains/notify/queries/outbox";
import { requireAdmin } from "@/lib/platform/auth/scope";

const TONES = { kept: "quiet", sent: "herb", failed: "tomato" } as const;

export async function generateMetadata(): Promise<Metadata> {
  return { title: (await getTranslations("admin"))("outbox.title") };
}

/** Every message the app has written. */
export default async function OutboxPage({ searchParams }: { searchParams: Promise<SearchParams> }) {
  const { db } = await requireAdmin();
  const t = await getTranslations("admin.outbox");
  const format = await getFormatter();
  const list = readListParams(await searchParams, {
    sorts: ["written"],
    sort: "-written",
    perPage: 50,
    filters: { status: z.enum(OUTBOX_STATUSES) },
  });
  const { status } = list.filters;
  const { rows, total } = await searchOutbox({ db }, { ...list, status, isOldestFirst: !list.sort.isDown });
  return (
    <ListPage
      title={t("title")}
      description={t("lead")}
      search={t("search")}
      choices={[
        filterChoice(list.filters, "status", t("anyStatus"), OUTBOX_STATUSES, (value) => t(`statuses.${value}`)),
      ]}
      sorts={[
        { value: "", label: t("newest") },
        { value: "written", label: t("oldest") },
      ]}
      path="/admin/outbox"
      list={list}
      rows={rows}
      total={total}
      rowKey={(message) => message.id}
      empty={{ title: t("empty"), description: t("emptyText"), icon: <Mail /> }}
      columns={[
        {
          key: "subject",
          label: t("subject"),
          isMain: true,
          cell: (message) => (
            <Link href={`/admin/outbox/${message.id}`} className="prose-link">
              {message.subject}
            </Link>
          ),
        },
        { key: "to", label: t("to"), cell: (message) => <span className="break-all">{message.recipient}</span> },
        {
          key: "status",
          label: t("status"),
          cell: (message) => <Chip tone={TONES[message.status]}>{t(`statuses.${message.status}`)}</Chip>,
        },
        {
          key: "written",
          label: t("written"),
          sort: "written",
          isWhole: true,
          cell: (message) => format.dateTime(message.createdAt, { dateStyle: "medium", timeStyle: "short" }),
        },
      ]}
    />
  );
}
