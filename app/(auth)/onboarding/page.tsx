import type { Metadata } from "next";
import { redirect } from "next/navigation";
import { getTranslations } from "next-intl/server";
import { ActionForm } from "@/components/accounts/action-form";
import { LinkButton } from "@/components/ui/link-button";
import { ToastRegion } from "@/components/ui/toast";
import { findHousehold } from "@/lib/domains/accounts/queries";
import { currentActor, currentScope } from "@/lib/platform/auth/scope";
import { HouseholdEaters } from "../../(kitchen)/settings/_components/household-eaters";
import { finishOnboardingAction, saveCookingAction } from "../../(kitchen)/settings/actions";
import { openKitchenAction } from "../actions";
import { CookingStep } from "./_components/cooking-step";

export async function generateMetadata(): Promise<Metadata> {
  return { title: (await getTranslations("accounts"))("onboarding.title") };
}

/** Who eats here, then when you cook. Both may be skipped; both stand in the settings later. */
export default async function OnboardingPage({ searchParams }: { searchParams: Promise<{ step?: string }> }) {
  if ((await currentActor()) === null) redirect("/sign-in");
  const t = await getTranslations("accounts");
  const scope = await currentScope();
  if (scope === null) {
    return (
      <div className="w-full max-w-[27rem]">
        <h1 className="text-[2rem]">{t("onboarding.noKitchen")}</h1>
        <p className="mt-2 mb-6 text-soft">{t("onboarding.noKitchenText")}</p>
        <ActionForm run={openKitchenAction} look="go">
          {t("onboarding.openKitchen")}
        </ActionForm>
      </div>
    );
  }
  const isCooking = (await searchParams).step === "cooking";
  const settings = isCooking ? await findHousehold(scope) : null;
  return (
    <div className="w-full max-w-3xl">
      <p className="text-sm text-soft">{t("onboarding.step", { step: isCooking ? 2 : 1 })}</p>
      <h1 className="mt-1 text-[2rem]">{isCooking ? t("onboarding.cookingTitle") : t("onboarding.eatersTitle")}</h1>
      <p className="mt-2 mb-6 max-w-[58ch] text-soft text-pretty">
        {isCooking ? t("onboarding.cookingLead") : t("onboarding.eatersLead")}
      </p>
      {settings === null ? (
        <>
          <HouseholdEaters scope={scope} />
          <div className="mt-8 flex flex-wrap justify-end gap-2">
            <ActionForm run={finishOnboardingAction}>{t("onboarding.skipAll")}</ActionForm>
            <LinkButton href="/onboarding?step=cooking" look="go">
              {t("onboarding.next")}
            </LinkButton>
          </div>
        </>
      ) : (
        <>
          <CookingStep
            settings={settings}
            currency={settings.currency}
            save={saveCookingAction}
            finish={finishOnboardingAction}
          />
          <div className="mt-4 flex flex-wrap justify-between gap-2">
            <LinkButton href="/onboarding" look="bare">
              {t("onboarding.back")}
            </LinkButton>
            <ActionForm run={finishOnboardingAction}>{t("onboarding.skip")}</ActionForm>
          </div>
        </>
      )}
      <ToastRegion />
    </div>
  );
}
