import "server-only";
import { projectVector } from "@/lib/engines/search/project-vector";
import { readAiConfiguration } from "@/lib/platform/ai/configuration";
import { embedderName, embedTexts } from "@/lib/platform/ai/embed";
import type { Scope } from "@/lib/platform/auth/scope";
import { vectorName } from "../policy";

/** A search does not wait longer for a model elsewhere; without it the rest of the hybrid answers. */
const PATIENCE_MS = 1500;
const MOST_KEPT = 500;

interface NamedVector {
  readonly name: string;
  readonly vector: Float32Array;
}
const kept = new Map<string, NamedVector>();

/** The query's vector by the configured embedding model; null where none is set, or it does not answer in time. */
export async function modelVector(scope: Scope, query: string): Promise<NamedVector | null> {
  if (readAiConfiguration() === null || query.trim() === "") return null;
  const { name: model, isLocal } = await embedderName(scope.db);
  if (isLocal) return null;
  const key = `${model}\n${query}`;
  const known = kept.get(key);
  if (known !== undefined) return known;
  const made = await embedTexts(
    { db: scope.db, userId: scope.actor.userId, householdId: scope.householdId },
    { texts: [query], signal: AbortSignal.timeout(PATIENCE_MS), local: () => [] },
  );
  const first = made.ok ? made.value[0] : undefined;
  if (!made.ok || first?.some((value) => value !== 0) !== true) return null;
  const named = { name: vectorName(made, first.length), vector: projectVector(first) };
  if (kept.size >= MOST_KEPT) kept.clear();
  kept.set(key, named);
  return named;
}
