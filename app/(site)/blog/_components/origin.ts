import { headers } from "next/headers";
import { readEnvironment } from "@/lib/platform/env";

/** Where this installation is reached, for addresses that leave it: feeds, structured data. */
export async function siteOrigin(): Promise<string> {
  const { appUrl } = readEnvironment();
  if (appUrl !== null) return new URL(appUrl).origin;
  const incoming = await headers();
  const host = incoming.get("x-forwarded-host") ?? incoming.get("host") ?? "localhost";
  return `${incoming.get("x-forwarded-proto") ?? "http"}://${host}`;
}
