import "server-only";
import { desc, eq } from "drizzle-orm";
import { recommendationModel } from "@/db/schema";
import type { EaseModel } from "@/lib/engines/recommendations/ease";
import type { Scope } from "@/lib/platform/auth/scope";
import type { Db } from "@/lib/platform/database";

export interface LearnedTastes {
  readonly version: number;
  readonly popularity: ReadonlyMap<string, number>;
  /** Null where too few households were there to learn from. */
  readonly ease: EaseModel | null;
}

const NOTHING: LearnedTastes = { version: 0, popularity: new Map(), ease: null };

interface Kept {
  readonly askedAt: number;
  readonly tastes: LearnedTastes;
}

/** What another process learned may go unseen for so long; it is learned once a day. */
const KEPT_MS = 30_000;

/** By connection: inside a transaction its own state is read. */
const holder = globalThis as typeof globalThis & { mealprepTastes?: WeakMap<Db, Kept> };

/** What was learned last; its weights are read once a version and process. */
export async function newestModel({ db }: Pick<Scope, "db">): Promise<LearnedTastes> {
  holder.mealprepTastes ??= new WeakMap();
  const kept = holder.mealprepTastes.get(db);
  if (kept !== undefined && performance.now() - kept.askedAt < KEPT_MS) return kept.tastes;
  const tastes = await read(db, kept?.tastes);
  holder.mealprepTastes.set(db, { askedAt: performance.now(), tastes });
  return tastes;
}

/** Lets the next reader of this process ask anew. */
export function forgetTastes(): void {
  holder.mealprepTastes = new WeakMap();
}

async function read(db: Db, known: LearnedTastes | undefined): Promise<LearnedTastes> {
  const [newest] = await db
    .select({ version: recommendationModel.version })
    .from(recommendationModel)
    .orderBy(desc(recommendationModel.version))
    .limit(1);
  if (newest === undefined) return NOTHING;
  if (known?.version === newest.version) return known;
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
  return {
    version: row.version,
    popularity: new Map(row.recipeIds.map((id, place) => [id, row.popularity[place] ?? 0])),
    ease: row.weights.length === 0 ? null : { recipeIds: row.recipeIds, weights: floatsOf(row.weights) },
  };
}

/** A copy: the driver's bytes may begin anywhere in their buffer. */
const floatsOf = (bytes: Uint8Array): Float32Array => new Float32Array(Uint8Array.from(bytes).buffer);
