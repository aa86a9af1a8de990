import { MOST_BYTES } from "@/lib/engines/images/limits";

const REFUSALS = ["too-large", "svg", "heic", "truncated", "too-many-pixels", "failed", "other"] as const;
export type PictureRefusal = (typeof REFUSALS)[number];

/** Sends a picture for everyone; the reason where it is refused. Never throws. */
export async function uploadPicture(
  address: string,
  picture: File,
): Promise<{ readonly id: string; readonly url: string } | { readonly reason: PictureRefusal }> {
  if (picture.size > MOST_BYTES) return { reason: "too-large" };
  const body = new FormData();
  body.set("image", picture);
  const reply = await fetch(address, { method: "POST", body }).catch(() => null);
  const answer: unknown = await reply?.json().catch(() => null);
  if (typeof answer !== "object" || answer === null) return { reason: "failed" };
  if ("id" in answer && "url" in answer) return { id: String(answer.id), url: String(answer.url) };
  return { reason: REFUSALS.find((reason) => "reason" in answer && reason === answer.reason) ?? "other" };
}
