import type { Metadata } from "next";
import { getTranslations } from "next-intl/server";
import { requireScope } from "@/lib/platform/auth/scope";
import { ImportHead } from "../_components/import-head";
import { ScanWorkshop } from "./_components/scan-workshop";
import { scanPagesAction } from "./actions";

export const maxDuration = 300;

export async function generateMetadata(): Promise<Metadata> {
  return { title: (await getTranslations("assistant"))("scan.title") };
}

/** A recipe from photographs of its pages. */
export default async function ScanPage() {
  await requireScope();
  const t = await getTranslations("assistant");
  return (
    <div className="mx-auto max-w-3xl">
      <ImportHead lead={t("scan.lead")} />
      <ScanWorkshop read={scanPagesAction} />
    </div>
  );
}
