import { z } from "zod";
import { retryAfterMs } from "./backoff";
import { canonicalJson } from "./canonical-json";
import { isSigned, signBody } from "./signature";

/** The app's own `/api/inngest`, called without a socket. */
export type Endpoint = (method: "GET" | "POST" | "PUT", request: Request) => Promise<Response>;

const ADDRESS = "http://jobs.internal/api/inngest";

const opSchema = z.object({
  id: z.string(),
  op: z.string(),
  name: z.string().optional(),
  displayName: z.string().optional(),
  opts: z.record(z.string(), z.unknown()).nullish(),
  data: z.unknown().optional(),
  error: z.unknown().optional(),
});

/** One thing the function asks for or reports. */
export type Op = z.output<typeof opSchema>;

export type Reply =
  | { readonly kind: "done"; readonly data: string }
  | {
      readonly kind: "ops";
      readonly ops: readonly Op[];
      readonly mayRetry: boolean;
      readonly retryAfterMs: number | null;
    }
  | {
      readonly kind: "failed";
      readonly error: string;
      readonly mayRetry: boolean;
      readonly retryAfterMs: number | null;
    };

/** Everything one call says; JSON parts are canonical already. */
export interface Call {
  readonly functionId: string;
  readonly runId: string;
  /** Null = find out what is next. */
  readonly stepId: string | null;
  readonly attempt: number;
  readonly maxAttempts: number;
  /** Steps run side by side: nothing may be run on the way. */
  readonly onlyPlan: boolean;
  readonly events: string;
  readonly isBatch: boolean;
  readonly steps: readonly MemoisedStep[];
}

export interface MemoisedStep {
  readonly id: string;
  readonly position: number;
  readonly data: string | null;
  readonly error: string | null;
}

/** An error as the SDK writes and reads it. */
export const errorJson = (name: string, message: string): string => canonicalJson({ message, name, stack: message });

/** Asks every function for its configuration, as a server does when an app is registered. */
export async function registeredConfigs(endpoint: Endpoint, signingKey: string): Promise<readonly unknown[]> {
  const body = canonicalJson({ url: ADDRESS });
  const response = await endpoint(
    "PUT",
    signedRequest("PUT", ADDRESS, body, signingKey, { "x-inngest-sync-kind": "in_band" }),
  );
  const text = await response.text();
  if (
    response.status !== 200 ||
    !isSigned(response.headers.get("x-inngest-signature"), text, signingKey, Date.now() / 1000)
  ) {
    throw new Error(`Background jobs could not be registered: status ${response.status}, ${text.slice(0, 300)}`);
  }
  return z.object({ functions: z.array(z.unknown()) }).parse(JSON.parse(text)).functions;
}

/** Calls a function once. Never throws: whatever goes wrong is a failed try. */
export async function callFunction(endpoint: Endpoint, signingKey: string, call: Call): Promise<Reply> {
  const address = `${ADDRESS}?fnId=${encodeURIComponent(call.functionId)}&stepId=${call.stepId ?? "step"}`;
  try {
    const response = await endpoint("POST", signedRequest("POST", address, bodyOf(call), signingKey, {}));
    const text = await response.text();
    if (!isSigned(response.headers.get("x-inngest-signature"), text, signingKey, Date.now() / 1000)) {
      return failed("UnsignedReply", `The reply was not signed (status ${response.status}).`);
    }
    return readReply(response, text);
  } catch (error) {
    return failed("CallFailed", error instanceof Error ? error.message : String(error));
  }
}

function signedRequest(
  method: string,
  address: string,
  body: string,
  key: string,
  extra: Record<string, string>,
): Request {
  return new Request(address, {
    method,
    body,
    headers: {
      ...extra,
      host: "jobs.internal",
      "content-type": "application/json",
      "x-inngest-server-kind": "cloud",
      "x-inngest-signature": signBody(body, key, Date.now() / 1000),
    },
  });
}

/** The body in canonical form, put together from parts that are canonical, so that nothing is read twice. */
function bodyOf({ runId, attempt, maxAttempts, onlyPlan, events, isBatch, steps, ...call }: Call): string {
  const stack = steps.toSorted((a, b) => a.position - b.position).map(({ id }) => `"${id}"`);
  const memo = steps
    .toSorted((a, b) => (a.id < b.id ? -1 : 1))
    .map(({ id, data, error }) =>
      error === null ? `"${id}":{"data":${data ?? "null"},"type":"data"}` : `"${id}":{"error":${error},"type":"error"}`,
    );
  // fn_id is left out on purpose: with it the SDK would run several steps and report them on another way.
  const ctx = `{"attempt":${attempt},"disable_immediate_execution":${onlyPlan || call.stepId !== null},"max_attempts":${maxAttempts},"run_id":"${runId}","stack":{"current":${stack.length},"stack":[${stack.join(",")}]},"use_api":false}`;
  return `{"ctx":${ctx},"event":${isBatch ? firstOf(events) : events.slice(1, -1)},"events":${events},"steps":{${memo.join(",")}},"version":2}`;
}

const firstOf = (events: string): string => canonicalJson(z.array(z.unknown()).parse(JSON.parse(events))[0]);

const failed = (name: string, message: string): Reply => ({
  kind: "failed",
  error: errorJson(name, message),
  mayRetry: true,
  retryAfterMs: null,
});

function readReply(response: Response, text: string): Reply {
  const mayRetry = response.headers.get("x-inngest-no-retry") !== "true";
  const after = retryAfterMs(response.headers.get("retry-after"), Date.now());
  if (response.status === 200) return { kind: "done", data: canonicalJson(JSON.parse(text)) };
  if (response.status === 206) {
    return { kind: "ops", ops: z.array(opSchema).parse(JSON.parse(text)), mayRetry, retryAfterMs: after };
  }
  return { kind: "failed", error: canonicalJson(readError(text, response.status)), mayRetry, retryAfterMs: after };
}

function readError(text: string, status: number): unknown {
  try {
    const read: unknown = JSON.parse(text);
    if (typeof read === "object" && read !== null) {
      // A step that is not there any more answers in a shape of its own.
      if ("requestedStep" in read && "error" in read) {
        return { name: "StepNotFound", message: String(read.error), stack: "" };
      }
      if ("message" in read) return { name: "Error", ...read };
    }
  } catch {
    // Said below.
  }
  return { name: "CallFailed", message: `Status ${status}: ${text.slice(0, 300)}`, stack: "" };
}
