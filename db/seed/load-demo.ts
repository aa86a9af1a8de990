import { randomBytes } from "node:crypto";
import { hashPassword } from "better-auth/crypto";
import { and, eq, inArray, isNull } from "drizzle-orm";
import type { Db } from "../drivers/connection";
import { account, eater, household, installation, membership, recipe, recipeMark, user } from "../schema";
import { stockDemoPantry } from "./demo-pantry";

/** How the demo kitchen is signed in to: an address that receives no mail and a password made at seeding. */
export interface DemoAccess {
  readonly email: string;
  readonly password: string;
}

const EMAIL = "demo@mealprep360.invalid";
const KEY = "demo-access";

/** Makes the demo kitchen once: a household of three that eats differently, with a few favourites and a pantry. */
export async function loadDemo(db: Db): Promise<void> {
  const [seen] = await db.select({ key: installation.key }).from(installation).where(eq(installation.key, KEY));
  if (seen !== undefined) return;
  const access: DemoAccess = { email: EMAIL, password: randomBytes(24).toString("base64url") };
  const password = await hashPassword(access.password);

  await db.transaction(async (tx) => {
    const userId = crypto.randomUUID();
    await tx.insert(user).values({ id: userId, name: "Demo cook", email: access.email, emailVerified: true });
    await tx
      .insert(account)
      .values({ id: crypto.randomUUID(), accountId: userId, providerId: "credential", userId, password });
    const householdId = crypto.randomUUID();
    await tx.insert(household).values({
      id: householdId,
      name: "The demo kitchen",
      isDemo: true,
      onboardedAt: new Date(),
      cookingMinutes: [40, 40, 40, 40, 40, 90, 75],
    });
    await tx.insert(membership).values({ householdId, userId, role: "owner" });
    await tx.insert(eater).values([
      {
        householdId,
        userId,
        name: "You",
        birthDate: "1988-04-12",
        sex: "female",
        heightCm: 168,
        weightKg: 64,
        activity: "active",
        goal: "maintain",
        position: 0,
      },
      {
        householdId,
        name: "Partner",
        birthDate: "1985-09-30",
        sex: "male",
        heightCm: 183,
        weightKg: 82,
        activity: "low-active",
        goal: "maintain",
        dislikes: ["olives"],
        position: 1,
      },
      {
        householdId,
        name: "Child",
        birthDate: "2018-06-03",
        sex: "female",
        heightCm: 128,
        weightKg: 26,
        activity: "active",
        allergies: ["peanuts"],
        position: 2,
      },
    ]);
    await stockDemoPantry(tx, householdId);
    const liked = await tx
      .select({ id: recipe.id })
      .from(recipe)
      .where(and(isNull(recipe.householdId), inArray(recipe.cuisine, ["Italian", "Greek"])))
      .limit(6);
    if (liked.length > 0)
      await tx.insert(recipeMark).values(
        liked.map((row, index) => ({
          householdId,
          recipeId: row.id,
          isFavourite: true,
          rating: index % 2 === 0 ? 5 : 4,
        })),
      );
    await tx.insert(installation).values({ key: KEY, value: access });
  });
}
