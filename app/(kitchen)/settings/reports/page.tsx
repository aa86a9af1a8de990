import type { Metadata } from "next";
import { getTranslations } from "next-intl/server";
import { ActionButton } from "@/components/accounts/action-button";
import { Card } from "@/components/ui/card";
import { Chip } from "@/components/ui/chip";
import { listSchedules, paperStyleOf } from "@/lib/domains/reports/queries";
import { requireScope } from "@/lib/platform/auth/scope";
import { ScheduleForm } from "./_components/schedule-form";
import { StyleForm } from "./_components/style-form";
import { addScheduleAction, removeScheduleAction, setPaperStyleAction, setScheduleActiveAction } from "./actions";

export async function generateMetadata(): Promise<Metadata> {
  return { title: (await getTranslations("reports"))("settings.title") };
}

/** How the household's papers look, and what is mailed to the person who reads this. */
export default async function ReportSettingsPage() {
  const scope = await requireScope();
  const t = await getTranslations("reports");
  const schedules = await listSchedules(scope);
  return (
    <div className="grid max-w-3xl gap-8">
      <section className="grid gap-3">
        <h2>{t("settings.title")}</h2>
        <p className="text-soft">{t("settings.lead", { household: scope.householdName })}</p>
        <StyleForm style={await paperStyleOf(scope)} save={setPaperStyleAction} />
      </section>
      <section className="grid gap-3">
        <h2>{t("settings.mails")}</h2>
        <p className="text-soft">{t("settings.mailsLead", { email: scope.actor.email, zone: scope.timeZone })}</p>
        {schedules.length === 0 ? (
          <p>{t("settings.noMails")}</p>
        ) : (
          <ul className="grid gap-3">
            {schedules.map(({ id, report, weekday, hour, isActive }) => {
              const what = t(`settings.reports.${report}`);
              return (
                <Card as="li" key={id} className="flex flex-wrap items-center justify-between gap-3">
                  <div>
                    <p className="flex items-center gap-2 font-[560]">
                      {what}
                      {isActive ? null : <Chip>{t("settings.isOff")}</Chip>}
                    </p>
                    <p className="text-sm text-soft">
                      {t("settings.every", {
                        weekday: t(`settings.weekdays.${String(weekday) as "1"}`),
                        hour: `${hour}:00`,
                      })}
                    </p>
                  </div>
                  <div className="flex gap-2">
                    <ActionButton
                      look="bare"
                      done={t("settings.saved")}
                      run={setScheduleActiveAction.bind(null, { id, isActive: !isActive })}
                    >
                      {t(isActive ? "settings.turnOff" : "settings.turnOn")}
                      <span className="sr-only"> {what}</span>
                    </ActionButton>
                    <ActionButton
                      look="bare"
                      done={t("settings.removed")}
                      run={removeScheduleAction.bind(null, { id })}
                    >
                      {t("settings.remove")}
                      <span className="sr-only"> {what}</span>
                    </ActionButton>
                  </div>
                </Card>
              );
            })}
          </ul>
        )}
        <ScheduleForm add={addScheduleAction} />
      </section>
    </div>
  );
}
