import { MOST_BYTES } from "@/lib/engines/images/limits";

/** Sends a picture for everyone; the reason where it is refused. Never throws. */
export async function uploadPicture(
  address: string,
  picture: File,
): Promise<{ readonly id: string; readonly url: string } | { readonly reason: string }> {
  if (picture.size > MOST_BYTES) return { reason: "too-large" };
  const body = new FormData();
  body.set("image", picture);
  const reply = await fetch(address, { method: "POST", body }).catch(() => null);
  const answer: unknown = await reply?.json().catch(() => null);
  if (typeof answer !== "object" || answer === null) return { reason: "failed" };
  if ("id" in answer && "url" in answer) return { id: String(answer.id), url: String(answer.url) };
  return { reason: "reason" in answer ? String(answer.reason) : "failed" };
}
