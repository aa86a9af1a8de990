import { makeRenditions } from "@/lib/domains/images/mutations";
import { findPhoto, findRendition, type StoredPhoto } from "@/lib/domains/images/queries";
import { renditionQuery } from "@/lib/domains/images/schema";
import type { RenditionFormat } from "@/lib/engines/images/limits";
import { planSizes } from "@/lib/engines/images/size-plan";
import { currentScope, type Scope } from "@/lib/platform/auth/scope";
import { readBytes } from "@/lib/platform/storage/store";

/** The bytes under an address never change. */
const KEPT_FOR_EVER = "private, max-age=31536000, immutable";
/** A card takes AVIF as soon as there is one. */
const KEPT_A_WHILE = "private, max-age=600";
const CARD_WIDTH = 640;

/**
 * A photo of the household. `?format=…&width=…` gives one of its sizes, `?size=card` what a card shows in the best
 * format that is there and that the browser reads.
 */
export async function GET(request: Request, { params }: { params: Promise<{ id: string }> }) {
  const scope = await currentScope();
  const { id } = await params;
  const photo = scope === null ? null : await findPhoto(scope, id);
  if (scope === null || photo === null) return notFound();
  const asked = new URL(request.url).searchParams;
  const wanted = asked.get("size") === "card" ? await cardOf(scope, photo, request) : await sizeOf(scope, photo, asked);
  if (wanted === null) return notFound();
  const tag = `"${wanted.sha256.slice(0, 32)}"`;
  const headers = {
    "Cache-Control": wanted.isFinal ? KEPT_FOR_EVER : KEPT_A_WHILE,
    ETag: tag,
    ...(asked.get("size") === "card" ? { Vary: "Accept" } : {}),
  };
  if (request.headers.get("if-none-match") === tag) return new Response(null, { status: 304, headers });
  const bytes = await readBytes(wanted.sha256);
  if (bytes === null) return notFound();
  return new Response(bytes, {
    headers: {
      ...headers,
      "Content-Type": wanted.contentType,
      "X-Content-Type-Options": "nosniff",
      "Content-Security-Policy": "default-src 'none'; sandbox",
    },
  });
}

interface Found {
  readonly sha256: string;
  readonly contentType: string;
  /** Nothing better will ever be under this address. */
  readonly isFinal: boolean;
}

const notFound = () => new Response("Not found", { status: 404, headers: { "Cache-Control": "no-store" } });

const isOf = (format: RenditionFormat, { sha256 }: { readonly sha256: string }): Found => ({
  sha256,
  contentType: `image/${format}`,
  isFinal: true,
});

async function sizeOf(scope: Scope, photo: StoredPhoto, asked: URLSearchParams): Promise<Found | null> {
  if (!asked.has("width")) return { sha256: photo.sha256, contentType: photo.contentType, isFinal: true };
  const query = renditionQuery.safeParse(Object.fromEntries(asked));
  if (!query.success) return null;
  const { format, width, height } = query.data;
  const found = await findRendition(scope, photo, { format, width, height });
  if (found !== null) return isOf(format, found);
  return format === "webp" && height === undefined ? planned(scope, photo, width) : null;
}

/** Photos from before sizes were kept get the planned ones when they are first asked for. */
async function planned(scope: Scope, photo: StoredPhoto, width: number): Promise<Found | null> {
  if (!planSizes(photo).some((size) => size.width === width)) return null;
  await makeRenditions(scope, photo.id, [{ format: "webp", width }]);
  const found = await findRendition(scope, photo, { format: "webp", width });
  return found === null ? null : isOf("webp", found);
}

async function cardOf(scope: Scope, photo: StoredPhoto, request: Request): Promise<Found | null> {
  const width = planSizes(photo).find((size) => size.width >= CARD_WIDTH)?.width ?? photo.width;
  if (/image\/avif/.test(request.headers.get("accept") ?? "")) {
    const avif = await findRendition(scope, photo, { format: "avif", width });
    if (avif !== null) return isOf("avif", avif);
  }
  const webp = await findRendition(scope, photo, { format: "webp", width });
  const found = webp === null ? await planned(scope, photo, width) : isOf("webp", webp);
  return found === null ? null : { ...found, isFinal: photo.isAnimated };
}
