import { Bell } from "lucide-react";
import type { Metadata } from "next";
import Link from "next/link";
import { getFormatter, getTranslations } from "next-intl/server";
import { z } from "zod";
import { filterChoice } from "@/components/admin/filter-choice";
import { ListPage } from "@/components/admin/list-page";
import { readListParams, type SearchParams } from "@/components/admin/list-params";
import { DeleteWithUndo } from "@/components/community/delete-with-undo";
import { Chip, type Tone } from "@/components/ui/chip";
import { LinkButton } from "@/components/ui/link-button";
import { ANNOUNCEMENT_SORTS, listAnnouncements } from "@/lib/domains/community/queries/notifications";
import { currentScope, requireAdmin } from "@/lib/platform/auth/scope";
import { deleteAnnouncementAction } from "./actions";

const STATES = ["draft", "scheduled", "sending", "sent"] as const;
const TONES: Readonly<Record<(typeof STATES)[number], Tone>> = {
  draft: "quiet",
  scheduled: "honey",
  sending: "honey",
  sent: "herb",
};

export async function generateMetadata(): Promise<Metadata> {
  return { title: (await getTranslations("moderation"))("notices.title") };
}

/** What was told to whom, and what is still to be told. */
export default async function NotificationsAdminPage({ searchParams }: { searchParams: Promise<SearchParams> }) {
  const { db } = await requireAdmin();
  const t = await getTranslations("moderation.notices");
  const format = await getFormatter();
  const list = readListParams(await searchParams, {
    sorts: ANNOUNCEMENT_SORTS,
    sort: "-created",
    filters: { status: z.enum(STATES) },
  });
  const { rows, total } = await listAnnouncements({ db }, { ...list, ...list.filters });
  const timeZone = (await currentScope())?.timeZone ?? "UTC";
  return (
    <ListPage
      title={t("title")}
      description={t("lead", { zone: timeZone })}
      actions={
        <LinkButton href="/admin/notifications/new" look="go">
          {t("new")}
        </LinkButton>
      }
      search={t("search")}
      choices={[filterChoice(list.filters, "status", t("anyState"), STATES, (value) => t(`states.${value}`))]}
      path="/admin/notifications"
      list={list}
      rows={rows}
      total={total}
      rowKey={(one) => one.id}
      empty={{ title: t("empty"), description: t("emptyText"), icon: <Bell /> }}
      columns={[
        {
          key: "title",
          label: t("announcement"),
          sort: "title",
          isMain: true,
          cell: (one) => (
            <Link href={`/admin/notifications/${one.id}`} className="prose-link">
              {one.title}
            </Link>
          ),
        },
        { key: "to", label: t("to"), cell: (one) => t(`segments.${one.segment}`) },
        {
          key: "state",
          label: t("state"),
          cell: (one) => <Chip tone={TONES[one.status]}>{t(`states.${one.status}`)}</Chip>,
        },
        {
          key: "delivered",
          label: t("delivered"),
          isNumber: true,
          cell: (one) =>
            one.status === "draft" || one.status === "scheduled"
              ? "–"
              : t("deliveredCounts", { delivered: one.delivered, read: one.read, mailed: one.mailed }),
        },
        {
          key: "sent",
          label: t("date"),
          sort: "sent",
          isWhole: true,
          cell: (one) => {
            const at = one.sentAt ?? one.sendAt;
            return at === null ? "–" : format.dateTime(at, { dateStyle: "medium", timeStyle: "short", timeZone });
          },
        },
        {
          key: "acts",
          label: "",
          cell: (one) => (
            <DeleteWithUndo
              words={{
                label: t("delete"),
                aria: t("deleteOne", { title: one.title }),
                deleted: t("deleted", { title: one.title }),
                undo: t("undo"),
                restored: t("restored"),
                failed: t("failed"),
              }}
              remove={deleteAnnouncementAction.bind(null, { announcementId: one.id, isDeleted: true })}
              restore={deleteAnnouncementAction.bind(null, { announcementId: one.id, isDeleted: false })}
            />
          ),
        },
      ]}
    />
  );
}
