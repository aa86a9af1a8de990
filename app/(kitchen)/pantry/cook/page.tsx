import { ChefHat } from "lucide-react";
import type { Metadata } from "next";
import { getTranslations } from "next-intl/server";
import { EmptyState } from "@/components/ui/empty-state";
import { PageHeader } from "@/components/ui/page-header";
import { type CookingFromPantry, cookFromPantry } from "@/lib/domains/search/queries/cook-from-pantry";
import { requireScope } from "@/lib/platform/auth/scope";
import { AtHand } from "./_components/at-hand";
import { CookableRow } from "./_components/cookable-row";
import { type WishParams, wishOf } from "./wish-params";

export async function generateMetadata(): Promise<Metadata> {
  return { title: (await getTranslations("pantry.cook"))("title") };
}

/** What can be cooked from what is at home, or from what someone types; what is missing is counted and one click away. */
export default async function CookFromPage({ searchParams }: { searchParams: Promise<WishParams> }) {
  const wish = wishOf(await searchParams);
  const found = await cookFromPantry(await requireScope(), wish);
  const t = await getTranslations("pantry");
  return (
    <>
      <PageHeader title={t("cook.title")} description={t("cook.lead")} back={{ href: "/pantry", label: t("title") }} />
      <div className="grid items-start gap-6 lg:grid-cols-[minmax(0,1fr)_minmax(0,2fr)] lg:gap-8">
        <AtHand wish={wish} pantry={found.pantry} unknown={found.unknown} today={found.today} />
        <section aria-labelledby="can-be-cooked">
          <h2 id="can-be-cooked" className="mb-3">
            {found.recipes.length === 0 ? t("cook.found.none") : summary(found, t)}
          </h2>
          {found.recipes.length === 0 ? (
            <EmptyState
              icon={<ChefHat />}
              title={t(isAnythingAtHand(found, wish) ? "cook.nothing.title" : "cook.start.title")}
              description={t(isAnythingAtHand(found, wish) ? "cook.nothing.text" : "cook.start.text")}
            />
          ) : (
            <ul className="grid gap-3">
              {found.recipes.map((one) => (
                <CookableRow key={one.recipeId} cookable={one} />
              ))}
            </ul>
          )}
        </section>
      </div>
    </>
  );
}

type Words = Awaited<ReturnType<typeof getTranslations<"pantry">>>;

function summary({ recipes }: CookingFromPantry, t: Words): string {
  const now = recipes.filter(({ toBuy }) => toBuy.length === 0).length;
  return t("cook.found.some", { now, more: recipes.length - now });
}

const isAnythingAtHand = ({ pantry }: CookingFromPantry, wish: ReturnType<typeof wishOf>): boolean =>
  wish.typed.length > 0 || (wish.isPantryUsed && pantry.some(({ isLeftOut }) => !isLeftOut));
