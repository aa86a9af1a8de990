import type { Metadata } from "next";
import { notFound } from "next/navigation";
import { connection } from "next/server";
import { getTranslations } from "next-intl/server";
import { cache } from "react";
import { PostArticle } from "@/components/community/post-article";
import { PostCover } from "@/components/community/post-cover";
import { AnchorButton } from "@/components/ui/anchor-button";
import { mediaUrl } from "@/lib/domains/community/policy";
import { findPost, listOtherPosts, publicPictures, relatedRecipes } from "@/lib/domains/community/queries";
import { currentActor, publicScope } from "@/lib/platform/auth/scope";
import { siteOrigin } from "../_components/origin";

import { Comments } from "./_components/comments";

type Props = { params: Promise<{ slug: string }> };

const postOf = cache(async (slug: string) => {
  await connection();
  return findPost(publicScope(), slug.slice(0, 120));
});

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const post = await postOf((await params).slug);
  if (post === null) return {};
  const origin = await siteOrigin();
  const address = `${origin}/blog/${post.slug}`;
  return {
    title: post.title,
    description: post.summary,
    authors: [{ name: post.authorName }],
    alternates: { canonical: address, types: { "application/rss+xml": `${origin}/blog/feed.xml` } },
    openGraph: {
      type: "article",
      title: post.title,
      description: post.summary,
      url: address,
      publishedTime: post.publishedAt.toISOString(),
      modifiedTime: post.updatedAt.toISOString(),
      tags: post.tags,
      images:
        post.coverFileId === null ? [] : [{ url: `${origin}${mediaUrl(post.coverFileId, 1080)}`, alt: post.coverAlt }],
    },
  };
}

/** One post: to be read, with the recipes it speaks of and what readers say. */
export default async function PostPage({ params }: Props) {
  const post = await postOf((await params).slug);
  if (post === null) notFound();
  const scope = publicScope();
  const pictures = await publicPictures(scope, post);
  const recipes = await relatedRecipes(scope, post.recipeSlugs);
  const others = await listOtherPosts(scope, post);
  const t = await getTranslations("community.blog");
  const isSignedIn = (await currentActor()) !== null;
  return (
    <>
      <article className="pt-8 sm:pt-14">
        <StructuredData post={post} origin={await siteOrigin()} />
        <PostArticle
          post={post}
          pictures={pictures}
          tagHref={(tag) => `/blog?tag=${encodeURIComponent(tag)}`}
          cover={
            <PostCover
              picture={pictures.get(post.coverFileId ?? "")}
              alt={post.coverAlt}
              recipeSlug={post.recipeSlugs[0]}
              sizes="(min-width: 860px) 52rem, 100vw"
              isFirst
              className="aspect-[2/1] w-full object-cover"
            />
          }
        />
      </article>
      <div className="mx-auto grid max-w-[42rem] gap-12 pt-14 pb-16">
        {recipes.length === 0 ? null : (
          <section aria-labelledby="recipes" className="grid gap-4 border-t border-line pt-8">
            <div>
              <h2 id="recipes">{t("recipes")}</h2>
              <p className="mt-1 text-soft">{t("recipesLead")}</p>
            </div>
            <ul className="grid grid-cols-2 gap-x-4 gap-y-6 sm:grid-cols-3">
              {recipes.map((recipe) => (
                <li key={recipe.id} className="group relative grid content-start gap-2">
                  <div className="overflow-hidden rounded-tile bg-sunk">
                    {/* biome-ignore lint/performance/noImgElement: a small drawing of one size, kept by us. */}
                    <img
                      src={`/blog/art/${recipe.slug}`}
                      alt=""
                      width={400}
                      height={300}
                      loading="lazy"
                      decoding="async"
                      className="aspect-4/3 w-full object-cover"
                    />
                  </div>
                  <p className="title text-[1.0625rem] leading-snug">
                    {isSignedIn ? (
                      <a
                        href={`/recipes/${recipe.id}`}
                        className="after:absolute after:inset-0 after:rounded-tile group-hover:text-herb"
                      >
                        {recipe.title}
                      </a>
                    ) : (
                      recipe.title
                    )}
                  </p>
                  <p className="text-sm text-soft">
                    {t("recipeFacts", { minutes: recipe.minutes ?? 0, kcal: Math.round(recipe.kcal ?? 0) })}
                  </p>
                </li>
              ))}
            </ul>
          </section>
        )}
        <Comments postId={post.id} slug={post.slug} />
        {others.length === 0 ? null : (
          <section aria-labelledby="others" className="grid gap-5 border-t border-line pt-8">
            <h2 id="others">{t("others")}</h2>
            <ul className="grid gap-6 sm:grid-cols-2">
              {others.map((other) => (
                <li key={other.slug} className="group relative grid content-start gap-1.5">
                  <h3 className="text-[1.1875rem] leading-snug">
                    <a
                      href={`/blog/${other.slug}`}
                      className="after:absolute after:inset-0 after:rounded-tag group-hover:text-herb"
                    >
                      {other.title}
                    </a>
                  </h3>
                  <p className="text-soft text-pretty">{other.summary}</p>
                </li>
              ))}
            </ul>
            <AnchorButton href="/blog" className="justify-self-start">
              {t("all")}
            </AnchorButton>
          </section>
        )}
      </div>
    </>
  );
}

type Found = NonNullable<Awaited<ReturnType<typeof postOf>>>;

/** The post as schema.org tells it, for search engines. */
function StructuredData({ post, origin }: { post: Found; origin: string }) {
  const data = {
    "@context": "https://schema.org",
    "@type": "Article",
    headline: post.title,
    description: post.summary,
    datePublished: post.publishedAt.toISOString(),
    dateModified: post.updatedAt.toISOString(),
    author: { "@type": "Organization", name: post.authorName, url: origin },
    publisher: { "@type": "Organization", name: "MealPrep360", logo: `${origin}/apple-touch-icon.png` },
    mainEntityOfPage: `${origin}/blog/${post.slug}`,
    keywords: post.tags.join(", "),
    timeRequired: `PT${post.minutes}M`,
    ...(post.coverFileId === null ? {} : { image: `${origin}${mediaUrl(post.coverFileId)}` }),
  };
  return (
    <script
      type="application/ld+json"
      // biome-ignore lint/security/noDangerouslySetInnerHtml: JSON, in which no tag can end.
      dangerouslySetInnerHTML={{ __html: JSON.stringify(data).replaceAll("<", "\\u003c") }}
    />
  );
}
