import "server-only";
import { kitchenKnowledge } from "@/lib/domains/foods/queries";
import { keepPhoto } from "@/lib/domains/images/mutations";
import { nutritionOf } from "@/lib/engines/nutrition/nutrition-of";
import { coverArt } from "@/lib/engines/recipes/cover-art/cover-art";
import { callerOf } from "@/lib/platform/ai/ask";
import { drawPicture } from "@/lib/platform/ai/draw";
import type { Scope } from "@/lib/platform/auth/scope";
import { paintSvg } from "@/lib/platform/images/paint-svg";
import type { GenerateFailure, SpentBudget } from "../policy";
import type { CoverInput } from "../schema";
import { spentBudget } from "./generate-recipe";

const WIDTH = 1200;
const MOST_FOODS = 8;

type DrawnCover =
  | { readonly ok: true; readonly fileId: string; readonly isLocal: boolean }
  | { readonly ok: false; readonly reason: GenerateFailure; readonly budget: SpentBudget | null };

/**
 * Draws a picture of a recipe as it is being written: by a model where one is set, else an illustration composed of its
 * ingredients, another one each time. What comes is kept like an uploaded photo of the household.
 */
export async function drawCover(scope: Scope, { title, lines }: CoverInput, signal?: AbortSignal): Promise<DrawnCover> {
  const nutrition = nutritionOf({ servings: 1, lines }, kitchenKnowledge());
  const foods = nutrition.lines
    .flatMap(({ food, parsed, grams }) =>
      food === null ? [] : [{ name: parsed.name || food.displayName, grams: grams?.value ?? 0 }],
    )
    .sort((a, b) => b.grams - a.grams);
  const total = foods.reduce((sum, food) => sum + food.grams, 0);
  const drawn = await drawPicture(callerOf(scope), {
    prompt: promptFor(
      title,
      foods.slice(0, MOST_FOODS).map((food) => food.name),
    ),
    local: async () => ({
      bytes: await paintSvg(
        coverArt({
          title,
          foods: foods.map(({ name, grams }) => ({ name, share: total > 0 ? grams / total : 1 / foods.length })),
          seed: Math.floor(Math.random() * 2 ** 31),
        }),
        WIDTH,
      ),
      mediaType: "image/png",
    }),
    ...(signal === undefined ? {} : { signal }),
  });
  if (!drawn.ok) return { ok: false, reason: drawn.reason, budget: spentBudget(drawn) };
  const kept = await keepPhoto(scope, drawn.value.bytes);
  return kept.ok
    ? { ok: true, fileId: kept.fileId, isLocal: drawn.isLocal }
    : { ok: false, reason: "invalid-answer", budget: null };
}

const promptFor = (title: string, foods: readonly string[]) =>
  `A calm photograph of home-cooked food on a table, seen from above in daylight, no text, no people: “${title}”${foods.length > 0 ? `, made of ${foods.join(", ")}` : ""}.`;
