import { AwsClient } from "aws4fetch";
import type { ObjectStore } from "../env";
import { AppError } from "../errors";
import type { BytesFolder, KeptAt } from "./folder-storage";

const LONGEST_WAIT_MS = 20_000;
/** Answers that say "later": tried again twice, with a pause between. */
const LATER = new Set([429, 500, 502, 503, 504]);
const PAUSES_MS = [200, 800];

/**
 * Bytes as objects of a bucket that speaks S3: Amazon, R2, MinIO, Backblaze. Four calls, signed with version 4, the
 * bucket in the path. Throws AppError "unavailable" where the store does not answer or refuses.
 */
export function s3Storage(store: ObjectStore): BytesFolder {
  const { endpoint, bucket, region, accessKeyId, secretAccessKey } = store;
  // Retries are ours: the library's would wait without an end.
  const client = new AwsClient({ accessKeyId, secretAccessKey, service: "s3", region, retries: 0 });
  const addressOf = (place: string) => `${endpoint.replace(/\/+$/, "")}/${bucket}/${place}`;
  const call = (method: string, place: string, body?: Uint8Array) =>
    answered(async () => {
      const headers = body === undefined ? {} : { "content-type": "application/octet-stream" };
      const request = await client.sign(addressOf(place), {
        method,
        headers,
        ...(body === undefined ? {} : { body: new Uint8Array(body) }),
      });
      return fetch(request, { signal: AbortSignal.timeout(LONGEST_WAIT_MS), redirect: "error" });
    });
  return {
    async put(place, bytes) {
      const reply = await call("PUT", place, bytes);
      await reply.arrayBuffer();
      if (!reply.ok) throw refused(reply.status);
    },
    async get(place) {
      const reply = await call("GET", place);
      const bytes = new Uint8Array(await reply.arrayBuffer());
      if (reply.status === 404) return null;
      if (!reply.ok) throw refused(reply.status);
      return bytes;
    },
    async remove(place) {
      const reply = await call("DELETE", place);
      await reply.body?.cancel();
      if (!reply.ok && reply.status !== 404) throw refused(reply.status);
    },
    async list(folder) {
      const kept: KeptAt[] = [];
      let next: string | undefined;
      do {
        const query = new URLSearchParams({ "list-type": "2", prefix: `${folder}/` });
        if (next !== undefined) query.set("continuation-token", next);
        const reply = await call("GET", `?${query}`);
        const text = await reply.text();
        if (!reply.ok) throw refused(reply.status);
        for (const [, row = ""] of text.matchAll(/<Contents>(.*?)<\/Contents>/gs)) {
          const place = fieldOf(row, "Key");
          const modifiedAt = new Date(fieldOf(row, "LastModified"));
          if (place === "" || Number.isNaN(modifiedAt.getTime())) continue;
          kept.push({ place, bytes: Number(fieldOf(row, "Size")) || 0, modifiedAt });
        }
        const more = fieldOf(text, "NextContinuationToken");
        next = more === "" ? undefined : more;
      } while (next !== undefined);
      return kept;
    },
  };
}

/** The text of an element of a listing; our places hold nothing that XML would write otherwise. */
const fieldOf = (xml: string, name: string): string =>
  new RegExp(`<${name}>([^<]*)</${name}>`).exec(xml)?.[1]?.replaceAll("&amp;", "&") ?? "";

async function answered(ask: () => Promise<Response>): Promise<Response> {
  for (let attempt = 0; ; attempt++) {
    const pause = PAUSES_MS[attempt];
    const reply = await ask().catch(() => null);
    if (reply !== null && (!LATER.has(reply.status) || pause === undefined)) return reply;
    if (pause === undefined) throw new AppError("unavailable", "The store of photos does not answer. Try again later.");
    await reply?.body?.cancel();
    await new Promise((resolve) => setTimeout(resolve, pause));
  }
}

const refused = (status: number) =>
  new AppError(
    "unavailable",
    status === 403 || status === 401
      ? "The store of photos refuses the keys it was given (S3_ACCESS_KEY_ID, S3_SECRET_ACCESS_KEY)."
      : `The store of photos refused the call (${status}).`,
  );
