import type { Metadata } from "next";
import { getTranslations } from "next-intl/server";
import { Notice } from "@/components/ui/notice";
import { AuthForm } from "../_components/auth-form";
import { AuthSheet } from "../_components/auth-sheet";
import { forgotPasswordAction } from "../actions";

export async function generateMetadata(): Promise<Metadata> {
  return { title: (await getTranslations("accounts"))("forgot.title") };
}

export default async function ForgotPasswordPage() {
  const t = await getTranslations("accounts");
  return (
    <AuthSheet
      title={t("forgot.title")}
      lead={t("forgot.lead")}
      foot={
        <a href="/sign-in" className="prose-link">
          {t("forgot.back")}
        </a>
      }
    >
      <AuthForm
        fields={[{ name: "email", type: "email", autoComplete: "username" }]}
        submitLabel={t("forgot.submit")}
        done={<Notice tone="herb">{t("forgot.done")}</Notice>}
        action={forgotPasswordAction}
      />
    </AuthSheet>
  );
}
