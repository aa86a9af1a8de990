import type { Metadata } from "next";
import { notFound } from "next/navigation";
import { getTranslations } from "next-intl/server";
import { WorkingView } from "@/components/explain/working-view";
import { Card } from "@/components/ui/card";
import { subjectOf } from "@/lib/domains/explain/policy";
import { explain } from "@/lib/domains/explain/queries";
import { requireScope } from "@/lib/platform/auth/scope";
import { sayWorking } from "../words/say-working";

export async function generateMetadata(): Promise<Metadata> {
  return { title: (await getTranslations("explain"))("pageTitle") };
}

/** The working of one figure on a page of its own: to link to, to print, and without a living page. */
export default async function ExplainPage({ params }: { params: Promise<{ subject: string[] }> }) {
  const scope = await requireScope();
  const subject = subjectOf((await params).subject);
  const explanation = subject === null ? null : await explain(scope, subject);
  if (explanation === null) notFound();
  return (
    <Card as="article" tone="raised" className="max-w-3xl">
      <WorkingView working={await sayWorking(explanation, scope.timeZone)} isTitled />
    </Card>
  );
}
