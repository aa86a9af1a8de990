import { MessageSquareText } from "lucide-react";
import type { Metadata } from "next";
import Link from "next/link";
import { getFormatter, getTranslations } from "next-intl/server";
import { z } from "zod";
import { filterChoice } from "@/components/admin/filter-choice";
import { ListPage } from "@/components/admin/list-page";
import { readListParams, type SearchParams } from "@/components/admin/list-params";
import { Chip, type Tone } from "@/components/ui/chip";
import { COMMENT_STATES, type CommentState } from "@/lib/domains/community/policy";
import { listAllComments } from "@/lib/domains/community/queries/comments";
import { currentScope, requireAdmin } from "@/lib/platform/auth/scope";
import { hideCommentsAction, showCommentsAction } from "../actions";

const STATES = [...COMMENT_STATES, "reported"] as const;
const TONES: Readonly<Record<CommentState, Tone>> = { waiting: "honey", shown: "herb", hidden: "quiet" };

export async function generateMetadata(): Promise<Metadata> {
  return { title: (await getTranslations("moderation"))("comments.title") };
}

/** What readers say, to be let through or hidden. */
export default async function CommentsPage({ searchParams }: { searchParams: Promise<SearchParams> }) {
  const { db } = await requireAdmin();
  const t = await getTranslations("moderation.comments");
  const reasons = await getTranslations("community.report.reasons");
  const format = await getFormatter();
  const list = readListParams(await searchParams, {
    sorts: ["written"],
    sort: "-written",
    filters: { state: z.enum(STATES) },
  });
  const { rows, total } = await listAllComments({ db }, { ...list, ...list.filters });
  const timeZone = (await currentScope())?.timeZone ?? "UTC";
  return (
    <ListPage
      title={t("title")}
      description={t("lead")}
      back={{ href: "/admin/blog", label: t("back") }}
      search={t("search")}
      choices={[filterChoice(list.filters, "state", t("anyState"), STATES, (value) => t(`states.${value}`))]}
      path="/admin/blog/comments"
      list={list}
      rows={rows}
      total={total}
      rowKey={(comment) => comment.id}
      empty={{ title: t("empty"), description: t("emptyText"), icon: <MessageSquareText /> }}
      bulk={{
        name: (comment) => t("of", { name: comment.name }),
        acts: [
          { key: "show", label: t("show"), run: showCommentsAction, done: t("shownDone") },
          { key: "hide", label: t("hide"), run: hideCommentsAction, done: t("hiddenDone") },
        ],
      }}
      columns={[
        {
          key: "text",
          label: t("comment"),
          isMain: true,
          cell: (comment) => (
            <span className="grid max-w-[60ch] gap-1">
              <span className="font-normal break-words whitespace-pre-line">{comment.text}</span>
              {comment.reports.map((report) => (
                <span key={`${report.name} ${report.createdAt.getTime()}`} className="text-sm text-tomato">
                  {t("reported", { name: report.name, reason: reasons(report.reason) })}
                  {report.text === "" ? "" : ` “${report.text}”`}
                </span>
              ))}
            </span>
          ),
        },
        { key: "name", label: t("by"), cell: (comment) => comment.name },
        {
          key: "post",
          label: t("below"),
          cell: (comment) => (
            <Link href={`/blog/${comment.postSlug}#comments`} className="prose-link">
              {comment.postTitle}
            </Link>
          ),
        },
        {
          key: "state",
          label: t("state"),
          cell: (comment) => <Chip tone={TONES[comment.state]}>{t(`states.${comment.state}`)}</Chip>,
        },
        {
          key: "written",
          label: t("written"),
          sort: "written",
          isWhole: true,
          cell: (comment) => format.dateTime(comment.createdAt, { dateStyle: "medium", timeStyle: "short", timeZone }),
        },
      ]}
    />
  );
}
