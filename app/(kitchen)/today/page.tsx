import type { Metadata } from "next";
import Link from "next/link";
import { getTranslations } from "next-intl/server";
import { Suspense } from "react";
import { Explained } from "@/components/explain/explained";
import { EaterDay } from "@/components/planning/eater-day";
import { dayName, fullDate } from "@/components/planning/plan-words";
import { CoverImage } from "@/components/recipes/cover-image";
import { Card } from "@/components/ui/card";
import { EmptyState } from "@/components/ui/empty-state";
import { LinkButton } from "@/components/ui/link-button";
import { PageHeader } from "@/components/ui/page-header";
import { listEaters } from "@/lib/domains/accounts/queries";
import { explainPath } from "@/lib/domains/explain/policy";
import { daysAfter, mondayOf } from "@/lib/domains/planning/dates";
import type { Week, WeekEntry } from "@/lib/domains/planning/policy";
import { todayOf, weekOf } from "@/lib/domains/planning/queries";
import { countOpenItems } from "@/lib/domains/shopping/queries";
import { requireScope } from "@/lib/platform/auth/scope";
import { FirstSteps } from "./_components/first-steps";
import { Ideas, IdeasLoading } from "./_components/ideas";
import { UnreadNote } from "./_components/unread-note";

export async function generateMetadata(): Promise<Metadata> {
  return { title: (await getTranslations("today"))("title") };
}

/** What is eaten today, what to do for it, and what it brings everyone. */
export default async function TodayPage() {
  const scope = await requireScope();
  const today = todayOf(scope);
  const week = await weekOf(scope, mondayOf(today));
  const tomorrow = daysAfter(today, 1);
  const nextWeek = mondayOf(tomorrow) === week.weekStart ? week : await weekOf(scope, mondayOf(tomorrow));
  const t = await getTranslations("today");
  const meals = week.entries.filter((entry) => entry.date === today);
  const isSkipped = week.days.some((day) => day.isToday && day.isSkipped);
  const minutes = week.days.find((day) => day.isToday)?.minutesUsed ?? 0;
  const isNew = week.entries.length === 0 && nextWeek.entries.length === 0;
  const main = mainMealOf(meals, week);
  return (
    <>
      <PageHeader
        title={t("greeting", { date: fullDate(today) })}
        description={
          isSkipped
            ? t("lead.skipped")
            : meals.length === 0
              ? undefined
              : t("lead.meals", { count: meals.filter((meal) => meal.kind !== "out").length, minutes })
        }
        actions={
          <>
            <LinkButton href="/pantry/cook">{t("cookFrom")}</LinkButton>
            <LinkButton href="/plan">{t("planLink")}</LinkButton>
          </>
        }
      />
      <Suspense fallback={null}>
        <UnreadNote />
      </Suspense>
      {isNew ? (
        <FirstSteps eaters={await listEaters(scope)} />
      ) : (
        <div className="grid items-start gap-6 lg:grid-cols-[minmax(0,3fr)_minmax(0,2fr)]">
          <div className="grid gap-6">
            {main === undefined ? null : <MainMeal entry={main} />}
            {meals.length === 0 ? (
              <EmptyState
                title={t("lead.none")}
                actions={
                  <LinkButton href="/plan" look="go">
                    {t("planIt")}
                  </LinkButton>
                }
              />
            ) : (
              <Meals week={week} meals={meals} main={main} />
            )}
            <Tomorrow week={week} nextWeek={nextWeek} tomorrow={tomorrow} />
          </div>
          <div className="grid gap-6">
            <Targets week={week} today={today} />
            <Shopping
              week={week.entries.some((entry) => entry.kind === "recipe" && entry.date >= today) ? week : nextWeek}
            />
          </div>
        </div>
      )}
      <Suspense fallback={<IdeasLoading />}>
        <Ideas />
      </Suspense>
    </>
  );
}

