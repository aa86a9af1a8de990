import "server-only";
import { type SQL, sql } from "drizzle-orm";
import type { Interaction } from "@/lib/engines/recommendations/interaction";
import type { Scope } from "@/lib/platform/auth/scope";
import { rowsOf } from "@/lib/platform/jobs/rows";

const DAY_MS = 86_400_000;
export const dayOf = (moment: Date): number => Math.floor(moment.getTime() / DAY_MS);

/** What a household did with recipes since a moment: cooked, planned for itself, saved, rated, sent away. */
export const interactionsOf = (scope: Scope, since: Date): Promise<Interaction[]> =>
  read(scope, since, { householdId: scope.householdId });

/** What every household but the demo kitchen did with recipes of the collection; nobody's own recipes. */
export const allInteractions = (reader: Pick<Scope, "db">, since: Date): Promise<Interaction[]> =>
  read(reader, since, null);

/** In one read: a page that recommends would else wait for five. */
function read(
  { db }: Pick<Scope, "db">,
  since: Date,
  only: { readonly householdId: string } | null,
): Promise<Interaction[]> {
  /** The household's own rows; for learning, those of real households about recipes everybody has. */
  const counted = (householdId: SQL, recipeId: SQL): SQL =>
    only === null
      ? sql`${householdId} in (select id from household where not is_demo) and ${recipeId} in (select id from recipe where household_id is null)`
      : sql`${householdId} = ${only.householdId}`;
  const from = since.toISOString();
  const day = (at: SQL): SQL => sql`floor(extract(epoch from ${at}) / 86400)::int`;
  const act = (kind: Interaction["kind"], source: SQL, at: SQL, rating = sql`null::int`): SQL =>
    sql`select s.household_id as "householdId", s.recipe_id as "recipeId", ${kind}::text as kind, ${rating} as rating, ${day(at)} as day from ${source}`;
  const marked = (which: SQL): SQL =>
    sql`recipe_mark s where ${counted(sql`s.household_id`, sql`s.recipe_id`)} and ${which}`;
  return rowsOf<Interaction>(
    db,
    sql.join(
      [
        act(
          "cooked",
          sql`stock_booking s left join stock_booking undone on undone.undoes = s.id
            where ${counted(sql`s.household_id`, sql`s.recipe_id`)} and s.kind = 'produce' and s.recipe_id is not null
              and s.undoes is null and undone.id is null and s.created_at >= ${from}`,
          sql`s.created_at`,
        ),
        act(
          "planned",
          sql`(select p.household_id, e.recipe_id, e.kind, e.created_at from plan_entry e join plan p on p.id = e.plan_id) s
            where ${counted(sql`s.household_id`, sql`s.recipe_id`)} and s.kind = 'recipe' and s.recipe_id is not null
              and s.created_at >= ${from}`,
          sql`s.created_at`,
        ),
        act(
          "skipped",
          sql`recommendation_skip s where ${counted(sql`s.household_id`, sql`s.recipe_id`)} and s.at >= ${from}`,
          sql`s.at`,
        ),
        act("saved", marked(sql`s.is_favourite`), sql`s.updated_at`),
        act("skipped", marked(sql`s.is_hidden`), sql`s.updated_at`),
        act("rated", marked(sql`s.rating is not null`), sql`s.updated_at`, sql`s.rating`),
      ],
      sql` union all `,
    ),
  );
}
