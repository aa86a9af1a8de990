import type { Metadata } from "next";
import { getTranslations } from "next-intl/server";
import { CookingForm } from "@/components/accounts/cooking-form";
import { HouseholdForm } from "@/components/accounts/household-form";
import { SlotsForm } from "@/components/accounts/slots-form";
import { Card } from "@/components/ui/card";
import { findHousehold } from "@/lib/domains/accounts/queries";
import { requireScope } from "@/lib/platform/auth/scope";
import { saveCookingAction, saveHouseholdAction, saveSlotsAction } from "../actions";

export async function generateMetadata(): Promise<Metadata> {
  return { title: (await getTranslations("accounts"))("settings.cooking") };
}

export default async function CookingPage() {
  const settings = await findHousehold(await requireScope());
  const t = await getTranslations("accounts");
  return (
    <div className="grid max-w-4xl gap-8">
      <section className="grid gap-4">
        <h2>{t("cooking.title")}</h2>
        <Card className="sm:p-6">
          <CookingForm
            settings={settings}
            currency={settings.currency}
            submitLabel={t("save")}
            save={saveCookingAction}
          />
        </Card>
      </section>
      <section className="grid gap-4">
        <h2>{t("slots.title")}</h2>
        <p className="text-soft">{t("slots.lead")}</p>
        <Card className="sm:p-6">
          <SlotsForm slots={settings.slots} save={saveSlotsAction} />
        </Card>
      </section>
      <section className="grid gap-4">
        <h2>{t("household.title")}</h2>
        <Card className="sm:p-6">
          <HouseholdForm settings={settings} save={saveHouseholdAction} />
        </Card>
      </section>
    </div>
  );
}
