import type { Metadata } from "next";
import { redirect } from "next/navigation";
import { getTranslations } from "next-intl/server";
import { Button } from "@/components/ui/button";
import { Notice } from "@/components/ui/notice";
import { afterSignIn, ownPath } from "@/lib/domains/accounts/way-back";
import { currentActor, publicScope } from "@/lib/platform/auth/scope";
import { isDemoOpen } from "@/lib/platform/flags";
import { AuthForm } from "../_components/auth-form";
import { AuthSheet } from "../_components/auth-sheet";
import { signInAction } from "../actions";

export async function generateMetadata(): Promise<Metadata> {
  return { title: (await getTranslations("accounts"))("signIn.title") };
}

export default async function SignInPage({
  searchParams,
}: {
  searchParams: Promise<{ password?: string; next?: string | string[] }>;
}) {
  const { password, next } = await searchParams;
  if ((await currentActor()) !== null) redirect(afterSignIn(next));
  const t = await getTranslations("accounts");
  const back = ownPath(next);
  return (
    <AuthSheet
      title={t("signIn.title")}
      foot={
        <>
          {t("signIn.newHere")}{" "}
          <a
            href={back === null ? "/sign-up" : `/sign-up?${new URLSearchParams({ next: back })}`}
            className="prose-link"
          >
            {t("signIn.create")}
          </a>
        </>
      }
    >
      {password === "changed" ? <Notice tone="herb">{t("signIn.passwordChanged")}</Notice> : null}
      <AuthForm
        fields={[
          { name: "email", type: "email", autoComplete: "username" },
          { name: "password", type: "password", autoComplete: "current-password" },
        ]}
        hidden={back === null ? {} : { next: back }}
        submitLabel={t("signIn.submit")}
        action={signInAction}
      />
      <a href="/forgot-password" className="prose-link justify-self-center text-sm">
        {t("signIn.forgot")}
      </a>
      {(await isDemoOpen(publicScope())) ? (
        <form action="/api/demo" method="post" className="grid border-t border-line pt-4">
          <Button type="submit">{t("signIn.demo")}</Button>
        </form>
      ) : null}
    </AuthSheet>
  );
}
