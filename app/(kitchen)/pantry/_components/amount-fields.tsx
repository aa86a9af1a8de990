"use client";

import { useTranslations } from "next-intl";
import { Field } from "@/components/ui/field";
import { NumberField } from "@/components/ui/number-field";
import { Select } from "@/components/ui/select";
import type { AmountUnit } from "@/lib/domains/pantry/amounts";

/** A number and its unit, side by side. */
export function AmountFields({
  label,
  value,
  unit,
  units,
  error,
  onChange,
}: {
  readonly label: string;
  readonly value: number | null;
  readonly unit: AmountUnit;
  readonly units: readonly AmountUnit[];
  readonly error?: string | undefined;
  readonly onChange: (value: number | null, unit: AmountUnit) => void;
}) {
  const t = useTranslations("pantry");
  return (
    <div className="grid grid-cols-[minmax(0,3fr)_minmax(0,2fr)] items-start gap-3">
      <Field label={label} error={error}>
        <NumberField
          isBare
          min={0}
          max={1_000_000}
          step="any"
          format={{ maximumFractionDigits: 3 }}
          value={value}
          onValueChange={(next) => onChange(next, unit)}
        />
      </Field>
      <Field label={t("add.unit")}>
        <Select
          value={unit}
          options={units.map((each) => ({ value: each, label: t(`units.${each}`) }))}
          onChange={(event) => onChange(value, units.find((each) => each === event.target.value) ?? unit)}
        />
      </Field>
    </div>
  );
}
