"use client";

import { useTranslations } from "next-intl";
import { useState } from "react";
import { showToast } from "@/components/ui/toast";
import type { Booked, StockRefusal, UndoRefusal } from "@/lib/domains/pantry/policy";
import { undoBookingAction } from "../actions";

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
    showToast(typeof result === "string" ? { title: result, tone: "tomato" } : { title: t("said.undone") });
  }

  async function book(work: () => Promise<Answer<Booked | StockRefusal>>, said: string): Promise<string | null> {
    const result = await attempt(work);
    if (typeof result === "string") return result;
    showToast({ title: said, action: { label: t("acts.undo"), onClick: () => void undo(result.transactionId) } });
    return null;
  }

  return { isBusy, book, undo };
}
