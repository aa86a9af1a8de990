import "server-only";
import { createHash } from "node:crypto";
import { and, eq, isNull, lt } from "drizzle-orm";
import { idempotencyKey } from "@/db/schema";
import type { Db } from "../database";
import { Problem } from "./problems";

/** How long an outcome is kept. */
const KEPT_MS = 24 * 60 * 60_000;
const LONGEST_KEY = 255;
/** Headers that are part of an outcome. */
const KEPT_HEADERS = ["content-type", "location", "etag"];

/** Whose key it is: the same text from another person or for another household is another key. */
export interface KeyOwner {
  readonly userId: string;
  readonly householdId: string | null;
}

/** The key of a request, undefined without one. Throws "invalid" where it is empty, too long or not plain text. */
export function idempotencyKeyOf(headers: Headers): string | undefined {
  const key = headers.get("idempotency-key");
  if (key === null) return undefined;
  if (/^[\x21-\x7e]+$/.test(key) && key.length <= LONGEST_KEY) return key;
  throw new Problem("invalid", undefined, {
    errors: [
      { in: "header", path: "idempotency-key", message: `It has 1 to ${LONGEST_KEY} visible ASCII characters.` },
    ],
  });
}

/** What makes two requests the same. */
export async function requestHash(request: Request, body: Uint8Array | FormData): Promise<string> {
  const { pathname, search } = new URL(request.url);
  const hash = createHash("sha256").update(`${request.method} ${pathname}${search}\n`);
  if (!(body instanceof FormData)) return hash.update(body).digest("hex");
  for (const [name, value] of body) {
    const bytes = typeof value === "string" ? Buffer.from(value) : Buffer.from(await value.arrayBuffer());
    hash.update(`${JSON.stringify(name)} ${bytes.length}\n`).update(bytes);
  }
  return hash.digest("hex");
}

/**
 * Does the work once for a key. The first outcome is stored with its status and body, also where it was a refusal or a
 * failure, and given again to the same request; another request with the key is refused ("key-reused"), and so is one
 * that comes while the first is at work or after it was cut off before its outcome was known ("key-in-use").
 */
export async function once(
  db: Db,
  owner: KeyOwner,
  { key, hash }: { readonly key: string; readonly hash: string },
  work: () => Promise<Response>,
): Promise<Response> {
  const isOwners = and(
    eq(idempotencyKey.userId, owner.userId),
    owner.householdId === null ? isNull(idempotencyKey.householdId) : eq(idempotencyKey.householdId, owner.householdId),
    eq(idempotencyKey.key, key),
  );
  await db.delete(idempotencyKey).where(and(isOwners, lt(idempotencyKey.createdAt, keptSince(new Date()))));
  const begun = await db
    .insert(idempotencyKey)
    .values({ ...owner, key, requestHash: hash })
    .onConflictDoNothing()
    .returning({ id: idempotencyKey.id });
  if (begun.length === 0) return replay(db, isOwners, hash);
  const response = await work();
  const body = await response.text();
  const headers = Object.fromEntries(
    KEPT_HEADERS.flatMap((name) => {
      const value = response.headers.get(name);
      return value === null ? [] : [[name, value]];
    }),
  );
  await db.update(idempotencyKey).set({ status: response.status, headers, body }).where(isOwners);
  return stored(response.status, headers, body);
}

async function replay(db: Db, isOwners: ReturnType<typeof and>, hash: string): Promise<Response> {
  const [row] = await db
    .select({
      requestHash: idempotencyKey.requestHash,
      status: idempotencyKey.status,
      headers: idempotencyKey.headers,
      body: idempotencyKey.body,
    })
    .from(idempotencyKey)
    .where(isOwners);
  if (row !== undefined && row.requestHash !== hash) throw new Problem("key-reused");
  if (row?.status === undefined || row.status === null) throw new Problem("key-in-use");
  const response = stored(row.status, row.headers ?? {}, row.body ?? "");
  response.headers.set("Idempotency-Replayed", "true");
  return response;
}

const stored = (status: number, headers: Readonly<Record<string, string>>, body: string): Response =>
  new Response(body === "" ? null : body, { status, headers });

const keptSince = (now: Date) => new Date(now.getTime() - KEPT_MS);

/** Forgets outcomes after their day; gives how many. */
export async function cleanUpIdempotencyKeys(db: Db, now: Date): Promise<number> {
  const gone = await db
    .delete(idempotencyKey)
    .where(lt(idempotencyKey.createdAt, keptSince(now)))
    .returning({ id: idempotencyKey.id });
  return gone.length;
}
