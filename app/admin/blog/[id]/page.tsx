import type { Metadata } from "next";
import { notFound } from "next/navigation";
import { getFormatter, getTranslations } from "next-intl/server";
import { PostEditor } from "@/components/community/post-editor";
import { PageHeader } from "@/components/ui/page-header";
import { clockAt } from "@/lib/domains/community/policy";
import { listTags } from "@/lib/domains/community/queries";
import { findPostToEdit, listCollectionSlugs } from "@/lib/domains/community/queries/admin-posts";
import { isId } from "@/lib/domains/recipes/policy";
import { currentScope, requireAdmin } from "@/lib/platform/auth/scope";
import { previewOf } from "../_components/preview-of";
import {
  dropChangesAction,
  previewPostAction,
  publishPostAction,
  savePostAction,
  schedulePostAction,
  withdrawPostAction,
} from "../actions";

export async function generateMetadata(): Promise<Metadata> {
  return { title: (await getTranslations("moderation"))("editor.pageTitle") };
}

/** Where a post is written. */
export default async function EditPostPage({ params }: { params: Promise<{ id: string }> }) {
  const { db } = await requireAdmin();
  const { id } = await params;
  const post = isId(id) ? await findPostToEdit({ db }, id) : null;
  if (post === null) notFound();
  const t = await getTranslations("moderation");
  const format = await getFormatter();
  const timeZone = (await currentScope())?.timeZone ?? "UTC";
  const at = post.publishAt ?? post.publishedAt;
  const moment = at === null ? null : format.dateTime(at, { dateStyle: "full", timeStyle: "short", timeZone });
  const tomorrow = `${clockAt(new Date(Date.now() + 86_400_000), timeZone).slice(0, 11)}09:00`;
  return (
    <>
      <PageHeader title={t("editor.pageTitle")} back={{ href: "/admin/blog", label: t("posts.title") }} />
      <PostEditor
        key={post.id}
        facts={{
          id: post.id,
          slug: post.slug,
          status: post.status,
          hasChanges: post.hasChanges,
          when:
            moment === null || post.status === "draft"
              ? null
              : t(`editor.when.${post.status}`, { moment, zone: timeZone }),
          timeZone,
          clock: post.publishAt === null ? tomorrow : clockAt(post.publishAt, timeZone),
        }}
        revision={post.revision}
        text={{ ...post.text, tags: [...post.text.tags], recipeSlugs: [...post.text.recipeSlugs] }}
        shown={await previewOf({ db }, post.text.body)}
        recipes={await listCollectionSlugs({ db })}
        tags={await listTags({ db })}
        verbs={{
          save: savePostAction,
          preview: previewPostAction,
          publish: publishPostAction,
          withdraw: withdrawPostAction,
          drop: dropChangesAction,
          schedule: schedulePostAction,
        }}
      />
    </>
  );
}
