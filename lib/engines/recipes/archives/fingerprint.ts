import { fold } from "../../foods/normalise";

interface Comparable {
  readonly title: string;
  readonly lines: readonly { readonly text: string }[];
}

/**
 * The same text for two recipes that say the same: title and ingredient lines without case, accents, punctuation and
 * order.
 */
export const fingerprint = ({ title, lines }: Comparable): string =>
  [fold(title), ...lines.map((line) => fold(line.text)).sort()].join("\n");

/** An address without what does not tell pages apart; null for none and for a mere home page. */
export function addressKey(address: string | null): string | null {
  const url = address === null ? null : URL.parse(address);
  if (url === null || (url.protocol !== "http:" && url.protocol !== "https:")) return null;
  const kept = [...url.searchParams].filter(([name]) => !/^(?:utm_|fbclid$|gclid$|ref$)/i.test(name));
  const path = url.pathname.replace(/\/+$/, "");
  if (path === "" && kept.length === 0) return null;
  return `${url.hostname.replace(/^www\./, "")}${path}${kept.map(([name, value]) => `&${name}=${value}`).join("")}`;
}
