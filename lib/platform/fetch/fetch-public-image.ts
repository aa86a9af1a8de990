import { type FetchOptions, type FetchOutcome, guardedFetch } from "./guarded-fetch";

/**
 * A picture from the public internet, as bytes. The header alone says it is one: decode it before trusting it.
 * SVG is refused, since it can carry scripts. Never throws: refusals are named.
 */
export function fetchPublicImage(url: string, options: FetchOptions = {}): Promise<FetchOutcome> {
  return guardedFetch(
    url,
    {
      accept: "image/avif, image/webp, image/png, image/jpeg, image/*;q=0.5",
      isWanted: (mediaType) => mediaType.startsWith("image/") && !mediaType.startsWith("image/svg"),
    },
    options,
  );
}
