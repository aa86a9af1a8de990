import { Plus, X } from "lucide-react";
import Link from "next/link";
import { useTranslations } from "next-intl";
import { Button } from "@/components/ui/button";
import { Card } from "@/components/ui/card";
import { Checkbox } from "@/components/ui/checkbox";
import { Field } from "@/components/ui/field";
import { Input } from "@/components/ui/input";
import { Select } from "@/components/ui/select";
import type { CookFromWish } from "@/lib/domains/search/policy";
import type { FoodAtHand } from "@/lib/domains/search/queries/cook-from-pantry";
import { MISSING_CHOICES, wishHref } from "../wish-params";
import { UseBy } from "./use-by";

const SHOWN = 12;

/** What is cooked from: foods of the pantry, each of which can be set aside, and others by their words. */
export function AtHand({
  wish,
  pantry,
  unknown,
  today,
}: {
  wish: CookFromWish;
  pantry: readonly FoodAtHand[];
  unknown: readonly string[];
  today: string;
}) {
  const t = useTranslations("pantry.cook");
  const counted = pantry.filter(({ isLeftOut }) => !isLeftOut);
  const aside = pantry.filter(({ isLeftOut }) => isLeftOut);
  const rest = counted.slice(SHOWN);
  const chips = (foods: readonly FoodAtHand[]) =>
    foods.map((food) => <Counted key={food.foodId} {...{ food, wish, today }} />);
  return (
    <Card as="section" aria-labelledby="at-hand" className="lg:sticky lg:top-6">
      <h2 id="at-hand" className="mb-3 text-xl">
        {t("atHand")}
      </h2>
      <form action="/pantry/cook" className="grid gap-3">
        <Field label={pantry.length === 0 ? t("typed") : t("typedMore")} hint={t("typedHint")}>
          <Input
            name="with"
            defaultValue={wish.typed.join(", ")}
            maxLength={600}
            autoCapitalize="off"
            enterKeyHint="search"
          />
        </Field>
        {unknown.length === 0 ? null : (
          <p className="text-sm text-honey">{t("unknown", { names: unknown.join(", ") })}</p>
        )}
        <Field label={t("missing.label")}>
          <Select
            name="missing"
            defaultValue={wish.mostMissing === null ? "" : String(wish.mostMissing)}
            options={[
              { value: "", label: t("missing.any") },
              ...MISSING_CHOICES.map((count) => ({ value: String(count), label: t("missing.atMost", { count }) })),
            ]}
          />
        </Field>
        {pantry.length === 0 ? null : (
          <Checkbox name="pantry" value="no" defaultChecked={!wish.isPantryUsed} label={t("onlyTyped")} />
        )}
        {wish.leftOut.map((foodId) => (
          <input key={foodId} type="hidden" name="not" value={foodId} />
        ))}
        <Button type="submit" look="go" className="justify-self-start">
          {t("show")}
        </Button>
      </form>
      {wish.isPantryUsed && pantry.length > 0 ? (
        <div className="mt-5 border-t border-line pt-4">
          <h3 className="mb-2 text-base">{t("fromPantry", { count: counted.length })}</h3>
          <ul className="flex flex-wrap gap-2">{chips(counted.slice(0, SHOWN))}</ul>
          {rest.length === 0 ? null : (
            <details className="mt-2">
              <summary className="prose-link inline-flex min-h-9 items-center text-sm pointer-coarse:min-h-11">
                {t("more", { count: rest.length })}
              </summary>
              <ul className="mt-1 flex flex-wrap gap-2">{chips(rest)}</ul>
            </details>
          )}
          {aside.length === 0 ? null : (
            <>
              <h3 className="mt-4 mb-2 text-base">{t("aside")}</h3>
              <ul className="flex flex-wrap gap-2">
                {aside.map(({ foodId, name }) => (
                  <li key={foodId}>
                    <Link
                      href={wishHref({ ...wish, leftOut: wish.leftOut.filter((one) => one !== foodId) })}
                      scroll={false}
                      prefetch={false}
                      className="inline-flex min-h-9 items-center gap-1.5 rounded-full border border-dashed border-edge/60 py-1 pr-2.5 pl-3 text-sm text-soft hover:text-ink pointer-coarse:min-h-11"
                    >
                      {name}
                      <span className="sr-only">{t("putBack")}</span>
                      <Plus aria-hidden="true" className="size-3.5" />
                    </Link>
                  </li>
                ))}
              </ul>
            </>
          )}
        </div>
      ) : null}
    </Card>
  );
}

function Counted({ food, wish, today }: { food: FoodAtHand; wish: CookFromWish; today: string }) {
  const t = useTranslations("pantry.cook");
  const { foodId, name, expiresAt, isUrgent } = food;
  return (
    <li>
      <Link
        href={wishHref({ ...wish, leftOut: [...wish.leftOut, foodId] })}
        scroll={false}
        prefetch={false}
        className={`inline-flex min-h-9 items-center gap-1.5 rounded-full py-1 pr-2.5 pl-3 text-sm hover:bg-sunk hover:text-ink pointer-coarse:min-h-11 ${isUrgent ? "bg-honey-wash text-honey" : "bg-herb-wash text-herb"}`}
      >
        {name}
        {isUrgent && expiresAt !== null ? <UseBy expiresAt={expiresAt} today={today} /> : null}
        <span className="sr-only">{t("setAside")}</span>
        <X aria-hidden="true" className="size-3.5" />
      </Link>
    </li>
  );
}
