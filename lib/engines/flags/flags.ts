/** What a switch stands at, and for whom. */
export interface FlagRule {
  readonly isOn: boolean;
  /** Households it is on for while `isOn`, 0–100. */
  readonly sharePercent: number;
  /** Those it is on for whatever the share. */
  readonly householdIds: readonly string[];
}

/** Every switch there is. One that nothing asks has no place here; without an admin's word it stands at `isOn`. */
export const FLAGS = {
  "demo-kitchen": { reach: "installation", isOn: true },
  "reminder-mails": { reach: "household", isOn: true },
  "outside-models": { reach: "household", isOn: true },
} as const satisfies Readonly<Record<string, { readonly reach: "installation" | "household"; readonly isOn: boolean }>>;

export type FlagKey = keyof typeof FLAGS;
export const FLAG_KEYS = Object.keys(FLAGS) as readonly FlagKey[];

export const defaultRule = (key: FlagKey): FlagRule => ({
  isOn: FLAGS[key].isOn,
  sharePercent: 100,
  householdIds: [],
});

const BUCKETS = 10_000;

/**
 * Whether a switch is on for a household (null: for the installation, where only a full share counts). The same household
 * always stands in the same place of a switch's queue, so a growing share only ever adds households.
 */
export function isOnFor(key: FlagKey, rule: FlagRule, householdId: string | null): boolean {
  if (!rule.isOn) return false;
  if (householdId === null) return rule.sharePercent >= 100;
  if (rule.householdIds.includes(householdId)) return true;
  return bucketOf(key, householdId) < rule.sharePercent * (BUCKETS / 100);
}

/** A household's place in a switch's queue, 0 to 9,999: FNV-1a over both, mixed once more so that near ids lie apart. */
export function bucketOf(key: string, householdId: string): number {
  let hash = 0x811c9dc5;
  for (const byte of new TextEncoder().encode(`${key} ${householdId}`)) hash = Math.imul(hash ^ byte, 0x01000193);
  hash = Math.imul(hash ^ (hash >>> 16), 0x7feb352d);
  hash = Math.imul(hash ^ (hash >>> 15), 0x846ca68b);
  return ((hash ^ (hash >>> 16)) >>> 0) % BUCKETS;
}
