import type { Metadata } from "next";
import Link from "next/link";
import { notFound } from "next/navigation";
import { getFormatter, getTranslations } from "next-intl/server";
import { ActionButton } from "@/components/accounts/action-button";
import { AnswerForm } from "@/components/community/answer-form";
import { Card } from "@/components/ui/card";
import { Chip } from "@/components/ui/chip";
import { PageHeader } from "@/components/ui/page-header";
import { findFeedback } from "@/lib/domains/community/queries/feedback";
import { isId } from "@/lib/domains/recipes/policy";
import { requireAdmin } from "@/lib/platform/auth/scope";
import { answerFeedbackAction, setFeedbackStateAction } from "../actions";

export async function generateMetadata(): Promise<Metadata> {
  return { title: (await getTranslations("moderation"))("feedback.one") };
}

/** One message, to be read, answered or closed. */
export default async function OneFeedbackPage({ params }: { params: Promise<{ id: string }> }) {
  const { db } = await requireAdmin();
  const { id } = await params;
  const one = isId(id) ? await findFeedback({ db }, id) : null;
  if (one === null) notFound();
  const t = await getTranslations("moderation.feedback");
  const words = await getTranslations("community.feedback");
  const format = await getFormatter();
  const others = (["new", "seen", "closed"] as const).filter((state) => state !== one.state);
  return (
    <div className="max-w-2xl">
      <PageHeader
        title={words(`categories.${one.category}`)}
        description={t("from", {
          name: one.name,
          kitchen: one.householdName ?? "–",
          date: format.dateTime(one.createdAt, { dateStyle: "long", timeStyle: "short" }),
        })}
        back={{ href: "/admin/feedback", label: t("title") }}
      />
      <div className="grid gap-5">
        <Card className="grid gap-3">
          <p className="flex flex-wrap items-center gap-3 text-sm text-soft">
            <Chip>{t(`states.${one.state}`)}</Chip>
            {one.page === null ? null : <span>{t("fromPage", { page: one.page })}</span>}
            <Link href={`/admin/users/${encodeURIComponent(one.userId)}`} className="prose-link">
              {one.email}
            </Link>
          </p>
          <p className="leading-relaxed break-words whitespace-pre-line">{one.text}</p>
        </Card>
        <div className="flex flex-wrap gap-2">
          {others.map((state) => (
            <ActionButton
              key={state}
              done={t("done")}
              run={setFeedbackStateAction.bind(null, { feedbackId: one.id, state })}
            >
              {t(`mark.${state}`)}
            </ActionButton>
          ))}
        </div>
        {one.answer === null ? (
          <AnswerForm feedbackId={one.id} email={one.email} answer={answerFeedbackAction} />
        ) : (
          <Card tone="sunk">
            <p className="text-sm text-soft">
              {t("answeredAt", {
                date: one.answeredAt === null ? "–" : format.dateTime(one.answeredAt, { dateStyle: "long" }),
              })}
            </p>
            <p className="mt-2 leading-relaxed break-words whitespace-pre-line">{one.answer}</p>
          </Card>
        )}
      </div>
    </div>
  );
}
