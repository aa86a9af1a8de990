import { Rss } from "lucide-react";
import type { Metadata } from "next";
import { notFound } from "next/navigation";
import { connection } from "next/server";
import { getFormatter, getTranslations } from "next-intl/server";
import { PostCover } from "@/components/community/post-cover";
import { AnchorButton } from "@/components/ui/anchor-button";
import { EmptyState } from "@/components/ui/empty-state";
import { POSTS_PAGE, type PublicPicture } from "@/lib/domains/community/policy";
import { coversOf, listPosts, listTags, type PostCard } from "@/lib/domains/community/queries";
import { publicScope } from "@/lib/platform/auth/scope";

type Props = { searchParams: Promise<{ tag?: string | string[]; page?: string | string[] }> };

async function asked({ searchParams }: Props) {
  const { tag, page } = await searchParams;
  const number = Number(page ?? "1");
  return {
    tag: typeof tag === "string" && tag !== "" ? tag.slice(0, 40) : null,
    page: Number.isInteger(number) && number >= 1 && number <= 1000 ? number : 1,
  };
}

export async function generateMetadata(props: Props): Promise<Metadata> {
  const t = await getTranslations("community.blog");
  const { tag, page } = await asked(props);
  return {
    title: tag === null ? t("title") : t("titleOf", { tag }),
    description: t("lead"),
    alternates: { canonical: addressOf(tag, page), types: { "application/rss+xml": "/blog/feed.xml" } },
  };
}

/** Everything that was written, newest first. */
export default async function BlogPage(props: Props) {
  await connection();
  const { tag, page } = await asked(props);
  const scope = publicScope();
  const { total, posts } = await listPosts(scope, { tag, page: page - 1 });
  if (posts.length === 0 && page > 1) notFound();
  const tags = await listTags(scope);
  const covers = await coversOf(scope, posts);
  const t = await getTranslations("community.blog");
  const [first, ...rest] = posts;
  const hasLead = page === 1 && tag === null && first !== undefined;
  return (
    <div className="pt-8 pb-16 sm:pt-14">
      <header className="flex flex-wrap items-end justify-between gap-x-8 gap-y-4">
        <div>
          <h1>{tag === null ? t("title") : t("titleOf", { tag })}</h1>
          <p className="mt-2 max-w-[52ch] text-[1.0625rem] text-soft text-pretty">{t("lead")}</p>
        </div>
        <AnchorButton href="/blog/feed.xml" look="bare" size="sm">
          <Rss aria-hidden="true" className="size-4" />
          {t("feed")}
        </AnchorButton>
      </header>
      {tags.length > 1 ? <Tags tags={tags} chosen={tag} label={t("tags")} all={t("allTags")} /> : null}
      {first === undefined ? (
        <EmptyState className="mt-10" title={t("empty")} description={t("emptyText")} />
      ) : (
        <>
          {hasLead ? <LeadPost post={first} covers={covers} /> : null}
          <ul className="mt-10 grid gap-x-8 gap-y-12 sm:grid-cols-2 lg:grid-cols-3">
            {(hasLead ? rest : posts).map((post) => (
              <PostTile key={post.id} post={post} covers={covers} />
            ))}
          </ul>
        </>
      )}
      {total > POSTS_PAGE ? (
        <nav
          aria-label={t("pages")}
          className="mt-12 flex items-center justify-between gap-4 border-t border-line pt-6"
        >
          {page > 1 ? <AnchorButton href={addressOf(tag, page - 1)}>{t("newer")}</AnchorButton> : <span />}
          <p className="text-sm text-soft">{t("pageOf", { page, pages: Math.ceil(total / POSTS_PAGE) })}</p>
          {page * POSTS_PAGE < total ? (
            <AnchorButton href={addressOf(tag, page + 1)}>{t("older")}</AnchorButton>
          ) : (
            <span />
          )}
        </nav>
      ) : null}
    </div>
  );
}

function addressOf(tag: string | null, page: number): string {
  const query = new URLSearchParams();
  if (tag !== null) query.set("tag", tag);
  if (page > 1) query.set("page", String(page));
  const text = query.toString();
  return text === "" ? "/blog" : `/blog?${text}`;
}

function Tags({
  tags,
  chosen,
  label,
  all,
}: {
  tags: readonly string[];
  chosen: string | null;
  label: string;
  all: string;
}) {
  return (
    <nav aria-label={label} className="scroll-row -mx-4 mt-7 scroll-px-4 gap-2 px-4 sm:mx-0 sm:flex-wrap sm:px-0">
      {[null, ...tags].map((tag) => (
        <a
          key={tag ?? ""}
          href={addressOf(tag, 1)}
          aria-current={tag === chosen ? "page" : undefined}
          className="inline-flex min-h-9 items-center rounded-full border border-line bg-surface px-3.5 text-sm text-soft hover:text-ink aria-[current=page]:border-herb aria-[current=page]:bg-herb-wash aria-[current=page]:font-[560] aria-[current=page]:text-herb pointer-coarse:min-h-11"
        >
          {tag ?? all}
        </a>
      ))}
    </nav>
  );
}

type Covers = ReadonlyMap<string, PublicPicture>;

async function Facts({ post }: { post: PostCard }) {
  const t = await getTranslations("community.blog");
  const format = await getFormatter();
  return (
    <p className="text-sm text-soft">
      <time dateTime={post.publishedAt.toISOString()}>{format.dateTime(post.publishedAt, { dateStyle: "long" })}</time>
      {" · "}
      {t("minutes", { count: post.minutes })}
    </p>
  );
}

/** The newest post, as large as it deserves. */
function LeadPost({ post, covers }: { post: PostCard; covers: Covers }) {
  return (
    <article className="group relative mt-8 grid gap-6 sm:mt-10 md:grid-cols-[minmax(0,7fr)_minmax(0,6fr)] md:items-center md:gap-10">
      <div className="overflow-hidden rounded-card bg-sunk">
        <PostCover
          picture={covers.get(post.coverFileId ?? "")}
          alt={post.coverAlt}
          recipeSlug={post.recipeSlugs[0]}
          sizes="(min-width: 768px) 36rem, 100vw"
          isFirst
          className="aspect-4/3 w-full object-cover"
        />
      </div>
      <div className="grid gap-3">
        <Facts post={post} />
        <h2 className="text-[clamp(1.625rem,1.2rem+1.6vw,2.25rem)]">
          <a
            href={`/blog/${post.slug}`}
            className="after:absolute after:inset-0 after:rounded-card group-hover:text-herb"
          >
            {post.title}
          </a>
        </h2>
        <p className="max-w-[52ch] text-[1.0625rem] leading-relaxed text-soft text-pretty">{post.summary}</p>
      </div>
    </article>
  );
}

function PostTile({ post, covers }: { post: PostCard; covers: Covers }) {
  return (
    <li className="group relative grid content-start gap-3">
      <div className="overflow-hidden rounded-tile bg-sunk">
        <PostCover
          picture={covers.get(post.coverFileId ?? "")}
          alt={post.coverAlt}
          recipeSlug={post.recipeSlugs[0]}
          sizes="(min-width: 1024px) 22rem, (min-width: 640px) 45vw, 100vw"
          className="aspect-4/3 w-full object-cover"
        />
      </div>
      <Facts post={post} />
      <h2 className="text-[1.3125rem] leading-snug text-pretty">
        <a
          href={`/blog/${post.slug}`}
          className="after:absolute after:inset-0 after:rounded-tile group-hover:text-herb"
        >
          {post.title}
        </a>
      </h2>
      <p className="leading-relaxed text-soft text-pretty">{post.summary}</p>
    </li>
  );
}
