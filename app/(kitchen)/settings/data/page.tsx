import { Download } from "lucide-react";
import type { Metadata } from "next";
import { getTranslations } from "next-intl/server";
import { Button, buttonClass } from "@/components/ui/button";
import { Card } from "@/components/ui/card";
import { Field } from "@/components/ui/field";
import { LinkButton } from "@/components/ui/link-button";
import { Select } from "@/components/ui/select";
import { ARCHIVE_FORMATS } from "@/lib/engines/recipes/archives/archived-recipe";
import { requireScope } from "@/lib/platform/auth/scope";
import { RestoreBackup } from "./_components/restore-backup";

export async function generateMetadata(): Promise<Metadata> {
  return { title: (await getTranslations("archives"))("data.title") };
}

/** Everything out and everything back in: no kitchen is locked in here. */
export default async function DataPage() {
  const { isOwner } = await requireScope();
  const t = await getTranslations("archives");
  return (
    <div className="grid max-w-3xl gap-8">
      <section className="grid gap-3">
        <h2>{t("data.recipes")}</h2>
        <p className="text-soft">
          {t("data.recipesLead")} {t("data.formatHint")}
        </p>
        <Card>
          <form action="/api/export/recipes" method="get" className="flex flex-wrap items-end gap-4">
            <div className="min-w-56 flex-1">
              <Field label={t("data.format")}>
                <Select
                  name="format"
                  defaultValue="csv"
                  options={ARCHIVE_FORMATS.map((format) => ({ value: format, label: t(`formats.${format}`) }))}
                />
              </Field>
            </div>
            <Button type="submit" look="go" icon={<Download aria-hidden />}>
              {t("data.download")}
            </Button>
          </form>
        </Card>
      </section>
      <section className="grid gap-3">
        <h2>{t("data.backup")}</h2>
        <p className="text-soft">{t("data.backupLead")}</p>
        <div>
          <a href="/api/export/backup" download className={buttonClass("plain", "md")}>
            <Download aria-hidden className="size-5" />
            {t("data.backupDownload")}
          </a>
        </div>
      </section>
      <section className="grid gap-3">
        <h2>{t("data.restore")}</h2>
        <p className="text-soft">{t("data.restoreLead")}</p>
        {isOwner ? <RestoreBackup /> : <p>{t("data.restoreOwner")}</p>}
      </section>
      <section className="grid gap-3">
        <h2>{t("data.other")}</h2>
        <p className="text-soft">{t("data.otherLead")}</p>
        <div>
          <LinkButton href="/recipes/import/archive">{t("data.otherLink")}</LinkButton>
        </div>
      </section>
    </div>
  );
}
