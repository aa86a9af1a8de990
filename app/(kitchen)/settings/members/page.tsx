import type { Metadata } from "next";
import { getFormatter, getTranslations } from "next-intl/server";
import { ActionButton } from "@/components/accounts/action-button";
import { InviteForm } from "@/components/accounts/invite-form";
import { Card } from "@/components/ui/card";
import { Chip } from "@/components/ui/chip";
import { Table, Td, Th } from "@/components/ui/table";
import { listHouseholdsOf, listMembers, listOpenInvitations } from "@/lib/domains/accounts/queries";
import { requireScope } from "@/lib/platform/auth/scope";
import { inviteAction, removeMemberAction, revokeInvitationAction, switchHouseholdAction } from "../actions";

export async function generateMetadata(): Promise<Metadata> {
  return { title: (await getTranslations("accounts"))("settings.members") };
}

export default async function MembersPage() {
  const scope = await requireScope();
  const t = await getTranslations("accounts");
  const format = await getFormatter();
  const members = await listMembers(scope);
  const invitations = await listOpenInvitations(scope, new Date());
  const households = await listHouseholdsOf(scope, scope.actor.userId);
  return (
    <div className="grid max-w-3xl gap-8">
      <section className="grid gap-4">
        <h2>{t("members.title")}</h2>
        <p className="text-soft">{t("members.lead")}</p>
        <Table caption={t("members.title")} isCaptionHidden>
          <thead>
            <tr>
              <Th>{t("members.name")}</Th>
              <Th>{t("members.email")}</Th>
              <Th>{t("members.role")}</Th>
              <Th />
            </tr>
          </thead>
          <tbody>
            {members.map((member) => (
              <tr key={member.userId}>
                <Td>{member.name}</Td>
                <Td>{member.email}</Td>
                <Td>
                  <Chip tone={member.role === "owner" ? "herb" : "quiet"}>{t(`members.roles.${member.role}`)}</Chip>
                </Td>
                <Td>
                  {scope.isOwner && member.role === "member" ? (
                    <ActionButton look="bare" run={removeMemberAction.bind(null, member.userId)}>
                      {t("members.remove")}
                    </ActionButton>
                  ) : null}
                </Td>
              </tr>
            ))}
          </tbody>
        </Table>
      </section>
      {scope.isOwner ? (
        <section className="grid gap-4">
          <h2>{t("members.inviteTitle")}</h2>
          <Card className="sm:p-6">
            <InviteForm invite={inviteAction} />
          </Card>
          {invitations.map((invitation) => (
            <Card key={invitation.id} tone="sunk" className="flex flex-wrap items-center justify-between gap-3">
              <p>
                {invitation.email}{" "}
                <span className="text-sm text-soft">
                  {t("members.until", {
                    date: format.dateTime(invitation.expiresAt, { dateStyle: "medium", timeZone: scope.timeZone }),
                  })}
                </span>
              </p>
              <ActionButton
                look="bare"
                done={t("members.revoked")}
                run={revokeInvitationAction.bind(null, invitation.id)}
              >
                {t("members.revoke")}
              </ActionButton>
            </Card>
          ))}
        </section>
      ) : null}
      {households.length > 1 ? (
        <section className="grid gap-4">
          <h2>{t("members.kitchens")}</h2>
          {households.map((household) => (
            <Card key={household.id} className="flex flex-wrap items-center justify-between gap-3">
              <p>{household.name}</p>
              {household.id === scope.householdId ? (
                <Chip tone="herb">{t("members.here")}</Chip>
              ) : (
                <ActionButton run={switchHouseholdAction.bind(null, household.id)}>{t("members.switch")}</ActionButton>
              )}
            </Card>
          ))}
        </section>
      ) : null}
    </div>
  );
}
