import "server-only";
import { readEnvironment } from "../env";
import { AppError } from "../errors";

/**
 * For what is done in the background while a person waits for it: throws "unavailable" where nobody does such work (a
 * serverless host without Inngest), so that nothing is promised that will never come.
 */
export function requireWorker(): void {
  if (readEnvironment().jobs === "nobody")
    throw new AppError(
      "unavailable",
      "This installation does no work in the background yet, so this cannot be started. Whoever runs it connects Inngest first.",
    );
}
