"use client";

import { useTranslations } from "next-intl";
import { useEffect, useRef } from "react";
import type { NamedWish } from "@/components/planning/reason-words";
import { Button, buttonClass } from "@/components/ui/button";
import { LinkButton } from "@/components/ui/link-button";
import { removeEntryAction } from "../actions";
import { usePlan } from "./plan-context";

/** The smallest set of wishes that cannot hold together, each with a way to set it aside. */
export function ConflictNotice() {
  const t = useTranslations("planning");
  const { conflict, setConflict } = usePlan();
  const heading = useRef<HTMLHeadingElement>(null);
  useEffect(() => {
    if (conflict !== null) heading.current?.focus();
  }, [conflict]);
  if (conflict === null) return null;
  return (
    <section role="alert" className="mb-6 rounded-card border border-honey-fill/60 bg-honey-wash p-5">
      <h2 ref={heading} tabIndex={-1} className="text-lg outline-none">
        {t(conflict.length === 1 ? "unsolvable.titleOne" : "unsolvable.title")}
      </h2>
      <p className="mt-1 text-soft">{t(conflict.length === 1 ? "unsolvable.textOne" : "unsolvable.text")}</p>
      <ul className="mt-3 grid gap-2">
        {conflict.map((wish) => (
          <li
            key={wish.key}
            className="flex flex-wrap items-center justify-between gap-x-4 gap-y-2 rounded-control bg-surface px-3.5 py-2"
          >
            <span className="first-letter:uppercase">{wish.words}</span>
            <WayOut wish={wish} />
          </li>
        ))}
      </ul>
      <button type="button" onClick={() => setConflict(null)} className={buttonClass("bare", "sm", "mt-2 -ml-2")}>
        {t("unsolvable.dismiss")}
      </button>
    </section>
  );
}

function WayOut({ wish }: { readonly wish: NamedWish }) {
  const t = useTranslations("planning");
  const { week, plan, change, setConflict } = usePlan();
  const { entryId } = wish;
  const { kind } = wish.wish;
  if (entryId !== null)
    return (
      <Button
        size="sm"
        onClick={() => {
          setConflict(null);
          change(
            () => removeEntryAction({ entryId, revision: week.revision }),
            () => ({ title: t("toast.removed", { title: wish.words }) }),
          );
        }}
      >
        {t("unsolvable.removeMeal")}
      </Button>
    );
  return (
    <span className="flex flex-wrap gap-2">
      {wish.isDroppable ? (
        <Button size="sm" look="go" onClick={() => plan({ dropped: [wish.key] })}>
          {t("unsolvable.drop")}
        </Button>
      ) : null}
      {kind === "library" ? (
        <LinkButton href="/recipes" size="sm">
          {t("unsolvable.recipes")}
        </LinkButton>
      ) : kind === "allergy" || kind === "diet" || kind === "dislike" || kind === "target" ? (
        <LinkButton href="/settings/eaters" size="sm">
          {t("unsolvable.eaters")}
        </LinkButton>
      ) : (
        <LinkButton href="/settings/cooking" size="sm">
          {t("unsolvable.settings")}
        </LinkButton>
      )}
    </span>
  );
}
