import "server-only";
import { z } from "zod";
import { auditEntry } from "@/db/schema";
import { onTrail } from "../auth/audit-trail";
import { AppError } from "../errors";
import { logger } from "../telemetry/logger";
import { type Authenticated, authenticate, type Caller } from "./caller";
import {
  type Access,
  type Content,
  type Contract,
  type Form,
  isContent,
  isForm,
  isNothing,
  type Nothing,
  takesIdempotencyKey,
} from "./contract";
import { fieldsOf } from "./fields";
import { idempotencyKeyOf, once, requestHash } from "./idempotency";
import { type CommonProblem, type FieldError, Problem, problemResponse } from "./problems";
import { COST, takePoints } from "./rate-limit";
import { formOf, jsonOf, mediaType, readCapped } from "./request-body";

const BODY_LIMIT = 256 * 1024;

type Deep<T> = T extends Date | File
  ? T
  : T extends readonly (infer U)[]
    ? readonly Deep<U>[]
    : T extends object
      ? { readonly [K in keyof T]: Deep<T[K]> }
      : T;

type Part<C, K extends string> = C extends { readonly [P in K]: infer S extends z.ZodType }
  ? z.output<S>
  : Readonly<Record<string, never>>;

type Body<C> = C extends { readonly body: infer B }
  ? B extends Form<infer F>
    ? z.output<F>
    : B extends z.ZodType
      ? z.output<B>
      : undefined
  : undefined;

/** A checked request: who asks, and what, each part as its schema gives it. */
export type Ask<C extends Contract> = Caller<C["access"]> & {
  readonly request: Request;
  readonly requestId: string;
  readonly params: Part<C, "params">;
  readonly query: Part<C, "query">;
  readonly headers: Part<C, "headers">;
  readonly body: Body<C>;
};

type AnswerOf<S, A> = A extends Content
  ? Response
  : A extends Nothing
    ? { readonly status: S; readonly body: null; readonly headers?: Readonly<Record<string, string>> }
    : A extends z.ZodType
      ? { readonly status: S; readonly body: Deep<z.input<A>>; readonly headers?: Readonly<Record<string, string>> }
      : never;

/** What a route may answer: one of its answers, or a refusal it or every route knows. */
export type Outcome<C extends Contract> =
  | { [S in keyof C["answers"]]: AnswerOf<S, C["answers"][S]> }[keyof C["answers"]]
  | Problem<CommonProblem | (C extends { readonly problems: infer P } ? keyof P & string : never)>;

/** An answer with its status, such as `answer(201, recipe, { ETag: etagOf(1) })`. */
export const answer = <S extends number, B>(status: S, body: B, headers: Readonly<Record<string, string>> = {}) => ({
  status,
  body,
  headers,
});

/** What Next gives a handler beside the request. */
interface RouteContext {
  readonly params: Promise<object>;
}

/** A Next route handler that remembers what it serves. */
export type Handler = ((request: Request, context: RouteContext) => Promise<Response>) & {
  readonly contract: Contract;
};

/**
 * Makes the handler of a contract: `export const GET = serve(readRecipe, async ({ scope, params }) => answer(200, …))`.
 * It proves who asks, checks every part of the request, does a write with an Idempotency-Key once, parses what the work
 * answers and turns refusals into problem JSON.
 */
export function serve<const C extends Contract>(contract: C, work: (ask: Ask<C>) => Promise<Outcome<C>>): Handler {
  const handler = async (request: Request, context: RouteContext): Promise<Response> => {
    const requestId = requestIdOf(request);
    const extra = new Headers({ "X-Request-Id": requestId });
    let response: Response;
    try {
      response = await handle(contract, work, request, context, requestId, extra);
    } catch (error) {
      response = refusalOf(error, contract, requestId);
    }
    for (const [name, value] of extra) response.headers.set(name, value);
    if (!response.headers.has("Cache-Control")) response.headers.set("Cache-Control", "no-store");
    return response;
  };
  return Object.assign(handler, { contract });
}

async function handle<C extends Contract>(
  contract: C,
  work: (ask: Ask<C>) => Promise<Outcome<C>>,
  request: Request,
  context: RouteContext,
  requestId: string,
  extra: Headers,
): Promise<Response> {
  const caller = await authenticate(request, contract);
  if (caller.who !== null) {
    const cost = contract.method === "GET" || contract.isSafe ? COST.read : COST.write;
    const { isAllowed, headers } = takePoints(caller.who, cost, Date.now());
    for (const [name, value] of Object.entries(headers)) extra.set(name, value);
    if (!isAllowed) throw new Problem("too-many-requests");
  }
  const { raw, input } = await readInput(contract, request, context);
  const ask = { ...callerParts(contract.access, caller), request, requestId, ...input };
  // Each part went through the schema that its type is derived from.
  const asked = ask as unknown as Ask<C>;
  const run = async () =>
    outcomeResponse(contract, await recorded(contract, caller, input, () => work(asked)), requestId);
  const key = takesIdempotencyKey(contract) ? idempotencyKeyOf(request.headers) : undefined;
  if (key === undefined || caller.actor === null) return run();
  const owner = { userId: caller.actor.userId, householdId: caller.scope?.householdId ?? null };
  return once(caller.db, owner, { key, hash: await requestHash(request, raw) }, () =>
    run().catch((error: unknown) => refusalOf(error, contract, requestId)),
  );
}

