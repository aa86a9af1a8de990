import type { Metadata } from "next";
import { getFormatter, getTranslations } from "next-intl/server";
import { FeedbackForm } from "@/components/community/feedback-form";
import { Card } from "@/components/ui/card";
import { Chip } from "@/components/ui/chip";
import { PageHeader } from "@/components/ui/page-header";
import { FEEDBACK_KINDS } from "@/lib/domains/community/policy";
import { listOwnFeedback } from "@/lib/domains/community/queries/feedback";
import { requireScope } from "@/lib/platform/auth/scope";
import { sendFeedbackAction } from "./actions";

export async function generateMetadata(): Promise<Metadata> {
  return { title: (await getTranslations("community"))("feedback.title") };
}

/** Tells the keepers something, and shows what they answered before. */
export default async function FeedbackPage({ searchParams }: { searchParams: Promise<{ from?: string | string[] }> }) {
  const scope = await requireScope();
  const { from } = await searchParams;
  const page = typeof from === "string" && /^\/[^?#\s]{0,199}$/.test(from) ? from : null;
  const t = await getTranslations("community.feedback");
  const format = await getFormatter();
  const sent = await listOwnFeedback(scope);
  return (
    <div className="max-w-2xl">
      <PageHeader title={t("title")} description={t("lead")} />
      <FeedbackForm
        page={page}
        send={sendFeedbackAction}
        words={{
          category: t("category"),
          categories: FEEDBACK_KINDS.map((value) => ({ value, label: t(`categories.${value}`) })),
          text: t("text"),
          textHint: t("textHint"),
          page: page === null ? null : t("page", { page }),
          send: t("send"),
          sent: t("sent"),
          sentText: t("sentText", { email: scope.actor.email }),
          another: t("another"),
          tooMany: t("tooMany"),
        }}
      />
      {sent.length === 0 ? null : (
        <section aria-labelledby="before" className="mt-12 grid gap-3">
          <h2 id="before">{t("yours")}</h2>
          <ul className="grid gap-3">
            {sent.map((one) => (
              <Card as="li" key={one.id} className="grid gap-2">
                <p className="flex flex-wrap items-center gap-x-3 gap-y-1 text-sm text-soft">
                  <Chip tone={one.state === "answered" ? "herb" : "quiet"}>{t(`states.${one.state}`)}</Chip>
                  {t(`categories.${one.category}`)}
                  <time dateTime={one.createdAt.toISOString()}>
                    {format.dateTime(one.createdAt, { dateStyle: "medium", timeZone: scope.timeZone })}
                  </time>
                </p>
                <p className="break-words whitespace-pre-line">{one.text}</p>
                {one.answer === null ? null : (
                  <div className="rounded-tile bg-herb-wash px-4 py-3">
                    <p className="text-sm font-[560] text-herb">{t("answer")}</p>
                    <p className="mt-1 break-words whitespace-pre-line">{one.answer}</p>
                  </div>
                )}
              </Card>
            ))}
          </ul>
        </section>
      )}
    </div>
  );
}
