"use client";

import { ChevronDown } from "lucide-react";
import { useTranslations } from "next-intl";
import { ChipToggle } from "@/components/ui/chip-toggle";
import { Field, Fieldset } from "@/components/ui/field";
import { Input } from "@/components/ui/input";
import { Select } from "@/components/ui/select";
import { Textarea } from "@/components/ui/textarea";
import { ALLERGENS, DIETS } from "@/lib/engines/foods/food";
import { SLOT_KINDS } from "@/lib/engines/planning/contract";
import { EQUIPMENT } from "@/lib/engines/recipes/composing/contract";

const OFFERED_DIETS = DIETS.filter((diet) => diet !== "alcohol-free" && diet !== "pork-free");

/** All that can be wished of a recipe: first in one's own words, the rest folded away. */
export function WishFields({
  eaters,
  wish,
}: {
  readonly eaters: readonly { readonly id: string; readonly name: string }[];
  readonly wish: string;
}) {
  const t = useTranslations("assistant");
  const say = useTranslations("recipes");
  return (
    <>
      <Field label={t("generate.wish")} hint={t("generate.wishHint")}>
        <Textarea name="text" rows={3} maxLength={1000} defaultValue={wish} placeholder={t("generate.wishExample")} />
      </Field>
      <details className="group rounded-tile border border-line bg-surface px-4 py-1 open:pb-4">
        <summary className="flex min-h-11 cursor-pointer items-center justify-between gap-3 font-[560]">
          {t("generate.more")}
          <ChevronDown aria-hidden="true" className="size-4.5 text-soft transition-transform group-open:rotate-180" />
        </summary>
        <div className="grid gap-5 pt-2">
          <div className="grid gap-4 sm:grid-cols-2">
            <Field label={t("generate.wanted")} hint={t("generate.wantedHint")}>
              <Input name="wanted" maxLength={300} autoComplete="off" />
            </Field>
            <Field label={t("generate.without")} hint={t("generate.withoutHint")}>
              <Input name="without" maxLength={300} autoComplete="off" />
            </Field>
          </div>
          <div className="grid grid-cols-2 gap-4">
            <Field label={t("generate.servings")}>
              <Input name="servings" type="number" inputMode="numeric" min={1} max={60} />
            </Field>
            <Field label={t("generate.minutes")}>
              <Input name="maxMinutes" type="number" inputMode="numeric" min={5} max={600} />
            </Field>
            <Field label={t("generate.kcal")}>
              <Input name="maxKcal" type="number" inputMode="numeric" min={100} max={2000} />
            </Field>
            <Field label={t("generate.protein")}>
              <Input name="minProtein" type="number" inputMode="numeric" min={1} max={150} />
            </Field>
            <Field label={t("generate.kind")}>
              <Select
                name="kind"
                placeholder={t("generate.anyKind")}
                options={SLOT_KINDS.map((value) => ({ value, label: t(`ideas.slots.${value}`) }))}
              />
            </Field>
            <Field label={t("generate.cuisine")}>
              <Input name="cuisine" maxLength={40} autoComplete="off" />
            </Field>
          </div>
          <Fieldset legend={t("generate.diets")}>
            <div className="flex flex-wrap gap-2">
              {OFFERED_DIETS.map((diet) => (
                <ChipToggle key={diet} name="diets" value={diet}>
                  {say(`diets.${diet}`)}
                </ChipToggle>
              ))}
            </div>
          </Fieldset>
          <Fieldset legend={t("generate.allergens")}>
            <div className="flex flex-wrap gap-2">
              {ALLERGENS.map((allergen) => (
                <ChipToggle key={allergen} name="allergens" value={allergen}>
                  {say(`allergens.${allergen}`)}
                </ChipToggle>
              ))}
            </div>
          </Fieldset>
          <Fieldset legend={t("generate.lacking")}>
            <div className="flex flex-wrap gap-2">
              {EQUIPMENT.map((one) => (
                <ChipToggle key={one} name="lacking" value={one}>
                  {t(`generate.equipment.${one}`)}
                </ChipToggle>
              ))}
            </div>
          </Fieldset>
          <Fieldset legend={t("generate.season")}>
            <ChipToggle name="seasonal" value="yes">
              {t("generate.seasonal")}
            </ChipToggle>
          </Fieldset>
        </div>
      </details>
      {eaters.length < 2 ? null : (
        <Fieldset legend={t("generate.forWhom")} hint={t("generate.forWhomHint")}>
          <div className="flex flex-wrap gap-2">
            {eaters.map((eater) => (
              <ChipToggle key={eater.id} name="eaterIds" value={eater.id} defaultChecked>
                {eater.name}
              </ChipToggle>
            ))}
          </div>
        </Fieldset>
      )}
    </>
  );
}

/** The form as the verb takes it; what is empty is no wish. */
export function wishIn(form: FormData) {
  const text = (name: string) => String(form.get(name) ?? "").trim();
  const number = (name: string) => (text(name) === "" ? null : Math.round(Number(text(name))));
  const names = (name: string) =>
    text(name)
      .split(/[,;\n]/)
      .map((one) => one.trim().slice(0, 60))
      .filter((one) => one !== "")
      .slice(0, 12);
  const all = (name: string) => form.getAll(name).map(String);
  return {
    text: text("text"),
    wanted: names("wanted"),
    without: names("without"),
    diets: all("diets"),
    allergens: all("allergens"),
    servings: number("servings"),
    maxMinutes: number("maxMinutes"),
    maxKcal: number("maxKcal"),
    minProtein: number("minProtein"),
    cuisine: text("cuisine") || null,
    kind: text("kind") || null,
    lacking: all("lacking"),
    seasonal: form.has("seasonal"),
    eaterIds: all("eaterIds"),
  };
}
