import { Replace } from "lucide-react";
import Link from "next/link";
import { useTranslations } from "next-intl";
import { Explained } from "@/components/explain/explained";
import { CoverImage } from "@/components/recipes/cover-image";
import { Card } from "@/components/ui/card";
import { Chip } from "@/components/ui/chip";
import { explainPath } from "@/lib/domains/explain/policy";
import type { CookableCard } from "@/lib/domains/search/queries/cook-from-pantry";
import { addMissingAction, planSoonestAction, takeBackItemsAction, unplanAction } from "../actions";
import { CookableActs } from "./cookable-acts";

/** One recipe: what of it is here, what takes the place of what is not, and what is left to buy. */
export function CookableRow({ cookable }: { cookable: CookableCard }) {
  const t = useTranslations("pantry.cook");
  const { card, have, missing, toBuy, rescues } = cookable;
  const replaced = missing.filter(({ insteadUse }) => insteadUse.length > 0);
  return (
    <Card as="li" isPadded={false} className="overflow-hidden sm:flex">
      <CoverImage
        src={card.artUrl}
        className="aspect-[5/2] w-full bg-sunk object-cover sm:aspect-auto sm:w-40 lg:w-48"
      />
      <div className="grid min-w-0 flex-1 content-start gap-2 p-4">
        <div className="flex flex-wrap items-center gap-1.5">
          {toBuy.length === 0 ? (
            <Chip tone="herb">{t(replaced.length === 0 ? "allHere" : "allHereWithSwaps")}</Chip>
          ) : (
            <Chip>{t("missingCount", { count: toBuy.length })}</Chip>
          )}
          {rescues.length === 0 ? null : <Chip tone="honey">{t("rescues", { names: rescues.join(", ") })}</Chip>}
        </div>
        <h3 className="title text-lg leading-snug text-pretty">
          <Link href={`/recipes/${card.id}`} prefetch={false} className="hover:underline">
            {card.title}
          </Link>
        </h3>
        <p className="text-sm text-soft">
          {card.minutes === null ? null : t("minutes", { count: card.minutes })}
          {card.minutes === null || card.kcal === null ? null : " · "}
          {card.kcal === null ? null : (
            <Explained isQuiet href={explainPath({ kind: "recipe", recipeId: card.id, nutrient: "energy" })}>
              {t("kcal", { count: Math.round(card.kcal) })}
            </Explained>
          )}
        </p>
        {have.length === 0 ? null : <p className="text-sm text-soft">{t("uses", { names: have.join(", ") })}</p>}
        {toBuy.length === 0 ? null : (
          <p className="text-sm">
            {t.rich("toBuy", { names: toBuy.join(", "), quiet: (said) => <span className="text-soft">{said}</span> })}
          </p>
        )}
        {replaced.map(({ name, insteadUse }) => (
          <p key={name} className="flex items-start gap-1.5 text-sm text-herb">
            <Replace aria-hidden="true" className="mt-0.5 size-4 shrink-0" />
            {t("instead", { name, other: insteadUse.slice(0, 2).join(t("or")) })}
          </p>
        ))}
        <CookableActs
          recipe={{ id: card.id, title: card.title }}
          toBuy={toBuy}
          add={addMissingAction}
          takeBack={takeBackItemsAction}
          plan={planSoonestAction}
          unplan={unplanAction}
        />
      </div>
    </Card>
  );
}
