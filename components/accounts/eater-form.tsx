"use client";

import { useTranslations } from "next-intl";
import { useState, useTransition } from "react";
import { Button } from "@/components/ui/button";
import { ChipToggle } from "@/components/ui/chip-toggle";
import { Field, Fieldset } from "@/components/ui/field";
import { Input } from "@/components/ui/input";
import { Notice } from "@/components/ui/notice";
import { Select } from "@/components/ui/select";
import type { EaterInput } from "@/lib/domains/accounts/schema";
import { ALLERGENS, DIETS } from "@/lib/engines/foods/food";
import { ACTIVITY_LEVELS, GOALS } from "@/lib/engines/nutrition/eater";

export interface SaveReply {
  readonly data?: { readonly ok: boolean; readonly reason?: string } | undefined;
  readonly serverError?: { readonly message: string } | undefined;
  readonly validationErrors?:
    | { readonly fieldErrors: Readonly<Record<string, readonly string[] | undefined>> }
    | undefined;
}

/** What is known of an eater; every figure but the name may stay empty. */
export function EaterForm({
  eater,
  submitLabel,
  onCancel,
  onSaved,
  save,
}: {
  eater?: EaterInput;
  submitLabel: string;
  onCancel?: () => void;
  onSaved: () => void;
  save: (input: EaterFields) => Promise<SaveReply | undefined>;
}) {
  const t = useTranslations("accounts");
  const [reply, setReply] = useState<SaveReply | undefined>();
  const [sex, setSex] = useState(eater?.sex ?? "");
  const [isSaving, startSaving] = useTransition();
  const errors = reply?.validationErrors?.fieldErrors ?? {};

  return (
    <form
      className="grid gap-5"
      onSubmit={(event) => {
        event.preventDefault();
        const fields = fieldsOf(new FormData(event.currentTarget));
        startSaving(async () => {
          const answer = await save(fields);
          setReply(answer);
          if (answer?.data?.ok) onSaved();
        });
      }}
    >
      {reply?.serverError !== undefined || reply?.data?.ok === false ? (
        <div role="alert">
          <Notice tone="tomato">{reply.serverError?.message ?? t("eaters.tooMany")}</Notice>
        </div>
      ) : null}
      <div className="grid gap-4 sm:grid-cols-2">
        <Field label={t("eaters.name")} error={errors.name?.[0]}>
          <Input name="name" defaultValue={eater?.name} required maxLength={60} autoComplete="off" />
        </Field>
        <Field label={t("eaters.born")} hint={t("eaters.bornHint")} error={errors.birthDate?.[0]}>
          <Input name="birthDate" type="date" defaultValue={eater?.birthDate ?? ""} min="1905-01-01" />
        </Field>
      </div>
      <div className="grid grid-cols-2 gap-4 sm:grid-cols-3">
        <Field label={t("eaters.sex")} className="max-sm:col-span-2">
          <Select
            name="sex"
            value={sex}
            onChange={(event) => setSex(event.target.value)}
            placeholder={t("eaters.notSaid")}
          >
            <option value="female">{t("eaters.female")}</option>
            <option value="male">{t("eaters.male")}</option>
          </Select>
        </Field>
        <Field label={t("eaters.height")} aside="cm" error={errors.heightCm?.[0]}>
          <Input
            name="heightCm"
            type="number"
            inputMode="decimal"
            min={40}
            max={250}
            step="any"
            defaultValue={eater?.heightCm ?? ""}
          />
        </Field>
        <Field label={t("eaters.weight")} aside="kg" error={errors.weightKg?.[0]}>
          <Input
            name="weightKg"
            type="number"
            inputMode="decimal"
            min={2}
            max={350}
            step="any"
            defaultValue={eater?.weightKg ?? ""}
          />
        </Field>
      </div>
      <div className="grid gap-4 sm:grid-cols-2">
        <Field label={t("eaters.activity")}>
          <Select
            name="activity"
            defaultValue={eater?.activity ?? "low-active"}
            options={ACTIVITY_LEVELS.map((value) => ({ value, label: t(`activities.${value}`) }))}
          />
        </Field>
        <Field label={t("eaters.goal")}>
          <Select
            name="goal"
            defaultValue={eater?.goal ?? "maintain"}
            options={GOALS.map((value) => ({ value, label: t(`goals.${value}`) }))}
          />
        </Field>
        {sex === "female" ? (
          <Field label={t("eaters.pregnancy")}>
            <Select
              name="pregnancy"
              defaultValue={eater?.pregnancy ?? "none"}
              options={(["none", "pregnant", "lactating"] as const).map((value) => ({
                value,
                label: t(`pregnancies.${value}`),
              }))}
            />
          </Field>
        ) : null}
      </div>
      <Fieldset legend={t("eaters.allergies")} hint={t("eaters.allergiesHint")}>
        <div className="flex flex-wrap gap-2">
          {ALLERGENS.map((allergen) => (
            <ChipToggle
              key={allergen}
              name="allergies"
              value={allergen}
              defaultChecked={eater?.allergies.includes(allergen) ?? false}
            >
              {t(`allergens.${allergen}`)}
            </ChipToggle>
          ))}
        </div>
      </Fieldset>
      <Fieldset legend={t("eaters.diets")}>
        <div className="flex flex-wrap gap-2">
          {DIETS.map((diet) => (
            <ChipToggle key={diet} name="diets" value={diet} defaultChecked={eater?.diets.includes(diet) ?? false}>
              {t(`diets.${diet}`)}
            </ChipToggle>
          ))}
        </div>
      </Fieldset>
      <Field label={t("eaters.dislikes")} hint={t("eaters.dislikesHint")} error={errors.dislikes?.[0]}>
        <Input name="dislikes" defaultValue={eater?.dislikes.join(", ")} autoComplete="off" />
      </Field>
      <div className="flex flex-wrap justify-end gap-2">
        {onCancel === undefined ? null : (
          <Button look="bare" onClick={onCancel}>
            {t("cancel")}
          </Button>
        )}
        <Button type="submit" look="go" isLoading={isSaving}>
          {submitLabel}
        </Button>
      </div>
    </form>
  );
}

/** The form's fields as texts; the action checks them. */
export type EaterFields = ReturnType<typeof fieldsOf>;

function fieldsOf(form: FormData) {
  const text = (name: string) => String(form.get(name) ?? "");
  const texts = (name: string) => form.getAll(name).map(String);
  return {
    name: text("name"),
    birthDate: text("birthDate"),
    sex: text("sex"),
    heightCm: text("heightCm"),
    weightKg: text("weightKg"),
    activity: text("activity"),
    goal: text("goal"),
    pregnancy: text("pregnancy") || "none",
    diets: texts("diets"),
    allergies: texts("allergies"),
    dislikes: text("dislikes")
      .split(/[,;\n]/)
      .map((word) => word.trim())
      .filter((word) => word !== ""),
  };
}
