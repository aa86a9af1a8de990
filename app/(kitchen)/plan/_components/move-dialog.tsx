"use client";

import { useTranslations } from "next-intl";
import { dayHead } from "@/components/planning/plan-words";
import { Dialog } from "@/components/ui/dialog";
import type { WeekEntry } from "@/lib/domains/planning/policy";
import { moveEntryAction } from "../actions";
import { usePlan } from "./plan-context";

/** Every place of the week as a list: what dragging does, without dragging. */
export function MoveDialog({ entry }: { readonly entry: WeekEntry }) {
  const t = useTranslations("planning");
  const { week, open, change } = usePlan();
  const title = entry.recipe?.title ?? t("meal.out");
  return (
    <Dialog
      open
      onOpenChange={(isOpen) => (isOpen ? null : open(null))}
      title={t("move.title", { title })}
      description={t("move.lead")}
    >
      <div className="grid gap-4 sm:grid-cols-2">
        {week.days.map((day) => (
          <section key={day.date}>
            <h3 className="mb-1 text-base">{dayHead(day.date)}</h3>
            <ul>
              {week.slots.map((slot) => {
                const there = week.entries.find((one) => one.date === day.date && one.slotId === slot.id);
                return (
                  <li key={slot.id}>
                    <button
                      type="button"
                      disabled={there?.id === entry.id}
                      className="flex min-h-11 w-full items-center justify-between gap-3 rounded-control px-3 text-left hover:bg-sunk disabled:opacity-50"
                      onClick={() => {
                        open(null);
                        change(
                          () =>
                            moveEntryAction({
                              entryId: entry.id,
                              to: { date: day.date, slotId: slot.id },
                              revision: week.revision,
                            }),
                          ({ isSwapped }) => ({ title: t(isSwapped ? "toast.swappedPlaces" : "toast.moved") }),
                        );
                      }}
                    >
                      {slot.name}
                      <span className="truncate text-sm text-soft">
                        {there === undefined
                          ? t("move.free")
                          : t("move.taken", { title: there.recipe?.title ?? t("meal.out") })}
                      </span>
                    </button>
                  </li>
                );
              })}
            </ul>
          </section>
        ))}
      </div>
    </Dialog>
  );
}
