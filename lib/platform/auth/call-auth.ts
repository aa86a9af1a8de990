import "server-only";
import { parseSetCookieHeader, toCookieOptions } from "better-auth/cookies";
import { cookies, headers } from "next/headers";
import { z } from "zod";
import { auth } from "./auth";

export type AuthReply = { readonly ok: true } | { readonly ok: false; readonly status: number; readonly code: string };

const failure = z.object({ code: z.string().optional() });

/**
 * Calls one of better-auth's endpoints from a server action as the browser would, so that its rate limits and origin
 * checks hold for forms too, and hands the cookies it sets on to the browser.
 */
export async function callAuth(path: string, body: Readonly<Record<string, unknown>>): Promise<AuthReply> {
  const incoming = await headers();
  const host = incoming.get("x-forwarded-host") ?? incoming.get("host") ?? "localhost";
  const protocol = incoming.get("x-forwarded-proto") ?? "http";
  const forwarded = new Headers({ "content-type": "application/json", host, origin: `${protocol}://${host}` });
  for (const name of ["cookie", "user-agent", "x-forwarded-for"]) {
    const value = incoming.get(name);
    if (value !== null) forwarded.set(name, value);
  }
  const response = await auth().handler(
    new Request(`${protocol}://${host}/api/auth${path}`, {
      method: "POST",
      headers: forwarded,
      body: JSON.stringify(body),
    }),
  );
  const jar = await cookies();
  for (const header of response.headers.getSetCookie()) {
    for (const [name, attributes] of parseSetCookieHeader(header)) {
      jar.set(name, attributes.value, toCookieOptions(attributes));
    }
  }
  if (response.ok) return { ok: true };
  const parsed = failure.safeParse(await response.json().catch(() => ({})));
  return { ok: false, status: response.status, code: parsed.data?.code ?? "UNKNOWN" };
}
