import "server-only";
import { createHmac } from "node:crypto";
import { fold } from "@/lib/engines/foods/normalise";
import type { Scope } from "@/lib/platform/auth/scope";
import { authSecret } from "@/lib/platform/auth/secret";
import { readEnvironment } from "@/lib/platform/env";
import { recordEvent } from "../../analytics/mutations/record-event";
import { searchEvent } from "../../analytics/policy";

/** The same words within so long are one search: pages are read on, filters are turned, the back button is pressed. */
const ONE_SEARCH_MS = 15 * 60_000;

/** Counts a finished search once for a person; the words themselves are not kept. */
export async function noteSearch(
  scope: Scope,
  { query, found }: { readonly query: string; readonly found: number },
  now = Date.now(),
): Promise<void> {
  const words = fold(query).trim();
  if (words === "") return;
  const told = [scope.actor.userId, words, Math.floor(now / ONE_SEARCH_MS)].join("\n");
  const hex = createHmac("sha256", authSecret(readEnvironment())).update(`search ${told}`).digest("hex");
  // A UUID of version 8: its digits are our own.
  const id = `${hex.slice(0, 8)}-${hex.slice(8, 12)}-8${hex.slice(13, 16)}-a${hex.slice(17, 20)}-${hex.slice(20, 32)}`;
  await recordEvent(scope, searchEvent(found), { id, at: now });
}
