import "server-only";
import { Inngest } from "inngest";
import { authSecret } from "./auth/secret";
import { database } from "./database";
import { readEnvironment } from "./env";
import { embeddedClient } from "./jobs/embedded-client";
import { signingKeyFrom } from "./jobs/signing-key";
import { logger } from "./telemetry/logger";

const ID = "mealprep360";

let key: string | undefined;

/** The key of the embedded executor, read at the first call so that a build makes no secret. */
export function embeddedSigningKey(): string {
  key ??= signingKeyFrom(authSecret(readEnvironment()));
  return key;
}

/**
 * The client of background functions: of Inngest Cloud or a self-hosted server where its own INNGEST_* variables name
 * one, else of the executor in this process. Events are not sent with it but with `announce`, inside a transaction.
 */
export const inngest =
  readEnvironment().jobs === "server"
    ? new Inngest({ id: ID })
    : embeddedClient({
        id: ID,
        signingKey: embeddedSigningKey,
        db: database,
        say: (level, text) => logger[level](text),
      });
