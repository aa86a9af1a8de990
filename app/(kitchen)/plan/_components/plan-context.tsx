"use client";

import { useTranslations } from "next-intl";
import { createContext, type ReactNode, useContext, useMemo, useState, useTransition } from "react";
import { dayName } from "@/components/planning/plan-words";
import type { NamedWish } from "@/components/planning/reason-words";
import { showToast, type ToastMessage } from "@/components/ui/toast";
import type { WeekPlanned } from "@/lib/domains/planning/mutations/plan-week";
import type { Refusal, Week, WeekEntry, WeekSlot } from "@/lib/domains/planning/policy";
import { planWeekAction, undoAction } from "../actions";

/** What an action gives back, as next-safe-action wraps it. */
interface Answer<T> {
  readonly data?: T | undefined;
  readonly serverError?: { readonly message: string } | undefined;
  readonly validationErrors?: unknown;
}
/** Why the week was not planned. */
type NotPlanned =
  | Exclude<WeekPlanned, { readonly ok: true } | { readonly reason: "conflict" }>
  | { readonly ok: false; readonly reason: "conflict"; readonly wishes: readonly NamedWish[] };
type Outcome = { readonly ok: true; readonly revision: number } | Refusal;

export type OpenDialog =
  | { readonly kind: "swap" | "portions" | "move"; readonly entry: WeekEntry }
  | { readonly kind: "picker"; readonly date: string; readonly slot: WeekSlot }
  | { readonly kind: "why" };

interface PlanContext {
  readonly week: Week;
  /** Why the planner put a meal there, by entry id; none for what a person chose. */
  readonly reasons: Readonly<Record<string, string>>;
  readonly isBusy: boolean;
  readonly isPlanning: boolean;
  readonly dialog: OpenDialog | null;
  readonly open: (dialog: OpenDialog | null) => void;
  readonly conflict: readonly NamedWish[] | null;
  readonly setConflict: (wishes: readonly NamedWish[] | null) => void;
  /** Runs one change, says what happened and offers undo. */
  readonly change: <T extends Outcome>(
    work: () => Promise<Answer<T>>,
    said: (result: Extract<T, { ok: true }>) => Pick<ToastMessage, "title" | "description">,
  ) => void;
  readonly plan: (input: { isFresh?: boolean; dropped?: readonly string[] }) => void;
  readonly undo: () => void;
  readonly placeName: (place: { readonly date: string; readonly slotId: string }) => string;
}

const Context = createContext<PlanContext | null>(null);

/** The week on show and the ways to change it, for everything on the plan page. */
export function usePlan(): PlanContext {
  const plan = useContext(Context);
  if (plan === null) throw new Error("usePlan needs a PlanProvider above it.");
  return plan;
}

export function PlanProvider({
  week: shown,
  reasons,
  children,
}: Pick<PlanContext, "week" | "reasons"> & { readonly children: ReactNode }) {
  const t = useTranslations("planning");
  // A reply tells the new revision before the new page is there: what is done in between is not stale.
  const [told, setTold] = useState({ weekStart: shown.weekStart, revision: shown.revision });
  const revision = told.weekStart === shown.weekStart ? Math.max(told.revision, shown.revision) : shown.revision;
  const week = useMemo((): Week => ({ ...shown, revision }), [shown, revision]);
  const [isBusy, startChange] = useTransition();
  const [isPlanning, startPlanning] = useTransition();
  const [dialog, open] = useState<OpenDialog | null>(null);
  const [conflict, setConflict] = useState<readonly NamedWish[] | null>(null);

  const value = useMemo((): PlanContext => {
    const { weekStart } = week;
    const refuse = (refusal: NotPlanned | Refusal | null, message?: string) => {
      if (refusal?.reason === "conflict") {
        setConflict(refusal.wishes);
        return;
      }
      const title =
        refusal === null
          ? (message ?? t("refused.failed"))
          : refusal.reason === "allergy"
            ? t("refused.allergy", {
                title: refusal.title,
                allergen: t(`allergens.${refusal.allergen}`),
                name: refusal.eaterName,
              })
            : t(`refused.${refusal.reason}`);
      showToast({ title, tone: "tomato", id: "plan" });
    };
    const undo = (revision?: number) =>
      startChange(async () => {
        const { data, serverError } = await undoAction({ weekStart, revision });
        if (data?.ok) {
          setTold({ weekStart, revision: data.revision });
          showToast({ title: t("toast.undone", { what: t(`undoWhat.${undoName(data.label)}`) }), id: "plan" });
        } else refuse(data ?? null, serverError?.message);
      });
    const withUndo = (said: Pick<ToastMessage, "title" | "description">, revision: number) => {
      setTold({ weekStart, revision });
      showToast({ ...said, id: "plan", action: { label: t("do.undo"), onClick: () => undo(revision) } });
    };
    return {
      week,
      reasons,
      isBusy,
      isPlanning,
      dialog,
      open,
      conflict,
      setConflict,
      change: (work, said) =>
        startChange(async () => {
          const { data, serverError } = await attempt(work);
          if (data?.ok) withUndo(said(data as Parameters<typeof said>[0]), data.revision);
          else refuse((data as Refusal | undefined) ?? null, serverError?.message);
        }),
      plan: (input) =>
        startPlanning(async () => {
          setConflict(null);
          const { data, serverError } = await attempt(() =>
            planWeekAction({ weekStart, revision: week.revision, ...input, dropped: [...(input.dropped ?? [])] }),
          );
          if (data?.ok)
            withUndo(
              {
                title: t("toast.planned", { count: data.filled }),
                description: data.isExact
                  ? t("toast.plannedNote", { seconds: (data.elapsedMs / 1000).toFixed(1) })
                  : t("toast.plannedShort"),
              },
              data.revision,
            );
          else refuse(data ?? null, serverError?.message);
        }),
      undo: () => undo(week.revision),
      placeName: ({ date, slotId }) =>
        t("drag.place", {
          slot: week.slots.find((slot) => slot.id === slotId)?.name ?? slotId,
          day: dayName(date),
        }),
    };
  }, [week, reasons, isBusy, isPlanning, dialog, conflict, t]);
  return <Context value={value}>{children}</Context>;
}

/** A connection that broke off is an answer like any other. */
async function attempt<T>(work: () => Promise<Answer<T>>): Promise<Answer<T>> {
  try {
    return await work();
  } catch {
    return {};
  }
}

const UNDO_NAMES = [
  "add",
  "move",
  "swap",
  "remove",
  "lock",
  "unlock",
  "portions",
  "out",
  "skip",
  "unskip",
  "clear",
  "plan",
] as const;

export const undoName = (label: string): (typeof UNDO_NAMES)[number] | "other" =>
  UNDO_NAMES.find((name) => name === label) ?? "other";
