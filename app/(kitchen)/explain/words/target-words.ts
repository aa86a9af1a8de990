import { getTranslations } from "next-intl/server";
import type { Working, WorkingBlock, WorkingRow } from "@/components/explain/working";
import { NUTRIENTS } from "@/lib/engines/foods/nutrients";
import type { SolvedEquation } from "@/lib/engines/nutrition/energy-target";
import { REFERENCE_SOURCES, type TargetWorking } from "@/lib/engines/nutrition/explain-target";
import { figureText, signedText } from "@/lib/engines/nutrition/figure-text";
import { row } from "./row";
import type { Said } from "./said";

type Of<Kind extends TargetWorking["kind"]> = Extract<TargetWorking, { readonly kind: Kind }>;

/** A daily target: the eater's own figures, the equation or table row, and where it was published. */
export async function sayTarget({ name, working }: Said<"target">): Promise<Working> {
  const t = await getTranslations("explain");
  const { label, unit } = NUTRIENTS[working.target.nutrient];
  return {
    title: t("target.title", { nutrient: label, name }),
    value: await valueWords(working, unit),
    lead: null,
    blocks: [await bodyBlock(working, name), ...(await workingBlocks(working, unit))],
    notes: [...working.assumptions, t("target.source", { source: sourceOf(working) })],
  };
}

async function valueWords({ target: { aim, min, max } }: TargetWorking, unit: string): Promise<string> {
  const t = await getTranslations("explain");
  if (aim !== null) return t("target.aim", { value: wholeText(aim), unit });
  if (min !== null && max !== null) return t("target.between", { min: figureText(min), max: figureText(max), unit });
  if (max !== null) return t("target.atMost", { value: figureText(max), unit });
  return min === null ? t("unknown") : t("target.aim", { value: figureText(min), unit });
}

const wholeText = (value: number): string =>
  value >= 1000 ? Math.round(value).toLocaleString("en") : figureText(value);
const plain = (value: number): string => String(Math.round(value * 100) / 100);

async function bodyBlock({ body, profile }: TargetWorking, name: string): Promise<WorkingBlock> {
  const t = await getTranslations("explain");
  const assumed = (given: unknown, kept: unknown) =>
    given === kept ? {} : { details: [{ text: t("target.assumed"), href: null }] };
  const figures = (values: readonly number[]) => [...new Set(values.map((value) => plain(value)))].join(" / ");
  const [first] = body.bodies;
  return {
    heading: t("target.body", { name }),
    rows: [
      row(
        t("target.age"),
        t("target.years", { value: plain(body.ageYears) }),
        assumed(profile.ageYears, body.ageYears),
      ),
      row(t("target.sex"), t(`target.sexes.${body.sexes.length > 1 ? "unknown" : (body.sexes[0] ?? "unknown")}`)),
      row(
        t("target.height"),
        t("target.cm", { value: figures(body.bodies.map((each) => each.heightCm)) }),
        assumed(profile.heightCm, first?.heightCm),
      ),
      row(
        t("target.weight"),
        t("target.kg", { value: figures(body.bodies.map((each) => each.weightKg)) }),
        assumed(profile.weightKg, first?.weightKg),
      ),
      row(t("target.activity"), t(`activities.${profile.activity}`)),
      row(t("target.goal"), t(`goals.${profile.goal}`)),
    ],
    total: null,
  };
}

function sourceOf(working: TargetWorking): string {
  switch (working.kind) {
    case "energy":
      return working.target.source.startsWith("Mifflin") ? REFERENCE_SOURCES.resting : REFERENCE_SOURCES.energy;
    case "macronutrient":
      return REFERENCE_SOURCES.macronutrients;
    case "intake":
      return REFERENCE_SOURCES.intakes;
    case "limit":
      return working.target.source;
  }
}

function workingBlocks(working: TargetWorking, unit: string): Promise<readonly WorkingBlock[]> {
  switch (working.kind) {
    case "energy":
      return energyBlocks(working);
    case "macronutrient":
      return macronutrientBlocks(working, unit);
    case "intake":
      return intakeBlocks(working, unit);
    case "limit":
      return limitBlocks(working, unit);
  }
}

