import type { Metadata } from "next";
import { getTranslations } from "next-intl/server";
import { requireScope } from "@/lib/platform/auth/scope";
import { ImportForm } from "./_components/import-form";
import { ImportHead } from "./_components/import-head";
import { importRecipeAction } from "./actions";

export async function generateMetadata(): Promise<Metadata> {
  return { title: (await getTranslations("recipes"))("import.title") };
}

/** `?url=` fills the address in: for bookmarklets, shared links, and a form sent before the page was alive. */
export default async function ImportPage({ searchParams }: { searchParams: Promise<{ url?: string | string[] }> }) {
  await requireScope();
  const { url } = await searchParams;
  const t = await getTranslations("recipes");
  return (
    <div className="mx-auto max-w-3xl">
      <ImportHead lead={t("import.lead")} />
      <ImportForm run={importRecipeAction} url={typeof url === "string" ? url.slice(0, 2000) : ""} />
    </div>
  );
}
