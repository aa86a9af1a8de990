import type { useTranslations } from "next-intl";
import type { EntryReason } from "@/lib/domains/planning/entry-reason";
import type { WishInTheWay } from "@/lib/domains/planning/mutations/plan-week";
import type { PlanNames } from "@/lib/domains/planning/policy";
import type { WeekReasons } from "@/lib/domains/planning/reasons";
import type { MealReason, Wish } from "@/lib/engines/planning/contract";
import type { Miss } from "@/lib/engines/planning/explain-plan";
import { estimateText, moneyText } from "@/lib/engines/prices/money-text";

/** The whole catalogue, as `getTranslations()` gives it. */
export type Phrases = ReturnType<typeof useTranslations<never>>;

const both = new Intl.ListFormat("en", { type: "conjunction" });
const all = new Intl.ListFormat("en", { type: "unit" });
const dayOf = (date: string) => new Date(`${date}T00:00:00Z`);
/** A share in per cent, small ones to a tenth; what is there at all is never nothing. */
const percent = (share: number) => Math.max(0.1, share < 0.1 ? Math.round(share * 1000) / 10 : Math.round(share * 100));

/** Why the planner put a meal where it stands: "20 minutes fit Tuesday". */
export function reasonWords(reason: MealReason, t: Phrases): string {
  switch (reason.kind) {
    case "chosen":
    case "liked":
    case "fits-targets":
      return t(`planner.reason.${reason.kind}`);
    case "leftover":
      return t("planner.reason.leftover", { date: dayOf(reason.date) });
    case "batch":
      return t("planner.reason.batch", { days: reason.days, meals: reason.meals });
    case "fits-minutes":
      return t("planner.reason.fits-minutes", { minutes: reason.minutes, date: dayOf(reason.date) });
    case "quick":
      return t("planner.reason.quick", { minutes: reason.minutes });
    case "rich-in":
      return t("planner.reason.rich-in", { nutrient: t(`planner.nutrients.${reason.nutrient}`) });
  }
}

/** The kept reason of a meal with what was adapted: "one you like; adapted: soy milk for milk". */
export function entryReasonWords({ meal, adapted }: EntryReason, t: Phrases): string {
  const reason = reasonWords(meal, t);
  if (adapted.length === 0) return reason;
  const changes = adapted.map(({ food, swappedFor }) =>
    swappedFor.length === 0
      ? t("planner.reason.leftOut", { food })
      : t("planner.reason.swapped", { food, swap: both.format(swappedFor) }),
  );
  return t("planner.reason.adapted", { reason, changes: all.format(changes) });
}

/** A wish as a noun phrase: "allergy to milk (Anna)". */
export function wishWords(wish: Wish, names: PlanNames, t: Phrases): string {
  const nameOf = (eaterId: string) => names.eaters[eaterId] ?? eaterId;
  switch (wish.kind) {
    case "allergy":
      return t("planner.wish.allergy", {
        name: nameOf(wish.eaterId),
        allergen: t(`planning.allergens.${wish.allergen}`),
      });
    case "diet":
      return t("planner.wish.diet", { name: nameOf(wish.eaterId), diet: t(`recipes.diets.${wish.diet}`) });
    case "dislike":
      return t("planner.wish.dislike", { name: nameOf(wish.eaterId), word: wish.word });
    case "minutes":
      return t("planner.wish.minutes", { date: dayOf(wish.date), minutes: wish.minutes });
    case "budget":
      return t("planner.wish.budget", { budget: moneyText(wish.budgetMinor, names.currency) });
    case "repeats":
      return t("planner.wish.repeats", { times: wish.maxRepeats });
    case "target":
      return t("planner.wish.target", {
        name: nameOf(wish.eaterId),
        nutrient: t(`planner.nutrients.${wish.nutrient}`),
      });
    case "library":
      return t("planner.wish.library", { kind: wish.slotKind });
    case "fixed":
      return t("planner.wish.fixed", {
        slot: (names.slots[wish.slotId] ?? wish.slotId).toLowerCase(),
        date: dayOf(wish.date),
      });
  }
}

/** A wish in the way, with its words. */
export interface NamedWish extends WishInTheWay {
  readonly words: string;
}

/** Wishes in the way as a page shows them. */
export const namedWishes = (
  { wishes, names }: { readonly wishes: readonly WishInTheWay[]; readonly names: PlanNames },
  t: Phrases,
): NamedWish[] => wishes.map((one) => ({ ...one, words: wishWords(one.wish, names, t) }));

/** Why a stored week is as it is, in sentences. */
export function weekReasonWords({ explanation, overBudget, names }: WeekReasons, t: Phrases) {
  const over =
    overBudget === null
      ? []
      : [
          t("planner.week.overBudget", {
            over: estimateText(overBudget.costMinor - overBudget.budgetMinor, names.currency),
            budget: moneyText(overBudget.budgetMinor, names.currency),
          }),
        ];
  if (!explanation.ok) {
    const blocked = explanation.conflict.map((wish) => wishWords(wish, names, t));
    const [only] = blocked;
    const summary =
      blocked.length === 1 && only !== undefined
        ? t("planner.week.impossibleOne", { wish: only })
        : t("planner.week.impossible");
    return { summary, missed: over, blocked, quality: "", eaters: [] };
  }
  const { days, daysMet, energyTolerance, macroTolerance, missed, blocked, avoidable, eaters } = explanation;
  return {
    summary: t("planner.week.summary", {
      met: daysMet,
      total: days,
      energy: percent(energyTolerance),
      macros: percent(macroTolerance),
    }),
    missed: [...over, ...missed.map((miss) => missWords(miss, names, t))],
    blocked: blocked.map((wish) => wishWords(wish, names, t)),
    quality: avoidable === 0 ? t("planner.week.best") : t("planner.week.avoidable", { percent: percent(avoidable) }),
    eaters: eaters.map((figures) => ({ name: names.eaters[figures.eaterId] ?? "", ...figures })),
  };
}

const missWords = ({ wish, kind, by }: Miss, names: PlanNames, t: Phrases): string =>
  t(`planner.week.${kind}`, {
    name: names.eaters[wish.eaterId] ?? wish.eaterId,
    nutrient: t(`planner.nutrients.${wish.nutrient}`),
    percent: percent(by),
  });
