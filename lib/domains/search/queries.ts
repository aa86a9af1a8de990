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
import { modelVector } from "./queries/model-vector";
import { nearTitleWords } from "./queries/title-words";

const lexicon = () => foodLexicon(kitchenKnowledge().table);

export interface SearchRequest {
  readonly query: string;
  readonly filters?: SearchFilters;
  /** The query is finished: its last word is whole, and what allergies keep back is told. */
  readonly isWhole?: boolean;
}

/** What a query means for this household: words of its titles are known, slips mended. */
export async function readQuery(scope: Scope, query: string, isWhole = true): Promise<Understanding> {
  const first = understand(query, lexicon(), { isWhole });
  const strange = [...first.unknown, ...(first.prefix === null ? [] : [first.prefix])];
  if (strange.length === 0) return first;
  const titleWords = await nearTitleWords(scope, strange, first.prefix);
  return understand(query, lexicon(), { isWhole, titleWords });
}

/**
 * Recipes this household may read that answer a query, best first, at most 240. What it rules out, and what an eater is
 * allergic to, is never among them.
 */
export async function searchRecipes(scope: Scope, request: SearchRequest): Promise<SearchAnswer> {
  const { query, filters = NO_FILTERS, isWhole = true } = request;
  const understanding = await readQuery(scope, query, isWhole);
  const avoided = await avoidedAllergens(scope);
  const look = {
    understanding,
    filters,
    vector: embedUnderstanding(understanding),
    model: isWhole ? await modelVector(scope, query) : null,
    allergens: [...avoided.keys()],
    isBrief: !isWhole,
  };
  const candidates = await findCandidates(scope, { ...look, only: "allowed" });
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
    hits: hits.map(({ id, score, met }) => ({ recipeId: id, score, met })),
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
      return [{ recipeId: id, title: candidate.title, allergens, eaters }];
    });
}
