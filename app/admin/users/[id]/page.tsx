import type { Metadata } from "next";
import Link from "next/link";
import { notFound } from "next/navigation";
import { getFormatter, getTranslations } from "next-intl/server";
import { deviceOf } from "@/components/accounts/device-of";
import { ActButton } from "@/components/admin/act-button";
import { ActList } from "@/components/admin/act-list";
import { Card } from "@/components/ui/card";
import { Chip } from "@/components/ui/chip";
import { Notice } from "@/components/ui/notice";
import { PageHeader } from "@/components/ui/page-header";
import { findPerson } from "@/lib/domains/accounts/queries/people";
import { listActsAround } from "@/lib/domains/audit/queries";
import { requireAdmin } from "@/lib/platform/auth/scope";
import { impersonateAction, restoreAction, setRoleAction, signOutEverywhereAction, suspendAction } from "../actions";
import { SuspendDialog } from "./_components/suspend-dialog";

export async function generateMetadata(): Promise<Metadata> {
  return { title: (await getTranslations("admin"))("users.one") };
}

const ACTS_SHOWN = 12;

/** One person: their kitchens, where they are signed in, what was done, and what an admin can do. */
export default async function UserPage({ params }: { params: Promise<{ id: string }> }) {
  const { db, actor } = await requireAdmin();
  const person = await findPerson({ db }, decodeURIComponent((await params).id), new Date());
  if (person === null) notFound();
  const t = await getTranslations("admin.users");
  const format = await getFormatter();
  const acts = await listActsAround({ db }, person.id, ACTS_SHOWN);
  const moment = (at: Date) => format.dateTime(at, { dateStyle: "medium", timeStyle: "short" });
  return (
    <>
      <PageHeader
        title={person.name}
        description={
          <span className="flex flex-wrap items-center gap-2">
            <span className="break-all">{person.email}</span>
            <span>{t("sinceDate", { date: format.dateTime(person.createdAt, { dateStyle: "medium" }) })}</span>
            {person.isAdmin ? <Chip tone="herb">{t("roles.admin")}</Chip> : null}
            {person.isSuspended ? <Chip tone="tomato">{t("states.suspended")}</Chip> : null}
          </span>
        }
        back={{ href: "/admin/users", label: t("title") }}
      />
      <div className="grid gap-7">
        {person.id === actor.userId ? <Notice>{t("isYou")}</Notice> : <Acts person={person} />}
        {person.isSuspended ? (
          <Notice tone="tomato">
            {person.whySuspended ? t("why", { why: person.whySuspended }) : t("whyUnknown")}
          </Notice>
        ) : null}
        <div className="grid gap-6 lg:grid-cols-2">
          <section className="grid content-start gap-3">
            <h2>{t("kitchens")}</h2>
            {person.kitchens.length === 0 ? <p className="text-soft">{t("noKitchen")}</p> : null}
            <ul className="grid gap-2">
              {person.kitchens.map((kitchen) => (
                <Card as="li" key={kitchen.id}>
                  <p className="font-[560]">{kitchen.name}</p>
                  <p className="text-sm text-soft">
                    {t(`kitchenRoles.${kitchen.role}`, {
                      date: format.dateTime(kitchen.since, { dateStyle: "medium" }),
                    })}
                  </p>
                </Card>
              ))}
            </ul>
          </section>
          <section className="grid content-start gap-3">
            <h2>{t("sessions")}</h2>
            {person.sessions.length === 0 ? <p className="text-soft">{t("noSession")}</p> : null}
            <ul className="grid gap-2">
              {person.sessions.map((session) => (
                <Card as="li" key={session.id}>
                  <p className="font-[560]">{deviceOf(session.userAgent) ?? t("unknownDevice")}</p>
                  <p className="text-sm text-soft">
                    {t("sessionSince", { since: moment(session.createdAt), seen: moment(session.seenAt) })}
                    {session.ipAddress ? ` · ${session.ipAddress}` : ""}
                  </p>
                  {session.impersonatedBy === null ? null : (
                    <p className="mt-1 text-sm">
                      <Link href={`/admin/users/${encodeURIComponent(session.impersonatedBy)}`} className="prose-link">
                        {t("openedByAdmin")}
                      </Link>
                    </p>
                  )}
                </Card>
              ))}
            </ul>
          </section>
        </div>
        <section className="grid gap-3">
          <div className="flex flex-wrap items-baseline justify-between gap-3">
            <h2>{t("acts")}</h2>
            <Link
              href={`/admin/audit?${new URLSearchParams({ kind: "user", subject: person.id })}`}
              className="prose-link text-sm"
            >
              {t("allActs")}
            </Link>
          </div>
          {acts.length === 0 ? <p className="text-soft">{t("noAct")}</p> : <ActList acts={acts} />}
        </section>
      </div>
    </>
  );
}

async function Acts({ person }: { person: NonNullable<Awaited<ReturnType<typeof findPerson>>> }) {
  const t = await getTranslations("admin.users");
  const common = await getTranslations("common");
  const { id: userId, name } = person;
  const refusals = {
    yourself: t("refusals.yourself"),
    "last-admin": t("refusals.lastAdmin"),
    "is-admin": t("refusals.isAdmin"),
  };
  return (
    <div className="flex flex-wrap gap-2">
      {person.isAdmin || person.isSuspended ? null : (
        <ActButton
          look="go"
          run={impersonateAction.bind(null, { userId })}
          refusals={refusals}
          confirm={{ title: t("impersonateAsk", { name }), text: t("impersonateText") }}
        >
          {t("impersonate")}
        </ActButton>
      )}
      <ActButton
        run={setRoleAction.bind(null, { userId, role: person.isAdmin ? "user" : "admin" })}
        done={t("done")}
        refusals={refusals}
        confirm={{
          title: t(person.isAdmin ? "makeUserAsk" : "makeAdminAsk", { name }),
          text: t(person.isAdmin ? "makeUserText" : "makeAdminText"),
        }}
      >
        {t(person.isAdmin ? "makeUser" : "makeAdmin")}
      </ActButton>
      {person.sessions.length === 0 ? null : (
        <ActButton
          run={signOutEverywhereAction.bind(null, { userId })}
          done={t("signedOut")}
          refusals={refusals}
          confirm={{ title: t("signOutAsk", { name }), text: t("signOutText") }}
        >
          {t("signOut")}
        </ActButton>
      )}
      {person.isSuspended ? (
        <ActButton run={restoreAction.bind(null, { userId })} done={t("restored")} refusals={refusals}>
          {t("restore")}
        </ActButton>
      ) : (
        <SuspendDialog
          words={{
            open: t("suspend"),
            title: t("suspendAsk", { name }),
            text: t("suspendText"),
            why: t("suspendWhy"),
            whyHint: t("suspendWhyHint"),
            confirm: t("suspend"),
            cancel: common("cancel"),
            done: t("suspendDone"),
            failed: common("selection.failed"),
          }}
          refusals={refusals}
          userId={userId}
          suspend={suspendAction}
        />
      )}
    </div>
  );
}
