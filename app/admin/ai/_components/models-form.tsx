"use client";

import { useTranslations } from "next-intl";
import { useId, useState, useTransition } from "react";
import { Button } from "@/components/ui/button";
import { Input } from "@/components/ui/input";
import { showToast } from "@/components/ui/toast";
import { setModelsAction } from "../actions";

type Task = Parameters<typeof setModelsAction>[0]["task"];

/** The models of one task, cheapest first. */
export function ModelsForm({
  task,
  name,
  models,
  isSet,
}: {
  task: Task;
  name: string;
  models: string;
  isSet: boolean;
}) {
  const t = useTranslations("adminAi.models");
  const id = useId();
  const [text, setText] = useState(models);
  const [isSaving, start] = useTransition();
  const save = (value: readonly string[] | null) =>
    start(async () => {
      const reply = await setModelsAction({ task, models: value === null ? null : [...value] });
      if (reply?.data?.ok === true) showToast({ title: t("saved") });
      else showToast({ title: reply?.serverError?.message ?? t("saved"), tone: "tomato" });
    });
  return (
    <form
      className="flex min-w-0 flex-1 flex-wrap items-center gap-2"
      onSubmit={(event) => {
        event.preventDefault();
        save(
          text
            .split(",")
            .map((each) => each.trim())
            .filter((each) => each !== ""),
        );
      }}
    >
      <label htmlFor={id} className="sr-only">
        {t("of", { task: name })}
      </label>
      <Input id={id} value={text} onChange={(event) => setText(event.target.value)} className="min-w-0 flex-1" />
      {text === models ? null : (
        <Button type="submit" size="sm" look="go" isLoading={isSaving}>
          {t("save")}
        </Button>
      )}
      {isSet ? (
        <Button size="sm" look="bare" onClick={() => save(null)}>
          {t("reset")}
        </Button>
      ) : null}
    </form>
  );
}
