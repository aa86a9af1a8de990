import "server-only";
import { desc, eq } from "drizzle-orm";
import { recommendationModel } from "@/db/schema";
import type { EaseModel } from "@/lib/engines/recommendations/ease";
import type { Scope } from "@/lib/platform/auth/scope";

export interface LearnedTastes {
  readonly version: number;
  readonly popularity: ReadonlyMap<string, number>;
  /** Null where too few households were there to learn from. */
  readonly ease: EaseModel | null;
}

const NOTHING: LearnedTastes = { version: 0, popularity: new Map(), ease: null };
const holder = globalThis as typeof globalThis & { mealprepTastes?: LearnedTastes };

/** What was learned last; its weights are read once a version and process. */
export async function newestModel({ db }: Pick<Scope, "db">): Promise<LearnedTastes> {
  const [newest] = await db
    .select({ version: recommendationModel.version })
    .from(recommendationModel)
    .orderBy(desc(recommendationModel.version))
    .limit(1);
  if (newest === undefined) return NOTHING;
  if (holder.mealprepTastes?.version === newest.version) return holder.mealprepTastes;
  const [row] = await db
    .select({
      version: recommendationModel.version,
      recipeIds: recommendationModel.recipeIds,
      popularity: recommendationModel.popularity,
      weights: recommendationModel.weights,
    })
    .from(recommendationModel)
    .where(eq(recommendationModel.version, newest.version));
  if (row === undefined) return NOTHING;
  holder.mealprepTastes = {
    version: row.version,
    popularity: new Map(row.recipeIds.map((id, place) => [id, row.popularity[place] ?? 0])),
    ease: row.weights.length === 0 ? null : { recipeIds: row.recipeIds, weights: floatsOf(row.weights) },
  };
  return holder.mealprepTastes;
}

/** A copy: the driver's bytes may begin anywhere in their buffer. */
const floatsOf = (bytes: Uint8Array): Float32Array => new Float32Array(Uint8Array.from(bytes).buffer);
