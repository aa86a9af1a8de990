import { createHash, randomBytes } from "node:crypto";

/** A fresh secret for a link, and what is stored of it. */
export function newToken(): { readonly token: string; readonly tokenHash: string } {
  const token = randomBytes(24).toString("base64url");
  return { token, tokenHash: hashToken(token) };
}

/** SHA-256 in hex: enough for a token of 192 random bits. */
export const hashToken = (token: string): string => createHash("sha256").update(token).digest("hex");
