/** A figure of the table: what it says, the target it is held to, and what the field reaches today. */
export interface Figure {
  readonly key: string;
  readonly says: string;
  readonly target: { readonly atLeast: number } | { readonly atMost: number } | null;
  readonly unit: "%" | "ms" | "";
  /**
   * What the cases were to the engine: "seen" = at hand while it was made, so the figure may flatter it; "generated" =
   * made by a program, without a truth to learn. A figure with a `<key>.heldOut` beside it is judged by that one.
   */
  readonly cases: "seen" | "generated";
  /** Measured on the same kind of cases with what a user could pick instead. */
  readonly field: string;
}

const figure = (
  key: string,
  says: string,
  target: Figure["target"],
  unit: Figure["unit"] = "%",
  field = "",
): Figure => ({ key, says, target, unit, field, cases: /^(plan|shop|recs)\./.test(key) ? "generated" : "seen" });

/** The figures that are promised, in the order of the table. */
export const FIGURES: readonly Figure[] = [
  figure(
    "import.all3",
    "Pages: title, ingredients and instructions all exact",
    { atLeast: 80 },
    "%",
    "best Python library, generic path 67.7; best npm package 37.0; plain JSON-LD 47",
  ),
  figure("import.sameContent", "Pages: the same content, punctuation and headings aside", { atLeast: 90 }),
  figure("import.title", "Pages: title", { atLeast: 95 }),
  figure("import.yields", "Pages: yield", { atLeast: 92 }),
  figure("import.totalTime", "Pages: total time", { atLeast: 94 }),
  figure("import.groups", "Pages: ingredient groups", { atLeast: 75 }),
  figure(
    "lines.tastecooking",
    "Lines, tastecooking: quantity, unit and name all right",
    { atLeast: 90 },
    "%",
    "Tandoor 62.8; Mealie 63.2; npm 25–44",
  ),
  figure("lines.bbc", "Lines, bbc", { atLeast: 75 }, "%", "Tandoor 43.6; Mealie 43.2; npm 25–44"),
  figure("lines.cookstr", "Lines, cookstr", { atLeast: 80 }, "%", "Tandoor 49.9; Mealie 50.1; npm 25–44"),
  figure(
    "match.sameFoodTop1",
    "Foods: same food first",
    { atLeast: 85 },
    "%",
    "about 45 same entry, a published retrieval baseline",
  ),
  figure("match.sameFoodTop5", "Foods: same food among the first five", { atLeast: 95 }),
  figure("match.confidentlyWrong", "Foods: wrong with a confidence above 0.8", { atMost: 3 }),
  figure(
    "calories.medianError",
    "Declared calories: median absolute error",
    { atMost: 15 },
    "%",
    "nobody has published it",
  ),
  figure("calories.coverage", "Declared calories: share of the mass counted", { atLeast: 90 }),
  figure("calories.inRange", "Declared calories: inside the stated range", { atLeast: 70 }),
  figure(
    "fndds.energyMedianError",
    "FNDDS foods recomputed from their ingredients: median energy error",
    { atMost: 0.13 },
    "%",
    "0.13",
  ),
  figure(
    "plan.eaterDaysMet",
    "Week plan: feasible eater-days within 5 % of energy and 10 % of macros",
    { atLeast: 95 },
    "%",
    "Eat This Much plans one eater; open systems none",
  ),
  figure("plan.medianMs", "Week plan: median time", { atMost: 2000 }, "ms"),
  figure("plan.worstMs", "Week plan: worst time", { atMost: 5000 }, "ms"),
  figure(
    "shop.massErrors",
    "Shopping list: errors to the milligram over 10,000 generated plans",
    { atMost: 0 },
    "",
    "Tandoor, Mealie, Grocy and Norish each fail on volume + weight + count",
  ),
  figure(
    "search.ndcg10",
    "Search: nDCG@10 on judged queries it was not tuned on",
    { atLeast: 0.8 },
    "",
    "regular expressions, TF-IDF, PostgreSQL full text and a sentence encoder on the same queries: the best in search.bestBaselineNdcg10",
  ),
  figure("search.aboveBaseline", "Search: nDCG@10 above the best of them", { atLeast: 0.15 }, ""),
  figure(
    "recs.ndcg10",
    "Recommendations: nDCG@10 of what synthetic households take anew",
    null,
    "",
    "what most take: recs.popularityNdcg10; EASE alone: recs.easeNdcg10; likeness alone: recs.contentNdcg10",
  ),
  figure("recs.recall20", "Recommendations: recall@20", null, "", "recs.popularityRecall20"),
];

export const targetText = ({ target, unit }: Figure): string => {
  if (target === null) return "";
  const value = "atLeast" in target ? `≥ ${target.atLeast}` : `≤ ${target.atMost}`;
  return unit === "" ? value : `${value} ${unit}`;
};

/** The verdict in words, on unseen cases where there are any, else saying that the cases were seen. */
export function verdict({ key, target, cases }: Figure, figures: Readonly<Record<string, number>>): string {
  const unseen = figures[`${key}.heldOut`];
  const value = unseen ?? figures[key];
  if (value === undefined || target === null) return "";
  const isMet = "atLeast" in target ? value >= target.atLeast : value <= target.atMost;
  const basis = unseen !== undefined ? "held-out cases" : `${cases} cases`;
  return `${isMet ? "yes" : "no"}, on ${basis}`;
}

export const roundFigure = (value: number): number => Number(value.toFixed(Math.abs(value) < 10 ? 2 : 1));
