"use client";

import { useTranslations } from "next-intl";
import { useState } from "react";
import { Button } from "@/components/ui/button";
import { Field } from "@/components/ui/field";
import { Input } from "@/components/ui/input";
import type { SetPrice } from "@/lib/domains/prices/policy";
import { minorOf, typedMoney } from "./money-input";

/** One price to type. What was typed stays where saving fails. */
export function PriceForm({
  name,
  per,
  minor,
  currency,
  save,
  forget,
}: {
  readonly name: string;
  readonly per: SetPrice["per"];
  readonly minor: number | null;
  readonly currency: string;
  readonly save: (minor: number) => Promise<void>;
  readonly forget?: () => Promise<void>;
}) {
  const t = useTranslations("prices");
  const [text, setText] = useState(minor === null ? "" : typedMoney(minor));
  const [error, setError] = useState<string>();
  const [isBusy, setBusy] = useState(false);
  const during = async (work: () => Promise<void>) => {
    setBusy(true);
    await work().finally(() => setBusy(false));
  };
  return (
    <form
      noValidate
      className="grid gap-4"
      onSubmit={(event) => {
        event.preventDefault();
        const typed = minorOf(text);
        setError(typed === null ? t("edit.invalid") : undefined);
        if (typed !== null) void during(() => save(typed));
      }}
    >
      <Field
        label={<span aria-hidden="true">{t("edit.label", { per: t(`per.${per}`) })}</span>}
        aside={currency}
        error={error}
      >
        <Input
          aria-label={t("edit.labelFor", { name, per: t(`per.${per}`) })}
          inputMode="decimal"
          autoComplete="off"
          value={text}
          onChange={(event) => setText(event.target.value)}
        />
      </Field>
      <div className="flex flex-wrap justify-end gap-2">
        {forget === undefined ? null : (
          <Button look="bare" disabled={isBusy} onClick={() => void during(forget)}>
            {t("edit.clear")}
          </Button>
        )}
        <Button type="submit" look="go" isLoading={isBusy}>
          {t("edit.save")}
        </Button>
      </div>
    </form>
  );
}
