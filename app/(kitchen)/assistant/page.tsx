import { Sparkles } from "lucide-react";
import type { Metadata } from "next";
import Link from "next/link";
import { getTranslations } from "next-intl/server";
import { SuggestionList } from "@/components/assistant/suggestion-list";
import { Button } from "@/components/ui/button";
import { EmptyState } from "@/components/ui/empty-state";
import { Field } from "@/components/ui/field";
import { Input } from "@/components/ui/input";
import { LinkButton } from "@/components/ui/link-button";
import { PageHeader } from "@/components/ui/page-header";
import { Select } from "@/components/ui/select";
import { findHousehold, listEaters } from "@/lib/domains/accounts/queries";
import { suggestNow } from "@/lib/domains/assistant/queries/suggest";
import { suggestInput } from "@/lib/domains/assistant/schema";
import { takenSlots } from "@/lib/domains/planning/queries";
import { SLOT_KINDS } from "@/lib/engines/planning/contract";
import { requireScope } from "@/lib/platform/auth/scope";
import { planTodayAction } from "./actions";
import { shownSuggestions } from "./shown-suggestions";

const MINUTES = [15, 30, 45, 60, 90] as const;

export async function generateMetadata(): Promise<Metadata> {
  return { title: (await getTranslations("assistant"))("title") };
}

type Params = Record<string, string | string[] | undefined>;

/** What to cook now, and the way to a recipe made to order. */
export default async function AssistantPage({ searchParams }: { searchParams: Promise<Params> }) {
  const scope = await requireScope();
  const params = await searchParams;
  const one = (name: string) => (typeof params[name] === "string" && params[name] !== "" ? params[name] : null);
  const eaters = await listEaters(scope);
  const eaterId = eaters.find((eater) => eater.id === one("eater"))?.id;
  const asked = suggestInput.safeParse({
    kind: one("kind"),
    maxMinutes: one("minutes") === null ? null : Number(one("minutes")),
    eaterIds: eaterId === undefined ? [] : [eaterId],
    limit: 8,
  });
  const input = asked.success ? asked.data : suggestInput.parse({});
  const { kind, suggestions } = await suggestNow(scope, input);
  const t = await getTranslations("assistant");
  const { slots } = await findHousehold(scope);
  const { today, taken } = await takenSlots(scope);
  const slot = slots.find(
    (each) => each.kind === kind && !taken.some((entry) => entry.date === today && entry.slotId === each.id),
  );
  return (
    <>
      <PageHeader title={t("title")} description={t("lead")} />
      <form action="/recipes/generate" className="mb-8 flex flex-wrap items-end gap-3 rounded-card bg-herb-wash p-5">
        <Field label={t("generate.wish")} className="min-w-0 flex-1 basis-72">
          <Input name="q" maxLength={500} placeholder={t("generate.wishExample")} autoComplete="off" />
        </Field>
        <Button type="submit" look="go" icon={<Sparkles aria-hidden="true" className="size-4.5" />}>
          {t("make")}
        </Button>
      </form>
      <section aria-labelledby="ideas">
        <h2 id="ideas">{t("ideas.title")}</h2>
        <p className="mt-1 text-soft">
          {t("ideas.lead", {
            names: eaters.find((eater) => eater.id === eaterId)?.name ?? t("ideas.everyone"),
          })}
        </p>
        <form className="mt-4 mb-5 grid grid-cols-2 items-end gap-3 sm:flex sm:flex-wrap">
          <Field label={t("ideas.slot")} className="sm:w-40">
            <Select
              name="kind"
              defaultValue={kind}
              options={SLOT_KINDS.map((value) => ({ value, label: t(`ideas.slots.${value}`) }))}
            />
          </Field>
          <Field label={t("ideas.minutes")} className="sm:w-40">
            <Select
              name="minutes"
              defaultValue={String(input.maxMinutes ?? "")}
              placeholder={t("ideas.anyMinutes")}
              options={MINUTES.map((count) => ({ value: String(count), label: t("ideas.minutesValue", { count }) }))}
            />
          </Field>
          {eaters.length < 2 ? null : (
            <Field label={t("generate.forWhom")} className="sm:w-40">
              <Select
                name="eater"
                defaultValue={eaterId ?? ""}
                placeholder={t("ideas.everyone")}
                options={eaters.map(({ id, name }) => ({ value: id, label: name }))}
              />
            </Field>
          )}
          <Button type="submit">{t("ideas.show")}</Button>
        </form>
        {suggestions.length === 0 ? (
          <EmptyState
            icon={<Sparkles aria-hidden="true" />}
            title={t("ideas.none")}
            description={t("ideas.noneHint")}
            actions={
              <LinkButton href="/recipes/generate" look="go">
                {t("make")}
              </LinkButton>
            }
          />
        ) : (
          <SuggestionList
            suggestions={await shownSuggestions(suggestions)}
            slot={slot === undefined ? null : { date: today, slotId: slot.id }}
            plan={planTodayAction}
          />
        )}
        <p className="mt-6 text-sm">
          <Link href="/pantry" className="prose-link text-soft">
            {t("ideas.pantryLink")}
          </Link>
        </p>
      </section>
    </>
  );
}
