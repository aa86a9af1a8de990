import type { Metadata } from "next";
import Link from "next/link";
import { getFormatter, getTranslations } from "next-intl/server";
import { Card } from "@/components/ui/card";
import { Chip } from "@/components/ui/chip";
import { PageHeader } from "@/components/ui/page-header";
import { listFlags } from "@/lib/domains/flags/queries";
import { isWantedByDefault, NOTICE_KINDS } from "@/lib/domains/notify/policy";
import { requireAdmin } from "@/lib/platform/auth/scope";
import { readSettings } from "@/lib/platform/flags";
import { SettingsForm } from "./_components/settings-form";
import { saveSettingsAction } from "./actions";

export async function generateMetadata(): Promise<Metadata> {
  return { title: (await getTranslations("adminFlags"))("title") };
}

/** What the installation offers: its settings, and every switch. */
export default async function FlagsPage() {
  const { db } = await requireAdmin();
  const t = await getTranslations("adminFlags");
  const format = await getFormatter();
  const settings = await readSettings({ db });
  const flags = await listFlags({ db });
  return (
    <>
      <PageHeader title={t("title")} description={t("lead")} />
      <div className="grid gap-9">
        <section className="grid gap-3">
          <div>
            <h2>{t("flags")}</h2>
            <p className="max-w-[62ch] text-soft">{t("flagsLead")}</p>
          </div>
          <ul className="grid gap-3">
            {flags.map((flag) => (
              <Card as="li" key={flag.key} className="flex flex-wrap items-start justify-between gap-x-6 gap-y-3">
                <div className="min-w-0 flex-1 basis-80">
                  <p className="flex flex-wrap items-center gap-2.5">
                    <span className="font-[560]">{t(`keys.${flag.key}.name`)}</span>
                    <Chip tone={flag.isOn ? "herb" : "quiet"}>{flag.isOn ? t("on") : t("off")}</Chip>
                    {flag.isOn ? (
                      <span className="text-sm text-soft">
                        {flag.sharePercent === 100 ? t("forAll") : t("share", { share: flag.sharePercent })}
                        {flag.households.length === 0 ? "" : ` ${t("named", { count: flag.households.length })}`}
                      </span>
                    ) : null}
                  </p>
                  <p className="text-soft">{t(`keys.${flag.key}.about`)}</p>
                  <p className="mt-1 text-sm text-soft">
                    {flag.updatedAt === null
                      ? t("asBuilt")
                      : t("changedAt", {
                          time: format.dateTime(flag.updatedAt, { dateStyle: "medium", timeStyle: "short" }),
                        })}
                    {flag.note === "" ? "" : ` · ${flag.note}`}
                  </p>
                </div>
                <Link
                  href={`/admin/flags/${flag.key}`}
                  className="prose-link inline-flex min-h-9 items-center"
                  aria-label={`${t("change")}: ${t(`keys.${flag.key}.name`)}`}
                >
                  {t("change")}
                </Link>
              </Card>
            ))}
          </ul>
        </section>
        <section className="grid gap-3">
          <h2>{t("settings")}</h2>
          <SettingsForm
            settings={settings}
            notices={NOTICE_KINDS.map((kind) => ({
              kind,
              label: t(`notices.${kind}`),
              isWanted: settings.defaultNotices[kind] ?? isWantedByDefault(kind),
            }))}
            save={saveSettingsAction}
          />
        </section>
      </div>
    </>
  );
}
