/** A refusal as it is said: its status and one sentence that is always the same. */
export interface ProblemKind {
  readonly status: number;
  readonly title: string;
}

/** Refusals that every route knows, by code. */
export const PROBLEMS = {
  malformed: { status: 400, title: "The body cannot be read." },
  "not-signed-in": { status: 401, title: "Sign in, or send an API key." },
  "invalid-key": { status: 401, title: "This API key does not open anything (any more)." },
  forbidden: { status: 403, title: "This is not allowed." },
  "missing-scope": { status: 403, title: "The API key lacks the scope for this." },
  "cross-site": { status: 403, title: "A page of another site may not ask for this with your sign-in." },
  "not-found": { status: 404, title: "There is no such thing here." },
  conflict: { status: 409, title: "This cannot be done as things stand." },
  "key-in-use": { status: 409, title: "A request with this Idempotency-Key has begun and its outcome is not known." },
  changed: { status: 412, title: "It has changed since you read it." },
  "too-large": { status: 413, title: "The body is too large." },
  "wrong-type": { status: 415, title: "The body is not of the type described." },
  invalid: { status: 422, title: "The request is not as described." },
  "key-reused": { status: 422, title: "This Idempotency-Key came with another request before." },
  unversioned: { status: 428, title: "Say in If-Match which revision you change." },
  "too-many-requests": { status: 429, title: "Too many requests; wait a moment." },
  unexpected: { status: 500, title: "Something went wrong on our side." },
  unavailable: { status: 503, title: "This does not work at the moment." },
} as const satisfies Readonly<Record<string, ProblemKind>>;

export type CommonProblem = keyof typeof PROBLEMS;

/** What is wrong with one field, and where it stands. */
export interface FieldError {
  readonly in: "path" | "query" | "header" | "body";
  /** Names and positions joined by dots; empty for the whole. */
  readonly path: string;
  readonly message: string;
}

/** A refusal on its way to the client: returned by a route as an outcome, thrown from below as an accident. */
export class Problem<Code extends string = string> extends Error {
  override readonly name = "Problem";
  readonly code: Code;
  readonly detail: string | undefined;
  readonly errors: readonly FieldError[];
  readonly headers: Readonly<Record<string, string>>;

  constructor(
    code: Code,
    detail?: string,
    more: { readonly errors?: readonly FieldError[]; readonly headers?: Readonly<Record<string, string>> } = {},
  ) {
    super(detail ?? code);
    this.code = code;
    this.detail = detail;
    this.errors = more.errors ?? [];
    this.headers = more.headers ?? {};
  }
}

/** A refusal by its code, with a sentence about this very case. */
export const problem = <Code extends string>(code: Code, detail?: string): Problem<Code> => new Problem(code, detail);

/** The refusal as problem JSON (RFC 9457); its type is an address in the reference that explains it. */
export function problemResponse(
  refused: Problem,
  own: Readonly<Record<string, ProblemKind>>,
  requestId: string,
): Response {
  const common: Readonly<Record<string, ProblemKind>> = PROBLEMS;
  const code = refused.code in own || refused.code in common ? refused.code : "unexpected";
  const { status, title } = own[code] ?? common[code] ?? PROBLEMS.unexpected;
  return Response.json(
    {
      type: `/api/docs#problem-${code}`,
      title,
      status,
      ...(refused.detail === undefined ? {} : { detail: refused.detail }),
      code,
      requestId,
      ...(refused.errors.length === 0 ? {} : { errors: refused.errors }),
    },
    { status, headers: { ...refused.headers, "Content-Type": "application/problem+json" } },
  );
}
