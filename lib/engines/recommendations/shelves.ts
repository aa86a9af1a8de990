import { diversify } from "./diversify";
import { type EaseModel, easeParts } from "./ease";
import { type Choice, likenessOf, type Part, type Pick, reasonOf } from "./rank-recipes";

/** A row of recommended recipes with one reason for all of them. */
export interface Shelf {
  readonly reason:
    | { readonly kind: "expiring" }
    | { readonly kind: "because"; readonly likedId: string }
    | { readonly kind: "for-you" }
    | { readonly kind: "popular" }
    | { readonly kind: "season" };
  readonly picks: readonly Pick[];
}

/** Fewer than this are no row. */
const LEAST = 2;

/**
 * Rows of at most `size` recipes, no recipe twice: what uses up what is at home, what is near to something liked
 * lately, what suits on the whole, what is in season. Rows with nothing to say are absent.
 */
export function shelvesOf(
  picks: readonly Pick[],
  choices: readonly Choice[],
  options: {
    readonly model: EaseModel | null;
    /** Liked recipes, the latest first: the first that has something near it gets a row. */
    readonly liked: readonly string[];
    readonly size: number;
  },
): Shelf[] {
  const choiceOf = new Map(choices.map((choice) => [choice.recipeId, choice]));
  const vectorOf = (recipeId: string) => choiceOf.get(recipeId)?.vector ?? null;
  const likeness = (a: Pick, b: Pick) => Math.max(0, likenessOf(vectorOf(a.recipeId), vectorOf(b.recipeId)));
  const taken = new Set<string>();
  const shelves: Shelf[] = [];
  const fresh = () => picks.filter((pick) => !taken.has(pick.recipeId) && pick.score >= 0);
  const put = (reason: Shelf["reason"], from: readonly Pick[], scoreOf: (pick: Pick) => number) => {
    const most = Math.max(1e-9, ...from.map(scoreOf));
    const chosen = diversify(from, options.size, (pick) => scoreOf(pick) / most, likeness);
    if (chosen.length < LEAST) return;
    for (const pick of chosen) taken.add(pick.recipeId);
    shelves.push({ reason, picks: chosen });
  };
  const partOf = (pick: Pick, kind: "expiring" | "season") => pick.parts.find((part) => part.kind === kind)?.adds ?? 0;

  put(
    { kind: "expiring" },
    fresh().filter((pick) => partOf(pick, "expiring") > 0.1),
    (pick) => partOf(pick, "expiring") * 2 + pick.score,
  );
  for (const likedId of options.liked) {
    const near = fresh()
      .filter((pick) => pick.recipeId !== likedId)
      .map((pick) => ({ pick, score: nearness(pick.recipeId, likedId, vectorOf, options.model) }))
      .filter(({ score }) => score > NEAR)
      .sort((a, b) => b.score - a.score)
      .slice(0, options.size * 2);
    if (near.length < LEAST) continue;
    const scores = new Map(near.map(({ pick, score }) => [pick, score]));
    put(
      { kind: "because", likedId },
      near.map(({ pick }) => pick),
      (pick) => (scores.get(pick) ?? 0) + 0.2 * pick.score,
    );
    break;
  }
  const isKnown = options.liked.length > 0;
  put({ kind: isKnown ? "for-you" : "popular" }, fresh().slice(0, options.size * 4), (pick) => pick.score);
  put(
    { kind: "season" },
    fresh().filter((pick) => partOf(pick, "season") > 0.08),
    (pick) => partOf(pick, "season") * 3 + pick.score,
  );
  return shelves;
}

const SAID_BY_HEADING = new Set<Part["kind"]>(["like", "others", "popular"]);

/** What one recipe says in a row: its own share in what the row is about, and nothing its heading has said already. */
export function reasonOnShelf(row: Shelf["reason"]["kind"], pick: Pick): Part | null {
  if (row === "expiring" || row === "season") return pick.parts.find((part) => part.kind === row) ?? null;
  if (row !== "because") return reasonOf(pick);
  return reasonOf({ ...pick, parts: pick.parts.filter((part) => !SAID_BY_HEADING.has(part.kind)) });
}

/** Likeness from which one recipe recalls another. */
const NEAR = 0.35;

/** How near a recipe is to another: by what it is like, and by who takes both. */
export function nearness(
  recipeId: string,
  likedId: string,
  vectorOf: (recipeId: string) => Float32Array | null,
  model: EaseModel | null,
): number {
  const alike = likenessOf(vectorOf(recipeId), vectorOf(likedId));
  const together = model === null ? 0 : (easeParts(model, new Map([[likedId, 1]]), recipeId)[0]?.adds ?? 0);
  return alike + Math.max(0, together);
}

/** The recipes nearest to one, unlike each other where that costs little. */
export function similarTo(
  likedId: string,
  choices: readonly Choice[],
  model: EaseModel | null,
  count: number,
): readonly { readonly recipeId: string; readonly nearness: number }[] {
  const vectors = new Map(choices.map((choice) => [choice.recipeId, choice.vector]));
  const vectorOf = (recipeId: string) => vectors.get(recipeId) ?? null;
  const near = choices
    .filter(({ recipeId }) => recipeId !== likedId)
    .map(({ recipeId }) => ({ recipeId, nearness: nearness(recipeId, likedId, vectorOf, model) }))
    .filter((one) => one.nearness > 0)
    .sort((a, b) => b.nearness - a.nearness || (a.recipeId < b.recipeId ? -1 : 1))
    .slice(0, count * 3);
  const most = Math.max(1e-9, near[0]?.nearness ?? 0);
  return diversify(
    near,
    count,
    (one) => one.nearness / most,
    (a, b) => Math.max(0, likenessOf(vectorOf(a.recipeId), vectorOf(b.recipeId))),
    0.85,
  );
}
