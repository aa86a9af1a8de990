"use client";

import { useTranslations } from "next-intl";
import { Button } from "@/components/ui/button";
import { Chip } from "@/components/ui/chip";
import type { Act, ActLine } from "@/lib/domains/pantry/policy";
import { useBooking } from "./use-booking";

/** More is counted, not told: a big shop has forty lines. */
const TOLD = 3;

/** What was booked in one go, with its way back. */
export function ActRow({ act }: { readonly act: Act }) {
  const t = useTranslations("pantry");
  const { isBusy, undo } = useBooking();
  const said = (line: ActLine) => {
    const words = t("acts.line", { name: line.name ?? t("gone"), text: line.text });
    if (act.kind === "move") return t("acts.moved", { line: words, place: t(`inPlace.${line.place}`) });
    if (act.kind === "adjust") return t(line.isAdded ? "acts.added" : "acts.removed", { line: words });
    return words;
  };
  const told = act.lines.slice(0, TOLD).map((line) => ({ id: line.id, words: said(line) }));
  const more = act.lines.length - told.length;
  return (
    <li className="flex items-center gap-3 rounded-tile border border-line bg-surface py-3 pr-3 pl-4">
      <div className="min-w-0 flex-1">
        <p className="flex flex-wrap items-center gap-2 text-sm text-soft">
          <span className="font-semibold text-ink">{t(`acts.kinds.${act.kind}`)}</span>
          {act.by === null ? act.at : t("acts.by", { at: act.at, name: act.by })}
          {act.isUndone ? <Chip>{t("acts.undone")}</Chip> : null}
        </p>
        <ul className={act.isUndone ? "text-soft line-through" : undefined}>
          {told.map((line) => (
            <li key={line.id} className="break-words">
              {line.words}
            </li>
          ))}
          {more > 0 ? <li className="text-soft">{t("acts.more", { count: more })}</li> : null}
        </ul>
      </div>
      {act.isUndone ? null : (
        <Button
          size="sm"
          isLoading={isBusy}
          aria-label={t("acts.undoName", { what: told[0]?.words ?? "" })}
          onClick={() => void undo(act.transactionId)}
        >
          {t("acts.undo")}
        </Button>
      )}
    </li>
  );
}
