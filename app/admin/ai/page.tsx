import type { Metadata } from "next";
import { getFormatter, getTranslations } from "next-intl/server";
import { z } from "zod";
import { PeriodChoice } from "@/components/analytics/period-choice";
import { Chip } from "@/components/ui/chip";
import { Notice } from "@/components/ui/notice";
import { PageHeader } from "@/components/ui/page-header";
import {
  byDay,
  byModel,
  byTask,
  byUser,
  failures,
  figures,
  keptAnswers,
  listBudgets,
  month,
} from "@/lib/domains/ai/queries";
import { AI_TASKS } from "@/lib/platform/ai/tasks";
import { requireAdmin } from "@/lib/platform/auth/scope";
import { AnswersCard } from "./_components/answers-card";
import { BudgetsCard } from "./_components/budgets-card";
import { DayChart } from "./_components/day-chart";
import { FailuresCard } from "./_components/failures-card";
import { FigureTiles } from "./_components/figure-tiles";
import { ModelsCard } from "./_components/models-card";
import { PricesCard } from "./_components/prices-card";
import { readState } from "./_components/read-state";
import { ShareCard } from "./_components/share-card";

const PERIODS = [7, 30, 90] as const;
const DAY_MS = 86_400_000;

export async function generateMetadata(): Promise<Metadata> {
  return { title: (await getTranslations("adminAi"))("title") };
}

const asked = z.coerce.number().pipe(z.literal(PERIODS)).catch(30);

/** What models are asked, what it costs, what may be spent, and which model serves what. */
export default async function AiPage({ searchParams }: { searchParams: Promise<{ days?: string }> }) {
  const { db } = await requireAdmin();
  const t = await getTranslations("adminAi");
  const format = await getFormatter();
  const days = asked.parse((await searchParams).days);
  const now = new Date();
  const until = new Date(Math.floor(now.getTime() / DAY_MS) * DAY_MS + DAY_MS);
  const stretch = { from: new Date(until.getTime() - days * DAY_MS), until };
  const state = await readState(db, now);
  const sums = await figures({ db }, stretch);
  const wrong = await failures({ db }, stretch);
  const kept = await keptAnswers({ db }, now);
  const taskName = (key: string) => {
    const task = AI_TASKS.find((each) => each === key);
    return task === undefined ? key : t(`tasks.${task}`);
  };
  return (
    <>
      <PageHeader
        title={t("title")}
        description={t("lead")}
        actions={
          <PeriodChoice
            label={t("days")}
            choices={PERIODS.map((count) => ({
              href: `/admin/ai?days=${count}`,
              label: t("lastDays", { days: count }),
              isCurrent: count === days,
            }))}
          />
        }
      />
      <div className="grid gap-5">
        {state.problem === null ? null : <Notice tone="tomato">{t("broken", { why: state.problem })}</Notice>}
        {state.provider === null && state.problem === null ? (
          <Notice>
            <strong className="block">{t("local.title")}</strong>
            {t("local.text")}
          </Notice>
        ) : null}
        {state.provider === null ? null : (
          <p className="flex flex-wrap items-center gap-x-3 gap-y-1">
            <span className="font-[560]">{state.provider.name}</span>
            <Chip tone={state.provider.state === "closed" ? "herb" : "honey"}>
              {t(`provider.state.${state.provider.state}`)}
            </Chip>
            <span className="text-sm text-soft">
              {[
                t("provider.underWay", { count: state.provider.underWay }),
                ...(state.provider.failures === 0 ? [] : [t("provider.failures", { count: state.provider.failures })]),
                ...(state.provider.retryAt === null
                  ? []
                  : [
                      t("provider.retryAt", { time: format.dateTime(state.provider.retryAt, { timeStyle: "medium" }) }),
                    ]),
              ].join(" · ")}
            </span>
          </p>
        )}
        {sums.calls === 0 ? null : <FigureTiles figures={sums} month={await month({ db }, now)} />}
        <DayChart days={await byDay({ db }, stretch)} />
        <div className="grid gap-5 xl:grid-cols-2">
          <ShareCard
            title={t("shares.task")}
            shares={await byTask({ db }, stretch)}
            nameOf={({ key }) => taskName(key)}
          />
          <ShareCard
            title={t("shares.model")}
            shares={await byModel({ db }, stretch)}
            nameOf={({ key, isLocal }) =>
              isLocal ? `${taskName(key.replace("local/kitchen-", ""))} · ${t("shares.own")}` : key
            }
          />
          <ShareCard
            title={t("shares.user")}
            shares={await byUser({ db }, stretch)}
            nameOf={({ name }) => name ?? t("shares.nobody")}
            hrefOf={({ key }) => (key === "" ? undefined : `/admin/users/${encodeURIComponent(key)}`)}
          />
          {sums.calls === 0 ? null : <FailuresCard failures={wrong} />}
        </div>
        <BudgetsCard rows={await listBudgets({ db }, now)} />
        <ModelsCard tasks={state.tasks} hasProvider={state.provider !== null} />
        <PricesCard prices={state.prices} missing={state.missingPrices} />
        <AnswersCard key={String(state.keepsAnswers)} isKept={state.keepsAnswers} {...kept} />
      </div>
    </>
  );
}
