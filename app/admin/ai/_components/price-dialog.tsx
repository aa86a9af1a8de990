"use client";

import { useTranslations } from "next-intl";
import { useState, useTransition } from "react";
import { Button } from "@/components/ui/button";
import { Dialog, DialogClose } from "@/components/ui/dialog";
import { Field } from "@/components/ui/field";
import { Input } from "@/components/ui/input";
import { Notice } from "@/components/ui/notice";
import { showToast } from "@/components/ui/toast";
import { setPriceAction } from "../actions";

const RATES = ["input", "cachedInput", "output"] as const;

/** Enters what a model costs. */
export function PriceDialog({ model }: { model: string }) {
  const t = useTranslations("adminAi.prices");
  const [isOpen, setOpen] = useState(false);
  const [problem, setProblem] = useState("");
  const [isSaving, start] = useTransition();
  const save = (form: FormData) =>
    start(async () => {
      const rate = (name: string) => Number(form.get(name));
      const price = { input: rate("input"), cachedInput: rate("cachedInput"), output: rate("output") };
      const reply = await setPriceAction({ model: String(form.get("model") ?? ""), price });
      if (reply?.data?.ok === true) {
        setOpen(false);
        showToast({ title: t("saved") });
      } else setProblem(reply?.serverError?.message ?? t("enter"));
    });
  return (
    <Dialog
      open={isOpen}
      onOpenChange={setOpen}
      trigger={<Button size="sm">{t("enter")}</Button>}
      title={t("enter")}
      footer={
        <>
          <DialogClose>{t("cancel")}</DialogClose>
          <Button look="go" type="submit" form="ai-price" isLoading={isSaving}>
            {t("save")}
          </Button>
        </>
      }
    >
      <form
        id="ai-price"
        className="grid gap-4"
        onSubmit={(event) => {
          event.preventDefault();
          save(new FormData(event.currentTarget));
        }}
      >
        {problem === "" ? null : <Notice tone="tomato">{problem}</Notice>}
        <Field label={t("model")}>
          <Input name="model" required defaultValue={model} />
        </Field>
        <div className="grid grid-cols-3 gap-4">
          {RATES.map((rate) => (
            <Field key={rate} label={t(rate)}>
              <Input name={rate} required inputMode="decimal" pattern="[0-9]*\.?[0-9]*" />
            </Field>
          ))}
        </div>
      </form>
    </Dialog>
  );
}
