"use client";

import { CalendarPlus } from "lucide-react";
import { useRouter } from "next/navigation";
import { useFormatter, useTranslations } from "next-intl";
import { type FormEvent, useState } from "react";
import { Button } from "@/components/ui/button";
import { Dialog } from "@/components/ui/dialog";
import { Field } from "@/components/ui/field";
import { Notice } from "@/components/ui/notice";
import { Select } from "@/components/ui/select";
import { showToast } from "@/components/ui/toast";

export interface PlanDay {
  /** Plain date. */
  readonly date: string;
  /** Slots that already hold a meal. */
  readonly taken: readonly string[];
}

export interface AddToPlanReply {
  readonly data?:
    | { readonly ok: true; readonly leftOut: readonly string[] }
    | { readonly ok: false; readonly reason: "allergy"; readonly eaterName: string }
    | { readonly ok: false; readonly reason: string }
    | undefined;
  readonly serverError?: { readonly message: string } | undefined;
}

/** Picks a day and a meal for the recipe; a meal that stands there is replaced only when told so. */
export function AddToPlan({
  recipeId,
  days,
  slots,
  slotId,
  add,
}: {
  recipeId: string;
  days: readonly PlanDay[];
  slots: readonly { readonly id: string; readonly name: string }[];
  /** The slot that suits it best. */
  slotId: string;
  add: (input: { recipeId: string; date: string; slotId: string; isReplacing?: boolean }) => Promise<AddToPlanReply>;
}) {
  const t = useTranslations("recipes");
  const format = useFormatter();
  const router = useRouter();
  const firstFree = days.find((day) => !day.taken.includes(slotId)) ?? days[0];
  const [isOpen, setOpen] = useState(false);
  const [date, setDate] = useState(firstFree?.date ?? "");
  const [slot, setSlot] = useState(slotId);
  const [isBusy, setBusy] = useState(false);
  const [refusal, setRefusal] = useState<string | null>(null);
  const isTaken = days.some((day) => day.date === date && day.taken.includes(slot));

  const onSubmit = async (event: FormEvent) => {
    event.preventDefault();
    setBusy(true);
    setRefusal(null);
    const reply = await add({ recipeId, date, slotId: slot, isReplacing: isTaken }).catch(() => null);
    setBusy(false);
    const outcome = reply?.data;
    if (outcome?.ok === true) {
      setOpen(false);
      showToast({
        title: t("plan.added"),
        ...(outcome.leftOut.length > 0
          ? { description: t("plan.leftOut", { names: outcome.leftOut.join(", ") }) }
          : {}),
        tone: "herb",
        action: { label: t("plan.see"), onClick: () => router.push("/plan") },
      });
      router.refresh();
      return;
    }
    if (outcome === undefined) setRefusal(reply?.serverError?.message ?? t("plan.failed"));
    else if ("eaterName" in outcome) setRefusal(t("plan.allergy", { name: outcome.eaterName }));
    else if (outcome.reason === "taken") {
      setRefusal(t("plan.takenNow"));
      router.refresh();
    } else setRefusal(t("plan.failed"));
  };
  return (
    <Dialog
      size="sm"
      open={isOpen}
      onOpenChange={setOpen}
      title={t("plan.title")}
      trigger={<Button icon={<CalendarPlus aria-hidden="true" className="size-4.5" />}>{t("plan.open")}</Button>}
    >
      <form onSubmit={onSubmit} className="grid gap-4">
        <Field label={t("plan.day")}>
          <Select
            value={date}
            onChange={(event) => setDate(event.target.value)}
            options={days.map((day) => ({
              value: day.date,
              label: format.dateTime(new Date(`${day.date}T12:00:00Z`), {
                weekday: "long",
                day: "numeric",
                month: "long",
                timeZone: "UTC",
              }),
            }))}
          />
        </Field>
        <Field label={t("plan.meal")}>
          <Select
            value={slot}
            onChange={(event) => setSlot(event.target.value)}
            options={slots.map(({ id, name }) => ({ value: id, label: name }))}
          />
        </Field>
        {isTaken ? <Notice tone="honey">{t("plan.taken")}</Notice> : null}
        {refusal === null ? null : (
          <p role="alert" className="text-tomato">
            {refusal}
          </p>
        )}
        <Button type="submit" look="go" isLoading={isBusy} className="justify-self-end">
          {isTaken ? t("plan.replace") : t("plan.add")}
        </Button>
      </form>
    </Dialog>
  );
}
