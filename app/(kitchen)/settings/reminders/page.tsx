import type { Metadata } from "next";
import { getTranslations } from "next-intl/server";
import { ActionButton } from "@/components/accounts/action-button";
import { Card } from "@/components/ui/card";
import { Chip } from "@/components/ui/chip";
import { NOTICE_KINDS } from "@/lib/domains/notify/policy";
import { noticeChoices } from "@/lib/domains/notify/queries";
import { requireScope } from "@/lib/platform/auth/scope";
import { chooseNoticeAction } from "./actions";

export async function generateMetadata(): Promise<Metadata> {
  return { title: (await getTranslations("notify"))("settings.title") };
}

export default async function RemindersPage() {
  const scope = await requireScope();
  const choices = await noticeChoices(scope);
  const t = await getTranslations("notify");
  return (
    <section className="grid max-w-3xl gap-3">
      <h2>{t("settings.title")}</h2>
      <p className="text-soft">{t("settings.lead", { household: scope.householdName })}</p>
      <ul className="grid gap-3">
        {NOTICE_KINDS.map((kind) => {
          const isOn = choices[kind];
          const title = t(`settings.kinds.${kind}.title`);
          return (
            <Card as="li" key={kind} className="flex flex-wrap items-center justify-between gap-3">
              <div className="min-w-0 flex-1 basis-64">
                <p className="flex items-center gap-2 font-[560]">
                  {title}
                  <Chip tone={isOn ? "herb" : "quiet"}>{t(isOn ? "settings.isOn" : "settings.isOff")}</Chip>
                </p>
                <p className="text-sm text-soft">{t(`settings.kinds.${kind}.about`)}</p>
              </div>
              <ActionButton
                look="bare"
                done={t("settings.saved")}
                run={chooseNoticeAction.bind(null, { kind, isWanted: !isOn })}
              >
                {t(isOn ? "settings.turnOff" : "settings.turnOn")}
                <span className="sr-only"> {title}</span>
              </ActionButton>
            </Card>
          );
        })}
      </ul>
    </section>
  );
}
