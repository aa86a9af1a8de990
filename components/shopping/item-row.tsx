"use client";

import clsx from "clsx";
import { ChevronDown, Ellipsis } from "lucide-react";
import { useTranslations } from "next-intl";
import { useId, useState } from "react";
import { Explained } from "@/components/explain/explained";
import { ItemPrice, PaidDialog } from "@/components/prices/item-price";
import { Button } from "@/components/ui/button";
import { Checkbox } from "@/components/ui/checkbox";
import { Menu, MenuItem } from "@/components/ui/menu";
import { explainPath } from "@/lib/domains/explain/policy";
import type { ListedItem } from "@/lib/domains/shopping/policy";
import { keptTogether } from "@/lib/engines/recipes/lines/kept-together";
import { isAtHome } from "@/lib/engines/shopping/is-at-home";

/** One thing to buy: its box, its amount, and on demand where the amount comes from. */
export function ItemRow({
  item,
  onTick,
  onHaveIt,
  onRemove,
  currency,
  onPaid,
}: {
  item: ListedItem;
  onTick: (isChecked: boolean) => void;
  onHaveIt: () => void;
  onRemove: () => void;
  currency: string;
  /** True when it was kept. */
  onPaid: (minor: number | null) => Promise<boolean>;
}) {
  const t = useTranslations("shopping");
  const [isOpen, setOpen] = useState(false);
  const [isPaying, setPaying] = useState(false);
  const say = useTranslations("prices");
  const detailsId = useId();
  const isTicked = item.checkedAt !== null;
  const canOpen = item.terms.length > 0;
  return (
    <li className="border-b border-line last:border-b-0">
      <div className="flex items-center gap-2">
        <Checkbox
          className="min-w-0 flex-1"
          checked={isTicked}
          onChange={(event) => onTick(event.target.checked)}
          label={
            <span className={isTicked ? "text-soft line-through" : undefined}>
              <span className="font-[560]">{item.name}</span>
              {item.amountText === "" ? null : <span className="text-soft"> {keptTogether(item.amountText)}</span>}
              <span className="sm:hidden">
                {" "}
                <ItemPrice item={item} currency={currency} />
              </span>
            </span>
          }
        />
        {item.atHomeGrams > 0 && !isAtHome(item) ? (
          <span className="hidden text-sm text-soft sm:inline">
            {t("item.atHome", { grams: Math.round(item.atHomeGrams) })}
          </span>
        ) : null}
        <span className="hidden sm:inline">
          <ItemPrice item={item} currency={currency} />
        </span>
        {canOpen ? (
          <button
            type="button"
            aria-expanded={isOpen}
            aria-controls={detailsId}
            aria-label={`${t("item.why")} ${t("item.details", { name: item.name })}`}
            onClick={() => setOpen(!isOpen)}
            className="grid min-h-11 min-w-11 place-items-center rounded-control px-2 text-sm text-soft underline decoration-line underline-offset-4 hover:text-ink print:hidden"
          >
            <span className="hidden sm:inline">{t("item.why")}</span>
            <ChevronDown
              aria-hidden
              className={clsx("size-5 transition-transform sm:hidden", isOpen && "rotate-180")}
            />
          </button>
        ) : (
          <span className="px-2 text-sm text-soft">{item.origin === "hand" ? t("item.byHand") : ""}</span>
        )}
        <Menu
          trigger={
            <Button size="icon" look="bare" aria-label={t("item.more", { name: item.name })}>
              <Ellipsis aria-hidden className="size-5" />
            </Button>
          }
        >
          {item.hasFood && item.buyGrams !== null && item.buyGrams > 0 ? (
            <MenuItem onClick={onHaveIt}>{t("item.haveIt")}</MenuItem>
          ) : null}
          <MenuItem onClick={() => setPaying(true)}>{say("item.set")}</MenuItem>
          <MenuItem onClick={onRemove}>{t("item.remove")}</MenuItem>
        </Menu>
      </div>
      <PaidDialog item={item} currency={currency} isOpen={isPaying} onOpenChange={setPaying} onPaid={onPaid} />
      {canOpen ? (
        <div id={detailsId} hidden={!isOpen} className="pb-3 pl-9 text-sm text-soft">
          <ul className="grid gap-1">
            {item.terms.map((term, index) => (
              // Two terms can read alike; their order never changes.
              // biome-ignore lint/suspicious/noArrayIndexKey: the list is static
              <li key={index}>
                {term.text}
                {term.recipeTitle === null ? null : <span> · {term.recipeTitle}</span>}
              </li>
            ))}
          </ul>
          {item.buyGrams === null ? null : (
            <p className="mt-1.5 text-ink">
              <Explained href={explainPath({ kind: "shopping", itemId: item.id })}>
                {t("item.sum", {
                  needed: Math.round(item.buyGrams + item.atHomeGrams),
                  home: Math.round(item.atHomeGrams),
                  buy: Math.round(item.buyGrams),
                })}
              </Explained>
            </p>
          )}
        </div>
      ) : null}
    </li>
  );
}
