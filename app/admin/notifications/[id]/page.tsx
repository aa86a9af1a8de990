import type { Metadata } from "next";
import { notFound } from "next/navigation";
import { getFormatter, getTranslations } from "next-intl/server";
import { AnnouncementForm } from "@/components/community/announcement-form";
import { Card } from "@/components/ui/card";
import { PageHeader } from "@/components/ui/page-header";
import { clockAt, SEGMENTS, type Segment } from "@/lib/domains/community/policy";
import { findAnnouncement, listRecipients } from "@/lib/domains/community/queries/notifications";
import { isId } from "@/lib/domains/recipes/policy";
import { currentScope, requireAdmin } from "@/lib/platform/auth/scope";
import {
  holdAnnouncementAction,
  saveAnnouncementAction,
  sendAnnouncementAction,
  testAnnouncementAction,
} from "../actions";

export async function generateMetadata(): Promise<Metadata> {
  return { title: (await getTranslations("moderation"))("notices.one") };
}

/** Where an announcement is written and sent; one that is out is read here. `new` begins one. */
export default async function AnnouncementPage({ params }: { params: Promise<{ id: string }> }) {
  const { db } = await requireAdmin();
  const { id } = await params;
  const found = isId(id) ? await findAnnouncement({ db }, id) : null;
  if (found === null && id !== "new") notFound();
  const t = await getTranslations("moderation.notices");
  const format = await getFormatter();
  const timeZone = (await currentScope())?.timeZone ?? "UTC";
  const now = new Date();
  const counts: Partial<Record<Segment, number>> = {};
  for (const segment of SEGMENTS) counts[segment] = (await listRecipients({ db }, { segment, now })).length;
  const moment = (at: Date) => format.dateTime(at, { dateStyle: "full", timeStyle: "short", timeZone });
  const isOut = found?.status === "sent" || found?.status === "sending";
  return (
    <div className="max-w-2xl">
      <PageHeader title={found?.title ?? t("one")} back={{ href: "/admin/notifications", label: t("title") }} />
      {found !== null && isOut ? (
        <Card className="grid gap-3">
          <p className="text-sm text-soft">
            {t("sentTo", {
              segment: t(`segments.${found.segment}`),
              moment: moment(found.sentAt ?? found.sendAt ?? now),
              zone: timeZone,
            })}
          </p>
          <p className="text-sm text-soft">
            {t("deliveredSentence", { delivered: found.delivered, read: found.read, mailed: found.mailed })}
          </p>
          <p className="leading-relaxed break-words whitespace-pre-line">{found.body}</p>
          {found.link === null ? null : <p className="font-mono text-sm">{found.link}</p>}
        </Card>
      ) : (
        <AnnouncementForm
          key={found?.id ?? "new"}
          existing={found === null ? null : { id: found.id, revision: found.revision }}
          text={found ?? { title: "", body: "", link: null, segment: "everyone", byMail: false }}
          scheduled={
            found?.status === "scheduled" && found.sendAt !== null
              ? t("scheduledFor", { moment: moment(found.sendAt), zone: timeZone })
              : null
          }
          clock={`${clockAt(new Date(now.getTime() + 86_400_000), timeZone).slice(0, 11)}09:00`}
          timeZone={timeZone}
          segments={SEGMENTS.map((value) => ({
            value,
            label: t(`segments.${value}`),
            hint: t("people", { count: counts[value] ?? 0 }),
          }))}
          verbs={{
            save: saveAnnouncementAction,
            send: sendAnnouncementAction,
            hold: holdAnnouncementAction,
            test: testAnnouncementAction,
          }}
        />
      )}
    </div>
  );
}
