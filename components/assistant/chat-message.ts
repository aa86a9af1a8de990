import type { Said } from "@/lib/engines/recipes/chat/contract";
import type { RecipeOperation } from "@/lib/engines/recipes/chat/operations";
import type { Finding } from "@/lib/engines/recipes/checking/contract";

/** One thing said about a recipe; what the assistant says may propose a change. */
export interface ShownMessage {
  readonly id: string;
  readonly author: "person" | "assistant";
  readonly text: string;
  readonly said: readonly Said[];
  readonly operations: readonly RecipeOperation[];
  readonly findings: readonly Finding[];
  readonly model: string | null;
  readonly revision: number;
  readonly isApplied: Date | null;
}

/** The recipe a conversation is about, as its page shows it. */
export interface TalkedOfRecipe {
  readonly id: string;
  readonly revision: number;
  readonly isOwn: boolean;
  readonly servings: number;
  readonly lines: readonly string[];
  readonly steps: readonly string[];
}
