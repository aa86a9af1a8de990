import { PostPicture } from "@/components/community/post-body";
import type { PublicPicture } from "@/lib/domains/community/policy";

/** The picture of a post: its own, or the drawn plate of the first recipe it names. Never a grey box. */
export function PostCover({
  picture,
  alt,
  recipeSlug,
  sizes,
  isFirst = false,
  className,
}: {
  picture: PublicPicture | undefined;
  alt: string;
  recipeSlug: string | undefined;
  sizes: string;
  isFirst?: boolean;
  className: string;
}) {
  if (picture !== undefined)
    return <PostPicture picture={picture} alt={alt} sizes={sizes} isFirst={isFirst} className={className} />;
  return (
    // biome-ignore lint/performance/noImgElement: a small drawing of one size, kept by us.
    <img
      src={recipeSlug === undefined ? "/icon.svg" : `/blog/art/${recipeSlug}`}
      alt=""
      width={400}
      height={300}
      loading={isFirst ? "eager" : "lazy"}
      fetchPriority={isFirst ? "high" : "auto"}
      decoding="async"
      className={className}
    />
  );
}
