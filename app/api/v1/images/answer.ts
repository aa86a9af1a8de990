import type { z } from "zod";
import type { ImageRefusal } from "@/lib/engines/images/limits";
import { currentScope, type Scope } from "@/lib/platform/auth/scope";
import { AppError, type ErrorCode, statusOf } from "@/lib/platform/errors";

/** Why a request is not served. */
type ProblemCode = ErrorCode | ImageRefusal;

const SAID: Readonly<Record<ProblemCode, { readonly status: number; readonly title: string }>> = {
  "not-signed-in": { status: 401, title: "Sign in first." },
  forbidden: { status: 403, title: "This is not allowed." },
  "not-found": { status: 404, title: "There is no such photo in your kitchen." },
  conflict: { status: 409, title: "This cannot be done as things stand." },
  invalid: { status: 422, title: "The request is not as described." },
  unavailable: { status: 503, title: "This does not work at the moment." },
  empty: { status: 422, title: "The file is empty." },
  "too-large": { status: 413, title: "The file is over 25 MB." },
  "too-many-pixels": { status: 422, title: "The picture has more than 50 megapixels." },
  "too-many-frames": { status: 422, title: "The animation has more than 300 frames." },
  truncated: { status: 422, title: "The file is cut off." },
  svg: { status: 415, title: "SVG drawings are not taken." },
  heic: { status: 415, title: "HEIC is not read here; send JPEG, PNG, WebP, AVIF or GIF." },
  polyglot: { status: 422, title: "The picture carries a page, a program or an archive." },
  "wrong-type": { status: 415, title: "The file is not of the type it claims." },
  "not-a-picture": { status: 415, title: "The file is no picture that is read here." },
};

/** A refusal as problem JSON (RFC 9457), with its code. */
export function problem(code: ProblemCode, detail?: string): Response {
  const { status, title } = SAID[code];
  return Response.json(
    { type: "about:blank", title, status, code, ...(detail === undefined ? {} : { detail }) },
    { status, headers: { "Content-Type": "application/problem+json", "Cache-Control": "no-store" } },
  );
}

export const answer = (body: unknown, status = 200): Response =>
  Response.json(body, { status, headers: { "Cache-Control": "no-store" } });

/** Does the work for the household that asks; whatever goes wrong becomes a problem. */
export async function forHousehold(work: (scope: Scope) => Promise<Response>): Promise<Response> {
  const scope = await currentScope();
  if (scope === null) return problem("not-signed-in");
  try {
    return await work(scope);
  } catch (error) {
    if (error instanceof AppError && statusOf(error.code) < 600) return problem(error.code, error.message);
    throw error;
  }
}

/** Does the work with a JSON body that is as described. */
export function withBody<S extends z.ZodType>(
  request: Request,
  schema: S,
  work: (scope: Scope, input: z.output<S>) => Promise<Response>,
): Promise<Response> {
  return forHousehold(async (scope) => {
    const parsed = schema.safeParse(await request.json().catch(() => undefined));
    if (parsed.success) return work(scope, parsed.data);
    const [issue] = parsed.error.issues;
    return problem("invalid", issue === undefined ? undefined : `${issue.path.join(".")}: ${issue.message}`);
  });
}
