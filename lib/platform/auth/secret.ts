import { randomBytes } from "node:crypto";
import fs from "node:fs";
import path from "node:path";
import { ConfigurationError, type Environment } from "../env";

/** The key that signs sessions: from the environment, or made once beside the embedded database. */
export function authSecret(env: Environment): string {
  if (env.authSecret !== null) {
    if (env.authSecret.length < 32)
      throw new ConfigurationError(
        "BETTER_AUTH_SECRET is too short: give it at least 32 characters, for example from `openssl rand -base64 32`.",
      );
    return env.authSecret;
  }
  if (env.databaseDriver !== "embedded")
    throw new ConfigurationError(
      "BETTER_AUTH_SECRET is not set: sessions need a secret of at least 32 characters that every instance shares.",
    );
  const file = path.join(env.dataDir, "auth-secret");
  try {
    return fs.readFileSync(file, "utf8");
  } catch {
    const secret = randomBytes(32).toString("base64url");
    fs.mkdirSync(env.dataDir, { recursive: true });
    fs.writeFileSync(file, secret, { mode: 0o600, flag: "wx" });
    return secret;
  }
}
