"use client";

import { BookOpen, CookingPot, Ellipsis, Lock, LockOpen, Move, RefreshCw, Trash2, Users } from "lucide-react";
import { useTranslations } from "next-intl";
import type { ReactNode } from "react";
import { dayName } from "@/components/planning/plan-words";
import { Menu, MenuGroup, MenuItem, MenuLink, MenuSeparator } from "@/components/ui/menu";
import type { WeekEntry } from "@/lib/domains/planning/policy";
import { removeEntryAction, setLockedAction } from "../actions";
import { usePlan } from "./plan-context";

const icon = "size-4 text-soft";

/** Everything that can be done with one meal. */
export function MealMenu({ entry, className }: { readonly entry: WeekEntry; readonly className: string }) {
  const t = useTranslations("planning");
  const { week, reasons, open, change } = usePlan();
  const slot = week.slots.find((one) => one.id === entry.slotId)?.name ?? entry.slotId;
  const title = entry.recipe?.title ?? (entry.kind === "out" ? t("meal.out") : t("meal.gone"));
  const revision = week.revision;
  return (
    <Menu
      trigger={
        <button
          type="button"
          aria-label={t("meal.menu", { title, slot, day: dayName(entry.date) })}
          className={className}
        >
          <Ellipsis aria-hidden="true" className="size-4.5" />
        </button>
      }
    >
      {entry.recipe === null ? null : (
        <>
          <About reason={reasons[entry.id]}>
            <MenuLink href={`/recipes/${entry.recipe.id}`} icon={<BookOpen aria-hidden="true" className={icon} />}>
              {t("meal.open")}
            </MenuLink>
            <MenuLink
              href={`/recipes/${entry.recipe.id}/cook?servings=${entry.servingsToCook || entry.recipe.servings}`}
              icon={<CookingPot aria-hidden="true" className={icon} />}
            >
              {t("meal.cook")}
            </MenuLink>
          </About>
          <MenuSeparator />
          <MenuItem
            icon={
              entry.isLocked ? (
                <LockOpen aria-hidden="true" className={icon} />
              ) : (
                <Lock aria-hidden="true" className={icon} />
              )
            }
            onClick={() =>
              change(
                () => setLockedAction({ entryId: entry.id, isLocked: !entry.isLocked, revision }),
                () => ({ title: entry.isLocked ? t("toast.unlocked") : t("toast.locked") }),
              )
            }
          >
            {entry.isLocked ? t("meal.unlock") : t("meal.lock")}
          </MenuItem>
          <MenuItem
            icon={<RefreshCw aria-hidden="true" className={icon} />}
            onClick={() => open({ kind: "swap", entry })}
          >
            {t("meal.swap")}
          </MenuItem>
          <MenuItem
            icon={<Users aria-hidden="true" className={icon} />}
            onClick={() => open({ kind: "portions", entry })}
          >
            {t("meal.portions")}
          </MenuItem>
        </>
      )}
      <MenuItem icon={<Move aria-hidden="true" className={icon} />} onClick={() => open({ kind: "move", entry })}>
        {t("meal.move")}
      </MenuItem>
      <MenuSeparator />
      <MenuItem
        isDangerous
        icon={<Trash2 aria-hidden="true" className="size-4" />}
        onClick={() =>
          change(
            () => removeEntryAction({ entryId: entry.id, revision }),
            ({ removedLeftovers }) => ({
              title: t("toast.removed", { title }),
              description: removedLeftovers > 0 ? t("toast.leftoversToo", { count: removedLeftovers }) : undefined,
            }),
          )
        }
      >
        {t("meal.remove")}
      </MenuItem>
    </Menu>
  );
}

/** Says over the first verbs why the planner chose the meal. */
function About({ reason, children }: { readonly reason: string | undefined; readonly children: ReactNode }) {
  const t = useTranslations("planning");
  return reason === undefined ? children : <MenuGroup label={t("meal.because", { reason })}>{children}</MenuGroup>;
}
