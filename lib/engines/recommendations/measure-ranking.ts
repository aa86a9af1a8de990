/** How good ranked lists are, each against what the household really took afterwards. */
export interface RankingFigures {
  /** Share of what was taken that stands in the first 20. */
  readonly recall20: number;
  /** Gain of the first 10, discounted by place, against the best order (binary gains). */
  readonly ndcg10: number;
  /** Share of all recipes that stand in anybody's first 10. */
  readonly coverage10: number;
  /** 1 − mean likeness of the pairs in a first 10. */
  readonly diversity10: number;
  readonly lists: number;
}

export interface JudgedList {
  readonly ranked: readonly string[];
  readonly taken: ReadonlySet<string>;
}

/** The figures of many lists; lists of households that took nothing are left out. */
export function measureRanking(
  lists: readonly JudgedList[],
  recipeCount: number,
  likeness: (a: string, b: string) => number,
): RankingFigures {
  const judged = lists.filter(({ taken }) => taken.size > 0);
  const mean = (of: (list: JudgedList) => number) =>
    judged.length === 0 ? 0 : judged.reduce((sum, list) => sum + of(list), 0) / judged.length;
  const shown = new Set(judged.flatMap(({ ranked }) => ranked.slice(0, 10)));
  return {
    recall20: mean(({ ranked, taken }) => hits(ranked.slice(0, 20), taken) / Math.min(20, taken.size)),
    ndcg10: mean(ndcgOf),
    coverage10: recipeCount === 0 ? 0 : shown.size / recipeCount,
    diversity10: mean(({ ranked }) => 1 - meanLikeness(ranked.slice(0, 10), likeness)),
    lists: judged.length,
  };
}

const hits = (ranked: readonly string[], taken: ReadonlySet<string>) => ranked.filter((id) => taken.has(id)).length;
const discount = (place: number) => 1 / Math.log2(place + 2);

function ndcgOf({ ranked, taken }: JudgedList): number {
  const gain = ranked.slice(0, 10).reduce((sum, id, place) => sum + (taken.has(id) ? discount(place) : 0), 0);
  let best = 0;
  for (let place = 0; place < Math.min(10, taken.size); place++) best += discount(place);
  return gain / best;
}

function meanLikeness(ids: readonly string[], likeness: (a: string, b: string) => number): number {
  let [sum, pairs] = [0, 0];
  ids.forEach((a, place) => {
    for (const b of ids.slice(place + 1)) {
      sum += likeness(a, b);
      pairs++;
    }
  });
  return pairs === 0 ? 0 : sum / pairs;
}
