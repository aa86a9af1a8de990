"use client";

import { useTranslations } from "next-intl";
import { useState } from "react";
import { Button } from "@/components/ui/button";
import { Field } from "@/components/ui/field";
import { Input } from "@/components/ui/input";
import { minorOf, typedMoney } from "./money-input";

/** One price to type. What was typed stays where saving fails. */
export function PriceForm({
  label,
  fullLabel,
  hint,
  minor,
  currency,
  save,
  forget,
  forgetLabel,
}: {
  readonly label: string;
  /** As a screen reader says it, with the food's name. */
  readonly fullLabel: string;
  readonly hint?: string;
  readonly minor: number | null;
  readonly currency: string;
  readonly save: (minor: number) => Promise<void>;
  readonly forget?: () => Promise<void>;
  readonly forgetLabel?: string;
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
      <Field label={label} hint={hint} aside={currency} error={error}>
        <Input
          aria-label={fullLabel}
          inputMode="decimal"
          autoComplete="off"
          value={text}
          onChange={(event) => setText(event.target.value)}
        />
      </Field>
      <div className="flex flex-wrap justify-end gap-2">
        {forget === undefined ? null : (
          <Button look="bare" disabled={isBusy} onClick={() => void during(forget)}>
            {forgetLabel ?? t("edit.clear")}
          </Button>
        )}
        <Button type="submit" look="go" isLoading={isBusy}>
          {t("edit.save")}
        </Button>
      </div>
    </form>
  );
}
