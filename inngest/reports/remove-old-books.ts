import { removeOldBooks } from "@/lib/domains/reports/mutations";
import { publicScope } from "@/lib/platform/auth/scope";
import { inngest } from "@/lib/platform/inngest";

/** Every night: books that were kept long enough. */
export const removeOldBooksNightly = inngest.createFunction(
  { id: "remove-old-books", triggers: [{ cron: "45 3 * * *" }], retries: 2, concurrency: { limit: 1 } },
  ({ step }) => step.run("remove", () => removeOldBooks(publicScope(), new Date())),
);
