"use client";

import { Plus } from "lucide-react";
import { useTranslations } from "next-intl";
import { useEffect, useId, useState } from "react";
import { FoodField } from "@/components/foods/food-field";
import { Button } from "@/components/ui/button";
import type { Choice } from "@/components/ui/choice-popup";
import { Dialog } from "@/components/ui/dialog";
import { Field } from "@/components/ui/field";
import { Input } from "@/components/ui/input";
import { Segmented } from "@/components/ui/segmented";
import type { AmountUnit } from "@/lib/domains/pantry/amounts";
import { PLACES, type Place } from "@/lib/domains/pantry/policy";
import { addStockAction } from "../actions";
import { AmountFields } from "./amount-fields";
import { clearBookingToast, useBooking } from "./use-booking";

const BLANK = { value: null as number | null, unit: "g" as AmountUnit, expiresAt: "" };
const UNITS: readonly AmountUnit[] = ["g", "kg"];

/** What is at home is written down here by hand: a food, how much, where, and until when. */
export function AddDialog() {
  const t = useTranslations("pantry");
  const tc = useTranslations("common");
  const formId = useId();
  const { isBusy, book } = useBooking();
  const [isOpen, setOpen] = useState(false);
  const [round, setRound] = useState(0);
  const [food, setFood] = useState<Choice | null>(null);
  const [fields, setFields] = useState(BLANK);
  const [usual, setUsual] = useState<Place>("pantry");
  /** Null: where the food is usually kept. What a person says stands, also when the food's answer comes late. */
  const [said, setSaid] = useState<Place | null>(null);
  const place = said ?? usual;
  const [units, setUnits] = useState(UNITS);
  const [errors, setErrors] = useState<{ food?: string; amount?: string; all?: string }>({});
  const [done, setDone] = useState<{ readonly name: string; readonly takeBack: () => Promise<void> } | null>(null);
  useEffect(() => {
    if (food === null) return;
    const stop = new AbortController();
    fetch(`/pantry/keep?food=${encodeURIComponent(food.value)}`, { signal: stop.signal })
      .then(async (reply) => {
        if (!reply.ok) return;
        // The shape of our own route.
        const kept = (await reply.json()) as { units: readonly AmountUnit[]; place: Place };
        setUnits(kept.units);
        setUsual(kept.place);
        setFields((now) => ({ ...now, unit: now.value === null ? (kept.units[0] ?? "g") : now.unit }));
      })
      // Without an answer grams and kilograms stay, which every food can be given in.
      .catch(() => undefined);
    return () => stop.abort();
  }, [food]);

  function clear() {
    setFood(null);
    setSaid(null);
    setFields(BLANK);
    setUnits(UNITS);
    setErrors({});
    setRound((now) => now + 1);
  }

  async function add(goesOn: boolean) {
    const { value, unit, expiresAt } = fields;
    if (food === null || value === null || value <= 0) {
      setErrors({
        ...(food === null ? { food: t("add.needFood") } : {}),
        ...(value === null || value <= 0 ? { amount: t("add.needAmount") } : {}),
      });
      return;
    }
    const refused = await book(
      () =>
        addStockAction({
          foodId: food.value,
          amount: { value, unit },
          place,
          expiresAt: expiresAt === "" ? null : expiresAt,
        }),
      t("said.added", { name: food.label }),
      goesOn ? (takeBack) => setDone({ name: food.label, takeBack }) : undefined,
    );
    if (refused !== null) return setErrors({ all: refused });
    clear();
    if (!goesOn) setOpen(false);
  }

  return (
    <Dialog
      trigger={
        <Button look="go" icon={<Plus aria-hidden="true" className="size-4.5" />}>
          {t("verbs.add")}
        </Button>
      }
      open={isOpen}
      onOpenChange={(next) => {
        setOpen(next);
        setDone(null);
        if (next) clearBookingToast();
      }}
      title={t("add.title")}
      size="sm"
      footer={
        <>
          <Button onClick={() => void add(true)} isLoading={isBusy}>
            {t("add.saveAndNext")}
          </Button>
          <Button look="go" type="submit" form={formId} isLoading={isBusy}>
            {t("add.save")}
          </Button>
        </>
      }
    >
      <form
        id={formId}
        className="grid gap-4"
        onSubmit={(event) => {
          event.preventDefault();
          void add(false);
        }}
      >
        <p role="status" className={done === null ? "sr-only" : "flex flex-wrap items-center gap-x-3 text-herb"}>
          {done === null ? null : (
            <>
              {t("add.done", { name: done.name })}
              <button
                type="button"
                className="prose-link min-h-9"
                onClick={() => void done.takeBack().then(() => setDone(null))}
              >
                {t("acts.undo")}
              </button>
            </>
          )}
        </p>
        <FoodField key={round} value={food} error={errors.food} onChange={setFood} />
        <AmountFields
          label={t("add.amount")}
          value={fields.value}
          unit={fields.unit}
          units={units}
          error={errors.amount}
          onChange={(value, unit) => setFields({ ...fields, value, unit })}
        />
        <Segmented
          name="place"
          legend={t("add.place")}
          value={place}
          options={PLACES.map((each) => ({ value: each, label: t(`places.${each}`) }))}
          onValueChange={setSaid}
        />
        <Field label={t("add.expiresAt")} aside={tc("optional")} hint={t("add.expiresHint")}>
          <Input
            type="date"
            value={fields.expiresAt}
            onChange={(event) => setFields({ ...fields, expiresAt: event.target.value })}
          />
        </Field>
        {errors.all === undefined ? null : (
          <p role="alert" className="text-tomato">
            {errors.all}
          </p>
        )}
      </form>
    </Dialog>
  );
}
