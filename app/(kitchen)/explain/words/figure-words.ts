import { getTranslations } from "next-intl/server";
import type { Working, WorkingDetail, WorkingRow } from "@/components/explain/working";
import { explainPath } from "@/lib/domains/explain/policy";
import { NUTRIENTS } from "@/lib/engines/foods/nutrients";
import type { ResolvedLine } from "@/lib/engines/nutrition/contract";
import type { FigureTerm } from "@/lib/engines/nutrition/explain-figure";
import { figureText } from "@/lib/engines/nutrition/figure-text";
import { guessedGrams } from "@/lib/engines/nutrition/guessed-grams";
import { foodPath, gramsText, row } from "./row";
import type { Said } from "./said";

/** Below this share of known mass a figure is said to be "at least". */
const WELL_KNOWN = 0.8;

/** A nutrient of a serving: line → grams → food → per 100 g → sum → share of the daily value. */
export async function sayFigure({ recipe, parts, release, working }: Said<"figure">): Promise<Working> {
  const t = await getTranslations("explain");
  const { nutrient, figure, servings, terms, dailyValue } = working;
  const { label, unit } = NUTRIENTS[nutrient];
  const values = {
    unit,
    value: figureText(figure?.value ?? 0),
    low: figureText(figure?.low ?? 0),
    high: figureText(figure?.high ?? 0),
  };
  const name = label.toLowerCase();
  return {
    title:
      recipe.title === null
        ? t("figure.titleDraft", { nutrient: label })
        : recipe.version === null
          ? t("figure.title", { nutrient: label, title: recipe.title })
          : t("figure.titleVersion", { nutrient: label, title: recipe.title, version: recipe.version }),
    value:
      figure === null ? t("figure.none") : t(figure.known < WELL_KNOWN ? "figure.atLeast" : "figure.value", values),
    lead: t("figure.lead", { servings }),
    blocks: [
      {
        heading: t("figure.lines"),
        rows: await Promise.all(
          terms.map((term, place) => termRow(term, { nutrient, unit, servings, partId: parts[place] ?? null })),
        ),
        total: figure === null ? null : { label: t("figure.total"), value: `${values.value} ${unit}` },
      },
    ],
    notes: [
      ...(dailyValue === null
        ? []
        : [
            t("figure.share", {
              ...{ value: values.value, unit, daily: figureText(dailyValue.amount) },
              share: Math.round(dailyValue.share * 100),
            }),
            t("figure.daily", { source: dailyValue.source }),
          ]),
      ...(figure === null ? [] : [t("figure.range")]),
      ...(figure === null || figure.known >= 0.995
        ? []
        : [t("figure.known", { share: Math.floor(figure.known * 100), nutrient: name })]),
      t("figure.raw"),
      t("figure.release", { release }),
    ],
  };
}

async function termRow(
  { line, from, amount }: FigureTerm,
  about: {
    readonly nutrient: Said<"figure">["working"]["nutrient"];
    readonly unit: string;
    readonly servings: number;
    readonly partId: string | null;
  },
): Promise<WorkingRow> {
  const t = await getTranslations("explain");
  const tn = await getTranslations("nutrition");
  const { unit, servings, nutrient, partId } = about;
  const details: WorkingDetail[] = [];
  const say = (text: string, href: string | null = null) => details.push({ text, href });
  const grams = await gramsWords(line);
  if (grams !== null) say(grams);
  if (from.kind === "food") {
    const { id, name, source, fdcId } = from.food;
    say(
      t("figure.food", {
        ...{ name, source: source === "household" ? "" : source, id: rowIdOf(id) },
        fdc: fdcId === null ? "" : t("figure.fdc", { id: String(fdcId) }),
      }),
      foodPath(id),
    );
  }
  if (from.kind === "recipe")
    say(
      t("figure.recipe", { title: from.title }),
      partId === null ? null : explainPath({ kind: "recipe", recipeId: partId, nutrient }),
    );
  if (line.omission !== null) say(tn(`omissions.${line.omission}`));
  else if (from.kind !== "nothing" && line.grams !== null)
    say(
      from.per100 === null
        ? t("figure.noValue")
        : t("figure.per100", {
            ...{ grams: gramsText(line.grams.value), unit, servings },
            value: figureText(from.per100),
          }),
    );
  if (line.doubtful && line.omission === null && from.kind === "food")
    say(t("figure.doubtful", { share: Math.round(line.confidence * 100) }));
  return row(
    line.text,
    amount === null ? t(line.omission === null ? "unknown" : "notCounted") : `${figureText(amount)} ${unit}`,
    { details, isMissing: amount === null },
  );
}

async function gramsWords({ grams, method, working }: ResolvedLine): Promise<string | null> {
  if (grams === null || method === null) return null;
  const t = await getTranslations("explain");
  const tn = await getTranslations("nutrition");
  const said = {
    method: tn(`methods.${method}`),
    grams: gramsText(grams.value),
    low: gramsText(grams.low),
    high: gramsText(grams.high),
  };
  return working === null ? t("figure.gramsPlain", said) : t("figure.grams", { ...said, working });
}

/** "NDB 02047" and "FNDDS 11111000": the number under which the dataset lists it. */
function rowIdOf(id: string): string {
  const [table, number] = id.split(":");
  return table === "sr" ? `NDB ${number}` : table === "fndds" ? `${number}` : "";
}

/** The share of a recipe's mass that is counted. */
export async function sayCoverage({ recipe, nutrition }: Said<"coverage">): Promise<Working> {
  const t = await getTranslations("explain");
  const tn = await getTranslations("nutrition");
  const counted = nutrition.lines.filter((line) => line.omission === null);
  const left = nutrition.lines.filter((line) => line.omission !== null);
  const sum = counted.reduce((total, line) => total + (line.grams?.value ?? 0), 0);
  const guessed = left.reduce((total, line) => total + guessedGrams(line, nutrition.servings), 0);
  return {
    title: t("coverage.title", { title: recipe.title }),
    value: t("coverage.value", { share: Math.round(nutrition.coverage * 100) }),
    lead: t("coverage.lead"),
    blocks: [
      {
        heading: t("coverage.counted"),
        rows: await Promise.all(
          counted.map(async (line) => {
            const words = await gramsWords(line);
            return row(line.text, t("coverage.grams", { grams: gramsText(line.grams?.value ?? 0) }), {
              details: words === null ? [] : [{ text: words, href: null }],
            });
          }),
        ),
        total: null,
      },
      {
        heading: t("coverage.left"),
        rows:
          left.length === 0
            ? [row(t("coverage.leftNone"), null)]
            : left.map((line) =>
                row(line.text, t("coverage.guess", { grams: gramsText(guessedGrams(line, nutrition.servings)) }), {
                  details: line.omission === null ? [] : [{ text: tn(`omissions.${line.omission}`), href: null }],
                  isMissing: true,
                }),
              ),
        total: {
          label: t("coverage.total", { counted: gramsText(sum), guessed: gramsText(guessed) }),
          value: t("coverage.value", { share: Math.round(nutrition.coverage * 100) }),
        },
      },
    ],
    notes: [t("figure.release", { release: nutrition.release })],
  };
}
