import { Check } from "lucide-react";
import { getTranslations } from "next-intl/server";
import { Card } from "@/components/ui/card";
import { LinkButton } from "@/components/ui/link-button";
import type { Eater } from "@/lib/domains/accounts/queries";
import { countRecipes } from "@/lib/domains/planning/queries";
import { requireScope } from "@/lib/platform/auth/scope";

/** The way from an empty kitchen to a planned week. */
export async function FirstSteps({ eaters }: { readonly eaters: readonly Eater[] }) {
  const scope = await requireScope();
  const t = await getTranslations("today");
  const isKnown = eaters.some((eater) => eater.birthDate !== null || eater.weightKg !== null);
  const { all, own } = await countRecipes(scope);
  const steps = [
    { key: "eaters", href: "/settings/eaters", isDone: isKnown, text: t("guide.eatersText") },
    { key: "recipes", href: "/recipes/import", isDone: own > 0, text: t("guide.recipesText", { count: all }) },
    { key: "plan", href: "/plan", isDone: false, text: t("guide.planText") },
  ] as const;
  const next = isKnown ? "plan" : "eaters";
  return (
    <section>
      <h2 className="mb-3">{t("guide.title")}</h2>
      <ol className="grid gap-3 lg:grid-cols-3">
        {steps.map((step, index) => (
          <Card as="li" key={step.key} className="flex flex-col gap-2">
            <span
              aria-hidden="true"
              className="title grid size-9 place-items-center rounded-full bg-herb-wash text-lg text-herb"
            >
              {step.isDone ? <Check className="size-5" /> : index + 1}
            </span>
            <p className="flex-1 text-soft">
              {step.text}
              {step.isDone ? <span className="sr-only"> ({t("guide.done")})</span> : null}
            </p>
            <LinkButton href={step.href} look={step.key === next ? "go" : "plain"} className="self-start">
              {t(`guide.${step.key}`)}
            </LinkButton>
          </Card>
        ))}
      </ol>
    </section>
  );
}
