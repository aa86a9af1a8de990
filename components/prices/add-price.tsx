"use client";

import { Plus } from "lucide-react";
import { useTranslations } from "next-intl";
import { useState } from "react";
import { FoodField } from "@/components/foods/food-field";
import { Button } from "@/components/ui/button";
import type { Choice } from "@/components/ui/choice-popup";
import { Dialog } from "@/components/ui/dialog";
import type { SetPrice } from "@/lib/domains/prices/policy";
import { PriceForm } from "./price-form";

/** A price for any food of the table, by weight, before it was ever bought. */
export function AddPrice({
  currency,
  weight,
  save,
}: {
  readonly currency: string;
  readonly weight: "kg" | "lb";
  readonly save: (food: { foodId: string; name: string }, minor: number, per: SetPrice["per"]) => Promise<boolean>;
}) {
  const t = useTranslations("prices");
  const [isOpen, setOpen] = useState(false);
  const [food, setFood] = useState<Choice | null>(null);
  return (
    <Dialog
      open={isOpen}
      onOpenChange={(open) => {
        setOpen(open);
        setFood(null);
      }}
      title={t("add.title")}
      size="sm"
      trigger={<Button icon={<Plus aria-hidden="true" className="size-4.5" />}>{t("add.action")}</Button>}
    >
      <div className="grid gap-4">
        <FoodField value={food} error={undefined} onChange={setFood} />
        {food === null ? null : (
          <PriceForm
            key={food.value}
            label={t("edit.label", { per: t(`per.${weight}`) })}
            fullLabel={t("edit.labelFor", { name: food.label, per: t(`per.${weight}`) })}
            minor={null}
            currency={currency}
            save={async (minor) => {
              if (await save({ foodId: food.value, name: food.label }, minor, weight)) setOpen(false);
            }}
          />
        )}
      </div>
    </Dialog>
  );
}
