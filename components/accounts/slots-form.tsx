"use client";

import { Plus, X } from "lucide-react";
import { useTranslations } from "next-intl";
import { useState } from "react";
import type { SaveReply } from "@/components/accounts/eater-form";
import { SaveForm } from "@/components/accounts/save-form";
import { Button } from "@/components/ui/button";
import { Field } from "@/components/ui/field";
import { Input } from "@/components/ui/input";
import { Notice } from "@/components/ui/notice";
import { Select } from "@/components/ui/select";
import { SLOT_KINDS, type SlotKind } from "@/lib/engines/planning/contract";

interface Slot {
  readonly id: string;
  readonly name: string;
  readonly kind: SlotKind;
}

/** The meals of a day, in order; the kind says which recipes suit. */
export function SlotsForm({
  slots: stored,
  save,
}: {
  slots: readonly Slot[];
  save: (input: { slots: readonly Slot[] }) => Promise<SaveReply | undefined>;
}) {
  const t = useTranslations("accounts");
  const [slots, setSlots] = useState(stored);
  const change = (id: string, part: Partial<Slot>) =>
    setSlots(slots.map((slot) => (slot.id === id ? { ...slot, ...part } : slot)));
  return (
    <SaveForm save={() => save({ slots })}>
      {(errors) => (
        <>
          {errors.slots === undefined ? null : <Notice tone="tomato">{errors.slots[0]}</Notice>}
          <ol className="grid gap-3">
            {slots.map((slot, index) => (
              <li key={slot.id} className="grid grid-cols-[1fr_9rem_auto] items-end gap-2 sm:gap-3">
                <Field label={t("slots.name")} isLabelHidden={index > 0}>
                  <Input
                    value={slot.name}
                    maxLength={30}
                    required
                    onChange={(event) => change(slot.id, { name: event.target.value })}
                  />
                </Field>
                <Field label={t("slots.kind")} isLabelHidden={index > 0}>
                  <Select
                    value={slot.kind}
                    onChange={(event) =>
                      change(slot.id, { kind: SLOT_KINDS.find((kind) => kind === event.target.value) ?? slot.kind })
                    }
                    options={SLOT_KINDS.map((value) => ({ value, label: t(`slots.kinds.${value}`) }))}
                  />
                </Field>
                <Button
                  size="icon"
                  look="bare"
                  aria-label={t("slots.remove", { name: slot.name })}
                  disabled={slots.length === 1}
                  onClick={() => setSlots(slots.filter((other) => other.id !== slot.id))}
                >
                  <X aria-hidden className="size-5" />
                </Button>
              </li>
            ))}
          </ol>
          <Button
            className="justify-self-start"
            icon={<Plus aria-hidden />}
            disabled={slots.length >= 8}
            onClick={() =>
              setSlots([
                ...slots,
                { id: `slot-${crypto.randomUUID().slice(0, 8)}`, name: t("slots.newName"), kind: "snack" },
              ])
            }
          >
            {t("slots.add")}
          </Button>
        </>
      )}
    </SaveForm>
  );
}
