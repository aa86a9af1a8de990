import { ChevronLeft, ChevronRight, ShoppingBasket } from "lucide-react";
import type { Metadata } from "next";
import Link from "next/link";
import { getTranslations } from "next-intl/server";
import { shortDate } from "@/components/planning/plan-words";
import { AddFirstItem } from "@/components/shopping/add-first-item";
import { MakeListButton } from "@/components/shopping/make-list-button";
import { type ShoppingActions, ShoppingBoard } from "@/components/shopping/shopping-board";
import { buttonClass } from "@/components/ui/button";
import { EmptyState } from "@/components/ui/empty-state";
import { LinkButton } from "@/components/ui/link-button";
import { PageHeader } from "@/components/ui/page-header";
import { daysAfter, isPlainDate, mondayOf } from "@/lib/domains/planning/dates";
import { cookedMealsOf, currentWeekOf, todayOf } from "@/lib/domains/planning/queries";
import { findList } from "@/lib/domains/shopping/queries";
import { isAtHome } from "@/lib/engines/shopping/is-at-home";
import { requireScope } from "@/lib/platform/auth/scope";
import {
  addItemAction,
  buildListAction,
  haveAtHomeAction,
  putAwayAction,
  removeItemAction,
  restoreItemAction,
  setPaidAction,
  setSharedAction,
  undoPutAwayAction,
} from "./actions";

const actions: ShoppingActions = {
  build: buildListAction,
  add: addItemAction,
  remove: removeItemAction,
  restore: restoreItemAction,
  haveIt: haveAtHomeAction,
  putAway: putAwayAction,
  undoPutAway: undoPutAwayAction,
  setShared: setSharedAction,
  setPaid: setPaidAction,
};

export async function generateMetadata(): Promise<Metadata> {
  return { title: (await getTranslations("shopping"))("title") };
}

/** The list of one week; any date in the address opens its week. */
export default async function ShoppingPage({ searchParams }: { searchParams: Promise<{ week?: string | string[] }> }) {
  const scope = await requireScope();
  const { week: asked } = await searchParams;
  const weekStart = typeof asked === "string" && isPlainDate(asked) ? mondayOf(asked) : await currentWeekOf(scope);
  const list = await findList(scope, weekStart);
  const t = await getTranslations("shopping");
  const open = list?.items.filter((item) => item.checkedAt === null && !isAtHome(item)).length ?? 0;
  const home = list?.items.filter(isAtHome).length ?? 0;
  const isEmpty = list === null || (list.items.length === 0 && !list.isMade);
  return (
    <>
      <PageHeader title={t("title")} description={isEmpty ? t("summary.none") : t("summary.open", { open, home })} />
      <WeekNav weekStart={weekStart} today={todayOf(scope)} />
      {isEmpty ? (
        <NoList weekStart={weekStart} hasMeals={(await cookedMealsOf(scope, weekStart)).meals.length > 0} />
      ) : (
        <ShoppingBoard key={list.id} list={list} actions={actions} />
      )}
    </>
  );
}

async function NoList({ weekStart, hasMeals }: { weekStart: string; hasMeals: boolean }) {
  const t = await getTranslations("shopping");
  return (
    <div className="grid gap-6">
      <EmptyState
        icon={<ShoppingBasket />}
        title={t("noList.title")}
        description={hasMeals ? t("noList.text") : t("noList.nothingPlanned")}
        actions={
          hasMeals ? (
            <MakeListButton weekStart={weekStart} build={buildListAction} />
          ) : (
            <LinkButton href={`/plan?week=${weekStart}`} look="go">
              {t("noList.plan")}
            </LinkButton>
          )
        }
      />
      <div className="max-w-xl">
        <AddFirstItem weekStart={weekStart} add={addItemAction} />
      </div>
    </div>
  );
}

async function WeekNav({ weekStart, today }: { weekStart: string; today: string }) {
  const t = await getTranslations("shopping");
  const thisWeek = mondayOf(today);
  return (
    <nav aria-label={t("week.nav")} className="mb-5 flex items-center gap-1 print:hidden">
      <Link
        href={`/shopping?week=${daysAfter(weekStart, -7)}`}
        aria-label={t("week.previous")}
        className={buttonClass("bare", "icon", "-ml-2")}
      >
        <ChevronLeft aria-hidden className="size-5" />
      </Link>
      <span className="title text-[1.0625rem] whitespace-nowrap">
        {t("week.range", { from: shortDate(weekStart), to: shortDate(daysAfter(weekStart, 6)) })}
      </span>
      <Link
        href={`/shopping?week=${daysAfter(weekStart, 7)}`}
        aria-label={t("week.next")}
        className={buttonClass("bare", "icon")}
      >
        <ChevronRight aria-hidden className="size-5" />
      </Link>
      {weekStart === thisWeek ? null : (
        <Link href={`/shopping?week=${thisWeek}`} className={buttonClass("bare", "sm")}>
          {t("week.this")}
        </Link>
      )}
    </nav>
  );
}