/** The dinner that is cooked today, else the longest meal that is. */
function mainMealOf(meals: readonly WeekEntry[], week: Week): WeekEntry | undefined {
  const cooked = meals.filter((meal) => meal.kind === "recipe" && meal.recipe !== null);
  const dinners = new Set(week.slots.filter((slot) => slot.kind === "dinner").map((slot) => slot.id));
  return (
    cooked.find((meal) => dinners.has(meal.slotId)) ??
    cooked.toSorted((a, b) => (b.recipe?.minutes ?? 0) - (a.recipe?.minutes ?? 0))[0]
  );
}

async function MainMeal({ entry }: { readonly entry: WeekEntry }) {
  const t = await getTranslations("today");
  const tp = await getTranslations("planning");
  const { recipe } = entry;
  if (recipe === null) return null;
  return (
    <Card as="section" isPadded={false} className="overflow-hidden sm:flex">
      <CoverImage src={recipe.artUrl} isFirst className="aspect-[2/1] w-full object-cover sm:aspect-auto sm:w-2/5" />
      <div className="grid flex-1 content-center gap-2 p-5">
        <p className="text-sm text-soft">{t("tonight")}</p>
        <h2 className="text-2xl text-balance">{recipe.title}</h2>
        <p className="text-soft">
          {recipe.minutes === null ? null : `${tp("meal.minutes", { count: recipe.minutes })} · `}
          {recipe.kcal === null ? null : (
            <>
              <Explained href={explainPath({ kind: "recipe", recipeId: recipe.id, nutrient: "energy" })}>
                {tp("meal.kcal", { count: Math.round(recipe.kcal) })}
              </Explained>
              {" · "}
            </>
          )}
          {t("servings", { count: entry.servingsToCook })}
        </p>
        <div className="mt-2 flex flex-wrap gap-2">
          <LinkButton href={`/recipes/${recipe.id}/cook?servings=${entry.servingsToCook || recipe.servings}`} look="go">
            {t("cook")}
          </LinkButton>
          <LinkButton href={`/recipes/${recipe.id}`}>{t("recipe")}</LinkButton>
        </div>
      </div>
    </Card>
  );
}

async function Meals({
  week,
  meals,
  main,
}: {
  readonly week: Week;
  readonly meals: readonly WeekEntry[];
  readonly main: WeekEntry | undefined;
}) {
  const t = await getTranslations("today");
  const tp = await getTranslations("planning");
  const saidOf = (entry: WeekEntry) => {
    if (entry.kind === "leftover")
      return entry.leftoverOf === null ? t("leftoversPlain") : t("leftovers", { day: dayName(entry.leftoverOf.date) });
    const { recipe } = entry;
    const minutes = recipe?.minutes == null ? null : tp("meal.minutes", { count: recipe.minutes });
    return recipe?.kcal == null ? (
      minutes
    ) : (
      <>
        <Explained href={explainPath({ kind: "recipe", recipeId: recipe.id, nutrient: "energy" })}>
          {tp("meal.kcal", { count: Math.round(recipe.kcal) })}
        </Explained>
        {minutes === null ? "" : ` · ${minutes}`}
      </>
    );
  };
  return (
    <section>
      <h2 className="mb-3">{t("meals")}</h2>
      <ul className="grid gap-2.5">
        {week.slots.map((slot) => {
          const entry = meals.find((meal) => meal.slotId === slot.id);
          const recipe = entry?.recipe ?? null;
          return (
            <li
              key={slot.id}
              className="relative flex min-h-16 items-center gap-3.5 rounded-tile border border-line bg-surface p-2.5"
            >
              {recipe === null ? null : (
                <CoverImage
                  src={recipe.artUrl}
                  width={80}
                  className="h-15 w-20 flex-none rounded-control object-cover"
                />
              )}
              <div className="min-w-0 flex-1 pl-1">
                <p className="text-sm text-soft">{slot.name}</p>
                {entry === undefined ? (
                  <p className="text-soft">{t("open")}</p>
                ) : recipe === null ? (
                  <p className="text-soft">{t("out")}</p>
                ) : (
                  <>
                    <h3 className="text-[1.0625rem] leading-snug">
                      <Link
                        href={`/recipes/${recipe.id}`}
                        prefetch={false}
                        className="after:absolute after:inset-0 after:rounded-tile"
                      >
                        {recipe.title}
                      </Link>
                    </h3>
                    <p className="text-sm text-soft">{saidOf(entry)}</p>
                  </>
                )}
              </div>
              {entry === undefined ? (
                <LinkButton href={`/plan?week=${week.weekStart}`} size="sm">
                  {t("addOpen")}
                </LinkButton>
              ) : recipe !== null && entry.kind === "recipe" && entry.id !== main?.id ? (
                <LinkButton
                  href={`/recipes/${recipe.id}/cook?servings=${entry.servingsToCook || recipe.servings}`}
                  size="sm"
                  className="relative z-10"
                  aria-label={t("cookOne", { title: recipe.title })}
                >
                  {t("cook")}
                </LinkButton>
              ) : null}
            </li>
          );
        })}
      </ul>
    </section>
  );
}

