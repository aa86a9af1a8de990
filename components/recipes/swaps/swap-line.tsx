"use client";

import { ArrowLeftRight } from "lucide-react";
import { useTranslations } from "next-intl";
import { useCallback, useEffect, useState } from "react";
import { Button } from "@/components/ui/button";
import { Dialog } from "@/components/ui/dialog";
import { Field } from "@/components/ui/field";
import { Select } from "@/components/ui/select";
import { Skeleton } from "@/components/ui/skeleton";
import type { SwapChoice } from "@/lib/domains/swaps/policy";
import type { SwapCause } from "@/lib/domains/swaps/schema";
import type { Allergen } from "@/lib/engines/foods/food";
import { SwapChanges, SwapChips } from "./swap-facts";
import { type ApplySwaps, type SwapPlace, useApplySwaps } from "./use-apply-swaps";

interface Found {
  readonly text: string;
  readonly foodName: string;
  readonly causes: readonly SwapCause[];
  readonly cause: SwapCause;
  readonly swaps: readonly SwapChoice[];
}

export interface LineSwapsProps {
  readonly place: SwapPlace;
  readonly apply: ApplySwaps;
}

/** The quiet button at the end of an ingredient line, and the ranked swaps behind it. */
export function SwapLine({
  index,
  name,
  place,
  apply,
}: LineSwapsProps & { readonly index: number; readonly name: string }) {
  const t = useTranslations("swaps");
  const [isOpen, setOpen] = useState(false);
  return (
    <>
      <button
        type="button"
        aria-label={t("open", { line: name })}
        title={t("open", { line: name })}
        aria-haspopup="dialog"
        onClick={() => setOpen(true)}
        className="grid size-9 flex-none place-items-center -my-1.5 self-start rounded-control text-faint hover:bg-sunk hover:text-ink print:hidden"
      >
        <ArrowLeftRight aria-hidden="true" className="size-4" />
      </button>
      {isOpen ? <LineSwaps index={index} name={name} place={place} apply={apply} close={() => setOpen(false)} /> : null}
    </>
  );
}

type Answer =
  | { readonly state: "loading" }
  | { readonly state: "failed" }
  | { readonly state: "there"; readonly found: Found };

function LineSwaps({
  index,
  name,
  place,
  apply,
  close,
}: LineSwapsProps & { index: number; name: string; close: () => void }) {
  const t = useTranslations("swaps");
  const [asked, setAsked] = useState<{ cause: SwapCause; attempt: number }>({ cause: "eaters", attempt: 0 });
  const [answer, setAnswer] = useState<Answer>({ state: "loading" });
  const { use, isBusy } = useApplySwaps(place, apply);
  const causeName = useCauseName();
  useEffect(() => {
    const stop = new AbortController();
    setAnswer((last) => (last.state === "there" ? last : { state: "loading" }));
    fetch(
      `/api/v1/recipes/${place.recipeId}/swaps?${new URLSearchParams({ line: String(index), cause: asked.cause })}`,
      {
        signal: stop.signal,
      },
    )
      .then(async (response) => {
        if (!response.ok) throw new Error(String(response.status));
        setAnswer({ state: "there", found: (await response.json()) as Found });
      })
      .catch(() => {
        if (!stop.signal.aborted) setAnswer({ state: "failed" });
      });
    return () => stop.abort();
  }, [place.recipeId, index, asked]);
  const take = async (swap: SwapChoice, text: string) => {
    if (await use([{ line: index, text, pairId: swap.pairId }])) close();
  };
  return (
    <Dialog
      open
      onOpenChange={(isOpen) => (isOpen ? null : close())}
      title={t("title", { food: answer.state === "there" ? answer.found.foodName : name })}
    >
      {answer.state === "failed" ? (
        <div role="alert">
          <p>{t("failed")}</p>
          <Button size="sm" className="mt-3" onClick={() => setAsked({ ...asked, attempt: asked.attempt + 1 })}>
            {t("retry")}
          </Button>
        </div>
      ) : answer.state === "loading" ? (
        <div role="status" className="grid gap-3">
          <span className="sr-only">{t("loading")}</span>
          {[1, 2, 3].map((row) => (
            <Skeleton key={row} className="h-24 rounded-tile" />
          ))}
        </div>
      ) : (
        <>
          {answer.found.causes.length === 0 ? null : (
            <Field label={t("why")} className="mb-4">
              <Select
                name="cause"
                value={answer.found.cause}
                onChange={(event) => {
                  const cause = answer.found.causes.find((one) => one === event.target.value);
                  if (cause !== undefined) setAsked({ cause, attempt: 0 });
                }}
                options={answer.found.causes.map((cause) => ({ value: cause, label: causeName(cause) }))}
              />
            </Field>
          )}
          {answer.found.swaps.length === 0 ? (
            <p className="text-soft">{t("none")}</p>
          ) : (
            <ol className="grid gap-3">
              {answer.found.swaps.map((swap) => (
                <li key={swap.pairId} className="rounded-tile border border-line p-3.5">
                  <h3 className="text-base leading-snug">{swap.lines.join(" + ")}</h3>
                  <p className="mt-1">{swap.note}</p>
                  <div className="mt-2 grid gap-1.5">
                    <SwapChanges changes={swap.changes} />
                    <p className="text-sm text-soft">
                      {t("ratio", { ratio: swap.ratio })}
                      {swap.source === null ? null : <> · {t("source", { source: swap.source })}</>}
                    </p>
                    <div className="mt-1 flex flex-wrap items-center justify-between gap-2">
                      <SwapChips swap={swap} />
                      <Button size="sm" isLoading={isBusy} onClick={() => take(swap, answer.found.text)}>
                        {t(place.revision === null ? "useCopy" : "useIn")}
                      </Button>
                    </div>
                  </div>
                </li>
              ))}
            </ol>
          )}
        </>
      )}
    </Dialog>
  );
}

/** What a cause is called in the list. */
function useCauseName(): (cause: SwapCause) => string {
  const t = useTranslations("swaps");
  const r = useTranslations("recipes");
  return useCallback(
    (cause) => {
      if (cause.startsWith("without-"))
        return t("causes.without", { allergen: r(`allergens.${cause.slice("without-".length) as Allergen}`) });
      switch (cause) {
        case "eaters":
        case "missing":
        case "less-energy":
        case "less-salt":
        case "less-sugar":
        case "less-saturated-fat":
        case "more-protein":
        case "more-fibre":
          return t(`causes.${cause}`);
        case "vegetarian":
        case "vegan":
        case "pescatarian":
        case "gluten-free":
        case "dairy-free":
        case "pork-free":
        case "alcohol-free":
          return r(`diets.${cause}`);
        default:
          return cause;
      }
    },
    [t, r],
  );
}
