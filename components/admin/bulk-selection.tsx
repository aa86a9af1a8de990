"use client";

import { useTranslations } from "next-intl";
import { type ReactNode, useRef, useState, useTransition } from "react";
import { ConfirmDialog } from "@/components/ui/alert-dialog";
import { Button } from "@/components/ui/button";
import { Checkbox } from "@/components/ui/checkbox";
import { showToast } from "@/components/ui/toast";

interface BulkReply {
  /** `ids` are those that were dealt with, where that may be fewer than asked for. */
  readonly data?: { readonly ok: boolean; readonly ids?: readonly string[] } | undefined;
  readonly serverError?: { readonly message: string } | undefined;
  readonly validationErrors?: unknown;
}

/** Something to do with the chosen rows. */
export interface BulkAct {
  readonly key: string;
  readonly label: string;
  readonly run: (input: { ids: string[] }) => Promise<BulkReply | undefined>;
  /** Said when it is done. */
  readonly done: string;
  readonly isDangerous?: boolean | undefined;
  /** A question to be answered first. */
  readonly confirm?: string | undefined;
  /** The way back, offered for a while once it is done. */
  readonly undo?: Pick<BulkAct, "label" | "run" | "done"> | undefined;
}

/** A table whose rows carry `<Checkbox name="id">`; a bar at the foot tells how many are chosen and what can be done. */
export function BulkSelection({ acts, children }: { acts: readonly BulkAct[]; children: ReactNode }) {
  const t = useTranslations("common.selection");
  const form = useRef<HTMLFormElement>(null);
  const [count, setCount] = useState(0);
  const [isRunning, start] = useTransition();
  const chosen = () => (form.current === null ? [] : new FormData(form.current).getAll("id").map(String));
  const clear = () => {
    form.current?.reset();
    setCount(0);
  };
  const run = (act: Pick<BulkAct, "run" | "done" | "undo">, asked: readonly string[]) =>
    start(async () => {
      const reply = await act.run({ ids: [...asked] }).catch(() => undefined);
      if (reply?.data?.ok !== true)
        return void showToast({ title: reply?.serverError?.message ?? t("failed"), tone: "tomato" });
      const { undo } = act;
      const ids = reply.data.ids ?? asked;
      showToast({
        title: act.done,
        action: undo === undefined ? undefined : { label: undo.label, onClick: () => run(undo, ids) },
      });
      clear();
    });
  return (
    <form ref={form} onChange={() => setCount(chosen().length)} onSubmit={(event) => event.preventDefault()}>
      {children}
      {count === 0 ? null : (
        <div className="sticky bottom-20 z-20 mt-3 flex flex-wrap items-center gap-2 rounded-tile border border-line bg-surface px-4 py-2.5 shadow-float md:bottom-4">
          <p role="status" className="mr-auto font-[560]">
            {t("count", { count })}
          </p>
          {acts.map((act) =>
            act.confirm === undefined ? (
              <Button
                key={act.key}
                size="sm"
                look={act.isDangerous ? "danger" : "plain"}
                isLoading={isRunning}
                onClick={() => run(act, chosen())}
              >
                {act.label}
              </Button>
            ) : (
              <ConfirmDialog
                key={act.key}
                trigger={
                  <Button size="sm" look={act.isDangerous ? "danger" : "plain"} isLoading={isRunning}>
                    {act.label}
                  </Button>
                }
                title={act.confirm}
                confirmLabel={act.label}
                isDangerous={act.isDangerous ?? false}
                onConfirm={() => run(act, chosen())}
              />
            ),
          )}
          <Button size="sm" look="bare" onClick={clear}>
            {t("clear")}
          </Button>
        </div>
      )}
    </form>
  );
}

/** Ticks every row of the page, or none. */
export function SelectAll({ label }: { label: string }) {
  return (
    <Checkbox
      aria-label={label}
      onChange={(event) => {
        const { form, checked } = event.currentTarget;
        for (const box of form?.querySelectorAll<HTMLInputElement>('input[name="id"]') ?? []) box.checked = checked;
      }}
    />
  );
}
