"use client";

import { useFormatter, useTranslations } from "next-intl";
import { Chip } from "@/components/ui/chip";
import type { SwapChoice } from "@/lib/domains/swaps/policy";

/** "−120 kcal, +2 g protein": the changes a serving of a swap worth a word. */
export function SwapChanges({ changes }: { readonly changes: SwapChoice["changes"] }) {
  const t = useTranslations("swaps");
  const format = useFormatter();
  if (changes.length === 0) return <p className="text-sm text-soft">{t("same")}</p>;
  return (
    <p className="text-sm text-soft">
      {t("perServing")}{" "}
      {changes
        .map(({ figure, by }) =>
          t(`figures.${figure}`, {
            by: format.number(by, {
              signDisplay: "exceptZero",
              maximumFractionDigits: Math.abs(by) < 10 && figure !== "energy" && figure !== "sodium" ? 1 : 0,
            }),
          }),
        )
        .join(", ")}
    </p>
  );
}

/** How good a swap is here, and what it adds or takes away. */
export function SwapChips({ swap }: { readonly swap: SwapChoice }) {
  const t = useTranslations("swaps");
  const r = useTranslations("recipes");
  const list = (allergens: SwapChoice["allergensLost"]) => allergens.map((one) => r(`allergens.${one}`)).join(", ");
  return (
    <span className="flex flex-wrap gap-1.5">
      {swap.isUntried ? (
        <Chip tone="honey">{t("untried")}</Chip>
      ) : (
        <Chip tone={swap.quality === 3 ? "herb" : swap.quality === 1 ? "honey" : "quiet"}>
          {t(`quality.${swap.quality}`)}
        </Chip>
      )}
      {swap.isAtHome === true ? <Chip tone="herb">{t("atHome")}</Chip> : null}
      {swap.allergensLost.length > 0 ? <Chip>{t("lost", { list: list(swap.allergensLost) })}</Chip> : null}
      {swap.allergensGained.length > 0 ? (
        <Chip tone="honey">{t("gained", { list: list(swap.allergensGained) })}</Chip>
      ) : null}
    </span>
  );
}