async function energyBlocks({ energy, target }: Of<"energy">): Promise<readonly WorkingBlock[]> {
  const t = await getTranslations("explain");
  const kcal = (value: number) => t("target.kcal", { value: figureText(value) });
  const equation = ({ sex, terms, kcal: sum }: SolvedEquation): WorkingBlock => ({
    heading:
      sex === null || energy.equations.length === 1
        ? t("target.equation")
        : t("target.equationOf", { sex: t(`target.sexes.${sex}`) }),
    rows: terms.map(({ part, factor, of }) =>
      row(t(`target.parts.${part}`), kcal(factor * of), {
        details: of === 1 ? [] : [{ text: t("target.term", { factor: plain(factor), of: plain(of) }), href: null }],
      }),
    ),
    total: { label: t("target.result"), value: kcal(sum) },
  });
  const steps: WorkingRow[] = [
    ...(energy.equations.length > 1 ? [row(t("target.mean"), kcal(energy.mean))] : []),
    ...energy.steps.map((step) =>
      row(t(`target.steps.${step.kind}`, { by: plain(step.by) }), kcal(step.kcal), {
        details: step.kind === "activity" ? [] : [{ text: `${signedText(step.by)} kcal`, href: null }],
      }),
    ),
  ];
  return [
    ...energy.equations.map(equation),
    {
      heading: steps.length === 0 ? null : t("target.then"),
      rows: steps,
      total: { label: t("target.aimRow"), value: t("target.kcal", { value: wholeText(target.aim ?? 0) }) },
    },
  ];
}

async function macronutrientBlocks(working: Of<"macronutrient">, unit: string): Promise<readonly WorkingBlock[]> {
  const t = await getTranslations("explain");
  const { target, kcal, kcalPerGram, share, range, allowance } = working;
  const percent = (value: number) => String(Math.round(value * 1000) / 10);
  const rows: WorkingRow[] = [];
  if (share !== null)
    rows.push(
      row(t("target.energy"), t("target.kcal", { value: wholeText(kcal) })),
      row(t("target.share"), t("target.percent", { value: percent(share) })),
      row(t("target.perGram"), t("target.kcalPerGram", { value: kcalPerGram })),
    );
  if (range !== null && target.min !== null && target.max !== null)
    rows.push(
      row(t("target.rangeRow"), t("target.rangeGrams", { min: plain(target.min), max: plain(target.max), unit }), {
        details: [{ text: t("target.rangeShare", { low: percent(range[0]), high: percent(range[1]) }), href: null }],
      }),
    );
  if (allowance !== null)
    rows.push(
      row(t("target.allowance"), `${figureText(allowance.perKg * allowance.weightKg)} ${unit}`, {
        details: [
          {
            text: t("target.allowanceWorking", { perKg: plain(allowance.perKg), kg: plain(allowance.weightKg) }),
            href: null,
          },
        ],
      }),
    );
  const total = `${plain(target.aim ?? 0)} ${unit}`;
  return [
    {
      heading: t("target.equation"),
      rows,
      total: {
        label:
          share === null
            ? t("target.result")
            : t("target.macro", { kcal: wholeText(kcal), share: percent(share), perGram: kcalPerGram }),
        value: total,
      },
    },
  ];
}

async function intakeBlocks({ rows }: Of<"intake">, unit: string): Promise<readonly WorkingBlock[]> {
  const t = await getTranslations("explain");
  const blocks = rows.map(({ stage, recommended, recommendedKind, upper, upperKind }) => ({
    heading: t("target.row"),
    rows: [
      row(t("target.stage"), t(`stages.${stage}`)),
      row(
        t("target.recommended", { kind: recommendedKind ?? "RDA" }),
        recommended === null ? t("target.none") : `${plain(recommended)} ${unit}`,
      ),
      row(
        t("target.upper", { kind: upperKind ?? "UL" }),
        upper === null ? t("target.none") : `${plain(upper)} ${unit}`,
      ),
    ],
    total: null,
  }));
  return rows.length > 1 ? [...blocks, { heading: null, rows: [row(t("target.higher"), null)], total: null }] : blocks;
}

async function limitBlocks({ kcal, share, kcalPerGram, target }: Of<"limit">, unit: string) {
  const t = await getTranslations("explain");
  return [
    {
      heading: t("target.equation"),
      rows: [row(t("target.energy"), t("target.kcal", { value: wholeText(kcal) }))],
      total: {
        label: t("target.limitWorking", {
          ...{ share: Math.round(share * 100), kcal: wholeText(kcal), perGram: kcalPerGram },
        }),
        value: `${plain(target.max ?? 0)} ${unit}`,
      },
    },
  ];
}
