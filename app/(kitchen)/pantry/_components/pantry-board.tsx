"use client";

import { Package, Refrigerator, Snowflake } from "lucide-react";
import { useTranslations } from "next-intl";
import { useState } from "react";
import { Badge } from "@/components/ui/badge";
import { Card } from "@/components/ui/card";
import type { Pantry, Place, StockLine } from "@/lib/domains/pantry/policy";
import { ChangeDialog, type ChangeKind } from "./change-dialog";
import { StockRow } from "./stock-row";
import { clearBookingToast } from "./use-booking";

const ICONS = { pantry: Package, fridge: Refrigerator, freezer: Snowflake };

/** Where people look first: what spoils first. */
const ORDER: readonly Place[] = ["fridge", "pantry", "freezer"];

/** The three places with what is in them; one window at a time changes one thing. */
export function PantryBoard({ pantry }: { readonly pantry: Pantry }) {
  const t = useTranslations("pantry");
  const [change, setChange] = useState<{ readonly line: StockLine; readonly kind: ChangeKind } | null>(null);
  return (
    <div className="grid items-start gap-5 lg:grid-cols-3">
      {ORDER.map((place) => {
        const lines = pantry.places.find((each) => each.place === place)?.lines ?? [];
        const Icon = ICONS[place];
        return (
          <Card
            key={place}
            as="section"
            tone={lines.length === 0 ? "dashed" : "raised"}
            aria-labelledby={`in-${place}`}
          >
            <h2 id={`in-${place}`} className="mb-3 flex items-center gap-2.5 text-xl">
              <Icon aria-hidden="true" className="size-5 text-herb" />
              {t(`places.${place}`)}
              {lines.length === 0 ? null : <Badge label={t("lead", { count: lines.length })}>{lines.length}</Badge>}
            </h2>
            {lines.length === 0 ? (
              <p className="text-soft">{t(`nothingIn.${place}`)}</p>
            ) : (
              <ul className="divide-y divide-line">
                {lines.map((line) => (
                  <StockRow
                    key={`${line.foodId} ${line.recipeId} ${line.unit}`}
                    line={line}
                    today={pantry.today}
                    onChange={(kind) => {
                      clearBookingToast();
                      setChange({ line, kind });
                    }}
                  />
                ))}
              </ul>
            )}
          </Card>
        );
      })}
      {change === null ? null : <ChangeDialog {...change} onClose={() => setChange(null)} />}
    </div>
  );
}
