import type { Metadata } from "next";
import { notFound, redirect } from "next/navigation";
import { getTranslations } from "next-intl/server";
import { ReportForm } from "@/components/community/report-form";
import { AnchorButton } from "@/components/ui/anchor-button";
import { signInHref } from "@/lib/domains/accounts/way-back";
import { REPORT_REASONS } from "@/lib/domains/community/policy";
import { findPost, listComments } from "@/lib/domains/community/queries";
import { currentActor, publicScope } from "@/lib/platform/auth/scope";
import { reportAction } from "../../actions";

type Props = { params: Promise<{ slug: string; commentId: string }> };

export async function generateMetadata(): Promise<Metadata> {
  return { title: (await getTranslations("community.report"))("title"), robots: { index: false } };
}

/** Says what is wrong with a comment; for signed-in people. */
export default async function ReportPage({ params }: Props) {
  const actor = await currentActor();
  const { slug, commentId } = await params;
  if (actor === null) redirect(signInHref(`/blog/${slug}/report/${commentId}`));
  const post = await findPost(publicScope(), slug.slice(0, 120));
  const comments = post === null ? [] : await listComments(publicScope(), post.id, actor.userId);
  const comment = comments.find((one) => one.id === commentId && one.state === "shown");
  if (comment === undefined) notFound();
  const t = await getTranslations("community.report");
  const common = await getTranslations("common");
  return (
    <div className="mx-auto grid max-w-[36rem] gap-6 pt-8 pb-16 sm:pt-14">
      <header>
        <h1>{t("title")}</h1>
        <p className="mt-2 text-soft text-pretty">{t("lead")}</p>
      </header>
      <figure className="rounded-tile bg-sunk px-5 py-4">
        <figcaption className="text-sm text-soft">{t("quoted", { name: comment.name })}</figcaption>
        <blockquote className="mt-1 break-words whitespace-pre-line">{comment.text}</blockquote>
      </figure>
      <ReportForm
        subject={{ name: "commentId", id: commentId }}
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
      <AnchorButton href={`/blog/${slug}#comments`} look="bare" className="justify-self-start">
        {t("back")}
      </AnchorButton>
    </div>
  );
}