async function Tomorrow({
  week,
  nextWeek,
  tomorrow,
}: {
  readonly week: Week;
  readonly nextWeek: Week;
  readonly tomorrow: string;
}) {
  const t = await getTranslations("today");
  const slotName = (slotId: string) => week.slots.find((slot) => slot.id === slotId)?.name ?? slotId;
  const more = week.entries
    .filter((entry) => entry.date === week.today && entry.kind === "recipe")
    .flatMap((entry) =>
      week.entries
        .filter((other) => other.leftoverOf?.id === entry.id)
        .map((other) =>
          t("cookMore", {
            count: entry.servingsToCook,
            title: entry.recipe?.title ?? "",
            day: dayName(other.date),
            slot: slotName(other.slotId).toLowerCase(),
          }),
        ),
    );
  const meals = nextWeek.entries
    .filter((entry) => entry.date === tomorrow && entry.recipe !== null)
    .map((entry) =>
      entry.kind === "leftover"
        ? t("tomorrowLeftovers", { slot: slotName(entry.slotId), title: entry.recipe?.title ?? "" })
        : t("thaw", {
            slot: slotName(entry.slotId),
            title: entry.recipe?.title ?? "",
            minutes: entry.recipe?.minutes ?? 0,
          }),
    );
  const sentences = [...more, ...meals];
  return (
    <section>
      <h2 className="mb-2">{t("tomorrow")}</h2>
      {sentences.length === 0 ? (
        <p className="text-soft">{t("tomorrowNone")}</p>
      ) : (
        <ul className="grid list-disc gap-1 pl-5 text-soft">
          {sentences.map((sentence) => (
            <li key={sentence}>{sentence}</li>
          ))}
        </ul>
      )}
    </section>
  );
}

async function Targets({ week, today }: { readonly week: Week; readonly today: string }) {
  const t = await getTranslations("today");
  const figures = week.dayFigures.filter((day) => day.date === today);
  return (
    <section>
      <h2 className="mb-3">{t("targets")}</h2>
      {figures.length === 0 ? <p className="text-soft">{t("targetsNone")}</p> : null}
      <div className="grid gap-3">
        {week.eaters.map((eater) => {
          const day = figures.find((one) => one.eaterId === eater.id);
          return day === undefined ? null : <EaterDay key={eater.id} name={eater.name} day={day} />;
        })}
      </div>
    </section>
  );
}

async function Shopping({ week }: { readonly week: Week }) {
  const t = await getTranslations("today");
  const ahead = week.entries.filter((entry) => entry.kind === "recipe" && entry.date >= week.today).length;
  const open = await countOpenItems(await requireScope(), week.weekStart);
  return (
    <Card as="section" tone="sunk" className="flex flex-wrap items-center justify-between gap-3">
      <div>
        <h2 className="text-lg">{t("shopping")}</h2>
        <p className="text-sm text-soft">
          {t("shoppingText", { count: ahead })} {open === null ? null : t("shoppingOpen", { open })}
        </p>
      </div>
      <LinkButton href={`/shopping?week=${week.weekStart}`}>{t("shoppingLink")}</LinkButton>
    </Card>
  );
}
