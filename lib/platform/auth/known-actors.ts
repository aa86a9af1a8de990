import "server-only";
import { LRUCache } from "lru-cache";
import type { Actor } from "./actor";

/** How long a session may live on in this process after another process ended it. */
const REMEMBERED_MS = 10_000;
const holder = globalThis as typeof globalThis & { mealprepActors?: LRUCache<string, Actor> };

/**
 * Who a session cookie stood for a moment ago: proving a session costs more than the rest of a small page. Every
 * session or user that changes here empties it (auth.ts); a change made by another process is seen after ten seconds.
 */
export function knownActors(): LRUCache<string, Actor> {
  holder.mealprepActors ??= new LRUCache<string, Actor>({ max: 10_000, ttl: REMEMBERED_MS });
  return holder.mealprepActors;
}
