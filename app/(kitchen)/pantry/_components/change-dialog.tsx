"use client";

import { useTranslations } from "next-intl";
import { useId, useState } from "react";
import { Button } from "@/components/ui/button";
import { Dialog, DialogClose } from "@/components/ui/dialog";
import { Field } from "@/components/ui/field";
import { Input } from "@/components/ui/input";
import { Segmented } from "@/components/ui/segmented";
import type { Amount } from "@/lib/domains/pantry/amounts";
import { PLACES, type Place, type StockLine } from "@/lib/domains/pantry/policy";
import { correctStockAction, moveStockAction, takeStockAction } from "../actions";
import { AmountFields } from "./amount-fields";
import { useBooking } from "./use-booking";

export type ChangeKind = "consume" | "discard" | "correct" | "move";

const SAVE = { consume: "saveConsume", discard: "saveDiscard", correct: "saveCorrect", move: "saveMove" } as const;

/** Uses up, throws away, corrects or moves one thing; all there is unless another amount is written. */
export function ChangeDialog({
  line,
  kind,
  onClose,
}: {
  readonly line: StockLine;
  readonly kind: ChangeKind;
  readonly onClose: () => void;
}) {
  const t = useTranslations("pantry");
  const tc = useTranslations("common");
  const formId = useId();
  const { isBusy, book } = useBooking();
  const [amount, setAmount] = useState<{ value: number | null; unit: Amount["unit"] }>(line.editable);
  const [place, setPlace] = useState<Place>(line.place);
  const [only, ...others] = line.lots;
  const shared = others.length === 0 ? (only?.expiresAt ?? null) : null;
  const [date, setDate] = useState<string | null>(null);
  const [error, setError] = useState<string | undefined>(undefined);
  const name = line.name ?? t("gone");
  const isAll = amount.value === line.editable.value && amount.unit === line.editable.unit;
  const { foodId, recipeId, unit } = line;
  const thing = { foodId, recipeId, unit, place: line.place };
  // Untouched, the date on the pack stands, but for what goes into the freezer.
  const shownDate = date ?? (place === "freezer" && line.place !== "freezer" ? "" : (shared ?? ""));

  function booking(value: number) {
    const written: Amount = { value, unit: amount.unit };
    switch (kind) {
      case "correct":
        return correctStockAction({ ...thing, amount: written, seen: line.amount });
      case "move": {
        const keeps = shownDate === "" && others.length > 0 && place !== "freezer";
        const expiresAt = keeps ? "keep" : shownDate === "" ? null : shownDate;
        return moveStockAction({ ...thing, amount: isAll ? null : written, to: { place, expiresAt } });
      }
      default:
        return takeStockAction({ ...thing, kind, amount: isAll ? null : written });
    }
  }

  async function save() {
    const { value } = amount;
    if (value === null || (value <= 0 && kind !== "correct")) return setError(t("add.needAmount"));
    const refused = await book(() => booking(value), t(`said.${kind}`, { name }));
    if (refused === null) onClose();
    else setError(refused);
  }

  return (
    <Dialog
      open
      onOpenChange={(isOpen) => (isOpen ? null : onClose())}
      title={t(`change.${kind}`, { name })}
      description={t("change.thereIs", { text: line.text, place: t(`inPlace.${line.place}`) })}
      size="sm"
      footer={
        <>
          <DialogClose>{tc("cancel")}</DialogClose>
          <Button look="go" type="submit" form={formId} isLoading={isBusy}>
            {t(`change.${SAVE[kind]}`)}
          </Button>
        </>
      }
    >
      <form
        id={formId}
        className="grid gap-4"
        onSubmit={(event) => {
          event.preventDefault();
          void save();
        }}
      >
        <AmountFields
          label={t(kind === "correct" ? "change.correctAmount" : "change.amount")}
          value={amount.value}
          unit={amount.unit}
          units={line.units}
          error={error}
          onChange={(value, next) => setAmount({ value, unit: next })}
        />
        {kind === "move" ? (
          <>
            <Segmented
              name="to"
              legend={t("change.to")}
              value={place}
              options={PLACES.map((each) => ({ value: each, label: t(`places.${each}`) }))}
              onValueChange={setPlace}
            />
            <Field
              label={t("change.date")}
              aside={tc("optional")}
              hint={
                place === "freezer" ? t("change.dateFreezer") : others.length > 0 ? t("change.dateKeep") : undefined
              }
            >
              <Input type="date" value={shownDate} onChange={(event) => setDate(event.target.value)} />
            </Field>
          </>
        ) : others.length > 0 && kind !== "correct" ? (
          <p className="text-sm text-soft">{t("change.firstExpiring")}</p>
        ) : null}
      </form>
    </Dialog>
  );
}
