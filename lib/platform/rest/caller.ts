import "server-only";
import type { Actor } from "../auth/actor";
import { holderOfKey } from "../auth/api-key";
import { actorOf, HOUSEHOLD_COOKIE, publicScope, type Scope, scopeFor } from "../auth/scope";
import type { Db } from "../database";
import { readEnvironment } from "../env";
import type { Access, Contract } from "./contract";
import { isFromAnotherSite } from "./origin";
import { Problem } from "./problems";
import { hasScope } from "./scopes";

/** What a route works with, by who may ask. */
export type Caller<A extends Access> = A extends "public"
  ? { readonly db: Db }
  : A extends "admin"
    ? { readonly db: Db; readonly actor: Actor }
    : { readonly scope: Scope };

export interface Authenticated {
  readonly db: Db;
  /** Null for anyone: only where the route is public. */
  readonly actor: Actor | null;
  readonly scope: Scope | null;
  /** Whose points a request takes; null where nothing tells one asker from another. */
  readonly who: string | null;
}

/**
 * Proves who asks, by API key or by session, and that they may: 401 for nobody, 403 for a key without the scope, for
 * someone who is no admin, and for a page of another site that writes with this browser's session.
 */
export async function authenticate(request: Request, contract: Contract): Promise<Authenticated> {
  const { db } = publicScope();
  const authorization = request.headers.get("authorization");
  if (contract.access === "public")
    return { db, actor: null, scope: null, who: request.headers.get("x-forwarded-for") };
  return authorization === null ? bySession(db, request, contract) : byKey(db, authorization, contract.access);
}

async function byKey(db: Db, authorization: string, access: Exclude<Access, "public">): Promise<Authenticated> {
  const [, key] = /^Bearer (\S+)$/i.exec(authorization) ?? [];
  const holder = key === undefined ? null : await holderOfKey(db, key, new Date());
  if (holder === null)
    throw new Problem("invalid-key", undefined, { headers: { "WWW-Authenticate": 'Bearer error="invalid_token"' } });
  const { scope, scopes, keyId } = holder;
  if (!hasScope(scopes, access)) throw new Problem("missing-scope", `It needs the scope ${access}.`);
  if (access === "admin" && !scope.actor.isAdmin) throw new Problem("forbidden", "This is for admins.");
  return { db, actor: scope.actor, scope, who: `key:${keyId}` };
}

async function bySession(db: Db, request: Request, { access, method }: Contract): Promise<Authenticated> {
  const actor = await actorOf(request.headers);
  if (actor === null) throw new Problem("not-signed-in", undefined, { headers: { "WWW-Authenticate": "Bearer" } });
  if (method !== "GET" && isFromAnotherSite(request.headers, ownOrigin())) throw new Problem("cross-site");
  const who = `user:${actor.userId}`;
  if (access === "admin") {
    if (!actor.isAdmin) throw new Problem("forbidden", "This is for admins.");
    return { db, actor, scope: null, who };
  }
  const scope = await scopeFor(db, actor, cookieOf(request.headers, HOUSEHOLD_COOKIE));
  if (scope === null) throw new Problem("forbidden", "Set up your kitchen first.");
  return { db, actor, scope, who };
}

function ownOrigin(): string | null {
  const { appUrl } = readEnvironment();
  return appUrl === null ? null : new URL(appUrl).origin;
}

function cookieOf(headers: Headers, name: string): string | undefined {
  const found = headers
    .get("cookie")
    ?.split(/;\s*/)
    .find((pair) => pair.startsWith(`${name}=`));
  return found === undefined ? undefined : decodeURIComponent(found.slice(name.length + 1));
}
