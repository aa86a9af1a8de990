import type { Metadata } from "next";
import { redirect } from "next/navigation";
import { getTranslations } from "next-intl/server";
import { ActionForm } from "@/components/accounts/action-form";
import { AnchorButton } from "@/components/ui/anchor-button";
import { Notice } from "@/components/ui/notice";
import { findOpenInvitation } from "@/lib/domains/accounts/queries";
import { currentActor, publicScope } from "@/lib/platform/auth/scope";
import { AuthSheet } from "../../_components/auth-sheet";
import { acceptInvitationAction } from "../../actions";

export const metadata: Metadata = { robots: { index: false }, referrer: "no-referrer" };

export default async function InvitePage({ params }: { params: Promise<{ token: string }> }) {
  const { token } = await params;
  const t = await getTranslations("accounts");
  const invitation = await findOpenInvitation(publicScope(), token, new Date());
  if (invitation === null) {
    return (
      <AuthSheet title={t("invite.goneTitle")}>
        <Notice tone="tomato">{t("refusals.invitation-expired")}</Notice>
        <AnchorButton href="/">{t("invite.home")}</AnchorButton>
      </AuthSheet>
    );
  }
  const actor = await currentActor();
  if (actor === null) redirect(`/sign-up?invitation=${encodeURIComponent(token)}`);
  const isForThem = actor.email.toLowerCase() === invitation.email.toLowerCase();
  return (
    <AuthSheet
      title={t("signUp.joinTitle", { household: invitation.householdName })}
      lead={t("signUp.joinLead", { name: invitation.invitedBy })}
    >
      {isForThem ? (
        <ActionForm run={acceptInvitationAction.bind(null, token)} look="go">
          {t("invite.join")}
        </ActionForm>
      ) : (
        <Notice tone="honey">{t("invite.otherAddress", { invited: invitation.email, yours: actor.email })}</Notice>
      )}
    </AuthSheet>
  );
}
