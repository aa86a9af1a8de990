import type { Metadata } from "next";
import { notFound } from "next/navigation";
import { getFormatter, getTranslations } from "next-intl/server";
import { Chip } from "@/components/ui/chip";
import { PageHeader } from "@/components/ui/page-header";
import { Table, Td, Th } from "@/components/ui/table";
import { findFood } from "@/lib/domains/foods/queries/find-food";
import type { Food } from "@/lib/engines/foods/food";
import { NUTRIENT_IDS, NUTRIENTS } from "@/lib/engines/foods/nutrients";
import { DAILY_VALUE_SOURCE, dailyValueShare } from "@/lib/engines/nutrition/daily-values";
import { figureText } from "@/lib/engines/nutrition/figure-text";
import { requireScope } from "@/lib/platform/auth/scope";

interface Props {
  params: Promise<{ id: string }>;
}

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const found = await findFood(await requireScope(), idIn((await params).id));
  return { title: found === null ? undefined : capital(found.food.displayName) };
}

/** The end of every trail: a food's row of the table, with all its figures, measures and names. */
export default async function FoodPage({ params }: Props) {
  const found = await findFood(await requireScope(), idIn((await params).id));
  if (found === null) notFound();
  const { food, release, ownAliases } = found;
  const t = await getTranslations("explain");
  return (
    <article>
      <PageHeader
        title={capital(food.displayName)}
        description={food.source === "household" ? t("food.ownLead") : t("food.lead", { name: food.name })}
      />
      <div className="grid gap-10 lg:grid-cols-[minmax(0,7fr)_minmax(0,5fr)]">
        <Nutrients food={food} />
        <div className="grid content-start gap-8">
          <Identity food={food} release={release} />
          <Measures food={food} />
          <Names food={food} ownAliases={ownAliases} />
        </div>
      </div>
    </article>
  );
}

async function Nutrients({ food }: { food: Food }) {
  const t = await getTranslations("explain");
  const format = await getFormatter();
  const amount = (value: number) => (value < 1000 ? figureText(value) : format.number(Math.round(value)));
  const known = NUTRIENT_IDS.filter((id) => food.nutrients[id] !== undefined);
  const missing = NUTRIENT_IDS.filter((id) => food.nutrients[id] === undefined);
  return (
    <section aria-labelledby="per100">
      <h2 id="per100" className="mb-2">
        {t("food.per100")}
      </h2>
      <Table caption={t("food.per100")} isCaptionHidden>
        <thead>
          <tr>
            <Th>{t("food.nutrient")}</Th>
            <Th isNumber>{t("food.amount")}</Th>
            <Th isNumber>{t("food.dailyShare")}</Th>
            <Th isNumber className="max-sm:hidden">
              {t("food.usda")}
            </Th>
          </tr>
        </thead>
        <tbody>
          {known.map((id) => {
            const value = food.nutrients[id] ?? 0;
            const share = dailyValueShare(id, value);
            return (
              <tr key={id} id={id} className="target:bg-herb-wash">
                <Td>{NUTRIENTS[id].label}</Td>
                <Td isNumber className="font-semibold">
                  {amount(value)} {NUTRIENTS[id].unit}
                </Td>
                <Td isNumber className="text-soft">
                  {share === null ? "" : t("target.percent", { value: format.number(Math.round(share * 100)) })}
                </Td>
                <Td isNumber className="text-soft max-sm:hidden">
                  {NUTRIENTS[id].usda}
                </Td>
              </tr>
            );
          })}
        </tbody>
      </Table>
      {missing.length === 0 ? null : (
        <p className="mt-3 text-sm text-honey">
          {t("food.missing", { list: missing.map((id) => NUTRIENTS[id].label).join(", ") })}{" "}
          <span className="text-soft">{t("food.missingHint")}</span>
        </p>
      )}
      <p className="mt-2 text-sm text-soft">{t("figure.daily", { source: DAILY_VALUE_SOURCE })}</p>
    </section>
  );
}

