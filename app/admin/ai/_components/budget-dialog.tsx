"use client";

import { useTranslations } from "next-intl";
import { useState, useTransition } from "react";
import { Button } from "@/components/ui/button";
import { Dialog, DialogClose } from "@/components/ui/dialog";
import { Field } from "@/components/ui/field";
import { Input } from "@/components/ui/input";
import { Notice } from "@/components/ui/notice";
import { Select } from "@/components/ui/select";
import { showToast } from "@/components/ui/toast";
import type { BudgetRow } from "@/lib/domains/ai/policy";
import { setBudgetAction } from "../actions";

type Kind = Parameters<typeof setBudgetAction>[0]["kind"];
const AMOUNTS = ["dayDollars", "monthDollars", "dayCalls", "monthCalls"] as const;

/** Sets the limits of a row, or of one person or household where none is given. */
export function BudgetDialog({ row, kind, who, name }: { row?: BudgetRow; kind?: Kind; who?: string; name?: string }) {
  const t = useTranslations("adminAi.budgets");
  const [isOpen, setOpen] = useState(false);
  const [problem, setProblem] = useState("");
  const [chosen, setChosen] = useState<Kind>(kind ?? "user");
  const [isSaving, start] = useTransition();
  const save = (form: FormData) =>
    start(async () => {
      const read = (field: string) => {
        const text = String(form.get(field) ?? "").trim();
        return text === "" ? null : Number(text);
      };
      const [dayDollars, monthDollars, dayCalls, monthCalls] = AMOUNTS.map(read);
      const input = {
        ...{ kind: chosen, who: who ?? String(form.get("who") ?? "") },
        ...{ dayDollars: dayDollars ?? null, monthDollars: monthDollars ?? null },
        ...{ dayCalls: dayCalls ?? null, monthCalls: monthCalls ?? null },
      };
      const reply = await setBudgetAction(input);
      if (reply?.data?.ok === true) {
        setOpen(false);
        setProblem("");
        showToast({ title: t("saved") });
      } else if (reply?.data?.ok === false) setProblem(t(`refused.${reply.data.reason}`));
      else setProblem(reply?.serverError?.message ?? t("wrong"));
    });
  const values = {
    dayDollars: inDollars(row?.dayMicros),
    monthDollars: inDollars(row?.monthMicros),
    dayCalls: row?.dayCalls ?? "",
    monthCalls: row?.monthCalls ?? "",
  };
  const isNew = row === undefined;
  return (
    <Dialog
      open={isOpen}
      onOpenChange={setOpen}
      trigger={<Button size="sm">{isNew ? t("add") : t("change")}</Button>}
      title={isNew ? t("addTitle") : t("changeFor", { name: name ?? "" })}
      footer={
        <>
          <DialogClose>{t("cancel")}</DialogClose>
          <Button look="go" type="submit" form={`budget-${row?.subject ?? "new"}`} isLoading={isSaving}>
            {t("save")}
          </Button>
        </>
      }
    >
      <form
        id={`budget-${row?.subject ?? "new"}`}
        className="grid gap-4"
        onSubmit={(event) => {
          event.preventDefault();
          save(new FormData(event.currentTarget));
        }}
      >
        {problem === "" ? null : <Notice tone="tomato">{problem}</Notice>}
        {isNew ? (
          <>
            <Field label={t("kind")}>
              <Select
                value={chosen}
                onChange={(event) => setChosen(event.target.value === "household" ? "household" : "user")}
                options={[
                  { value: "user", label: t("kinds.user") },
                  { value: "household", label: t("kinds.household") },
                ]}
              />
            </Field>
            <Field label={t(chosen === "user" ? "person" : "householdId")}>
              <Input name="who" required type={chosen === "user" ? "email" : "text"} />
            </Field>
          </>
        ) : null}
        <div className="grid grid-cols-2 gap-4">
          {AMOUNTS.map((field) => (
            <Field key={field} label={t(field)} hint={t("empty")}>
              <Input
                name={field}
                inputMode="decimal"
                pattern={field.endsWith("Calls") ? "[0-9]*" : "[0-9]*\\.?[0-9]*"}
                defaultValue={values[field]}
              />
            </Field>
          ))}
        </div>
      </form>
    </Dialog>
  );
}

const inDollars = (micros: number | null | undefined) => (micros == null ? "" : String(micros / 1_000_000));
