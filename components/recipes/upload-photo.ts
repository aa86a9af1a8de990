import { IMAGE_REFUSALS, MOST_BYTES } from "@/lib/engines/images/limits";

const REASONS = [...IMAGE_REFUSALS, "not-signed-in"] as const;
export type UploadRefusal = (typeof REASONS)[number] | "failed";

export type Uploaded =
  | { readonly ok: true; readonly id: string; readonly alike: readonly string[] }
  | { readonly ok: false; readonly reason: UploadRefusal };

/** Sends one photo; `onSent` is told the share that has left, 0–1. Never throws: what went wrong is a reason. */
export function uploadPhoto(photo: File, onSent: (share: number) => void): Promise<Uploaded> {
  if (photo.size > MOST_BYTES) return Promise.resolve({ ok: false, reason: "too-large" });
  return new Promise((resolve) => {
    // `fetch` does not tell how much of a body has left.
    const request = new XMLHttpRequest();
    request.open("POST", "/api/v1/images/optimize");
    request.upload.addEventListener("progress", (event) => {
      if (event.lengthComputable) onSent(event.loaded / event.total);
    });
    request.addEventListener("loadend", () => resolve(answerOf(request.status, request.responseText)));
    const body = new FormData();
    body.set("image", photo);
    request.send(body);
  });
}

/** Cuts a part out of a kept photo; the answer is the id of the part. */
export async function cropUploaded(id: string, crop: object): Promise<Uploaded> {
  const reply = await fetch(`/api/v1/images/${id}/crop`, {
    method: "POST",
    headers: { "Content-Type": "application/json" },
    body: JSON.stringify(crop),
  }).catch(() => null);
  return reply === null ? { ok: false, reason: "failed" } : answerOf(reply.status, await reply.text().catch(() => ""));
}

function answerOf(status: number, text: string): Uploaded {
  const answer = readAnswer(text);
  if (status === 201 && typeof answer.id === "string") {
    const alike = Array.isArray(answer.alike) ? answer.alike.filter((id) => typeof id === "string") : [];
    return { ok: true, id: answer.id, alike };
  }
  if (status === 413) return { ok: false, reason: "too-large" };
  return { ok: false, reason: REASONS.find((reason) => reason === answer.code) ?? "failed" };
}

/** A proxy in between answers in its own words; then there is nothing to read. */
function readAnswer(text: string): { readonly id?: unknown; readonly alike?: unknown; readonly code?: unknown } {
  try {
    const value: unknown = JSON.parse(text);
    return typeof value === "object" && value !== null ? value : {};
  } catch {
    return {};
  }
}
