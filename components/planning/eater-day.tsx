import { useTranslations } from "next-intl";
import { TONES } from "@/components/planning/eater-targets";
import { Card } from "@/components/ui/card";
import { TargetBar } from "@/components/ui/target-bar";
import type { DayFigures } from "@/lib/domains/planning/policy";
import { NUTRIENTS } from "@/lib/engines/foods/nutrients";

/** What one day's plan brings one eater, against the targets. */
export function EaterDay({ name, day }: { readonly name: string; readonly day: DayFigures }) {
  const t = useTranslations("today");
  return (
    <Card className="grid gap-2 p-4!">
      <h3 className="font-sans! text-base font-semibold tracking-normal">{name}</h3>
      {day.figures.map(({ nutrient, achieved, aim }) => (
        <TargetBar
          key={nutrient}
          label={NUTRIENTS[nutrient].label}
          value={achieved}
          target={aim}
          tone={TONES[nutrient]}
          valueText={t("ofAim", {
            achieved: Math.round(achieved),
            aim: Math.round(aim),
            unit: NUTRIENTS[nutrient].unit,
          })}
        />
      ))}
    </Card>
  );
}
