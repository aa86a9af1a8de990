"use client";

import { useFormatter, useTranslations } from "next-intl";
import { useState, useTransition } from "react";
import { Button } from "@/components/ui/button";
import { tryTaskAction } from "../actions";
import { dollars } from "./dollars";

type Task = Parameters<typeof tryTaskAction>[0]["task"];

/** Asks the task's model something small and shows what came back, with its time and cost. */
export function TryButton({ task, name }: { task: Task; name: string }) {
  const t = useTranslations("adminAi");
  const format = useFormatter();
  const [isAsking, start] = useTransition();
  const [said, setSaid] = useState("");
  const ask = () =>
    start(async () => {
      const { data } = (await tryTaskAction({ task })) ?? {};
      if (data?.ok !== true) {
        setSaid(t("models.noAnswer", { reason: t(`failures.outcomes.${data?.reason ?? "provider-out"}`) }));
        return;
      }
      const { model, text, ms, costMicros } = data;
      const cost = costMicros === null ? t("models.unknownCost") : dollars(format, costMicros);
      setSaid(t("models.answered", { model, text, cost, ms: `${format.number(ms)} ms` }));
    });
  return (
    <>
      <Button size="sm" onClick={ask} isLoading={isAsking} aria-label={t("models.tryOf", { task: name })}>
        {t("models.try")}
      </Button>
      <p role="status" className="min-w-0 flex-1 basis-full text-sm break-words text-soft empty:hidden">
        {said}
      </p>
    </>
  );
}
