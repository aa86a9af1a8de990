import type { LookupAddress } from "node:dns";
import type { LookupFunction } from "node:net";
import { Agent, request } from "undici";
import { checkTarget, type Resolver, systemResolver, type TargetRefusal } from "./check-target";
import { readBody } from "./read-body";

export type FetchRefusal =
  | TargetRefusal
  | "too-many-redirects"
  | "timed-out"
  | "unreachable"
  | "refused-by-site"
  | "page-not-found"
  | "site-error"
  | "wrong-content-type"
  | "too-large"
  | "unreadable";

export interface FetchOptions {
  /** "host" or "host:port": single hosts opened although they are not public (tests, home networks). */
  readonly allowHosts?: readonly string[];
  /** For the whole fetch with all its redirects; 10,000 by default. */
  readonly timeoutMs?: number;
  /** Decompressed; 5 MB by default. */
  readonly maxBytes?: number;
  readonly resolve?: Resolver;
}

export interface FetchedBody {
  readonly ok: true;
  readonly bytes: Uint8Array;
  readonly finalUrl: string;
  /** The whole header, "text/html; charset=utf-8". */
  readonly contentType: string;
}

export type FetchOutcome = FetchedBody | { readonly ok: false; readonly reason: FetchRefusal };

const maxRedirects = 5;
const redirectCodes = new Set([301, 302, 303, 307, 308]);

/**
 * Gets a body from the public internet and from nowhere else. Each hop is checked before a connection is made, the
 * connection is pinned to the addresses that were checked, and time, size and content type are bounded. Never throws.
 */
export async function guardedFetch(
  address: string,
  wanted: { readonly accept: string; readonly isWanted: (mediaType: string) => boolean },
  options: FetchOptions = {},
): Promise<FetchOutcome> {
  const { allowHosts = [], timeoutMs = 10_000, maxBytes = 5_000_000, resolve = systemResolver } = options;
  const signal = AbortSignal.timeout(timeoutMs);
  let next = address;
  try {
    for (let hop = 0; hop <= maxRedirects; hop++) {
      const target = await beforeAbort(checkTarget(next, allowHosts, resolve), signal);
      if (!target.ok) return target;
      const outcome = await oneHop(target.url, target.addresses, wanted, maxBytes, signal);
      if (!("redirect" in outcome)) return outcome;
      const location = URL.parse(outcome.redirect, target.url);
      if (!location) return { ok: false, reason: "bad-address" };
      next = location.href;
    }
    return { ok: false, reason: "too-many-redirects" };
  } catch {
    return { ok: false, reason: signal.aborted ? "timed-out" : "unreachable" };
  }
}

async function oneHop(
  url: URL,
  addresses: readonly LookupAddress[],
  wanted: { readonly accept: string; readonly isWanted: (mediaType: string) => boolean },
  maxBytes: number,
  signal: AbortSignal,
): Promise<FetchOutcome | { readonly redirect: string }> {
  const agent = new Agent({
    connect: { lookup: pinnedLookup(addresses) },
    maxHeaderSize: 65_536,
    pipelining: 0,
  });
  try {
    const { statusCode, headers, body } = await request(url, {
      dispatcher: agent,
      signal,
      headers: {
        accept: wanted.accept,
        "accept-encoding": "gzip, deflate, br",
        "accept-language": "en, *;q=0.5",
        "user-agent": "Mozilla/5.0 (compatible; MealPrep360 recipe import)",
      },
    });
    body.on("error", () => undefined);
    const header = (name: string) => [headers[name] ?? ""].flat()[0] ?? "";
    if (redirectCodes.has(statusCode) && header("location") !== "") return { redirect: header("location") };
    if (statusCode < 200 || statusCode >= 300) return { ok: false, reason: refusalOf(statusCode) };
    const contentType = header("content-type");
    if (!wanted.isWanted((contentType.split(";")[0] ?? "").trim().toLowerCase()))
      return { ok: false, reason: "wrong-content-type" };
    if (Number(header("content-length")) > maxBytes) return { ok: false, reason: "too-large" };
    const read = await readBody(body, header("content-encoding"), maxBytes);
    return read.ok ? { ok: true, bytes: read.bytes, finalUrl: url.href, contentType } : read;
  } finally {
    await agent.destroy();
  }
}

function refusalOf(statusCode: number): FetchRefusal {
  if (statusCode === 404 || statusCode === 410) return "page-not-found";
  return [401, 402, 403, 405, 406, 429, 451].includes(statusCode) ? "refused-by-site" : "site-error";
}

/** A lookup that knows only the checked addresses. */
function pinnedLookup(addresses: readonly LookupAddress[]): LookupFunction {
  return (_hostname, { all, family }, callback) => {
    const fitting = addresses.filter((entry) => !family || `IPv${entry.family}` === `IPv${String(family).slice(-1)}`);
    const first = fitting[0] ?? addresses[0];
    if (!first) callback(new Error("no checked address"), "", 0);
    else if (all) callback(null, fitting.length > 0 ? [...fitting] : [...addresses]);
    else callback(null, first.address, first.family);
  };
}

function beforeAbort<T>(work: Promise<T>, signal: AbortSignal): Promise<T> {
  return new Promise((resolve, reject) => {
    const onAbort = () => reject(new Error("aborted"));
    if (signal.aborted) onAbort();
    signal.addEventListener("abort", onAbort, { once: true });
    work.then(resolve, reject).finally(() => signal.removeEventListener("abort", onAbort));
  });
}
