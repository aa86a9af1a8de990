/** What a household did with a recipe: the feedback nobody has to be asked for. */
export const INTERACTION_KINDS = ["cooked", "planned", "saved", "rated", "skipped"] as const;
export type InteractionKind = (typeof INTERACTION_KINDS)[number];

export interface Interaction {
  readonly householdId: string;
  readonly recipeId: string;
  readonly kind: InteractionKind;
  /** 1–5 where it was rated. */
  readonly rating: number | null;
  /** Days since 1970. */
  readonly day: number;
}

/** Days after which an act says half as much about a household's taste. */
const HALF_LIFE = 180;
const MOST = 2;

/** What each act says at the moment it is done; cooking says most, being put on a plan by a program says less. */
const SAYS: Readonly<Record<Exclude<InteractionKind, "rated">, number>> = {
  cooked: 1,
  saved: 0.8,
  planned: 0.4,
  skipped: -0.6,
};
const RATINGS = [-1, -0.6, 0.1, 0.7, 1] as const;

/** What one act says of a taste on a later day, −1 to 1. */
export function strengthOf({ kind, rating, day }: Interaction, today: number): number {
  const said = kind === "rated" ? (RATINGS[Math.round(rating ?? 3) - 1] ?? 0) : SAYS[kind];
  return said * 0.5 ** (Math.max(0, today - day) / HALF_LIFE);
}

/** How much a household likes each recipe it ever touched, by what it did, −2 to 2. */
export function tasteOf(interactions: readonly Interaction[], today: number): ReadonlyMap<string, number> {
  const taste = new Map<string, number>();
  for (const one of interactions) taste.set(one.recipeId, (taste.get(one.recipeId) ?? 0) + strengthOf(one, today));
  for (const [recipeId, strength] of taste) taste.set(recipeId, Math.max(-MOST, Math.min(MOST, strength)));
  return taste;
}

/** The tastes of many households at once. */
export function tastesOf(
  interactions: readonly Interaction[],
  today: number,
): ReadonlyMap<string, ReadonlyMap<string, number>> {
  const grouped = Map.groupBy(interactions, (one) => one.householdId);
  return new Map([...grouped].map(([householdId, own]) => [householdId, tasteOf(own, today)]));
}
