import { type Messages, NextIntlClientProvider } from "next-intl";
import { getMessages } from "next-intl/server";
import type { ReactNode } from "react";

/**
 * Sends the browser the words that the client components below it use: the named domains, and the common ones always.
 * Everything else stays on the server; app/client-words.test.ts holds that no domain is missing.
 */
export async function ClientWords({ of, children }: { of: readonly (keyof Messages)[]; children: ReactNode }) {
  const all = await getMessages();
  const messages = Object.fromEntries(["common", ...of].map((domain) => [domain, all[domain as keyof Messages]]));
  return <NextIntlClientProvider messages={messages}>{children}</NextIntlClientProvider>;
}
