import type { z } from "zod";
import type { ProblemKind } from "./problems";
import type { AccessScope } from "./scopes";

export type Method = "GET" | "POST" | "PUT" | "PATCH" | "DELETE";

/** Who may ask: anyone, a member of a household (a key needs the scope), or an admin (a key needs the scope "admin"). */
export type Access = "public" | AccessScope;

/** Bytes that are no JSON, in or out: a file, an archive, server-sent events. */
export interface Content {
  readonly kind: "content";
  readonly types: readonly string[];
}

/** A multipart form. */
export interface Form<S extends z.ZodObject = z.ZodObject> {
  readonly kind: "form";
  readonly fields: S;
}

export interface Nothing {
  readonly kind: "nothing";
}

/** Bytes of these media types; `ask.request` carries them in, a `Response` carries them out. */
export const content = (...types: readonly string[]): Content => ({ kind: "content", types });

/** A multipart form with these fields; a file is `formFile`. */
export const form = <S extends z.ZodObject>(fields: S): Form<S> => ({ kind: "form", fields });

/** No body at all (204). */
export const nothing: Nothing = { kind: "nothing" };

/** A value of an example that is found by asking: the place `pointer` (JSON pointer) in the answer of `operation`. */
export interface Found {
  readonly operation: string;
  readonly pointer: string;
  /** What documentation shows in its place. */
  readonly shown: string;
}

/** For examples: an id that a real answer holds, such as `found("recipes.list", "/recipes/0/id")`. */
export const found = (operation: string, pointer: string, shown = "5f0c7a1e-3b52-4d0a-9a55-0f6a3f1f2b11"): Found => ({
  operation,
  pointer,
  shown,
});

/** One route and method: what it takes, answers and refuses. From it come checks, documentation and the walking test. */
export interface Contract {
  /** `<resource>.<verb>`, unique: the operation's id; the first word heads its chapter in the reference. */
  readonly id: string;
  readonly method: Method;
  /** Below /api/v1, parameters in braces: `/recipes/{id}`; `{subject+}` takes the rest of the path. */
  readonly path: `/${string}`;
  readonly summary: string;
  readonly description?: string;
  readonly access: Access;
  readonly params?: z.ZodObject;
  /** A field that is an array may be repeated in the address. */
  readonly query?: z.ZodObject;
  /** Request headers by their small names. */
  readonly headers?: z.ZodObject;
  readonly body?: z.ZodType | Form | Content;
  /** Most bytes of the body; 256 kB unless told. */
  readonly bodyLimit?: number;
  /** By status; JSON is parsed through its schema, so that what it does not name never leaves. */
  readonly answers: Readonly<Record<number, z.ZodType | Content | Nothing>>;
  /** Refusals of this route's own, beside those every route knows (problems.ts). */
  readonly problems?: Readonly<Record<string, ProblemKind>>;
  /** Asks with a body but changes nothing: needs no idempotency key. */
  readonly isSafe?: boolean;
  /** Input that works, with ids that are found by asking. */
  readonly examples?: {
    readonly params?: Readonly<Record<string, unknown>>;
    readonly query?: Readonly<Record<string, unknown>>;
    readonly headers?: Readonly<Record<string, unknown>>;
    readonly body?: unknown;
  };
}

/** Defines a route; the value is what was given, with its exact types. */
export const endpoint = <const C extends Contract>(contract: C): C => contract;

/** The contracts among a module's exports. */
export const contractsIn = (module: Readonly<Record<string, unknown>>): Contract[] =>
  Object.values(module).filter(isContract);

const isContract = (value: unknown): value is Contract =>
  typeof value === "object" && value !== null && "method" in value && "path" in value && "answers" in value;

const isKind = (value: unknown, kind: string) =>
  typeof value === "object" && value !== null && "kind" in value && value.kind === kind;
export const isForm = (value: unknown): value is Form => isKind(value, "form");
export const isContent = (value: unknown): value is Content => isKind(value, "content");
export const isNothing = (value: unknown): value is Nothing => isKind(value, "nothing");

/** Writes take an `Idempotency-Key`; what changes nothing or answers with bytes does not. */
export const takesIdempotencyKey = (contract: Contract): boolean =>
  contract.method !== "GET" &&
  contract.isSafe !== true &&
  contract.access !== "public" &&
  !Object.values(contract.answers).some(isContent);
