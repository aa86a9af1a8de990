"use client";

import { useTranslations } from "next-intl";
import { useState } from "react";
import { closeToast, showToast } from "@/components/ui/toast";
import type { Booked, StockRefusal, UndoRefusal } from "@/lib/domains/pantry/policy";
import { undoBookingAction } from "../actions";

/** One message at a time: the newest booking is the one to take back. */
const TOAST = "pantry-booking";

/** Takes the last message down, so that it does not lie over a window that opens. */
export const clearBookingToast = () => closeToast(TOAST);

type Answer<T> =
  | {
      readonly data?: T | undefined;
      readonly serverError?: { readonly message: string } | undefined;
      readonly validationErrors?: unknown;
    }
  | undefined;

/** Books, says so with a way back, and gives the sentence to show when it was refused (null: done). */
export function useBooking() {
  const t = useTranslations("pantry");
  const [isBusy, setBusy] = useState(false);

  async function attempt(work: () => Promise<Answer<Booked | StockRefusal | UndoRefusal>>): Promise<Booked | string> {
    setBusy(true);
    try {
      const answer = await work();
      if (answer?.data?.ok === true) return answer.data;
      if (answer?.data?.ok === false) {
        const { data } = answer;
        return data.reason === "not-enough"
          ? t("refused.not-enough", { left: data.left })
          : t(`refused.${data.reason}`);
      }
      return answer?.serverError?.message ?? t(answer?.validationErrors ? "refused.invalid" : "refused.failed");
    } catch {
      return t("refused.failed");
    } finally {
      setBusy(false);
    }
  }

  async function undo(transactionId: string): Promise<void> {
    const result = await attempt(() => undoBookingAction({ transactionId }));
    showToast(typeof result === "string" ? { title: result, tone: "tomato" } : { id: TOAST, title: t("said.undone") });
  }

  async function book(
    work: () => Promise<Answer<Booked | StockRefusal>>,
    said: string,
    /** Where it is said instead of in a message over the page. */
    sayHere?: (takeBack: () => Promise<void>) => void,
  ): Promise<string | null> {
    const result = await attempt(work);
    if (typeof result === "string") return result;
    const takeBack = () => undo(result.transactionId);
    if (sayHere !== undefined) sayHere(takeBack);
    else showToast({ id: TOAST, title: said, action: { label: t("acts.undo"), onClick: () => void takeBack() } });
    return null;
  }

  return { isBusy, book, undo };
}
