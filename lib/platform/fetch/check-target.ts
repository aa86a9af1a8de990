import type { LookupAddress } from "node:dns";
import { lookup } from "node:dns/promises";
import { addressInHost, isPublicAddress } from "./public-address";

export type TargetRefusal =
  | "bad-address"
  | "scheme-not-allowed"
  | "credentials-in-address"
  | "port-not-allowed"
  | "address-not-public"
  | "name-not-found";

/** All addresses of a host name. */
export type Resolver = (hostname: string) => Promise<readonly LookupAddress[]>;

export type CheckedTarget =
  | { readonly ok: true; readonly url: URL; readonly addresses: readonly LookupAddress[] }
  | { readonly ok: false; readonly reason: TargetRefusal };

export const systemResolver: Resolver = (hostname) => lookup(hostname, { all: true });

const maxAddressLength = 4096;

/**
 * Whether a server may be asked for a URL, with the addresses the connection must then use and no others: resolving
 * again would let a name answer differently the second time. `allowHosts` ("host" or "host:port") opens single hosts.
 */
export async function checkTarget(
  address: string,
  allowHosts: readonly string[],
  resolve: Resolver,
): Promise<CheckedTarget> {
  const url = address.length > maxAddressLength ? null : URL.parse(address.trim());
  if (!url) return { ok: false, reason: "bad-address" };
  if (url.protocol !== "http:" && url.protocol !== "https:") return { ok: false, reason: "scheme-not-allowed" };
  if (url.username !== "" || url.password !== "") return { ok: false, reason: "credentials-in-address" };
  const hostname = url.hostname.toLowerCase().replace(/\.$/, "");
  if (hostname === "") return { ok: false, reason: "bad-address" };
  const standardPort = url.port === "" || url.port === "80" || url.port === "443";
  const opened = isOpened(hostname, url, standardPort, allowHosts);
  if (!opened && !standardPort) return { ok: false, reason: "port-not-allowed" };
  if (!opened && (hostname === "localhost" || hostname.endsWith(".localhost")))
    return { ok: false, reason: "address-not-public" };

  const literal = addressInHost(hostname);
  const addresses = literal === null ? await resolveName(hostname, resolve) : [asAddress(literal)];
  if (addresses.length === 0) return { ok: false, reason: "name-not-found" };
  if (!opened && !addresses.every((entry) => isPublicAddress(entry.address)))
    return { ok: false, reason: "address-not-public" };
  return { ok: true, url, addresses };
}

function isOpened(hostname: string, url: URL, standardPort: boolean, allowHosts: readonly string[]): boolean {
  const port = url.port || (url.protocol === "https:" ? "443" : "80");
  return allowHosts.some((entry) => {
    const wanted = entry.trim().toLowerCase();
    return wanted === `${hostname}:${port}` || (wanted === hostname && standardPort);
  });
}

function asAddress(address: string): LookupAddress {
  return { address, family: address.includes(":") ? 6 : 4 };
}

async function resolveName(hostname: string, resolve: Resolver): Promise<readonly LookupAddress[]> {
  try {
    return await resolve(hostname);
  } catch {
    return [];
  }
}
