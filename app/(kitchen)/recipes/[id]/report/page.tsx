import type { Metadata } from "next";
import { notFound } from "next/navigation";
import { getTranslations } from "next-intl/server";
import { reportAction } from "@/app/(site)/blog/[slug]/actions";
import { ReportForm } from "@/components/community/report-form";
import { Notice } from "@/components/ui/notice";
import { PageHeader } from "@/components/ui/page-header";
import { REPORT_REASONS } from "@/lib/domains/community/policy";
import { findRecipeSummary } from "@/lib/domains/recipes/queries";
import { requireScope } from "@/lib/platform/auth/scope";

export async function generateMetadata(): Promise<Metadata> {
  return { title: (await getTranslations("community"))("report.recipeTitle") };
}

/** Asks the admins to look at a recipe. One of the kitchen's own becomes readable to them by this, and only so. */
export default async function ReportRecipePage({ params }: { params: Promise<{ id: string }> }) {
  const scope = await requireScope();
  const recipe = await findRecipeSummary(scope, (await params).id);
  if (recipe === null || recipe.isDeleted) notFound();
  const t = await getTranslations("community.report");
  const common = await getTranslations("common");
  return (
    <div className="grid max-w-2xl gap-5">
      <PageHeader
        title={t("recipeTitle")}
        description={t("recipeLead")}
        back={{ href: `/recipes/${recipe.id}`, label: recipe.title }}
      />
      {recipe.isOwn ? <Notice tone="honey">{t("ownLead")}</Notice> : null}
      <ReportForm
        subject={{ name: "recipeId", id: recipe.id }}
        send={reportAction}
        words={{
          reason: t("reason"),
          reasons: REPORT_REASONS.map((value) => ({ value, label: t(`reasons.${value}`) })),
          text: t("text"),
          optional: common("optional"),
          send: t("send"),
          sent: t("sent"),
          tooMany: t("tooMany"),
        }}
      />
    </div>
  );
}
