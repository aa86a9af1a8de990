"use client";

import { useTranslations } from "next-intl";
import { useState, useTransition } from "react";
import { type ActionReply, failureOf } from "@/components/community/action-reply";
import { Button } from "@/components/ui/button";
import { Input } from "@/components/ui/input";
import { Select } from "@/components/ui/select";
import { showToast } from "@/components/ui/toast";
import type { BulkRecipesInput } from "@/lib/domains/community/schema";

const KINDS = ["add-tag", "remove-tag", "set-cuisine", "hide", "show"] as const;
type Kind = (typeof KINDS)[number];

function changeOf(kind: Kind, value: string): BulkRecipesInput["change"] {
  return kind === "hide" || kind === "show" ? { kind } : { kind, value };
}

/** Changes the collection recipes that are ticked in the table below: tags, kitchen, whether they are shown. */
export function BulkChange({
  change,
}: {
  change: (input: BulkRecipesInput) => Promise<ActionReply<{ readonly ok: true; readonly count: number }>>;
}) {
  const t = useTranslations("moderation.recipes");
  const [kind, setKind] = useState<Kind>("add-tag");
  const [value, setValue] = useState("");
  const [isRunning, start] = useTransition();
  const needsValue = kind !== "hide" && kind !== "show";
  const run = (ids: string[], wanted: BulkRecipesInput["change"]) =>
    start(async () => {
      const reply = await change({ ids, change: wanted });
      const failure = failureOf(reply, t("failed"));
      if (failure !== null || reply.data === undefined) {
        showToast({ title: failure ?? t("failed"), tone: "tomato" });
        return;
      }
      const undo = wanted.kind === "hide" ? { label: t("undo"), onClick: () => run(ids, { kind: "show" }) } : undefined;
      showToast({ title: t("changedCount", { count: reply.data.count }), action: undo });
    });
  const apply = () => {
    const ticked = document.querySelectorAll<HTMLInputElement>('table input[name="id"]:checked');
    const ids = [...ticked].map((tick) => tick.value);
    if (ids.length === 0) showToast({ title: t("chooseFirst") });
    else run(ids, changeOf(kind, value.trim()));
  };
  return (
    <fieldset className="flex flex-wrap items-center gap-2.5">
      <legend className="sr-only">{t("bulk")}</legend>
      <span className="text-sm text-soft">{t("bulk")}</span>
      <Select
        aria-label={t("bulk")}
        value={kind}
        options={KINDS.map((one) => ({ value: one, label: t(`changes.${one}`) }))}
        boxClassName="min-w-44"
        onChange={(event) => setKind(KINDS.find((one) => one === event.target.value) ?? "add-tag")}
      />
      {needsValue ? (
        <Input
          aria-label={t(kind === "set-cuisine" ? "cuisine" : "tag")}
          placeholder={t(kind === "set-cuisine" ? "cuisine" : "tag")}
          value={value}
          maxLength={60}
          className="w-44!"
          onChange={(event) => setValue(event.target.value)}
        />
      ) : null}
      <Button isLoading={isRunning} disabled={needsValue && value.trim() === ""} onClick={apply}>
        {t("apply")}
      </Button>
    </fieldset>
  );
}
