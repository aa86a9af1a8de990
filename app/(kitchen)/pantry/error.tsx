"use client";

import { useTranslations } from "next-intl";
import { Button } from "@/components/ui/button";
import { ErrorState } from "@/components/ui/error-state";

export default function PantryError({ error, reset }: { error: Error & { digest?: string }; reset: () => void }) {
  const t = useTranslations("pantry");
  return (
    <ErrorState
      title={t("error.title")}
      description={t("error.text")}
      reference={error.digest}
      actions={<Button onClick={reset}>{t("error.again")}</Button>}
    />
  );
}
