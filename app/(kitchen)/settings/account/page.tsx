import type { Metadata } from "next";
import { headers } from "next/headers";
import { getFormatter, getTranslations } from "next-intl/server";
import { ActionButton } from "@/components/accounts/action-button";
import { deviceOf } from "@/components/accounts/device-of";
import { Card } from "@/components/ui/card";
import { Chip } from "@/components/ui/chip";
import { auth } from "@/lib/platform/auth/auth";
import { requireScope } from "@/lib/platform/auth/scope";
import { revokeOtherSessionsAction, revokeSessionAction } from "../actions";

export async function generateMetadata(): Promise<Metadata> {
  return { title: (await getTranslations("accounts"))("settings.account") };
}

export default async function AccountPage() {
  const { actor, timeZone } = await requireScope();
  const t = await getTranslations("accounts");
  const format = await getFormatter();
  const incoming = await headers();
  const current = await auth().api.getSession({ headers: incoming });
  const sessions = await auth().api.listSessions({ headers: incoming });
  return (
    <div className="grid max-w-3xl gap-8">
      <section className="grid gap-3">
        <h2>{actor.name}</h2>
        <p className="text-soft">{actor.email}</p>
      </section>
      <section className="grid gap-3">
        <div className="flex flex-wrap items-center justify-between gap-3">
          <h2>{t("sessions.title")}</h2>
          {sessions.length > 1 ? (
            <ActionButton done={t("sessions.othersEnded")} run={revokeOtherSessionsAction}>
              {t("sessions.endOthers")}
            </ActionButton>
          ) : null}
        </div>
        <p className="text-soft">{t("sessions.lead")}</p>
        <ul className="grid gap-3">
          {sessions.map((session) => (
            <Card as="li" key={session.id} className="flex flex-wrap items-center justify-between gap-3">
              <div>
                <p className="font-[560]">{deviceOf(session.userAgent) ?? t("sessions.unknownDevice")}</p>
                <p className="text-sm text-soft">
                  {t("sessions.since", {
                    date: format.dateTime(session.createdAt, { dateStyle: "medium", timeStyle: "short", timeZone }),
                  })}
                </p>
              </div>
              {session.id === current?.session.id ? (
                <Chip tone="herb">{t("sessions.this")}</Chip>
              ) : (
                <ActionButton look="bare" done={t("sessions.ended")} run={revokeSessionAction.bind(null, session.id)}>
                  {t("sessions.end")}
                </ActionButton>
              )}
            </Card>
          ))}
        </ul>
      </section>
    </div>
  );
}
