"use client";

import { ArrowLeftRight, Ellipsis, PencilLine, Trash2, Utensils } from "lucide-react";
import Link from "next/link";
import { useTranslations } from "next-intl";
import { Explained } from "@/components/explain/explained";
import { ExpiryChip } from "@/components/pantry/expiry-chip";
import { Button } from "@/components/ui/button";
import { Menu, MenuItem } from "@/components/ui/menu";
import { explainPath } from "@/lib/domains/explain/policy";
import type { StockLine, StockLot } from "@/lib/domains/pantry/policy";
import type { ChangeKind } from "./change-dialog";

/** One thing in one place: how much, until when, and what can be done with it. */
export function StockRow({
  line,
  today,
  onChange,
}: {
  readonly line: StockLine;
  readonly today: string;
  readonly onChange: (kind: ChangeKind) => void;
}) {
  const t = useTranslations("pantry");
  const name = line.name ?? t("gone");
  const [first] = line.lots;
  const thingId = line.foodId ?? line.recipeId;
  const isPast = first?.freshness === "past";
  return (
    <li className="flex items-start gap-2 py-3 first:pt-0 last:pb-0">
      <div className="min-w-0 flex-1 py-1.5">
        <h3 className="text-base break-words first-letter:uppercase">
          {line.recipeId === null || line.name === null ? (
            name
          ) : (
            <Link href={`/recipes/${line.recipeId}`} className="hover:underline">
              {name}
            </Link>
          )}
        </h3>
        <p className="text-sm text-soft">
          {thingId === null ? (
            line.text
          ) : (
            <Explained href={explainPath({ kind: "stock", thingId, unit: line.unit, place: line.place })}>
              {line.text}
            </Explained>
          )}
        </p>
        {line.lots.length === 1 ? (
          first?.expiresAt == null ? null : (
            <p className="mt-1.5">
              <ExpiryChip expiresAt={first.expiresAt} freshness={first.freshness} today={today} />
            </p>
          )
        ) : (
          <ul className="mt-1.5 grid gap-1">
            {line.lots.map((lot) => (
              <Lot key={lot.expiresAt ?? ""} lot={lot} today={today} />
            ))}
          </ul>
        )}
      </div>
      <div className="flex flex-none items-center gap-1">
        <Button
          size="sm"
          aria-label={t(isPast ? "verbs.discardName" : "verbs.useName", { name })}
          onClick={() => onChange(isPast ? "discard" : "consume")}
        >
          {t(isPast ? "verbs.discard" : "verbs.use")}
        </Button>
        <Menu
          trigger={
            <Button look="bare" size="icon" aria-label={t("verbs.moreName", { name })}>
              <Ellipsis aria-hidden="true" className="size-5" />
            </Button>
          }
        >
          {isPast ? (
            <MenuItem icon={<Utensils aria-hidden="true" />} onClick={() => onChange("consume")}>
              {t("verbs.use")}
            </MenuItem>
          ) : (
            <MenuItem icon={<Trash2 aria-hidden="true" />} onClick={() => onChange("discard")}>
              {t("verbs.discard")}
            </MenuItem>
          )}
          <MenuItem icon={<PencilLine aria-hidden="true" />} onClick={() => onChange("correct")}>
            {t("verbs.correct")}
          </MenuItem>
          <MenuItem icon={<ArrowLeftRight aria-hidden="true" />} onClick={() => onChange("move")}>
            {t("verbs.move")}
          </MenuItem>
        </Menu>
      </div>
    </li>
  );
}

function Lot({ lot, today }: { readonly lot: StockLot; readonly today: string }) {
  const t = useTranslations("pantry");
  return (
    <li className="flex flex-wrap items-center gap-x-2 text-sm text-soft">
      {lot.expiresAt === null ? (
        t("lotKeeps", { text: lot.text })
      ) : (
        <>
          {lot.text} <ExpiryChip expiresAt={lot.expiresAt} freshness={lot.freshness} today={today} />
        </>
      )}
    </li>
  );
}
