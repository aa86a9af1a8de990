import type { Metadata } from "next";
import Link from "next/link";
import { getFormatter, getTranslations } from "next-intl/server";
import { Card } from "@/components/ui/card";
import { Chip } from "@/components/ui/chip";
import { listImports } from "@/lib/domains/archives/queries";
import { requireScope } from "@/lib/platform/auth/scope";
import { ImportHead } from "../_components/import-head";
import { ArchiveUpload } from "./_components/archive-upload";

const SHOWN_DAYS = 30;

export async function generateMetadata(): Promise<Metadata> {
  return { title: (await getTranslations("archives"))("import.title") };
}

/** Whole collections out of another app, and what became of those brought in lately. */
export default async function ArchiveImportPage() {
  const scope = await requireScope();
  const t = await getTranslations("archives");
  const format = await getFormatter();
  const imports = await listImports(scope, new Date(Date.now() - SHOWN_DAYS * 86_400_000));
  return (
    <div className="mx-auto max-w-3xl">
      <ImportHead lead={t("import.lead")} />
      <ArchiveUpload />
      {imports.length === 0 ? null : (
        <section className="mt-10 grid gap-3">
          <h2>{t("import.recent")}</h2>
          <ul className="grid gap-3">
            {imports.map((one) => (
              <Card as="li" key={one.id} className="flex flex-wrap items-center justify-between gap-x-4 gap-y-2">
                <div className="min-w-0">
                  <Link href={`/recipes/import/archive/${one.id}`} className="prose-link break-words">
                    {one.fileName}
                  </Link>
                  <p className="text-sm text-soft">
                    {t(`formats.${one.format}`)} ·{" "}
                    {format.dateTime(one.createdAt, { dateStyle: "medium", timeZone: scope.timeZone })} ·{" "}
                    {t("import.came", { count: one.imported })}
                  </p>
                </div>
                <Chip tone={one.status === "done" ? "herb" : one.status === "undone" ? "quiet" : "honey"}>
                  {t(`import.statuses.${one.status}`)}
                </Chip>
              </Card>
            ))}
          </ul>
        </section>
      )}
    </div>
  );
}
