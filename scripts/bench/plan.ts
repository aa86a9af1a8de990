import loadHighs from "highs";
import type { Candidate } from "@/lib/engines/planning/contract";
import { planWeek } from "@/lib/engines/planning/plan-week";
import { generateLibrary } from "@/lib/engines/planning/testing/generated-library";
import { generateRequest } from "@/lib/engines/planning/testing/generated-request";

const CLOCK = { now: () => performance.now() };
const SIZES = [50, 300, 1000, 3000] as const;
const PEER_SECONDS = 10;

/**
 * The plain model: one eater, 7 days × 3 slots, one whole serving each; daily energy 1500–1750 kcal, protein ≥ 85 g,
 * sodium ≤ 1900 mg, each recipe at most twice a week, cheapest.
 */
function plainModel(library: readonly Candidate[]): string {
  const name = (day: number, slot: number, recipe: number) => `x${day}_${slot}_${recipe}`;
  const kinds = ["breakfast", "lunch", "dinner"] as const;
  const suited = kinds.map((kind) => library.flatMap((one, index) => (one.suits.includes(kind) ? [index] : [])));
  const days = [0, 1, 2, 3, 4, 5, 6];
  const wrap = (terms: readonly string[]) => {
    const lines: string[] = [];
    for (let from = 0; from < terms.length; from += 12) lines.push(terms.slice(from, from + 12).join(" + "));
    return lines.join("\n + ");
  };
  const terms = (day: number, weight: (one: Candidate) => number) =>
    wrap(
      suited.flatMap((recipes, slot) =>
        recipes.flatMap((recipe) => {
          const one = library[recipe];
          return one ? [`${weight(one).toFixed(3)} ${name(day, slot, recipe)}`] : [];
        }),
      ),
    );
  const rows: string[] = [];
  for (const day of days) {
    suited.forEach((recipes, slot) => {
      rows.push(`${wrap(recipes.map((recipe) => name(day, slot, recipe)))} = 1`);
    });
    const energy = terms(day, (one) => one.nutrients.energy ?? 0);
    rows.push(`${energy} >= 1500`, `${energy} <= 1750`);
    rows.push(`${terms(day, (one) => one.nutrients.protein ?? 0)} >= 85`);
    rows.push(`${terms(day, (one) => one.nutrients.sodium ?? 0)} <= 1900`);
  }
  library.forEach((_, recipe) => {
    const uses = days.flatMap((day) =>
      suited.flatMap((recipes, slot) => (recipes.includes(recipe) ? [name(day, slot, recipe)] : [])),
    );
    if (uses.length > 0) rows.push(`${wrap(uses)} <= 2`);
  });
  const all = days.flatMap((day) =>
    suited.flatMap((recipes, slot) => recipes.map((recipe) => name(day, slot, recipe))),
  );
  const cost = wrap(days.map((day) => terms(day, (one) => one.costMinor ?? 150)));
  return `Minimize\n obj: ${cost}\nSubject To\n${rows.map((row, index) => ` c${index}: ${row}`).join("\n")}\nBinary\n ${all.join("\n ")}\nEnd\n`;
}

/**
 * Milliseconds to plan a week for four eaters (28 slots, portions and micronutrients) against the size of the library,
 * beside HiGHS alone on the plain one-eater model; the peer is stopped after ten seconds. `ratio` = peer ÷ ours.
 */
export async function benchPlan(): Promise<Record<string, number>> {
  const highs = await loadHighs();
  const figures: Record<string, number> = {};
  planWeek(generateRequest({ seed: 99, recipes: 50 }), CLOCK, { isRepair: true });
  for (const size of SIZES) {
    const request = generateRequest({ seed: 1, recipes: size });
    let first = Number.NaN;
    const started = performance.now();
    const outcome = planWeek(request, CLOCK, {
      onProgress: ({ elapsedMs }) => {
        if (Number.isNaN(first)) first = elapsedMs;
      },
    });
    const ours = performance.now() - started;
    const model = plainModel(generateLibrary(1, size));
    const before = performance.now();
    let isOptimal = 0;
    try {
      isOptimal = highs.solve(model, { time_limit: PEER_SECONDS }).Status === "Optimal" ? 1 : 0;
    } catch {
      // Out of memory or a native error: the peer has no answer at this size.
      isOptimal = -1;
    }
    const peer = performance.now() - before;
    figures[`plan.${size}.ms`] = ours;
    figures[`plan.${size}.firstMs`] = first;
    figures[`plan.${size}.objective`] = outcome.ok ? outcome.objective : Number.NaN;
    figures[`plan.${size}.highsMs`] = peer;
    figures[`plan.${size}.highsProved`] = isOptimal;
    figures[`plan.${size}.ratio`] = peer / ours;
  }
  return figures;
}

if (process.argv[1] && import.meta.url.endsWith(process.argv[1].split("/").slice(-3).join("/"))) {
  console.log(JSON.stringify(await benchPlan(), null, 2));
}
