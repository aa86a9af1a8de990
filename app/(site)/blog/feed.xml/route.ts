import { getTranslations } from "next-intl/server";
import { listFeed } from "@/lib/domains/community/queries";
import { publicScope } from "@/lib/platform/auth/scope";
import { siteOrigin } from "../_components/origin";

/** The newest posts as RSS 2.0. */
export async function GET() {
  const origin = await siteOrigin();
  const t = await getTranslations("community");
  const posts = await listFeed(publicScope());
  const items = posts.map(
    (post) =>
      `<item><title>${escaped(post.title)}</title><link>${origin}/blog/${post.slug}</link>` +
      `<guid isPermaLink="false">urn:uuid:${post.id}</guid><pubDate>${post.publishedAt.toUTCString()}</pubDate>` +
      `<description>${escaped(post.summary)}</description>${post.tags.map((tag) => `<category>${escaped(tag)}</category>`).join("")}</item>`,
  );
  const newest = posts[0]?.publishedAt.toUTCString();
  const xml =
    `<?xml version="1.0" encoding="UTF-8"?>\n<rss version="2.0" xmlns:atom="http://www.w3.org/2005/Atom"><channel>` +
    `<title>${escaped(t("blog.feedTitle"))}</title><link>${origin}/blog</link><description>${escaped(t("blog.lead"))}</description>` +
    `<language>en</language><atom:link href="${origin}/blog/feed.xml" rel="self" type="application/rss+xml"/>` +
    `${newest === undefined ? "" : `<lastBuildDate>${newest}</lastBuildDate>`}${items.join("")}</channel></rss>\n`;
  return new Response(xml, {
    headers: { "Content-Type": "application/rss+xml; charset=utf-8", "Cache-Control": "public, max-age=600" },
  });
}

const SIGNS: Readonly<Record<string, string>> = { "&": "&amp;", "<": "&lt;", ">": "&gt;", '"': "&quot;" };

/** Text as XML holds it; characters that XML does not know are left out. */
function escaped(text: string): string {
  return text.replaceAll(/[^\P{Cc}\t\n\r]/gu, "").replaceAll(/[&<>"]/g, (sign) => SIGNS[sign] ?? "");
}
