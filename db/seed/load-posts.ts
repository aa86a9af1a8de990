import { eq } from "drizzle-orm";
import { z } from "zod";
import type { Db } from "../drivers/connection";
import { installation, post } from "../schema";
import { seedPosts } from "./posts/collection";

const KEY = "posts";
const AUTHOR = "MealPrep360";

/** Gives the blog the posts it starts with. Each comes once: what an admin changed or deleted stays so. */
export async function loadPosts(db: Db): Promise<{ readonly loaded: number }> {
  const [seen] = await db.select({ value: installation.value }).from(installation).where(eq(installation.key, KEY));
  const given = new Set(seen === undefined ? [] : z.array(z.string()).parse(seen.value));
  const missing = seedPosts.filter((seed) => !given.has(seed.slug));
  if (missing.length === 0) return { loaded: 0 };
  await db.transaction(async (tx) => {
    await tx
      .insert(post)
      .values(
        missing.map(({ writtenOn, tags, recipeSlugs, ...seed }) => {
          const publishedAt = new Date(`${writtenOn}T08:00:00Z`);
          return {
            ...seed,
            tags: [...tags],
            recipeSlugs: [...recipeSlugs],
            status: "published" as const,
            authorName: AUTHOR,
            ...{ publishedAt, createdAt: publishedAt, updatedAt: publishedAt },
          };
        }),
      )
      .onConflictDoNothing();
    const value = seedPosts.map((seed) => seed.slug);
    await tx
      .insert(installation)
      .values({ key: KEY, value })
      .onConflictDoUpdate({ target: installation.key, set: { value, updatedAt: new Date() } });
  });
  return { loaded: missing.length };
}
