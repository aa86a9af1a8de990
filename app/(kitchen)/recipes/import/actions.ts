"use server";

import { z } from "zod";
import { householdAction } from "@/lib/platform/auth/action";
import { importRecipe } from "./import-recipe";

const LONGEST = 5_000_000;
const source = z.discriminatedUnion("kind", [
  z.object({ kind: z.literal("url"), url: z.string().trim().min(1).max(2000) }),
  z.object({ kind: z.enum(["page", "text", "json-ld"]), text: z.string().min(1).max(LONGEST) }),
]);

export const importRecipeAction = householdAction
  .metadata({ name: "recipes.import" })
  .inputSchema(source)
  .action(({ ctx, parsedInput }) => importRecipe(ctx.scope, parsedInput));
