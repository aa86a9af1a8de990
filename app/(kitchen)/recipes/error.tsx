"use client";

import { useTranslations } from "next-intl";
import { Button } from "@/components/ui/button";
import { ErrorState } from "@/components/ui/error-state";

export default function RecipesError({ reset }: { reset: () => void }) {
  const t = useTranslations("recipes");
  return (
    <ErrorState
      title={t("error.title")}
      description={t("error.hint")}
      actions={
        <Button look="go" onClick={reset}>
          {t("error.again")}
        </Button>
      }
    />
  );
}
