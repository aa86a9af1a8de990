"use client";

import { useTranslations } from "next-intl";
import { useState, useTransition } from "react";
import { type ActionReply, failureOf } from "@/components/community/action-reply";
import { Button } from "@/components/ui/button";
import { Field } from "@/components/ui/field";
import { Input } from "@/components/ui/input";
import { Notice } from "@/components/ui/notice";
import { Textarea } from "@/components/ui/textarea";
import { showToast } from "@/components/ui/toast";

interface WrittenRecipe {
  readonly recipeId: string;
  readonly revision: number;
  readonly title: string;
  readonly description: string;
  readonly servings: number;
  readonly cuisine: string;
  readonly tags: string;
  /** One a line, a section headed by "## ". */
  readonly lines: string;
  readonly steps: string;
}

/** Changes a recipe of the collection; its figures are counted anew when it is saved. */
export function CollectionForm({
  recipe,
  save,
}: {
  recipe: WrittenRecipe;
  save: (input: WrittenRecipe) => Promise<ActionReply>;
}) {
  const t = useTranslations("moderation.recipes");
  const [value, setValue] = useState(recipe);
  const [problem, setProblem] = useState<string | null>(null);
  const [isSaving, start] = useTransition();
  const set = (part: Partial<WrittenRecipe>) => setValue({ ...value, ...part });
  return (
    <form
      className="grid gap-4"
      onSubmit={(event) => {
        event.preventDefault();
        start(async () => {
          const reply = await save(value);
          const failure = failureOf(reply, t("invalid")) ?? (reply.data?.ok === false ? t("stale") : null);
          setProblem(failure);
          if (failure === null) showToast({ title: t("saved") });
        });
      }}
    >
      {problem === null ? null : (
        <div role="alert">
          <Notice tone="tomato">{problem}</Notice>
        </div>
      )}
      <Field label={t("recipeTitle")}>
        <Input required maxLength={200} value={value.title} onChange={(event) => set({ title: event.target.value })} />
      </Field>
      <Field label={t("description")}>
        <Textarea
          rows={2}
          maxLength={2000}
          value={value.description}
          onChange={(event) => set({ description: event.target.value })}
        />
      </Field>
      <div className="grid gap-4 sm:grid-cols-3">
        <Field label={t("servings")}>
          <Input
            type="number"
            required
            min={1}
            step="any"
            value={value.servings}
            onChange={(event) => set({ servings: Number(event.target.value) })}
          />
        </Field>
        <Field label={t("cuisine")}>
          <Input maxLength={60} value={value.cuisine} onChange={(event) => set({ cuisine: event.target.value })} />
        </Field>
        <Field label={t("tags")}>
          <Input value={value.tags} onChange={(event) => set({ tags: event.target.value })} />
        </Field>
      </div>
      <Field label={t("lines")} hint={t("rowsHint")}>
        <Textarea rows={10} required value={value.lines} onChange={(event) => set({ lines: event.target.value })} />
      </Field>
      <Field label={t("steps")} hint={t("rowsHint")}>
        <Textarea rows={8} value={value.steps} onChange={(event) => set({ steps: event.target.value })} />
      </Field>
      <Button type="submit" look="go" isLoading={isSaving} className="justify-self-start">
        {t("save")}
      </Button>
    </form>
  );
}
