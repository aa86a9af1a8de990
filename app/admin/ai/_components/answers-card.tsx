"use client";

import { useTranslations } from "next-intl";
import { useState } from "react";
import { ActButton } from "@/components/admin/act-button";
import { Card } from "@/components/ui/card";
import { Switch } from "@/components/ui/switch";
import { showToast } from "@/components/ui/toast";
import { forgetAnswersAction, keepAnswersAction } from "../actions";

/** Whether good answers are given again, and how many are kept. */
export function AnswersCard({ isKept, kept, hits }: { isKept: boolean; kept: number; hits: number }) {
  const t = useTranslations("adminAi.answers");
  const [isOn, setOn] = useState(isKept);
  const change = async (isWanted: boolean) => {
    setOn(isWanted);
    const reply = await keepAnswersAction({ isKept: isWanted });
    if (reply?.data?.ok === true) showToast({ title: t(isWanted ? "on" : "off") });
    else setOn(!isWanted);
  };
  return (
    <Card as="section" className="grid content-start gap-3">
      <h2 className="text-lg">{t("title")}</h2>
      <Switch
        label={t("keep")}
        hint={t("keepText")}
        checked={isOn}
        onChange={(event) => void change(event.target.checked)}
      />
      <div className="flex flex-wrap items-center justify-between gap-3">
        <p className="text-soft">{t("kept", { kept, hits })}</p>
        {kept === 0 ? null : (
          <ActButton
            run={() => forgetAnswersAction()}
            done={t("forgotten")}
            confirm={{ title: t("forgetTitle"), text: t("forgetText") }}
          >
            {t("forget")}
          </ActButton>
        )}
      </div>
    </Card>
  );
}
