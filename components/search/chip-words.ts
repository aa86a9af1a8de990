import type { useTranslations } from "next-intl";
import type { Understood } from "@/lib/engines/search/contract";

const NUTRIENTS = ["protein", "fibre", "iron", "calcium", "carbohydrate", "fat", "sugars", "sodium", "energy"] as const;

/** The phrases of chips, from the catalogue. */
export type ChipPhrases = ReturnType<typeof useTranslations<"common.finder">>;

/** What a chip says. */
export function chipLabel(wish: Understood, t: ChipPhrases): string {
  switch (wish.kind) {
    case "food":
      return asTyped(wish.food.name, wish.text);
    case "without":
      return t("chips.without", { name: asTyped(wish.food.name, wish.text) });
    case "diet":
      return wish.diet;
    case "meal":
      return wish.meal;
    case "cuisine":
      return wish.cuisines.length === 1 ? (wish.cuisines[0] ?? wish.name) : wish.name;
    case "label":
      return wish.text.toLowerCase();
    case "without-label":
      return wish.text.toLowerCase();
    case "servings":
      return t("chips.servings", { count: wish.servings });
    case "level":
      return t(`chips.${wish.wanted}`, { nutrient: nutrient(wish.of, t) });
    case "bound":
      return boundLabel(wish.bound, t);
  }
}

/** "eggs" as it was typed rather than the "egg" it was read as; another word for it is shown as what it means. */
function asTyped(name: string, text: string): string {
  const last = text.toLowerCase().split(/\s+/).at(-1) ?? "";
  return !name.includes(" ") && last.startsWith(name.slice(0, -1)) ? last : name;
}

const nutrient = (id: string, t: ChipPhrases): string => {
  const named = NUTRIENTS.find((one) => one === id);
  return named === undefined ? id : t(`nutrients.${named}`);
};

function boundLabel({ of, least, most }: Extract<Understood, { kind: "bound" }>["bound"], t: ChipPhrases): string {
  const unit = of === "minutes" ? "min" : of === "energy" ? "kcal" : "g";
  if (least !== null && most !== null)
    return t("chips.between", { from: Math.round(least), to: Math.round(most), unit });
  const side = least === null ? "atMost" : "atLeast";
  const count = Math.round(least ?? most ?? 0);
  if (of === "minutes") return t(`chips.${side}Minutes`, { count });
  if (of === "energy") return t(`chips.${side}Kcal`, { count });
  return t(`chips.${side}`, { count, unit: of === "sodium" ? "mg" : unit, nutrient: nutrient(of, t) });
}
