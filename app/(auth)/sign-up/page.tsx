import type { Metadata } from "next";
import { redirect } from "next/navigation";
import { getTranslations } from "next-intl/server";
import { Notice } from "@/components/ui/notice";
import { findOpenInvitation } from "@/lib/domains/accounts/queries";
import { afterSignIn, ownPath, signInHref } from "@/lib/domains/accounts/way-back";
import { currentActor, publicScope } from "@/lib/platform/auth/scope";
import { readSettings } from "@/lib/platform/flags";
import { AuthForm } from "../_components/auth-form";
import { AuthSheet } from "../_components/auth-sheet";
import { signUpAction } from "../actions";

export async function generateMetadata(): Promise<Metadata> {
  return { title: (await getTranslations("accounts"))("signUp.title") };
}

export default async function SignUpPage({
  searchParams,
}: {
  searchParams: Promise<{ invitation?: string; next?: string | string[] }>;
}) {
  const { invitation: token, next } = await searchParams;
  if ((await currentActor()) !== null)
    redirect(token === undefined ? afterSignIn(next) : `/invite/${encodeURIComponent(token)}`);
  const back = ownPath(next);
  const t = await getTranslations("accounts");
  const invitation = token === undefined ? null : await findOpenInvitation(publicScope(), token, new Date());
  const { registration } = await readSettings(publicScope());
  return (
    <AuthSheet
      title={invitation === null ? t("signUp.title") : t("signUp.joinTitle", { household: invitation.householdName })}
      lead={invitation === null ? t("signUp.lead") : t("signUp.joinLead", { name: invitation.invitedBy })}
      foot={
        <>
          {t("signUp.haveOne")}{" "}
          <a href={signInHref(back ?? "/today")} className="prose-link">
            {t("signUp.signIn")}
          </a>
        </>
      }
    >
      {registration === "invited" && invitation === null ? (
        <Notice className="mb-4">{t("refusals.registration-closed")}</Notice>
      ) : null}
      <AuthForm
        fields={[
          { name: "name", type: "text", autoComplete: "name" },
          {
            name: "email",
            type: "email",
            autoComplete: "username",
            ...(invitation === null ? {} : { defaultValue: invitation.email, isReadOnly: true }),
          },
          { name: "password", type: "password", autoComplete: "new-password", hint: t("signUp.passwordHint") },
        ]}
        hidden={{
          ...(invitation === null || token === undefined ? {} : { invitation: token }),
          ...(back === null ? {} : { next: back }),
        }}
        submitLabel={t("signUp.submit")}
        action={signUpAction}
      />
    </AuthSheet>
  );
}
