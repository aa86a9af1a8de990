"use client";

import { useTranslations } from "next-intl";
import { useEffect, useState } from "react";
import type { Choice } from "@/components/ui/choice-popup";
import { Combobox } from "@/components/ui/combobox";
import { Field } from "@/components/ui/field";

/** A food of the table, found by typing. */
export function FoodField({
  value,
  error,
  onChange,
}: {
  readonly value: Choice | null;
  readonly error: string | undefined;
  readonly onChange: (food: Choice | null) => void;
}) {
  const t = useTranslations("pantry");
  const [query, setQuery] = useState("");
  const [choices, setChoices] = useState<readonly Choice[]>([]);
  const [state, setState] = useState<"idle" | "searching" | "failed">("idle");
  useEffect(() => {
    if (query.trim() === "") {
      setChoices([]);
      setState("idle");
      return;
    }
    const stop = new AbortController();
    setState("searching");
    const pause = setTimeout(async () => {
      try {
        const reply = await fetch(`/api/v1/foods?q=${encodeURIComponent(query)}`, { signal: stop.signal });
        if (!reply.ok) throw new Error(`${reply.status}`);
        // The shape of our own route.
        const { foods } = (await reply.json()) as { foods: readonly { id: string; name: string }[] };
        setChoices(foods.map((food) => ({ value: food.id, label: food.name })));
        setState("idle");
      } catch {
        if (!stop.signal.aborted) setState("failed");
      }
    }, 150);
    return () => {
      clearTimeout(pause);
      stop.abort();
    };
  }, [query]);
  const status = { idle: undefined, searching: t("add.searching"), failed: t("add.searchFailed") }[state];
  return (
    <Field label={t("add.food")} error={error}>
      <Combobox
        choices={choices}
        value={value}
        onValueChange={onChange}
        onSearch={setQuery}
        status={choices.length > 0 && state === "searching" ? undefined : status}
        placeholder={t("add.foodPlaceholder")}
        emptyText={query.trim() === "" ? t("add.foodPlaceholder") : undefined}
      />
    </Field>
  );
}
