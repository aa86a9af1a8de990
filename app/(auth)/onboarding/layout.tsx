import { NextIntlClientProvider } from "next-intl";
import { getMessages } from "next-intl/server";
import type { ReactNode } from "react";

/** The steps are worked on in the browser and need their words there. */
export default async function OnboardingLayout({ children }: { children: ReactNode }) {
  const { accounts, common } = await getMessages();
  return <NextIntlClientProvider messages={{ accounts, common }}>{children}</NextIntlClientProvider>;
}
