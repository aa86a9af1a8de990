import { Tag } from "lucide-react";
import type { Metadata } from "next";
import { getTranslations } from "next-intl/server";
import { dayAndMonth } from "@/components/planning/plan-words";
import { Button } from "@/components/ui/button";
import { Card } from "@/components/ui/card";
import { EmptyState } from "@/components/ui/empty-state";
import { Field } from "@/components/ui/field";
import { Input } from "@/components/ui/input";
import { LinkButton } from "@/components/ui/link-button";
import { PageHeader } from "@/components/ui/page-header";
import { Select } from "@/components/ui/select";
import { mondayOf } from "@/lib/domains/planning/dates";
import { todayOf, weekOf } from "@/lib/domains/planning/queries";
import { findRecipe } from "@/lib/domains/recipes/queries/find-recipe";
import { paperStyleOf } from "@/lib/domains/reports/queries";
import { LABEL_SHEETS } from "@/lib/engines/reports/label-sheets";
import { requireScope, type Scope } from "@/lib/platform/auth/scope";

export async function generateMetadata(): Promise<Metadata> {
  return { title: (await getTranslations("reports"))("labels.title") };
}

interface Row {
  readonly recipeId: string;
  readonly title: string;
  readonly date: string;
  readonly boxes: number;
}

/** Labels for what is cooked: of a recipe, or of every meal of a week. A plain form, so it needs no script. */
export default async function LabelsPage({
  searchParams,
}: {
  searchParams: Promise<Record<string, string | string[] | undefined>>;
}) {
  const scope = await requireScope();
  const params = await searchParams;
  const t = await getTranslations("reports");
  const today = todayOf(scope);
  const recipeId = typeof params.recipe === "string" ? params.recipe : null;
  const wanted = typeof params.week === "string" && /^\d{4}-\d{2}-\d{2}$/.test(params.week) ? params.week : today;
  const week = mondayOf(wanted);
  const rows = recipeId === null ? await cookedIn(scope, week) : await ofRecipe(scope, recipeId, today);
  const style = await paperStyleOf(scope);
  return (
    <>
      <PageHeader
        title={t("labels.title")}
        description={t("labels.lead")}
        back={
          recipeId === null || rows.length === 0
            ? { href: `/plan?week=${week}`, label: t("labels.back") }
            : { href: `/recipes/${recipeId}`, label: rows[0]?.title ?? t("labels.back") }
        }
      />
      {rows.length === 0 ? (
        <EmptyState
          icon={<Tag aria-hidden="true" />}
          title={t("labels.none")}
          description={t("labels.noneHint")}
          actions={
            <>
              <LinkButton href="/recipes">{t("labels.toRecipes")}</LinkButton>
              <LinkButton href={`/plan?week=${week}`} look="go">
                {t("labels.toPlan")}
              </LinkButton>
            </>
          }
        />
      ) : (
        <form action="/api/reports/prep-labels" className="grid max-w-4xl gap-5">
          {recipeId === null ? <h2>{t("labels.week", { date: dayAndMonth(week) })}</h2> : null}
          <ul className="grid gap-3">
            {rows.map((row) => (
              <Card as="li" key={`${row.recipeId} ${row.date}`} className="grid gap-3">
                <p className="title text-lg wrap-anywhere">{row.title}</p>
                <input type="hidden" name="recipe" value={row.recipeId} />
                <div className="grid grid-cols-2 gap-3 sm:grid-cols-4">
                  <Field label={t("labels.count")}>
                    <Input name="count" type="number" min={0} max={60} step={1} defaultValue={row.boxes} required />
                  </Field>
                  <Field label={t("labels.perBox")}>
                    <Input name="portions" type="number" min={0.25} max={50} step={0.25} defaultValue={1} required />
                  </Field>
                  <Field label={t("labels.place")}>
                    <Select
                      name="place"
                      options={(["fridge", "freezer"] as const).map((value) => ({
                        value,
                        label: t(`labels.places.${value}`),
                      }))}
                    />
                  </Field>
                  <Field label={t("labels.date")}>
                    <Input name="date" type="date" defaultValue={row.date} required />
                  </Field>
                </div>
              </Card>
            ))}
          </ul>
          {rows.length < 2 ? null : <p className="text-sm text-soft">{t("labels.zero")}</p>}
          <div className="grid gap-4 sm:grid-cols-[minmax(0,1fr)_12rem]">
            <Field label={t("labels.sheet")}>
              <Select
                name="sheet"
                defaultValue={style.labelSheet}
                options={LABEL_SHEETS.map(({ name, like }) => ({ value: name, label: like }))}
              />
            </Field>
            <Field label={t("labels.used")} hint={t("labels.usedHint")}>
              <Input name="used" type="number" min={0} max={100} step={1} defaultValue={0} />
            </Field>
          </div>
          <Button
            type="submit"
            look="go"
            icon={<Tag aria-hidden="true" className="size-4.5" />}
            className="justify-self-start"
          >
            {t("labels.print")}
          </Button>
        </form>
      )}
    </>
  );
}

/** What is cooked in a week, a box for every serving that comes out of the pot. */
async function cookedIn(scope: Scope, weekStart: string): Promise<Row[]> {
  const week = await weekOf(scope, weekStart);
  return week.entries
    .filter((entry) => entry.kind === "recipe")
    .flatMap(({ recipe, date, servingsToCook }) =>
      recipe === null
        ? []
        : [
            {
              recipeId: recipe.id,
              title: recipe.title,
              date,
              boxes: Math.min(60, Math.max(1, Math.round(servingsToCook))),
            },
          ],
    );
}

async function ofRecipe(scope: Scope, id: string, today: string): Promise<Row[]> {
  const found = await findRecipe(scope, id);
  if (found === null) return [];
  const { title, servings } = found;
  return [{ recipeId: id, title, date: today, boxes: Math.min(60, Math.max(1, Math.round(servings))) }];
}
