import { ChevronLeft, ChevronRight } from "lucide-react";
import type { Metadata } from "next";
import Link from "next/link";
import { getTranslations } from "next-intl/server";
import { shortDate } from "@/components/planning/plan-words";
import { entryReasonWords } from "@/components/planning/reason-words";
import { WeekCostLine } from "@/components/prices/week-cost-line";
import { MakeListButton } from "@/components/shopping/make-list-button";
import { buttonClass } from "@/components/ui/button";
import { Card } from "@/components/ui/card";
import { LinkButton } from "@/components/ui/link-button";
import { daysAfter, isPlainDate, mondayOf } from "@/lib/domains/planning/dates";
import type { Week } from "@/lib/domains/planning/policy";
import { currentWeekOf, weekOf } from "@/lib/domains/planning/queries";
import { weekCostOf } from "@/lib/domains/planning/queries/week-cost";
import { countOpenItems } from "@/lib/domains/shopping/queries";
import { requireScope } from "@/lib/platform/auth/scope";
import { buildListAction } from "../shopping/actions";
import { PlanBoard } from "./_components/plan-board";
import { weekHeading, weekSummary } from "./week-words";

export async function generateMetadata(): Promise<Metadata> {
  return { title: (await getTranslations("planning"))("title") };
}

/** One week of meals; any date in the address opens its week. */
export default async function PlanPage({ searchParams }: { searchParams: Promise<{ week?: string | string[] }> }) {
  const scope = await requireScope();
  const { week: asked } = await searchParams;
  const weekStart = typeof asked === "string" && isPlainDate(asked) ? mondayOf(asked) : await currentWeekOf(scope);
  const week = await weekOf(scope, weekStart);
  const t = await getTranslations("planning");
  const words = await getTranslations();
  const reasons = week.entries.flatMap(({ id, reason }) =>
    reason === null ? [] : [[id, entryReasonWords(reason, words)] as const],
  );
  return (
    <PlanBoard
      week={week}
      reasons={Object.fromEntries(reasons)}
      title={weekHeading(week, t)}
      summary={weekSummary(week, t)}
      weekNav={<WeekNav week={week} />}
      foot={<Foot week={week} />}
    />
  );
}

async function WeekNav({ week }: { readonly week: Week }) {
  const t = await getTranslations("planning");
  const { weekStart } = week;
  const thisWeek = mondayOf(week.today);
  return (
    <nav aria-label={t("week.nav")} className="mb-5 flex items-center gap-1 print:hidden">
      <Link
        href={`/plan?week=${daysAfter(weekStart, -7)}`}
        aria-label={t("week.previous")}
        className={buttonClass("bare", "icon", "-ml-2")}
      >
        <ChevronLeft aria-hidden="true" className="size-5" />
      </Link>
      <span className="title text-[1.0625rem] whitespace-nowrap">
        {t("week.range", { from: shortDate(weekStart), to: shortDate(daysAfter(weekStart, 6)) })}
      </span>
      <Link
        href={`/plan?week=${daysAfter(weekStart, 7)}`}
        aria-label={t("week.next")}
        className={buttonClass("bare", "icon")}
      >
        <ChevronRight aria-hidden="true" className="size-5" />
      </Link>
      {weekStart === thisWeek ? null : (
        <Link href={`/plan?week=${thisWeek}`} className={buttonClass("bare", "sm")}>
          {t("week.this")}
        </Link>
      )}
    </nav>
  );
}

async function Foot({ week }: { readonly week: Week }) {
  const t = await getTranslations("planning");
  const cooked = week.entries.filter((entry) => entry.kind === "recipe");
  if (cooked.length === 0) return null;
  const minutes = cooked.reduce((sum, entry) => sum + (entry.recipe?.minutes ?? 0), 0);
  const leftovers = week.entries.filter((entry) => entry.kind === "leftover").length;
  const scope = await requireScope();
  const [{ cost, currency, budgetMinor }, open] = await Promise.all([
    weekCostOf(scope, week),
    countOpenItems(scope, week.weekStart),
  ]);
  return (
    <Card className="mt-5 flex flex-wrap items-center justify-between gap-4">
      <div>
        <p className="font-semibold">{t("foot.cook", { meals: cooked.length })}</p>
        <p className="text-sm text-soft">
          {t("foot.recipes", { recipes: new Set(cooked.map((entry) => entry.recipe?.id)).size, minutes })}{" "}
          {leftovers === 0 ? null : t("foot.leftovers", { count: leftovers })}
        </p>
        <WeekCostLine weekStart={week.weekStart} cost={cost} currency={currency} budgetMinor={budgetMinor} />
      </div>
      {open === null ? (
        <MakeListButton weekStart={week.weekStart} build={buildListAction} opens />
      ) : (
        <LinkButton href={`/shopping?week=${week.weekStart}`} look="go">
          {t("do.list", { open })}
        </LinkButton>
      )}
    </Card>
  );
}
