import { useTranslations } from "next-intl";
import { Explained } from "@/components/explain/explained";
import { TONES } from "@/components/planning/eater-targets";
import { Card } from "@/components/ui/card";
import { TargetBar } from "@/components/ui/target-bar";
import { explainPath } from "@/lib/domains/explain/policy";
import type { DayFigures } from "@/lib/domains/planning/policy";
import { NUTRIENTS } from "@/lib/engines/foods/nutrients";

/** What one day's plan brings one eater, against the targets. */
export function EaterDay({ name, day }: { readonly name: string; readonly day: DayFigures }) {
  const t = useTranslations("today");
  return (
    <Card className="grid gap-2 p-4!">
      <h3 className="font-sans! text-base font-semibold tracking-normal">{name}</h3>
      {day.figures.map(({ nutrient, achieved, aim }) => {
        const { label, unit } = NUTRIENTS[nutrient];
        const words = t("ofAim", { achieved: Math.round(achieved), aim: Math.round(aim), unit });
        const { date, eaterId } = day;
        return (
          <TargetBar
            key={nutrient}
            label={label}
            value={achieved}
            target={aim}
            tone={TONES[nutrient]}
            valueText={words}
            valueNode={<Explained href={explainPath({ kind: "day", date, eaterId, nutrient })}>{words}</Explained>}
          />
        );
      })}
    </Card>
  );
}
