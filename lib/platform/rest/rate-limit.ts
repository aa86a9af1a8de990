import { LRUCache } from "lru-cache";

/** Points a minute for one key or person; a read costs one, a write five. */
const POINTS = 1200;
const WINDOW_MS = 60_000;
export const COST = { read: 1, write: 5 } as const;

interface Bucket {
  readonly points: number;
  readonly at: number;
}

const buckets = new LRUCache<string, Bucket>({ max: 10_000 });

export interface Allowance {
  readonly isAllowed: boolean;
  readonly headers: Readonly<Record<string, string>>;
}

/** Takes points from someone's bucket, which fills up evenly; counted in this process (docs/decisions). */
export function takePoints(who: string, cost: number, now: number): Allowance {
  const before = buckets.get(who) ?? { points: POINTS, at: now };
  const filled = Math.min(POINTS, before.points + ((now - before.at) / WINDOW_MS) * POINTS);
  const isAllowed = filled >= cost;
  const points = isAllowed ? filled - cost : filled;
  buckets.set(who, { points, at: now });
  const secondsToFull = Math.ceil(((POINTS - points) / POINTS) * (WINDOW_MS / 1000));
  return {
    isAllowed,
    headers: {
      "RateLimit-Policy": `"default";q=${POINTS};w=${WINDOW_MS / 1000}`,
      RateLimit: `"default";r=${Math.floor(points)};t=${secondsToFull}`,
      ...(isAllowed ? {} : { "Retry-After": String(Math.max(1, Math.ceil(((cost - points) / POINTS) * 60))) }),
    },
  };
}
