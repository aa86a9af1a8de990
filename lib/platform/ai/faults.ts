import { APICallError } from "@ai-sdk/provider";
import { type AiReason, AiStop } from "./outcome";

/** What went wrong with one request, and what may be done about it. */
export interface Fault {
  readonly reason: AiReason;
  /** A further request may have another end, and this one did no harm. */
  readonly isRepeatable: boolean;
  /** It says something about the provider's health. */
  readonly isProviders: boolean;
  /** When the provider wants to be asked again. */
  readonly notBefore: number | null;
  readonly status: number | null;
}

/** Marks our own timers' aborts. */
export class TimedOut extends Error {
  override readonly name = "TimedOut";
}
/** The stream ended before the provider said that it was whole. */
export class CutOff extends Error {
  override readonly name = "CutOff";
}

const fault = (reason: AiReason, more: Partial<Fault> = {}): Fault => ({
  reason,
  isRepeatable: false,
  isProviders: false,
  notBefore: null,
  status: null,
  ...more,
});

/** Reads any error of a call. The message of the provider is not kept: it may hold the prompt or a part of the key. */
export function faultOf(error: unknown, now: number): Fault {
  if (error instanceof AiStop) return fault(error.reason, { notBefore: error.retryAt?.getTime() ?? null });
  if (error instanceof TimedOut) return fault("timed-out", { isProviders: true });
  if (error instanceof CutOff) return fault("provider-out", { isProviders: true, isRepeatable: true });
  if (APICallError.isInstance(error)) return ofStatus(error, now);
  if (error instanceof DOMException && error.name === "AbortError") return fault("stopped");
  // Anything else before or in an answer: the connection failed, or what came was not the protocol.
  return fault("provider-out", { isProviders: true, isRepeatable: true });
}

function ofStatus(error: APICallError, now: number): Fault {
  const status = error.statusCode ?? null;
  const notBefore = retryAfter(error.responseHeaders, now);
  if (status === 429) {
    // "insufficient_quota" is the account's own limit: no waiting of ours helps.
    const isQuota = /insufficient_quota|billing/i.test(error.responseBody ?? "");
    return fault("provider-out", { isRepeatable: !isQuota, isProviders: isQuota, notBefore, status });
  }
  if (status === 408 || (status !== null && status >= 500))
    return fault("provider-out", { isRepeatable: true, isProviders: true, notBefore, status });
  if (status === null || status === 200)
    return fault("provider-out", { isRepeatable: error.isRetryable, isProviders: true, status });
  if (status === 400 && /content_filter|content_policy|safety/i.test(error.responseBody ?? ""))
    return fault("refused", { status });
  // A wrong key, an unknown model, a request it does not take: setting it right is an admin's matter.
  return fault("provider-out", { isProviders: status === 401 || status === 403, status });
}

/** `retry-after-ms`, or `retry-after` in seconds or as a date. */
function retryAfter(headers: Readonly<Record<string, string>> | undefined, now: number): number | null {
  const ms = Number(headers?.["retry-after-ms"]);
  if (Number.isFinite(ms) && headers?.["retry-after-ms"] !== undefined) return now + ms;
  const said = headers?.["retry-after"];
  if (said === undefined) return null;
  const seconds = Number(said);
  const at = Number.isFinite(seconds) ? now + seconds * 1_000 : Date.parse(said);
  return Number.isFinite(at) ? at : null;
}
