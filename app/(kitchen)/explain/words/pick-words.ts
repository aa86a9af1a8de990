import { getTranslations } from "next-intl/server";
import type { Working } from "@/components/explain/working";
import { reasonText } from "@/components/recommendations/reason-words";
import { row } from "./row";
import type { Said } from "./said";

/** Shares of a score are shown as points of a hundred. */
const points = (adds: number): string => `${adds < 0 ? "−" : "+"}${Math.abs(Math.round(adds * 100))}`;

/** Why a recipe is recommended: everything that was weighed, and how much each adds. */
export async function sayPick({ recipe, place, of, score, parts }: Said<"pick">): Promise<Working> {
  const t = await getTranslations("explain");
  return {
    title: t("pick.title", { title: recipe.title }),
    value: t("pick.value", { place, of }),
    lead: t("pick.lead"),
    blocks: [
      {
        heading: t("pick.parts"),
        rows:
          parts.length === 0
            ? [row(t("pick.nothing"), null)]
            : await Promise.all(
                parts.map(async (part) =>
                  row(await reasonText(part, part.likedTitle), points(part.adds), {
                    href: "likedId" in part && part.likedId !== null ? `/recipes/${part.likedId}` : null,
                  }),
                ),
              ),
        total: { label: t("pick.total"), value: String(Math.round(score * 100)) },
      },
    ],
    notes: [t("pick.hard"), t("pick.learned")],
  };
}
