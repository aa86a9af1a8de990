import type { Metadata } from "next";
import { notFound } from "next/navigation";
import { getTranslations } from "next-intl/server";
import { PostArticle } from "@/components/community/post-article";
import { PostCover } from "@/components/community/post-cover";
import { Notice } from "@/components/ui/notice";
import { readingMinutes } from "@/lib/domains/community/policy";
import { publicPictures } from "@/lib/domains/community/queries";
import { findPostToEdit } from "@/lib/domains/community/queries/admin-posts";
import { isId } from "@/lib/domains/recipes/policy";
import { requireAdmin } from "@/lib/platform/auth/scope";

export async function generateMetadata(): Promise<Metadata> {
  return { title: (await getTranslations("moderation"))("editor.preview"), robots: { index: false } };
}

/** A post as its readers will see it; to everyone but admins this page does not exist. */
export default async function PreviewPage({ params }: { params: Promise<{ id: string }> }) {
  const { db } = await requireAdmin();
  const { id } = await params;
  const post = isId(id) ? await findPostToEdit({ db }, id) : null;
  if (post === null) notFound();
  const t = await getTranslations("community.blog");
  const { text } = post;
  const pictures = await publicPictures({ db }, text);
  return (
    <>
      <Notice tone="honey">{t("preview")}</Notice>
      <article className="pt-8">
        <PostArticle
          post={{
            ...text,
            authorName: post.authorName,
            publishedAt: post.publishAt ?? post.publishedAt ?? new Date(),
            minutes: readingMinutes(text.body.length),
          }}
          pictures={pictures}
          tagHref={(tag) => `/blog?tag=${encodeURIComponent(tag)}`}
          cover={
            <PostCover
              picture={pictures.get(text.coverFileId ?? "")}
              alt={text.coverAlt}
              recipeSlug={text.recipeSlugs[0]}
              sizes="(min-width: 860px) 52rem, 100vw"
              isFirst
              className="aspect-[2/1] w-full object-cover"
            />
          }
        />
      </article>
    </>
  );
}
