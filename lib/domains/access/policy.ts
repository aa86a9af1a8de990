/** Days a key lives, or until it is revoked. */
export const KEY_LIVES = ["30", "90", "365", "unlimited"] as const;
export type KeyLife = (typeof KEY_LIVES)[number];

/** Living keys of one person in one household. */
export const MOST_KEYS = 20;

const DAY_MS = 86_400_000;

/** When a key that is made now ends; null = not by itself. */
export const endOf = (life: KeyLife, now: Date): Date | null =>
  life === "unlimited" ? null : new Date(now.getTime() + Number(life) * DAY_MS);

/** A key as its owner sees it afterwards. */
export interface ListedKey {
  readonly id: string;
  readonly name: string;
  /** How it begins. */
  readonly prefix: string;
  readonly scopes: readonly string[];
  readonly createdAt: Date;
  readonly expiresAt: Date | null;
  readonly lastUsedAt: Date | null;
  readonly isExpired: boolean;
}
