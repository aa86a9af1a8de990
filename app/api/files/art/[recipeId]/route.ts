import { findRecipeArt } from "@/lib/domains/recipes/queries";
import { currentScope } from "@/lib/platform/auth/scope";

/** The dark theme dims what glares; an image takes its theme from the element that shows it. */
const DARK = "<style>@media(prefers-color-scheme:dark){svg{--art-shade:#14120f47}}</style>";

/** Cover art of a recipe as an image. Its address carries a version, so it may be kept for ever. */
export async function GET(_request: Request, { params }: { params: Promise<{ recipeId: string }> }) {
  const scope = await currentScope();
  const { recipeId } = await params;
  const art = scope === null ? null : await findRecipeArt(scope, recipeId);
  if (art === null) return new Response("Not found", { status: 404 });
  return new Response(
    art.replace(/^<svg[^>]*>/, (head) => `${head}${DARK}`),
    {
      headers: {
        "Content-Type": "image/svg+xml; charset=utf-8",
        "Cache-Control": "private, max-age=31536000, immutable",
        "Content-Security-Policy": "default-src 'none'; style-src 'unsafe-inline'; sandbox",
      },
    },
  );
}
