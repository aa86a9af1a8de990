import { z } from "zod";
import type { RecipeDraft } from "@/lib/engines/recipes/line";

const SEED_SLOTS = ["breakfast", "lunch", "dinner", "snack"] as const;

/** The only tags the collection uses: what it fits, then what it is like. */
export const SEED_TAGS = [
  "vegan",
  "vegetarian",
  "gluten-free",
  "dairy-free",
  "high-protein",
  "quick",
  "no-cook",
  "one-pot",
  "batch",
  "freezes",
  "kids",
  "soup",
  "salad",
  "baking",
] as const;
type SeedTag = (typeof SEED_TAGS)[number];
type SeedSlot = (typeof SEED_SLOTS)[number];

/** A recipe of the collection: a draft with a stable id, the slots it suits and whether it is good on a later day. */
export interface SeedRecipe extends RecipeDraft {
  readonly slug: string;
  readonly cuisine: string;
  readonly suits: readonly SeedSlot[];
  readonly keeps: boolean;
}

const minutes = z.number().int().nonnegative();
const text = z.object({ text: z.string().min(2), section: z.string().min(2).nullable() });

export const seedRecipeSchema: z.ZodType<SeedRecipe> = z.object({
  slug: z.string().regex(/^[a-z0-9]+(-[a-z0-9]+)*$/),
  title: z.string().min(4).max(70),
  description: z.string().min(30).max(260),
  servings: z.number().int().min(1).max(24),
  yieldText: z.string().min(3).nullable(),
  prepMinutes: minutes,
  cookMinutes: minutes,
  totalMinutes: minutes.positive(),
  cuisine: z.string().min(3),
  tags: z.array(z.enum(SEED_TAGS)),
  sourceUrl: z.null(),
  sourceName: z.null(),
  language: z.literal("en"),
  lines: z.array(text).min(2),
  steps: z.array(text).min(3),
  suits: z.array(z.enum(SEED_SLOTS)),
  keeps: z.boolean(),
});

/** A recipe as it is written down in a cuisine's file. */
interface WrittenRecipe {
  readonly slug: string;
  readonly title: string;
  readonly description: string;
  readonly servings: number;
  /** The yield as people say it: "12 muffins". */
  readonly makes?: string;
  /** Work, heat, and waiting where there is any. */
  readonly minutes: readonly [prep: number, cook: number, wait?: number];
  /** Empty for a building block: a paste, sauce or stock that goes into other recipes and is never planned alone. */
  readonly suits: readonly SeedSlot[];
  readonly tags: readonly SeedTag[];
  readonly keeps?: boolean;
  /** One line a row; a row "## Filling" heads the rows below it. */
  readonly lines: string;
  /** One step a row, headed the same way. */
  readonly steps: string;
}

function rowsOf(written: string): { text: string; section: string | null }[] {
  let section: string | null = null;
  const rows: { text: string; section: string | null }[] = [];
  for (const row of written.split("\n").map((line) => line.trim())) {
    if (row.startsWith("## ")) section = row.slice(3);
    else if (row !== "") rows.push({ text: row, section });
  }
  return rows;
}

/** Vegan food is also vegetarian and free of dairy; a file need not say so. */
function withImpliedTags(tags: readonly SeedTag[]): readonly SeedTag[] {
  const implied: readonly SeedTag[] = tags.includes("vegan") ? ["vegetarian", "dairy-free"] : [];
  return SEED_TAGS.filter((tag) => tags.includes(tag) || implied.includes(tag));
}

/** The recipes of one cuisine, in full. */
export function cuisineOf(cuisine: string, written: readonly WrittenRecipe[]): readonly SeedRecipe[] {
  return written.map(({ minutes: [prep, cook, wait = 0], makes, keeps, lines, steps, tags, ...rest }) => ({
    ...rest,
    yieldText: makes ?? null,
    prepMinutes: prep,
    cookMinutes: cook,
    totalMinutes: prep + cook + wait,
    cuisine,
    tags: withImpliedTags(tags),
    sourceUrl: null,
    sourceName: null,
    language: "en",
    lines: rowsOf(lines),
    steps: rowsOf(steps),
    keeps: keeps ?? false,
  }));
}