async function Identity({ food, release }: { food: Food; release: string }) {
  const t = await getTranslations("explain");
  const tr = await getTranslations("recipes");
  const [, number] = food.id.split(":");
  const rows: readonly (readonly [string, React.ReactNode])[] = [
    ...(food.source === "household"
      ? []
      : [
          [t("food.source"), `USDA ${food.source}`] as const,
          [t("food.row"), food.source === "SR28" ? `NDB ${number}` : (number ?? "")] as const,
        ]),
    ...(food.fdcId === null
      ? []
      : [
          [
            t("food.fdc"),
            <a
              key="fdc"
              href={`https://fdc.nal.usda.gov/food-details/${food.fdcId}/nutrients`}
              rel="noreferrer"
              className="prose-link"
              title={t("food.atFdc")}
            >
              {food.fdcId}
            </a>,
          ] as const,
        ]),
    [t("food.release"), release],
    [t("food.category"), capital(food.category)],
    [
      t("food.allergens"),
      food.allergens.length === 0 ? t("food.none") : food.allergens.map((one) => tr(`allergens.${one}`)).join(", "),
    ],
    [
      t("food.diets"),
      food.diets.length === 0 ? t("food.none") : food.diets.map((one) => tr(`diets.${one}`)).join(", "),
    ],
  ];
  return (
    <section aria-labelledby="identity">
      <h2 id="identity" className="mb-2">
        {t("food.identity")}
      </h2>
      <dl className="grid grid-cols-[auto_minmax(0,1fr)] gap-x-5 gap-y-1.5">
        {rows.map(([label, value]) => (
          <div key={label} className="contents">
            <dt className="text-soft">{label}</dt>
            <dd className="break-words">{value}</dd>
          </div>
        ))}
      </dl>
    </section>
  );
}

async function Measures({ food }: { food: Food }) {
  const t = await getTranslations("explain");
  const said = [
    food.gramsPerMl === null ? null : t("food.density", { grams: String(Math.round(food.gramsPerMl * 1000) / 1000) }),
    food.gramsPerPiece === null ? null : t("food.piece", { grams: figureText(food.gramsPerPiece) }),
    food.refuse > 0 ? t("food.refuse", { share: Math.round(food.refuse * 100) }) : null,
  ].filter((words) => words !== null);
  return (
    <section aria-labelledby="measures">
      <h2 id="measures" className="mb-2">
        {t("food.measures")}
      </h2>
      {food.portions.length === 0 ? (
        <p className="text-soft">{t("food.noMeasures")}</p>
      ) : (
        <dl className="border-t border-line">
          {food.portions.map(({ unit, grams }) => (
            <div key={`${unit}${grams}`} className="flex justify-between gap-4 border-b border-line py-1.5">
              <dt className="min-w-0 break-words">{unit}</dt>
              <dd className="font-semibold whitespace-nowrap">{t("food.grams", { grams: figureText(grams) })}</dd>
            </div>
          ))}
        </dl>
      )}
      {said.map((words) => (
        <p key={words} className="mt-2 text-sm text-soft">
          {words}
        </p>
      ))}
    </section>
  );
}

async function Names({ food, ownAliases }: { food: Food; ownAliases: readonly string[] }) {
  const t = await getTranslations("explain");
  const groups = [
    { heading: t("food.ownNames"), names: ownAliases, tone: "herb" },
    { heading: null, names: food.aliases, tone: "quiet" },
  ] as const;
  if (groups.every((group) => group.names.length === 0)) return null;
  return (
    <section aria-labelledby="names">
      <h2 id="names" className="mb-1">
        {t("food.names")}
      </h2>
      <p className="mb-2 text-sm text-soft">{t("food.namesHint")}</p>
      {groups.map(({ heading, names, tone }) =>
        names.length === 0 ? null : (
          <div key={heading ?? "names"} className="mb-3">
            {heading === null ? null : <h3 className="mb-1.5 text-sm text-soft">{heading}</h3>}
            <ul className="flex flex-wrap gap-1.5">
              {names.map((name) => (
                <li key={name}>
                  <Chip tone={tone}>{name}</Chip>
                </li>
              ))}
            </ul>
          </div>
        ),
      )}
    </section>
  );
}

const capital = (text: string): string => text.charAt(0).toUpperCase() + text.slice(1);

/** The id out of the address, where its colon may be written in code. */
function idIn(text: string): string {
  try {
    return decodeURIComponent(text);
  } catch {
    return text;
  }
}
