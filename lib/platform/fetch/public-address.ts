import ipaddr from "ipaddr.js";

/**
 * Whether an address is one of the public internet. Everything special is refused: loopback, private, link-local,
 * shared, multicast, documentation ranges, and every IPv6 form that carries an IPv4 address inside (mapped, NAT64,
 * 6to4, Teredo, and `::/96`, which ipaddr.js itself calls unicast).
 */
export function isPublicAddress(address: string): boolean {
  if (!ipaddr.isValid(address) || address.includes("%")) return false;
  const parsed = ipaddr.parse(address);
  if (parsed.range() !== "unicast") return false;
  if (parsed.kind() === "ipv4") return true;
  const bytes = parsed.toByteArray();
  const embedsIpv4 = bytes.slice(0, 12).every((byte) => byte === 0);
  // Only 2000::/3 is given out on the public internet.
  return !embedsIpv4 && (bytes[0] ?? 0) >> 5 === 1;
}

/** The address a URL's host spells itself, null where the host is a name. */
export function addressInHost(hostname: string): string | null {
  const bare = hostname.replace(/^\[|\]$/g, "");
  return ipaddr.IPv6.isValid(bare) || ipaddr.IPv4.isValidFourPartDecimal(bare) ? bare : null;
}
