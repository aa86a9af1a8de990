"use client";

import { Ellipsis, FileDown, RefreshCw, Tag, Undo2, X } from "lucide-react";
import { useTranslations } from "next-intl";
import { Button, buttonClass } from "@/components/ui/button";
import { Menu, MenuDownload, MenuItem, MenuLink, MenuSeparator } from "@/components/ui/menu";
import { clearWeekAction } from "../actions";
import { usePlan } from "./plan-context";

const icon = "size-4 text-soft";

/** What can be done with the whole week. */
export function PlanToolbar() {
  const t = useTranslations("planning");
  const { week, isBusy, isPlanning, open, plan, undo, change } = usePlan();
  const hasMeals = week.entries.length > 0;
  return (
    <>
      {week.undo === null ? null : (
        <Button
          look="bare"
          onClick={undo}
          disabled={isBusy || isPlanning}
          icon={<Undo2 aria-hidden="true" className="size-4" />}
        >
          {t("do.undo")}
        </Button>
      )}
      {hasMeals ? <Button onClick={() => open({ kind: "why" })}>{t("do.why")}</Button> : null}
      {week.openSlots > 0 ? (
        <Button look="go" isLoading={isPlanning} onClick={() => plan({})}>
          {t(hasMeals ? "do.fill" : "do.plan")}
        </Button>
      ) : null}
      {hasMeals ? (
        <Menu
          trigger={
            <button type="button" aria-label={t("do.more")} className={buttonClass("plain", "icon")}>
              <Ellipsis aria-hidden="true" className="size-5" />
            </button>
          }
        >
          <MenuItem
            icon={<FileDown aria-hidden="true" className={icon} />}
            onClick={() => window.location.assign(`/api/reports/week-plan?week=${week.weekStart}`)}
          >
            {t("do.pdf")}
          </MenuItem>
          <MenuLink href={`/prep/labels?week=${week.weekStart}`} icon={<Tag aria-hidden="true" className={icon} />}>
            {t("do.labels")}
          </MenuLink>
          <MenuDownload href={`/api/v1/reports/exports/plan?format=xlsx&week=${week.weekStart}`}>XLSX</MenuDownload>
          <MenuDownload href={`/api/v1/reports/exports/plan?format=csv&week=${week.weekStart}`}>CSV</MenuDownload>
          <MenuItem
            icon={<RefreshCw aria-hidden="true" className={icon} />}
            isDisabled={isPlanning}
            onClick={() => plan({ isFresh: true })}
          >
            {t("do.replan")}
          </MenuItem>
          <MenuSeparator />
          <MenuItem
            isDangerous
            icon={<X aria-hidden="true" className="size-4" />}
            onClick={() =>
              change(
                () => clearWeekAction({ weekStart: week.weekStart, revision: week.revision }),
                ({ removed }) => ({ title: t("toast.cleared", { count: removed }) }),
              )
            }
          >
            {t("do.clear")}
          </MenuItem>
        </Menu>
      ) : null}
    </>
  );
}
