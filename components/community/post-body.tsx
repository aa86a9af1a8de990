import "./post-body.css";
import type { ComponentProps } from "react";
import Markdown, { type Components } from "react-markdown";
import rehypeSanitize, { defaultSchema } from "rehype-sanitize";
import remarkGfm from "remark-gfm";
import type { PublicPicture } from "@/lib/domains/community/policy";
import { mediaIn, mediaUrl } from "@/lib/domains/community/policy";

/** Markup in a post is for words: nothing that embeds, scripts or styles. */
const SCHEMA: typeof defaultSchema = {
  ...defaultSchema,
  tagNames: (defaultSchema.tagNames ?? []).filter(
    (name) => !["picture", "source", "tt", "details", "summary"].includes(name),
  ),
  protocols: { ...defaultSchema.protocols, href: ["http", "https", "mailto"] },
};

/**
 * The text of a post, made from Markdown on the server. Raw HTML in it is left out, and only pictures of the house
 * are shown at all. `pictures` says how large they are, so that nothing moves when they come.
 */
export function PostBody({ markdown, pictures }: { markdown: string; pictures: ReadonlyMap<string, PublicPicture> }) {
  return (
    <div className="post-body">
      <Markdown
        remarkPlugins={[remarkGfm]}
        rehypePlugins={[[rehypeSanitize, SCHEMA]]}
        remarkRehypeOptions={{ footnoteLabel: "Sources", footnoteLabelProperties: { className: [] } }}
        components={componentsFor(pictures)}
      >
        {markdown}
      </Markdown>
    </div>
  );
}

const componentsFor = (pictures: ReadonlyMap<string, PublicPicture>): Components => ({
  // The page's own heading is the post's title.
  h1: ({ node: _node, ...rest }) => <h2 {...rest} />,
  a: ({ node: _node, ...rest }) => <PostLink {...rest} />,
  table: ({ node: _node, ...rest }) => (
    // biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls is reached by keyboard.
    <div className="post-table" tabIndex={0}>
      <table {...rest} />
    </div>
  ),
  img: ({ node: _node, src, alt }) => {
    const [id] = typeof src === "string" ? mediaIn(src) : [];
    const picture = id === undefined ? undefined : pictures.get(id);
    return picture === undefined ? (alt ?? null) : <PostPicture picture={picture} alt={alt ?? ""} sizes={BODY_SIZES} />;
  },
});

function PostLink({ href, children, ...rest }: ComponentProps<"a">) {
  const leadsAway = href !== undefined && /^https?:/.test(href);
  return (
    <a {...rest} href={href} {...(leadsAway ? { rel: "noopener nofollow" } : {})}>
      {children}
    </a>
  );
}

const BODY_SIZES = "(min-width: 720px) 42rem, 100vw";
const WIDTHS = [320, 640, 1080];

/** A public picture in the size that fits, over a few blurred pixels until it has come. */
export function PostPicture({
  picture,
  alt,
  sizes,
  isFirst = false,
  className = "rounded-tile",
}: {
  picture: PublicPicture;
  alt: string;
  sizes: string;
  isFirst?: boolean;
  className?: string;
}) {
  const { id, width, height, placeholder } = picture;
  const widths = [...WIDTHS.filter((size) => size < width * 0.9), width];
  return (
    // biome-ignore lint/performance/noImgElement: our own sizes, kept for ever by their content.
    <img
      src={mediaUrl(id)}
      srcSet={widths.map((size) => `${mediaUrl(id, size)} ${size}w`).join(", ")}
      sizes={sizes}
      alt={alt}
      width={width}
      height={height}
      loading={isFirst ? "eager" : "lazy"}
      fetchPriority={isFirst ? "high" : "auto"}
      decoding="async"
      className={`bg-cover bg-center ${className}`}
      style={placeholder === null ? undefined : { backgroundImage: `url("${placeholder}")` }}
    />
  );
}
