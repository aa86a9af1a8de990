import { createHmac, timingSafeEqual } from "node:crypto";

const MAX_AGE_SECONDS = 300;

/** `signkey-test-` and the like are not part of the key. */
const bare = (key: string) => key.replace(/^signkey-\w+-/, "");

const mac = (body: string, key: string, seconds: string) =>
  createHmac("sha256", bare(key)).update(body).update(seconds).digest("hex");

/** The signature header of a body that is canonical JSON already; `seconds` since 1970, real time. */
export function signBody(body: string, key: string, seconds: number): string {
  const t = String(Math.round(seconds));
  return `t=${t}&s=${mac(body, key, t)}`;
}

/** Was this reply signed with our key within five minutes? */
export function isSigned(header: string | null, body: string, key: string, seconds: number): boolean {
  const parts = new URLSearchParams(header ?? "");
  const t = parts.get("t") ?? "";
  const given = Buffer.from(parts.get("s") ?? "", "hex");
  const age = Math.abs(seconds - Number(t));
  if (!(age <= MAX_AGE_SECONDS)) return false;
  const wanted = Buffer.from(mac(body, key, t), "hex");
  return given.length === wanted.length && timingSafeEqual(given, wanted);
}
