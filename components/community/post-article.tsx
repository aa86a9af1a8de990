import { useFormatter, useTranslations } from "next-intl";
import type { ReactNode } from "react";
import { PostBody } from "@/components/community/post-body";
import type { PublicPicture } from "@/lib/domains/community/policy";

/** What a reader sees of a post, above what belongs to it; also its preview. */
export function PostArticle({
  post,
  pictures,
  cover,
  tagHref,
}: {
  post: {
    readonly title: string;
    readonly summary: string;
    readonly body: string;
    readonly tags: readonly string[];
    readonly authorName: string;
    readonly publishedAt: Date;
    readonly minutes: number;
  };
  pictures: ReadonlyMap<string, PublicPicture>;
  cover: ReactNode;
  tagHref: (tag: string) => string;
}) {
  const t = useTranslations("community.blog");
  const format = useFormatter();
  return (
    <>
      <header className="mx-auto grid max-w-[42rem] gap-4">
        {post.tags.length === 0 ? null : (
          <ul className="flex flex-wrap gap-x-4 gap-y-1 text-sm">
            {post.tags.map((tag) => (
              <li key={tag}>
                <a
                  href={tagHref(tag)}
                  className="inline-flex min-h-6 items-center font-[560] text-herb hover:underline"
                >
                  {tag}
                </a>
              </li>
            ))}
          </ul>
        )}
        <h1 className="text-[clamp(2rem,1.4rem+2.6vw,3.125rem)] leading-[1.1]">{post.title}</h1>
        {post.summary === "" ? null : (
          <p className="text-[1.1875rem] leading-relaxed text-soft text-pretty">{post.summary}</p>
        )}
        <p className="text-sm text-soft">
          {t("by", { author: post.authorName })}
          {" · "}
          <time dateTime={post.publishedAt.toISOString()}>
            {format.dateTime(post.publishedAt, { dateStyle: "long" })}
          </time>
          {" · "}
          {t("minutes", { count: post.minutes })}
        </p>
      </header>
      <div className="mx-auto my-8 max-w-[52rem] overflow-hidden rounded-card bg-sunk sm:my-10">{cover}</div>
      <div className="mx-auto max-w-[42rem]">
        <PostBody markdown={post.body} pictures={pictures} />
      </div>
    </>
  );
}
