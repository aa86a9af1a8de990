import type { Metadata } from "next";
import { notFound } from "next/navigation";
import { getTranslations } from "next-intl/server";
import { Button } from "@/components/ui/button";
import { PageHeader } from "@/components/ui/page-header";
import { SearchInput } from "@/components/ui/search-input";
import { listFlags, searchHouseholds } from "@/lib/domains/flags/queries";
import { requireAdmin } from "@/lib/platform/auth/scope";
import { FlagForm } from "../_components/flag-form";
import { setFlagAction } from "../actions";

export async function generateMetadata(): Promise<Metadata> {
  return { title: (await getTranslations("adminFlags"))("flags") };
}

/** One switch: on or off, for which share of households, and for which by name. */
export default async function FlagPage({
  params,
  searchParams,
}: {
  params: Promise<{ key: string }>;
  searchParams: Promise<{ q?: string | string[] }>;
}) {
  const { db } = await requireAdmin();
  const { key } = await params;
  const flag = (await listFlags({ db })).find((one) => one.key === key);
  if (flag === undefined) notFound();
  const t = await getTranslations("adminFlags");
  const words = [(await searchParams).q ?? ""].flat()[0]?.trim().slice(0, 100) ?? "";
  const found = words === "" ? [] : await searchHouseholds({ db }, words);
  return (
    <>
      <PageHeader
        title={t(`keys.${flag.key}.name`)}
        description={t(`keys.${flag.key}.about`)}
        back={{ href: "/admin/flags", label: t("back") }}
      />
      <div className="grid max-w-3xl gap-6">
        <FlagForm
          flag={flag}
          found={found.filter((one) => flag.households.every(({ id }) => id !== one.id))}
          save={setFlagAction}
        />
        {flag.reach === "household" ? (
          <search>
            <form className="flex flex-wrap items-center gap-2">
              <SearchInput name="q" label={t("find")} defaultValue={words} className="w-full sm:w-80" />
              <Button type="submit">{t("findShow")}</Button>
            </form>
            {words !== "" && found.length === 0 ? <p className="mt-2 text-soft">{t("foundNothing")}</p> : null}
          </search>
        ) : null}
      </div>
    </>
  );
}
