"use client";

import { BookOpen } from "lucide-react";
import { useTranslations } from "next-intl";
import { type FormEvent, useState, useTransition } from "react";
import { LookFields, type PaperLook } from "@/components/reports/look-fields";
import { Button } from "@/components/ui/button";
import { Card } from "@/components/ui/card";
import type { Choice } from "@/components/ui/choice-popup";
import { Field } from "@/components/ui/field";
import { Input } from "@/components/ui/input";
import { MultiCombobox } from "@/components/ui/multi-combobox";
import { RadioGroup } from "@/components/ui/radio-group";
import { Select } from "@/components/ui/select";
import { Textarea } from "@/components/ui/textarea";
import { showToast } from "@/components/ui/toast";
import type { BookInput } from "@/lib/domains/reports/schema";
import { BOOK_ORDERS, type BookOrder, type PaperStyle } from "@/lib/engines/reports/contract";

interface Asked {
  readonly data?:
    | { readonly ok: true }
    | { readonly ok: false; readonly reason: "no-recipes" | "too-many-at-once" }
    | undefined;
  readonly serverError?: { readonly message: string } | undefined;
}

interface BookFormProps {
  readonly choices: {
    readonly all: number;
    readonly own: number;
    readonly favourites: number;
    readonly tags: readonly { readonly tag: string; readonly recipes: number }[];
    readonly titles: readonly { readonly id: string; readonly title: string }[];
  };
  readonly style: PaperStyle;
  readonly ask: (input: BookInput) => Promise<Asked | undefined>;
}

type From = BookInput["from"];
/** What a book is to hold and how it looks. */
export function BookForm({ choices, style, ask }: BookFormProps) {
  const t = useTranslations("reports");
  const [from, setFrom] = useState<From>(choices.own > 0 ? "own" : "all");
  const [order, setOrder] = useState<BookOrder>("title");
  const [picks, setPicks] = useState<readonly Choice[]>([]);
  const [look, setLook] = useState<PaperLook>(style);
  const [isAsking, start] = useTransition();
  const set = (change: Partial<PaperLook>) => setLook((before) => ({ ...before, ...change }));

  function submit(event: FormEvent<HTMLFormElement>) {
    event.preventDefault();
    const given = new FormData(event.currentTarget);
    const { template, colour, paper, showsPhotos, showsNutrition, showsSource } = look;
    start(async () => {
      const reply = await ask({
        title: String(given.get("title") ?? ""),
        dedication: String(given.get("dedication") ?? ""),
        from,
        tag: from === "tag" ? String(given.get("tag") ?? "") : null,
        recipeIds: from === "picks" ? picks.map((pick) => pick.value) : [],
        order,
        style: { template, colour, paper, showsPhotos, showsNutrition, showsSource },
      }).catch(() => undefined);
      if (reply?.data?.ok === true) showToast({ title: t("books.asked") });
      else if (reply?.data === undefined)
        showToast({ title: reply?.serverError?.message ?? t("books.failed"), tone: "tomato" });
      else {
        const reason = reply.data.reason === "no-recipes" ? "books.noRecipes" : "books.tooMany";
        showToast({ title: t(reason), tone: "tomato" });
      }
    });
  }

  const options = (["own", "all", "favourites", "tag", "picks"] as const).map((value) => ({
    value,
    label:
      value === "own" || value === "all" || value === "favourites"
        ? t(`books.from.${value}`, { count: choices[value] })
        : t(`books.from.${value}`),
    isDisabled: (value === "own" || value === "favourites") && choices[value] === 0,
  }));
  return (
    <Card as="section">
      <form onSubmit={submit} className="grid gap-6">
        <div className="grid gap-4 sm:grid-cols-2">
          <Field label={t("books.bookTitle")}>
            <Input name="title" defaultValue={t("books.bookTitleDefault")} maxLength={120} required />
          </Field>
          <Field label={t("books.dedication")} aside={t("books.optional")} hint={t("books.dedicationHint")}>
            <Textarea name="dedication" rows={2} maxLength={600} />
          </Field>
        </div>
        <div className="grid gap-3">
          <RadioGroup
            name="from"
            legend={t("books.which")}
            options={options}
            value={from}
            onValueChange={setFrom}
            className="sm:grid-cols-2 sm:[&>legend]:col-span-2"
          />
          {from === "tag" ? (
            <Field label={t("books.tag")}>
              <Select
                name="tag"
                options={choices.tags.map(({ tag, recipes }) => ({ value: tag, label: `${tag} (${recipes})` }))}
              />
            </Field>
          ) : null}
          {from === "picks" ? (
            <Field label={t("books.picks")} hint={t("books.picksHint")}>
              <MultiCombobox
                choices={choices.titles.map(({ id, title }) => ({ value: id, label: title }))}
                value={picks}
                onValueChange={setPicks}
              />
            </Field>
          ) : null}
        </div>
        <Field label={t("books.order")}>
          <Select
            value={order}
            onChange={(event) => setOrder(BOOK_ORDERS.find((one) => one === event.target.value) ?? "title")}
            options={BOOK_ORDERS.filter((one) => one !== "as-picked" || from === "picks").map((value) => ({
              value,
              label: t(`books.orders.${value}`),
            }))}
          />
        </Field>
        <div className="grid gap-4">
          <h2>{t("books.look")}</h2>
          <LookFields look={look} set={set} />
        </div>
        <Button
          type="submit"
          look="go"
          isLoading={isAsking}
          icon={<BookOpen aria-hidden="true" className="size-4.5" />}
          className="justify-self-start"
        >
          {t("books.print")}
        </Button>
      </form>
    </Card>
  );
}
