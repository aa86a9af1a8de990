import "server-only";
import { and, eq, gte, isNotNull, isNull, or, type SQL, sql } from "drizzle-orm";
import { type AnyPgColumn, alias } from "drizzle-orm/pg-core";
import { household, plan, planEntry, recipe, recipeMark, recommendationSkip, stockBooking } from "@/db/schema";
import type { Interaction } from "@/lib/engines/recommendations/interaction";
import type { Scope } from "@/lib/platform/auth/scope";

const DAY_MS = 86_400_000;
export const dayOf = (moment: Date): number => Math.floor(moment.getTime() / DAY_MS);

/** What a household did with recipes since a moment: cooked, planned for itself, saved, rated, sent away. */
export const interactionsOf = (scope: Scope, since: Date): Promise<Interaction[]> =>
  read(scope, since, { householdId: scope.householdId });

/** What every household but the demo kitchen did with recipes of the collection; nobody's own recipes. */
export const allInteractions = (reader: Pick<Scope, "db">, since: Date): Promise<Interaction[]> =>
  read(reader, since, null);

async function read(
  { db }: Pick<Scope, "db">,
  since: Date,
  only: { readonly householdId: string } | null,
): Promise<Interaction[]> {
  const undone = alias(stockBooking, "undone");
  /** The household's own rows; for learning, those of real households about recipes everybody has. */
  const counted = (householdId: AnyPgColumn, recipeId: AnyPgColumn): SQL | undefined =>
    only === null
      ? and(
          sql`${householdId} in (select ${household.id} from ${household} where not ${household.isDemo})`,
          sql`${recipeId} in (select ${recipe.id} from ${recipe} where ${recipe.householdId} is null)`,
        )
      : eq(householdId, only.householdId);
  const cooked = await db
    .select({ householdId: stockBooking.householdId, recipeId: stockBooking.recipeId, at: stockBooking.createdAt })
    .from(stockBooking)
    .leftJoin(undone, eq(undone.undoes, stockBooking.id))
    .where(
      and(
        counted(stockBooking.householdId, stockBooking.recipeId),
        eq(stockBooking.kind, "produce"),
        isNotNull(stockBooking.recipeId),
        isNull(stockBooking.undoes),
        isNull(undone.id),
        gte(stockBooking.createdAt, since),
      ),
    );
  const planned = await db
    .select({ householdId: plan.householdId, recipeId: planEntry.recipeId, at: planEntry.createdAt })
    .from(planEntry)
    .innerJoin(plan, eq(plan.id, planEntry.planId))
    .where(
      and(
        counted(plan.householdId, planEntry.recipeId),
        eq(planEntry.kind, "recipe"),
        isNotNull(planEntry.recipeId),
        gte(planEntry.createdAt, since),
      ),
    );
  const marked = await db
    .select({
      householdId: recipeMark.householdId,
      recipeId: recipeMark.recipeId,
      at: recipeMark.updatedAt,
      isFavourite: recipeMark.isFavourite,
      rating: recipeMark.rating,
      isHidden: recipeMark.isHidden,
    })
    .from(recipeMark)
    .where(
      and(
        counted(recipeMark.householdId, recipeMark.recipeId),
        or(recipeMark.isFavourite, recipeMark.isHidden, isNotNull(recipeMark.rating)),
      ),
    );
  const skipped = await db
    .select({
      householdId: recommendationSkip.householdId,
      recipeId: recommendationSkip.recipeId,
      at: recommendationSkip.at,
    })
    .from(recommendationSkip)
    .where(
      and(counted(recommendationSkip.householdId, recommendationSkip.recipeId), gte(recommendationSkip.at, since)),
    );
  const one =
    (kind: Interaction["kind"]) =>
    (row: { readonly householdId: string; readonly recipeId: string | null; readonly at: Date }): Interaction => ({
      ...{ householdId: row.householdId, recipeId: row.recipeId ?? "", kind, rating: null, day: dayOf(row.at) },
    });
  return [
    ...cooked.map(one("cooked")),
    ...planned.map(one("planned")),
    ...skipped.map(one("skipped")),
    ...marked.flatMap((mark): Interaction[] => [
      ...(mark.isFavourite ? [one("saved")(mark)] : []),
      ...(mark.isHidden ? [one("skipped")(mark)] : []),
      ...(mark.rating === null ? [] : [{ ...one("rated")(mark), rating: mark.rating }]),
    ]),
  ];
}
