import { Newspaper } from "lucide-react";
import type { Metadata } from "next";
import Link from "next/link";
import { getFormatter, getTranslations } from "next-intl/server";
import { z } from "zod";
import { filterChoice } from "@/components/admin/filter-choice";
import { ListPage } from "@/components/admin/list-page";
import { readListParams, type SearchParams } from "@/components/admin/list-params";
import { DraftPost } from "@/components/community/draft-post";
import { NewPost } from "@/components/community/new-post";
import { PostActs } from "@/components/community/post-acts";
import { Chip, type Tone } from "@/components/ui/chip";
import { LinkButton } from "@/components/ui/link-button";
import { POST_STATES } from "@/lib/domains/community/policy";
import { listTags } from "@/lib/domains/community/queries";
import { type ListedPost, listAllPosts, POST_SORTS } from "@/lib/domains/community/queries/admin-posts";
import { countWaiting } from "@/lib/domains/community/queries/comments";
import { currentScope, requireAdmin } from "@/lib/platform/auth/scope";
import { beginPostAction, deletePostAction, draftPostAction, restorePostAction } from "./actions";

const STATES = [...POST_STATES, "deleted"] as const;
const TONES: Readonly<Record<ListedPost["status"], Tone>> = { draft: "quiet", scheduled: "honey", published: "herb" };

export async function generateMetadata(): Promise<Metadata> {
  return { title: (await getTranslations("moderation"))("posts.title") };
}

/** Every post, written or out. */
export default async function BlogAdminPage({ searchParams }: { searchParams: Promise<SearchParams> }) {
  const { db } = await requireAdmin();
  const t = await getTranslations("moderation.posts");
  const format = await getFormatter();
  const list = readListParams(await searchParams, {
    sorts: POST_SORTS,
    sort: "-updated",
    filters: { state: z.enum(STATES), tag: z.string().max(40) },
  });
  const { rows, total } = await listAllPosts({ db }, { ...list, ...list.filters });
  const tags = await listTags({ db });
  const waiting = await countWaiting({ db });
  const timeZone = (await currentScope())?.timeZone ?? "UTC";
  const moment = (at: Date) => format.dateTime(at, { dateStyle: "medium", timeStyle: "short", timeZone });
  return (
    <ListPage
      title={t("title")}
      description={t("lead", { zone: timeZone })}
      actions={
        <>
          <LinkButton href="/admin/blog/comments">{t("comments", { count: waiting })}</LinkButton>
          <DraftPost draft={draftPostAction} />
          <NewPost begin={beginPostAction} />
        </>
      }
      search={t("search")}
      choices={[
        filterChoice(list.filters, "state", t("anyState"), STATES, (value) => t(`states.${value}`)),
        filterChoice(list.filters, "tag", t("anyTag"), tags),
      ]}
      sorts={[
        { value: "", label: t("byChange") },
        { value: "title", label: t("byTitle") },
        { value: "-published", label: t("byDate") },
      ]}
      path="/admin/blog"
      list={list}
      rows={rows}
      total={total}
      rowKey={(post) => post.id}
      empty={{ title: t("empty"), description: t("emptyText"), icon: <Newspaper /> }}
      columns={[
        {
          key: "title",
          label: t("post"),
          sort: "title",
          isMain: true,
          cell: (post) =>
            post.isDeleted ? (
              <span className="text-soft">{post.title}</span>
            ) : (
              <Link href={`/admin/blog/${post.id}`} className="prose-link">
                {post.title}
              </Link>
            ),
        },
        {
          key: "state",
          label: t("state"),
          cell: (post) => (
            <span className="flex flex-wrap justify-end gap-1.5 md:justify-start">
              <Chip tone={post.isDeleted ? "tomato" : TONES[post.status]}>
                {t(`states.${post.isDeleted ? "deleted" : post.status}`)}
              </Chip>
              {post.hasChanges ? <Chip tone="honey">{t("hasChanges")}</Chip> : null}
            </span>
          ),
        },
        {
          key: "published",
          label: t("date"),
          sort: "published",
          isWhole: true,
          cell: (post) => {
            const at = post.publishAt ?? post.publishedAt;
            return at === null ? <span className="text-soft">–</span> : moment(at);
          },
        },
        { key: "tags", label: t("tags"), isWideOnly: true, cell: (post) => post.tags.join(", ") },
        {
          key: "comments",
          label: t("commentsShort"),
          isNumber: true,
          cell: (post) => t("commentCounts", { shown: post.shown, waiting: post.waiting }),
        },
        {
          key: "updated",
          label: t("changed"),
          sort: "updated",
          isWhole: true,
          isWideOnly: true,
          cell: (post) => moment(post.updatedAt),
        },
        {
          key: "acts",
          label: "",
          cell: (post) => (
            <PostActs
              title={post.title}
              href={post.status === "published" && !post.isDeleted ? `/blog/${post.slug}` : null}
              isDeleted={post.isDeleted}
              remove={deletePostAction.bind(null, { postId: post.id })}
              restore={restorePostAction.bind(null, { postId: post.id })}
            />
          ),
        },
      ]}
    />
  );
}
