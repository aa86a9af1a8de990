import { findCollectionArt } from "@/lib/domains/recipes/queries/collection-art";
import { publicScope } from "@/lib/platform/auth/scope";

/** The dark theme dims what glares; an image takes its theme from the element that shows it. */
const DARK = "<style>@media(prefers-color-scheme:dark){svg{--art-shade:#14120f47}}</style>";

/** The drawn plate of a collection recipe, for posts without a picture of their own. */
export async function GET(_request: Request, { params }: { params: Promise<{ slug: string }> }) {
  const art = await findCollectionArt(publicScope(), (await params).slug.slice(0, 120));
  if (art === null) return new Response("Not found", { status: 404, headers: { "Cache-Control": "no-store" } });
  return new Response(
    art.replace(/^<svg[^>]*>/, (head) => `${head}${DARK}`),
    {
      headers: {
        "Content-Type": "image/svg+xml; charset=utf-8",
        "Cache-Control": "public, max-age=86400",
        "Content-Security-Policy": "default-src 'none'; style-src 'unsafe-inline'; sandbox",
      },
    },
  );
}
