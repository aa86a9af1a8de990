"use client";

import { CalendarDays } from "lucide-react";
import { useTranslations } from "next-intl";
import type { ReactNode } from "react";
import { EaterTargetsRow } from "@/components/planning/eater-targets";
import { Card } from "@/components/ui/card";
import { PageHeader } from "@/components/ui/page-header";
import { Progress } from "@/components/ui/progress";
import type { Week } from "@/lib/domains/planning/policy";
import { ConflictNotice } from "./conflict-notice";
import { DayTable } from "./day-table";
import { DayView } from "./day-view";
import { PlanProvider, usePlan } from "./plan-context";
import { PlanDialogs } from "./plan-dialogs";
import { PlanToolbar } from "./plan-toolbar";
import { WeekGrid } from "./week-grid";

export interface PlanBoardProps {
  readonly week: Week;
  /** Why the planner put a meal there, by entry id. */
  readonly reasons: Readonly<Record<string, string>>;
  readonly title: string;
  readonly summary: string;
  readonly weekNav: ReactNode;
  readonly foot: ReactNode;
}

/** The plan page: the week, what it achieves, and every way to change it. */
export function PlanBoard({ week, reasons, title, summary, weekNav, foot }: PlanBoardProps) {
  return (
    <PlanProvider week={week} reasons={reasons}>
      <PageHeader title={title} description={summary} actions={<PlanToolbar />} />
      {weekNav}
      <PlanningProgress />
      <ConflictNotice />
      {week.entries.length === 0 ? <EmptyWeek /> : <EaterTargetsRow eaters={week.eaters} weekStart={week.weekStart} />}
      <DayView />
      <WeekGrid />
      <DayTable />
      {foot}
      <PlanDialogs />
    </PlanProvider>
  );
}

function PlanningProgress() {
  const t = useTranslations("planning");
  const { isPlanning } = usePlan();
  return (
    <div aria-live="polite">
      {isPlanning ? (
        <Card className="mb-6">
          <Progress label={t("do.planning")} value={null} />
          <p className="mt-1.5 text-sm text-soft">{t("do.planningHint")}</p>
        </Card>
      ) : null}
    </div>
  );
}

function EmptyWeek() {
  const t = useTranslations("planning");
  return (
    <div className="mb-6 flex items-center gap-4 rounded-card border border-dashed border-edge/60 px-5 py-4">
      <span
        aria-hidden="true"
        className="grid size-11 flex-none place-items-center rounded-full bg-herb-wash text-herb"
      >
        <CalendarDays className="size-5" />
      </span>
      <div>
        <h2 className="text-lg">{t("emptyWeek.title")}</h2>
        <p className="text-soft">{t("emptyWeek.text")}</p>
      </div>
    </div>
  );
}