/** What an admin changed is in the audit log; an act that does not record itself is written down with what it was asked. */
async function recorded<T>(
  contract: Contract,
  { db, actor }: Authenticated,
  input: object,
  work: () => Promise<T>,
): Promise<T> {
  if (contract.access !== "admin" || contract.method === "GET" || contract.isSafe || actor === null) return work();
  const { result, isWritten } = await onTrail(work);
  if (!isWritten && !(result instanceof Problem))
    await db.insert(auditEntry).values({ actorId: actor.userId, act: contract.id, detail: input });
  return result;
}

function callerParts(access: Access, { db, actor, scope }: Authenticated): object {
  if (access === "public") return { db };
  return access === "admin" ? { db, actor } : { scope };
}

/** All parts of the request through their schemas. Throws "invalid" with every field that is wrong. */
async function readInput(contract: Contract, request: Request, context: RouteContext) {
  const errors: FieldError[] = [];
  const check = (place: FieldError["in"], schema: z.ZodType, value: unknown): unknown => {
    const parsed = schema.safeParse(value);
    if (parsed.success) return parsed.data;
    for (const { path, message } of parsed.error.issues) errors.push({ in: place, path: path.join("."), message });
    return undefined;
  };
  const { params, query, headers, body } = contract;
  const given: { params?: unknown; query?: unknown; headers?: unknown; body?: unknown } = {};
  if (params !== undefined) {
    const parsed = params.safeParse(decoded(await context.params));
    // An address that cannot be one is an address of nothing.
    if (!parsed.success) throw new Problem("not-found");
    given.params = parsed.data;
  }
  if (query !== undefined) given.query = check("query", query, fieldsOf(query, new URL(request.url).searchParams));
  if (headers !== undefined) given.headers = check("header", headers, Object.fromEntries(request.headers));
  const read = await readBody(contract, request);
  if (body !== undefined && !isContent(body)) given.body = check("body", isForm(body) ? body.fields : body, read.value);
  if (errors.length > 0) throw new Problem("invalid", undefined, { errors });
  return { raw: read.raw, input: given };
}

/** Next gives the parts of an address as they were sent. */
function decoded(params: object): Record<string, unknown> {
  const decode = (part: string) => {
    try {
      return decodeURIComponent(part);
    } catch {
      throw new Problem("not-found");
    }
  };
  return Object.fromEntries(
    Object.entries(params).map(([name, value]) => [
      name,
      Array.isArray(value) ? value.map(String).map(decode) : decode(String(value)),
    ]),
  );
}

async function readBody(
  contract: Contract,
  request: Request,
): Promise<{ raw: Uint8Array | FormData; value?: unknown }> {
  const { body } = contract;
  if (body === undefined) return { raw: new Uint8Array() };
  const type = mediaType(request.headers);
  const wanted = isContent(body) ? body.types : [isForm(body) ? "multipart/form-data" : "application/json"];
  if (!wanted.includes(type)) throw new Problem("wrong-type", `The body is sent as ${wanted.join(" or ")}.`);
  if (isContent(body)) return { raw: new Uint8Array() };
  const bytes = await readCapped(request, contract.bodyLimit ?? BODY_LIMIT);
  if (!isForm(body)) return { raw: bytes, value: jsonOf(bytes) };
  const fields = await formOf(bytes, request.headers.get("content-type") ?? "");
  return { raw: fields, value: fieldsOf<FormDataEntryValue>(body.fields, fields) };
}

/** The answer through its schema; one that is not as described stays here. */
function outcomeResponse<C extends Contract>(contract: C, outcome: Outcome<C>, requestId: string): Response {
  if (outcome instanceof Problem) return problemResponse(outcome, contract.problems ?? {}, requestId);
  if (outcome instanceof Response) return new Response(outcome.body, outcome);
  const { status, body, headers } = outcome as {
    readonly status: number;
    readonly body: unknown;
    readonly headers?: Readonly<Record<string, string>>;
  };
  const described = contract.answers[status];
  if (isNothing(described)) return new Response(null, { status, ...(headers === undefined ? {} : { headers }) });
  if (!(described instanceof z.ZodType))
    throw new Error(`${contract.id} answered ${status}, which it does not describe.`);
  const parsed = described.safeParse(body);
  if (!parsed.success)
    throw new Error(`${contract.id} answered otherwise than described: ${z.prettifyError(parsed.error)}`);
  return Response.json(parsed.data, { status, ...(headers === undefined ? {} : { headers }) });
}

function refusalOf(error: unknown, contract: Contract, requestId: string): Response {
  if (error instanceof Problem) return problemResponse(error, contract.problems ?? {}, requestId);
  if (error instanceof AppError) return problemResponse(new Problem(error.code, error.message), {}, requestId);
  // Next's own signals (a render that must wait for a request) are not failures.
  if (error instanceof Error && "digest" in error) throw error;
  logger.error({ err: error, route: contract.id, requestId }, "request failed");
  return problemResponse(new Problem("unexpected"), {}, requestId);
}

function requestIdOf(request: Request): string {
  const given = request.headers.get("x-request-id");
  return given !== null && /^[\w.-]{8,64}$/.test(given) ? given : crypto.randomUUID();
}
