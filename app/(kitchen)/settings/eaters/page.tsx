import type { Metadata } from "next";
import { getTranslations } from "next-intl/server";
import { requireScope } from "@/lib/platform/auth/scope";
import { HouseholdEaters } from "../_components/household-eaters";

export async function generateMetadata(): Promise<Metadata> {
  return { title: (await getTranslations("accounts"))("settings.eaters") };
}

export default async function EatersPage() {
  const scope = await requireScope();
  const t = await getTranslations("accounts");
  return (
    <section className="grid max-w-3xl gap-4">
      <h2>{t("eaters.title")}</h2>
      <p className="text-soft">{t("eaters.lead")}</p>
      <HouseholdEaters scope={scope} />
    </section>
  );
}
