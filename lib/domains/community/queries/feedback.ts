import "server-only";
import { and, asc, desc, eq, ilike, sql } from "drizzle-orm";
import { feedback, household, user } from "@/db/schema";
import type { Scope } from "@/lib/platform/auth/scope";
import type { FeedbackKind, FeedbackState } from "../policy";

/** What a person sent before, newest first, with the answers. */
export const listOwnFeedback = ({ db, actor }: Scope) =>
  db
    .select({
      id: feedback.id,
      category: feedback.category,
      text: feedback.text,
      state: feedback.state,
      answer: feedback.answer,
      createdAt: feedback.createdAt,
    })
    .from(feedback)
    .where(eq(feedback.userId, actor.userId))
    .orderBy(desc(feedback.createdAt))
    .limit(20);

export interface FeedbackFilter {
  readonly q: string;
  readonly state: FeedbackState | null;
  readonly category: FeedbackKind | null;
  readonly sort: { readonly by: "sent"; readonly isDown: boolean };
  readonly offset: number;
  readonly perPage: number;
}

/** Everything people sent, for admins. */
export async function listFeedback(
  { db }: Pick<Scope, "db">,
  { q, state, category, sort, offset, perPage }: FeedbackFilter,
) {
  const rows = await db
    .select({
      id: feedback.id,
      category: feedback.category,
      text: feedback.text,
      page: feedback.page,
      state: feedback.state,
      name: user.name,
      createdAt: feedback.createdAt,
      total: sql<number>`count(*) over()`.mapWith(Number),
    })
    .from(feedback)
    .innerJoin(user, eq(user.id, feedback.userId))
    .where(
      and(
        q === "" ? undefined : ilike(feedback.text, `%${q.replaceAll(/[\\%_]/g, "\\$&")}%`),
        state === null ? undefined : eq(feedback.state, state),
        category === null ? undefined : eq(feedback.category, category),
      ),
    )
    .orderBy((sort.isDown ? desc : asc)(feedback.createdAt), asc(feedback.id))
    .limit(perPage)
    .offset(offset);
  return { total: rows[0]?.total ?? 0, rows: rows.map(({ total: _total, ...row }) => row) };
}

/** One message with who sent it; null where there is none. */
export async function findFeedback({ db }: Pick<Scope, "db">, id: string) {
  const [row] = await db
    .select({
      id: feedback.id,
      category: feedback.category,
      text: feedback.text,
      page: feedback.page,
      state: feedback.state,
      answer: feedback.answer,
      answeredAt: feedback.answeredAt,
      createdAt: feedback.createdAt,
      userId: feedback.userId,
      name: user.name,
      email: user.email,
      householdName: household.name,
    })
    .from(feedback)
    .innerJoin(user, eq(user.id, feedback.userId))
    .leftJoin(household, eq(household.id, feedback.householdId))
    .where(eq(feedback.id, id));
  return row ?? null;
}
