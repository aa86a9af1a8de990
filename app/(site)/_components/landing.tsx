import { useTranslations } from "next-intl";
import { AnchorButton } from "@/components/ui/anchor-button";
import { Button } from "@/components/ui/button";
import { Card } from "@/components/ui/card";
import { TargetBar } from "@/components/ui/target-bar";
import { NutritionLabel } from "./nutrition-label";
import { ShoppingSlip } from "./shopping-slip";
import { WeekStrip } from "./week-strip";

const steps = ["bring", "know", "plan", "buy", "cook"] as const;
const promises = ["source", "allergy", "own"] as const;

function Doors({ demoEnabled }: { demoEnabled: boolean }) {
  const t = useTranslations("site");
  return (
    <div className="flex flex-wrap items-center gap-2.5">
      <AnchorButton href="/sign-up" look="go" size="lg">
        {t("create")}
      </AnchorButton>
      {demoEnabled ? (
        <form action="/api/demo" method="post">
          <Button type="submit" size="lg">
            {t("demo")}
          </Button>
        </form>
      ) : null}
      <AnchorButton href="/sign-in" look="bare" size="lg">
        {t("signIn")}
      </AnchorButton>
    </div>
  );
}

/** The page that says what this is. `demoEnabled` shows the way into the demo kitchen (POST /api/demo). */
export function Landing({ demoEnabled }: { demoEnabled: boolean }) {
  const t = useTranslations("site");
  return (
    <>
      <section className="pt-8 pb-10 sm:pt-16 sm:pb-14">
        <h1 className="max-w-[17ch] text-[clamp(2.375rem,1.3rem+4.6vw,4.25rem)] leading-[1.05] tracking-[-0.022em]">
          {t("title")}
        </h1>
        <p className="mt-5 max-w-[54ch] text-[1.0625rem] text-soft text-pretty sm:text-lg">{t("lead")}</p>
        <div className="mt-7">
          <Doors demoEnabled={demoEnabled} />
        </div>
        <WeekStrip className="mt-11 sm:mt-14" />
      </section>

      <section
        aria-labelledby="know"
        className="below-fold grid items-center gap-8 border-t border-line py-12 sm:py-18 lg:grid-cols-[1fr_26rem] lg:gap-20"
      >
        <div>
          <h2 id="know" className="text-[clamp(1.625rem,1.2rem+1.6vw,2.25rem)]">
            {t("know.title")}
          </h2>
          <p className="mt-3 max-w-[52ch] text-[1.0625rem] text-soft text-pretty">{t("know.text")}</p>
          <Card as="article" className="mt-7 grid max-w-[30rem] gap-2.5 sm:p-6">
            <div className="flex flex-wrap items-baseline justify-between gap-x-3">
              <h3>{t("eater.title")}</h3>
              <span className="text-sm text-soft">{t("eater.note")}</span>
            </div>
            <TargetBar label={t("eater.protein")} value={52} target={50} valueText="52 / 50 g" tone="protein" />
            <TargetBar label={t("eater.fibre")} value={31} target={28} valueText="31 / 28 g" tone="fibre" />
            <TargetBar label={t("eater.calcium")} value={890} target={1000} valueText="890 / 1,000 mg" tone="honey" />
            <p className="text-sm text-honey">{t("eater.short")}</p>
          </Card>
        </div>
        <NutritionLabel />
      </section>

      <section
        aria-labelledby="buy"
        className="below-fold grid items-center gap-8 border-t border-line py-12 sm:py-18 lg:grid-cols-[26rem_1fr] lg:gap-20"
      >
        <div className="lg:order-2">
          <h2 id="buy" className="text-[clamp(1.625rem,1.2rem+1.6vw,2.25rem)]">
            {t("buy.title")}
          </h2>
          <p className="mt-3 max-w-[52ch] text-[1.0625rem] text-soft text-pretty">{t("buy.text")}</p>
        </div>
        <ShoppingSlip />
      </section>

      <section aria-labelledby="steps" className="below-fold border-t border-line py-12 sm:py-18">
        <h2 id="steps" className="text-[clamp(1.625rem,1.2rem+1.6vw,2.25rem)]">
          {t("steps.title")}
        </h2>
        <ol className="mt-7 grid gap-x-8 gap-y-6 sm:grid-cols-2 lg:grid-cols-5">
          {steps.map((step, place) => (
            <li key={step} className="grid grid-cols-[2.25rem_1fr] gap-x-2 lg:block">
              <span aria-hidden="true" className="title text-2xl text-herb">
                {place + 1}
              </span>
              <div>
                <h3 className="lg:mt-2">{t(`steps.${step}.title`)}</h3>
                <p className="mt-1 text-soft">{t(`steps.${step}.text`)}</p>
              </div>
            </li>
          ))}
        </ol>
      </section>

      <section aria-labelledby="promises" className="below-fold border-t border-line py-12 sm:py-18">
        <h2 id="promises" className="sr-only">
          {t("promises.title")}
        </h2>
        <div className="grid gap-8 sm:grid-cols-3">
          {promises.map((promise) => (
            <div key={promise}>
              <h3 className="text-lg">{t(`promises.${promise}.title`)}</h3>
              <p className="mt-1.5 text-soft text-pretty">{t(`promises.${promise}.text`)}</p>
            </div>
          ))}
        </div>
        <div className="mt-12 rounded-card bg-herb-wash px-6 py-9 sm:px-10 sm:py-12">
          <p className="title mb-6 max-w-[26ch] text-[clamp(1.5rem,1.2rem+1.4vw,2.125rem)]">{t("closing")}</p>
          <Doors demoEnabled={demoEnabled} />
        </div>
      </section>
    </>
  );
}
