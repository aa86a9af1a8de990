import { createHmac } from "node:crypto";

/** The key of the embedded executor's requests, from the secret that every instance shares. */
export const signingKeyFrom = (authSecret: string): string =>
  `signkey-embedded-${createHmac("sha256", authSecret).update("background jobs").digest("hex")}`;
