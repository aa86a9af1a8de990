import type { Metadata } from "next";
import { getTranslations } from "next-intl/server";
import { AnchorButton } from "@/components/ui/anchor-button";
import { Notice } from "@/components/ui/notice";
import { AuthForm } from "../_components/auth-form";
import { AuthSheet } from "../_components/auth-sheet";
import { resetPasswordAction } from "../actions";

export async function generateMetadata(): Promise<Metadata> {
  return { title: (await getTranslations("accounts"))("reset.title") };
}

export default async function ResetPasswordPage({ searchParams }: { searchParams: Promise<{ token?: string }> }) {
  const t = await getTranslations("accounts");
  const { token } = await searchParams;
  return (
    <AuthSheet title={t("reset.title")}>
      {token === undefined ? (
        <>
          <Notice tone="tomato">{t("refusals.link-expired")}</Notice>
          <AnchorButton href="/forgot-password">{t("reset.again")}</AnchorButton>
        </>
      ) : (
        <AuthForm
          fields={[
            { name: "password", type: "password", autoComplete: "new-password", hint: t("signUp.passwordHint") },
          ]}
          hidden={{ token }}
          submitLabel={t("reset.submit")}
          action={resetPasswordAction}
        />
      )}
    </AuthSheet>
  );
}
