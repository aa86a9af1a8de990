"use client";

import { useTranslations } from "next-intl";
import { Button } from "@/components/ui/button";
import { ErrorState } from "@/components/ui/error-state";

/** What stands in the page's place when it could not be read; the frame around it stays. */
export function PageError({ error, reset }: { error: Error & { digest?: string }; reset: () => void }) {
  const t = useTranslations("common");
  return (
    <ErrorState
      title={t("errors.title")}
      description={t("errors.text")}
      reference={error.digest}
      actions={
        <Button look="go" onClick={reset}>
          {t("errors.retry")}
        </Button>
      }
    />
  );
}
