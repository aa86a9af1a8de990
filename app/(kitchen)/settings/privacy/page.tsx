import { Download } from "lucide-react";
import type { Metadata } from "next";
import { getTranslations } from "next-intl/server";
import { ActionButton } from "@/components/accounts/action-button";
import { ActButton } from "@/components/admin/act-button";
import { buttonClass } from "@/components/ui/button";
import { Card } from "@/components/ui/card";
import { Chip } from "@/components/ui/chip";
import { countRecorded, isCounted } from "@/lib/domains/analytics/queries/privacy";
import { requireScope } from "@/lib/platform/auth/scope";
import { chooseCountingAction, forgetPersonAction } from "./actions";

export async function generateMetadata(): Promise<Metadata> {
  return { title: (await getTranslations("analytics"))("privacy.title") };
}

/** Whether a person is counted, and what was counted so far, to take along or to delete. */
export default async function PrivacyPage() {
  const scope = await requireScope();
  const t = await getTranslations("analytics.privacy");
  const isOn = await isCounted(scope);
  const count = await countRecorded(scope);
  return (
    <div className="grid max-w-3xl gap-8">
      <section className="grid gap-3">
        <h2>{t("title")}</h2>
        <p className="text-soft">{t("lead")}</p>
        <Card className="flex flex-wrap items-center justify-between gap-3">
          <p className="flex max-w-prose flex-wrap items-center gap-2">
            <Chip tone={isOn ? "herb" : "quiet"}>{t(isOn ? "isOn" : "isOff")}</Chip>
            {t(isOn ? "about" : "aboutOff")}
          </p>
          <ActionButton done={t("saved")} run={chooseCountingAction.bind(null, { isWanted: !isOn })}>
            {t(isOn ? "turnOff" : "turnOn")}
          </ActionButton>
        </Card>
        <p className="text-sm text-soft">{t("browser")}</p>
      </section>
      <section className="grid gap-3">
        <h2>{t("own")}</h2>
        <p className="text-soft">{t("ownText", { count })}</p>
        {count === 0 ? null : (
          <div className="flex flex-wrap gap-2">
            <a href="/settings/privacy/recorded" download className={buttonClass("plain", "sm")}>
              <Download aria-hidden className="size-4" />
              {t("download")}
            </a>
            <ActButton
              look="danger"
              run={forgetPersonAction}
              done={t("forgotten")}
              confirm={{ title: t("forgetTitle"), text: t("forgetText"), isDangerous: true }}
            >
              {t("forget")}
            </ActButton>
          </div>
        )}
      </section>
    </div>
  );
}
