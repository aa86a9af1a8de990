import { MessageSquareText } from "lucide-react";
import type { Metadata } from "next";
import Link from "next/link";
import { getFormatter, getTranslations } from "next-intl/server";
import { z } from "zod";
import { filterChoice } from "@/components/admin/filter-choice";
import { ListPage } from "@/components/admin/list-page";
import { readListParams, type SearchParams } from "@/components/admin/list-params";
import { DownloadMenu } from "@/components/reports/download-menu";
import { Chip, type Tone } from "@/components/ui/chip";
import { FEEDBACK_KINDS, FEEDBACK_STATES, type FeedbackState } from "@/lib/domains/community/policy";
import { listFeedback } from "@/lib/domains/community/queries/feedback";
import { requireAdmin } from "@/lib/platform/auth/scope";

const TONES: Readonly<Record<FeedbackState, Tone>> = { new: "honey", seen: "quiet", answered: "herb", closed: "quiet" };

export async function generateMetadata(): Promise<Metadata> {
  return { title: (await getTranslations("moderation"))("feedback.title") };
}

/** What people told the keepers. */
export default async function FeedbackAdminPage({ searchParams }: { searchParams: Promise<SearchParams> }) {
  const { db } = await requireAdmin();
  const t = await getTranslations("moderation.feedback");
  const papers = await getTranslations("reports");
  const words = await getTranslations("community.feedback");
  const format = await getFormatter();
  const list = readListParams(await searchParams, {
    sorts: ["sent"],
    sort: "-sent",
    filters: { state: z.enum(FEEDBACK_STATES), category: z.enum(FEEDBACK_KINDS) },
  });
  const { rows, total } = await listFeedback({ db }, { ...list, ...list.filters });
  return (
    <ListPage
      title={t("title")}
      description={t("lead")}
      actions={
        <DownloadMenu
          word={papers("export.word")}
          label={papers("export.feedback")}
          from="/api/v1/admin/exports/feedback"
        />
      }
      search={t("search")}
      choices={[
        filterChoice(list.filters, "state", t("anyState"), FEEDBACK_STATES, (value) => t(`states.${value}`)),
        filterChoice(list.filters, "category", t("anyCategory"), FEEDBACK_KINDS, (value) =>
          words(`categories.${value}`),
        ),
      ]}
      path="/admin/feedback"
      list={list}
      rows={rows}
      total={total}
      rowKey={(one) => one.id}
      empty={{ title: t("empty"), description: t("emptyText"), icon: <MessageSquareText /> }}
      columns={[
        {
          key: "text",
          label: t("text"),
          isMain: true,
          cell: (one) => (
            <Link href={`/admin/feedback/${one.id}`} className="prose-link line-clamp-2 max-w-[60ch] break-words">
              {one.text}
            </Link>
          ),
        },
        { key: "category", label: t("category"), cell: (one) => words(`categories.${one.category}`) },
        { key: "by", label: t("by"), cell: (one) => one.name },
        { key: "page", label: t("page"), isWideOnly: true, cell: (one) => one.page ?? "–" },
        {
          key: "state",
          label: t("state"),
          cell: (one) => <Chip tone={TONES[one.state]}>{t(`states.${one.state}`)}</Chip>,
        },
        {
          key: "sent",
          label: t("sent"),
          sort: "sent",
          isWhole: true,
          cell: (one) => format.dateTime(one.createdAt, { dateStyle: "medium" }),
        },
      ]}
    />
  );
}
