import { findPublicPhoto } from "@/lib/domains/images/queries/public-photo";
import { publicScope } from "@/lib/platform/auth/scope";
import { readBytes } from "@/lib/platform/storage/store";

const WIDEST = 4000;

/** A picture of the blog, for everyone; `?width=…` gives the smallest size that is as wide. */
export async function GET(request: Request, { params }: { params: Promise<{ id: string }> }) {
  const asked = new URL(request.url).searchParams.get("width");
  const width = asked === null ? null : Math.trunc(Number(asked));
  const isAsked = width === null || (width >= 1 && width <= WIDEST);
  const found = isAsked ? await findPublicPhoto(publicScope(), (await params).id, width) : null;
  if (found === null) return notFound();
  const tag = `"${found.sha256.slice(0, 32)}"`;
  const headers = { "Cache-Control": "public, max-age=31536000, immutable", ETag: tag };
  if (request.headers.get("if-none-match") === tag) return new Response(null, { status: 304, headers });
  const bytes = await readBytes(found.sha256);
  if (bytes === null) return notFound();
  return new Response(bytes, {
    headers: {
      ...headers,
      "Content-Type": found.contentType,
      "X-Content-Type-Options": "nosniff",
      "Content-Security-Policy": "default-src 'none'; sandbox",
    },
  });
}

const notFound = () => new Response("Not found", { status: 404, headers: { "Cache-Control": "no-store" } });
