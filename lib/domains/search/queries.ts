import "server-only";
import { asc, eq } from "drizzle-orm";
import { eater } from "@/db/schema";
import type { Allergen } from "@/lib/engines/foods/food";
import type { Understanding } from "@/lib/engines/search/contract";
import { embedUnderstanding } from "@/lib/engines/search/embed";
import { foodLexicon } from "@/lib/engines/search/food-lexicon";
import { type Ranked, rankRecipes } from "@/lib/engines/search/rank";
import { understand } from "@/lib/engines/search/understand";
import type { Scope } from "@/lib/platform/auth/scope";
import { kitchenKnowledge } from "../foods/queries";
import { MOST_FOUND, NO_FILTERS, type SearchAnswer, type SearchFilters, type WithheldRecipe } from "./policy";
import { type Candidate, findCandidates } from "./queries/candidates";
import { type LibraryWords, libraryWords } from "./queries/library-words";
import { modelVector } from "./queries/model-vector";

const lexicon = () => foodLexicon(kitchenKnowledge().table);

export interface SearchRequest {
  readonly query: string;
  readonly filters?: SearchFilters;
  /** The query is finished: its last word is whole, and what allergies keep back is told. */
  readonly isWhole?: boolean;
}

/** What a query means for this household: words of its titles are known, slips mended. */
export async function readQuery(
  scope: Scope,
  query: string,
  isWhole = true,
  known?: readonly LibraryWords[],
): Promise<Understanding> {
  const first = understand(query, lexicon(), { isWhole });
  if (first.unknown.length === 0 && first.prefix === null) return first;
  const words = known ?? (await libraryWords(scope));
  return understand(query, lexicon(), { isWhole, titles: words.map(({ vocabulary }) => vocabulary) });
}

/**
 * Recipes this household may read that answer a query, best first, at most 240. What it rules out, and what an eater is
 * allergic to, is never among them.
 */
export async function searchRecipes(scope: Scope, request: SearchRequest): Promise<SearchAnswer> {
  const { query, filters = NO_FILTERS, isWhole = true } = request;
  const words = isWhole ? [] : await libraryWords(scope);
  const understanding = await readQuery(scope, query, isWhole, isWhole ? undefined : words);
  const avoided = await avoidedAllergens(scope);
  const look = {
    understanding,
    filters,
    vector: embedUnderstanding(understanding),
    model: isWhole ? await modelVector(scope, query) : null,
    allergens: [...avoided.keys()],
    brief: isWhole ? null : words.map(({ titles }) => titles),
  };
  const candidates = await findCandidates(scope, { ...look, only: "allowed" });
  const cards = new Map(candidates.map(({ id, card }) => [id, card]));
  const hits = worthShowing(understanding, rankRecipes(understanding, candidates)).slice(0, MOST_FOUND);
  const withheld =
    isWhole && avoided.size > 0
      ? withheldOf(
          understanding,
          await findCandidates(scope, { ...look, only: "withheld" }),
          avoided,
          hits.at(-1)?.score ?? 0,
        )
      : [];
  return {
    understanding,
    hits: hits.flatMap(({ id, score, met }) => {
      const card = cards.get(id);
      return card === undefined ? [] : { recipeId: id, score, met, card };
    }),
    withheld,
  };
}

/** The allergens that eaters of the household must not have, each with their names. */
export async function avoidedAllergens(scope: Scope): Promise<ReadonlyMap<Allergen, readonly string[]>> {
  const rows = await scope.db
    .select({ name: eater.name, allergies: eater.allergies })
    .from(eater)
    .where(eq(eater.householdId, scope.householdId))
    .orderBy(asc(eater.position));
  const avoided = new Map<Allergen, string[]>();
  for (const { name, allergies } of rows)
    for (const allergen of allergies) avoided.set(allergen, [...(avoided.get(allergen) ?? []), name]);
  return avoided;
}

/** Beyond the first few, what gives next to nothing, or less than half of the best one's answer, is noise. */
function worthShowing(understanding: Understanding, ranked: readonly Ranked[]): Ranked[] {
  const best = ranked[0];
  const asks = understanding.words.length > 0 || understanding.wishes.some(({ kind }) => ASKING.has(kind));
  if (best === undefined || !asks) return [...ranked];
  return ranked.filter(({ score, met }) => met > 0.1 && (met >= 0.5 * best.met || score >= 0.6 * best.score));
}

const ASKING: ReadonlySet<string> = new Set(["food", "meal", "cuisine", "label", "level"]);

function withheldOf(
  understanding: Understanding,
  candidates: readonly Candidate[],
  avoided: ReadonlyMap<Allergen, readonly string[]>,
  least: number,
): WithheldRecipe[] {
  const byId = new Map(candidates.map((candidate) => [candidate.id, candidate]));
  return worthShowing(understanding, rankRecipes(understanding, candidates))
    .filter(({ score }) => score >= least)
    .flatMap(({ id }) => {
      const candidate = byId.get(id);
      if (candidate === undefined) return [];
      const allergens = candidate.allergens.filter((allergen) => avoided.has(allergen));
      const eaters = [...new Set(allergens.flatMap((allergen) => avoided.get(allergen) ?? []))];
      return [{ recipeId: id, title: candidate.card.title, allergens, eaters }];
    });
}
