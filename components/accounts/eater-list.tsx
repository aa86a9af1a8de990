"use client";

import { Plus, UserRound } from "lucide-react";
import { useTranslations } from "next-intl";
import { useState } from "react";
import { type EaterFields, EaterForm, type SaveReply } from "@/components/accounts/eater-form";
import { Explained } from "@/components/explain/explained";
import { ConfirmDialog } from "@/components/ui/alert-dialog";
import { Avatar } from "@/components/ui/avatar";
import { Button } from "@/components/ui/button";
import { Card } from "@/components/ui/card";
import { Chip } from "@/components/ui/chip";
import { Dialog } from "@/components/ui/dialog";
import { showToast } from "@/components/ui/toast";
import type { EaterInput } from "@/lib/domains/accounts/schema";
import { explainPath } from "@/lib/domains/explain/policy";

export interface ListedEater extends EaterInput {
  readonly id: string;
  /** What the targets come to: "2,050 kcal a day". */
  readonly targetText: string;
  /** What was assumed for it. */
  readonly assumedText: string;
}

/** Everyone the household feeds, each opened to be changed in a window. */
export function EaterList({
  eaters,
  add,
  save,
  remove,
}: {
  eaters: readonly ListedEater[];
  add: (input: EaterFields) => Promise<SaveReply | undefined>;
  save: (eaterId: string, input: EaterFields) => Promise<SaveReply | undefined>;
  remove: (eaterId: string) => Promise<SaveReply | undefined>;
}) {
  const t = useTranslations("accounts");
  const [open, setOpen] = useState<string | null>(null);
  const close = () => setOpen(null);
  return (
    <div className="grid gap-3">
      <ul className="grid gap-3">
        {eaters.map((eater) => (
          <Card as="li" key={eater.id} className="flex flex-wrap items-center gap-4">
            <Avatar name={eater.name} />
            <div className="min-w-0 flex-1 basis-52">
              <p className="font-[560]">{eater.name}</p>
              <p className="text-sm text-soft">
                <Explained href={explainPath({ kind: "target", eaterId: eater.id, nutrient: "energy" })}>
                  {eater.targetText}
                </Explained>
                {eater.assumedText === "" ? "" : ` ${eater.assumedText}`}
              </p>
              {eater.allergies.length + eater.diets.length + eater.dislikes.length > 0 ? (
                <p className="mt-1.5 flex flex-wrap gap-1.5">
                  {eater.allergies.map((allergen) => (
                    <Chip key={allergen} tone="tomato">
                      {t("eaters.noAllergen", { allergen: t(`allergens.${allergen}`).toLowerCase() })}
                    </Chip>
                  ))}
                  {eater.diets.map((diet) => (
                    <Chip key={diet} tone="herb">
                      {t(`diets.${diet}`).toLowerCase()}
                    </Chip>
                  ))}
                  {eater.dislikes.map((word) => (
                    <Chip key={word}>{t("eaters.dislikesWord", { word })}</Chip>
                  ))}
                </p>
              ) : null}
            </div>
            <div className="flex gap-1">
              <Dialog
                open={open === eater.id}
                onOpenChange={(isOpen) => setOpen(isOpen ? eater.id : null)}
                trigger={<Button size="sm">{t("eaters.change")}</Button>}
                title={t("eaters.changeTitle", { name: eater.name })}
              >
                <EaterForm
                  eater={eater}
                  submitLabel={t("save")}
                  onCancel={close}
                  onSaved={close}
                  save={(input) => save(eater.id, input)}
                />
              </Dialog>
              {eaters.length > 1 ? (
                <ConfirmDialog
                  trigger={
                    <Button size="sm" look="bare">
                      {t("eaters.remove")}
                    </Button>
                  }
                  title={t("eaters.removeTitle", { name: eater.name })}
                  description={t("eaters.removeText")}
                  confirmLabel={t("eaters.remove")}
                  isDangerous
                  onConfirm={async () => {
                    const reply = await remove(eater.id);
                    if (!reply?.data?.ok)
                      showToast({ title: reply?.serverError?.message ?? t("failed"), tone: "tomato" });
                  }}
                />
              ) : null}
            </div>
          </Card>
        ))}
      </ul>
      <Dialog
        open={open === "new"}
        onOpenChange={(isOpen) => setOpen(isOpen ? "new" : null)}
        trigger={
          <Button
            className="justify-self-start"
            icon={eaters.length === 0 ? <UserRound aria-hidden /> : <Plus aria-hidden />}
          >
            {t("eaters.add")}
          </Button>
        }
        title={t("eaters.addTitle")}
        description={t("eaters.addText")}
      >
        <EaterForm submitLabel={t("eaters.addSubmit")} onCancel={close} onSaved={close} save={add} />
      </Dialog>
    </div>
  );
}
