"use client";

import {
  closestCenter,
  DndContext,
  type DragEndEvent,
  DragOverlay,
  KeyboardSensor,
  MouseSensor,
  TouchSensor,
  useDroppable,
  useSensor,
  useSensors,
} from "@dnd-kit/core";
import clsx from "clsx";
import { Ellipsis, Plus } from "lucide-react";
import { useTranslations } from "next-intl";
import { type ReactNode, useState } from "react";
import { dayHead, dayName } from "@/components/planning/plan-words";
import { Menu, MenuItem } from "@/components/ui/menu";
import type { WeekDay, WeekSlot } from "@/lib/domains/planning/policy";
import { moveEntryAction, skipDayAction } from "../actions";
import { stepToNeighbour } from "./grid-keys";
import { MealCard, MealFace } from "./meal-card";
import { usePlan } from "./plan-context";

/** Days across, meals down; a meal is dragged to another place with mouse, finger or keys. */
export function WeekGrid() {
  const t = useTranslations("planning");
  const { week, change, placeName } = usePlan();
  const [draggedId, setDraggedId] = useState<string | null>(null);
  const sensors = useSensors(
    useSensor(MouseSensor, { activationConstraint: { distance: 6 } }),
    useSensor(TouchSensor, { activationConstraint: { delay: 220, tolerance: 8 } }),
    useSensor(KeyboardSensor, { coordinateGetter: stepToNeighbour }),
  );
  const dragged = week.entries.find((entry) => entry.id === draggedId);
  const titleOf = (id: string | number) =>
    week.entries.find((entry) => entry.id === id)?.recipe?.title ?? t("meal.out");
  const nameOf = (id: string | number) => {
    const [date = "", slotId = ""] = String(id).split("/");
    return placeName({ date, slotId });
  };
  const drop = ({ active, over }: DragEndEvent) => {
    setDraggedId(null);
    const entry = week.entries.find((one) => one.id === active.id);
    const [date = "", slotId = ""] = String(over?.id ?? "").split("/");
    if (entry === undefined || date === "" || (entry.date === date && entry.slotId === slotId)) return;
    change(
      () => moveEntryAction({ entryId: entry.id, to: { date, slotId }, revision: week.revision }),
      ({ isSwapped }) => ({ title: isSwapped ? t("toast.swappedPlaces") : t("toast.moved") }),
    );
  };
  return (
    <DndContext
      id="plan"
      sensors={sensors}
      collisionDetection={closestCenter}
      onDragStart={({ active }) => setDraggedId(String(active.id))}
      onDragCancel={() => setDraggedId(null)}
      onDragEnd={drop}
      accessibility={{
        screenReaderInstructions: { draggable: t("drag.instructions") },
        announcements: {
          onDragStart: ({ active }) => t("drag.start", { title: titleOf(active.id) }),
          onDragOver: ({ over }) => (over ? t("drag.over", { place: nameOf(over.id) }) : undefined),
          onDragEnd: ({ over }) => (over ? t("drag.end", { place: nameOf(over.id) }) : t("drag.cancel")),
          onDragCancel: () => t("drag.cancel"),
        },
      }}
    >
      <section
        aria-label={t("week.grid")}
        className="-mx-2 hidden overflow-x-auto px-2 pb-2 md:block print:block print:overflow-visible"
      >
        <div className="grid min-w-[56rem] grid-cols-[4.75rem_repeat(7,minmax(0,1fr))] gap-x-2.5 gap-y-2.5 print:min-w-0">
          <span />
          {week.days.map((day) => (
            <DayHead key={day.date} day={day} />
          ))}
          {week.slots.map((slot) => (
            <SlotRow key={slot.id} slot={slot} />
          ))}
        </div>
      </section>
      <DragOverlay dropAnimation={null}>{dragged ? <MealFace entry={dragged} isLifted /> : null}</DragOverlay>
    </DndContext>
  );
}

function DayHead({ day }: { readonly day: WeekDay }) {
  const t = useTranslations("planning");
  const { week, change } = usePlan();
  const name = dayName(day.date);
  return (
    <div className="flex items-start justify-between gap-1 px-1 pb-0.5">
      <h2 className="text-[1.0625rem] leading-tight">
        <span className={clsx(day.isToday && "text-herb")}>{dayHead(day.date)}</span>
        <span className="block pt-0.5 font-sans text-sm font-normal tracking-normal text-soft">
          {day.isToday ? `${t("week.today")} · ` : ""}
          {day.isSkipped ? "–" : t("meal.minutes", { count: day.minutesUsed })}
        </span>
      </h2>
      <Menu
        trigger={
          <button
            type="button"
            aria-label={t("do.dayMenu", { day: name })}
            className="-mr-1 grid size-7 place-items-center rounded-full text-soft hover:bg-sunk hover:text-ink print:hidden"
          >
            <Ellipsis aria-hidden="true" className="size-4" />
          </button>
        }
      >
        <MenuItem
          onClick={() =>
            change(
              () => skipDayAction({ date: day.date, isSkipped: !day.isSkipped, revision: week.revision }),
              () => ({ title: t(day.isSkipped ? "toast.unskipped" : "toast.skipped", { day: name }) }),
            )
          }
        >
          {t(day.isSkipped ? "do.unskip" : "do.skip", { day: name })}
        </MenuItem>
      </Menu>
    </div>
  );
}

function SlotRow({ slot }: { readonly slot: WeekSlot }) {
  const { week } = usePlan();
  return (
    <>
      <h3 className="self-center font-sans! text-sm! font-normal! tracking-normal! break-words text-soft hyphens-auto">
        {slot.name}
      </h3>
      {week.days.map((day) => {
        const entry = week.entries.find((one) => one.date === day.date && one.slotId === slot.id);
        return (
          <Place key={day.date} day={day} slot={slot}>
            {entry === undefined ? <AddButton day={day} slot={slot} /> : <MealCard entry={entry} />}
          </Place>
        );
      })}
    </>
  );
}

function Place({
  day,
  slot,
  children,
}: {
  readonly day: WeekDay;
  readonly slot: WeekSlot;
  readonly children: ReactNode;
}) {
  const { setNodeRef, isOver, active } = useDroppable({ id: `${day.date}/${slot.id}` });
  return (
    <div
      ref={setNodeRef}
      className={clsx(
        "min-h-31 min-w-0 rounded-tile",
        active !== null && "outline-2 outline-transparent outline-dashed",
        isOver && "bg-herb-wash outline-herb!",
        day.isSkipped && "opacity-45",
      )}
    >
      {children}
    </div>
  );
}

export function AddButton({ day, slot }: { readonly day: WeekDay; readonly slot: WeekSlot }) {
  const t = useTranslations("planning");
  const { open } = usePlan();
  return (
    <button
      type="button"
      aria-label={t("meal.addTo", { slot: slot.name, day: dayName(day.date) })}
      onClick={() => open({ kind: "picker", date: day.date, slot })}
      className="flex size-full min-h-16 items-center justify-center gap-1 rounded-tile border border-dashed border-edge/45 text-sm text-soft transition-colors hover:border-herb hover:text-herb md:min-h-31 print:invisible"
    >
      <Plus aria-hidden="true" className="size-3.5" />
      {t("meal.add")}
    </button>
  );
}
