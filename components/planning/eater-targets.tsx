import { useTranslations } from "next-intl";
import { Explained } from "@/components/explain/explained";
import { Card } from "@/components/ui/card";
import { Chip } from "@/components/ui/chip";
import { type BarTone, TargetBar } from "@/components/ui/target-bar";
import { explainPath } from "@/lib/domains/explain/policy";
import type { WeekEater } from "@/lib/domains/planning/policy";
import { NUTRIENTS } from "@/lib/engines/foods/nutrients";

export const TONES: { readonly [nutrient: string]: BarTone } = {
  energy: "herb",
  protein: "protein",
  carbohydrate: "carbs",
  fat: "fat",
  fibre: "fibre",
  calcium: "honey",
  iron: "fibre",
};

const NAMED = ["protein", "carbohydrate", "fat", "fibre", "calcium", "iron"] as const;
type Named = (typeof NAMED)[number];
const isNamed = (nutrient: string): nutrient is Named => NAMED.some((one) => one === nutrient);

/** One eater's week: what a day brings on average, against the targets. */
export function EaterTargets({ eater, weekStart }: { readonly eater: WeekEater; readonly weekStart: string }) {
  const t = useTranslations("planning");
  return (
    <Card className="grid h-full content-start gap-2 p-3.5! sm:p-4!">
      <div className="flex items-start justify-between gap-3">
        <h3 className="font-sans! text-base font-semibold tracking-normal">
          {eater.age !== null && eater.age < 18 ? t("eaters.named", { name: eater.name, age: eater.age }) : eater.name}
        </h3>
        <span className="pt-0.5 text-right text-sm text-soft">
          <Explained href={explainPath({ kind: "week", weekStart, eaterId: eater.id, nutrient: "energy" })}>
            {t("eaters.energy", { achieved: Math.round(eater.energy.achieved), aim: Math.round(eater.energyAim) })}
          </Explained>
        </span>
      </div>
      {eater.figures.map(({ nutrient, achieved, aim }) => {
        if (!isNamed(nutrient)) return null;
        const words = t("eaters.figure", {
          achieved: Math.round(achieved),
          aim: Math.round(aim),
          unit: NUTRIENTS[nutrient].unit,
        });
        return (
          <TargetBar
            key={nutrient}
            label={t(`eaters.${nutrient}`)}
            value={achieved}
            target={aim}
            tone={TONES[nutrient]}
            valueText={words}
            valueNode={
              <Explained href={explainPath({ kind: "week", weekStart, eaterId: eater.id, nutrient })}>
                {words}
              </Explained>
            }
          />
        );
      })}
      {eater.allergies.length > 0 || eater.days > 0 ? (
        <div className="mt-0.5 flex flex-wrap items-center gap-1.5">
          {eater.allergies.map((allergen) => (
            <Chip key={allergen} tone="tomato">
              {t("eaters.no", { allergen: t(`allergens.${allergen}`) })}
            </Chip>
          ))}
          {eater.days > 0 ? (
            <span className="ml-auto text-sm text-soft">
              {t("eaters.daysMet", { met: eater.daysMet, days: eater.days })}
            </span>
          ) : null}
        </div>
      ) : null}
    </Card>
  );
}

/** Everyone's targets, side by side; on phones a row to swipe. */
export function EaterTargetsRow({
  eaters,
  weekStart,
}: {
  readonly eaters: readonly WeekEater[];
  readonly weekStart: string;
}) {
  const t = useTranslations("planning");
  if (eaters.length === 0) return null;
  return (
    <section aria-label={t("eaters.label")} className="mb-6">
      <ul className="scroll-row -mx-4 scroll-px-4 gap-3 px-4 pb-1 sm:-mx-6 sm:px-6 md:mx-0 md:grid md:grid-cols-[repeat(auto-fit,minmax(15.5rem,1fr))] md:overflow-visible md:px-0 md:pb-0">
        {eaters.map((eater) => (
          <li key={eater.id} className="w-[82%] max-w-80 md:w-auto md:max-w-none">
            <EaterTargets eater={eater} weekStart={weekStart} />
          </li>
        ))}
      </ul>
    </section>
  );
}
