import "server-only";
import { and, asc, eq, inArray } from "drizzle-orm";
import { createTranslator } from "next-intl";
import { file, food, recipe, recipeLine, recipeMark, recipeStep } from "@/db/schema";
import { NUTRIENTS } from "@/lib/engines/foods/nutrients";
import type { BookChapter, BookRecipe, BookReport } from "@/lib/engines/reports/book-report";
import type { BookChoice, PaperStyle } from "@/lib/engines/reports/contract";
import { namesForIndex } from "@/lib/engines/reports/index-of";
import { inSections, lineText } from "@/lib/engines/reports/line-text";
import type { Scope } from "@/lib/platform/auth/scope";
import { catalogue } from "@/lib/platform/i18n/catalogue";
import { kitchenKnowledge } from "../../foods/queries";
import { durationOf } from "../../recipes/policy";
import { unitsOf } from "../../recipes/queries/find-recipe";
import { readable } from "../../recipes/queries/recipe-shelf";
import { chosenRecipes } from "../queries";

/** A book as it is printed, and where the photos of its recipes lie. */
export interface GatheredBook {
  readonly report: BookReport;
  /** SHA-256 by recipe. */
  readonly photos: ReadonlyMap<string, string>;
}

const words = () => createTranslator({ locale: "en", messages: catalogue("en"), namespace: "reports" });
const recipeWords = () => createTranslator({ locale: "en", messages: catalogue("en"), namespace: "recipes" });
const MEALS = ["breakfast", "lunch", "dinner", "snack"] as const;

/** Everything a book needs, read in a few questions whatever its size. */
export async function gatherBook(
  scope: Scope,
  book: { readonly title: string; readonly choice: BookChoice; readonly style: PaperStyle },
  now: Date,
): Promise<GatheredBook> {
  const t = words();
  const ids = await chosenRecipes(scope, book.choice);
  const { recipes, photos } = await bookRecipes(scope, ids);
  const date = new Intl.DateTimeFormat("en", { dateStyle: "long", timeZone: scope.timeZone }).format(now);
  return {
    photos,
    report: {
      language: "en",
      title: book.title,
      byline: t("book.byline", { household: scope.householdName }),
      dedication: book.choice.dedication,
      colophon: t("book.colophon", { date }),
      style: book.style,
      chapters: chaptersOf(recipes, book.choice.order),
      words: {
        contents: t("book.contents"),
        index: t("book.index"),
        indexNote: t("book.indexNote"),
        ingredients: t("book.ingredients"),
        method: t("book.method"),
        perServing: t("book.perServing"),
        note: t("book.note"),
        recipes: (count) => t("book.recipes", { count }),
        pictureOf: (title) => t("book.pictureOf", { title }),
      },
    },
  };
}

type Suited = BookRecipe & { readonly suits: readonly string[] };

/** By meal where that is the order, else one chapter without a name. */
function chaptersOf(recipes: readonly Suited[], order: BookChoice["order"]): BookChapter[] {
  if (order !== "meal") return [{ title: null, recipes }];
  const t = words();
  const mealOf = (one: Suited) => MEALS.find((meal) => one.suits.includes(meal)) ?? "other";
  const byMeal = Map.groupBy(recipes, mealOf);
  return [...MEALS, "other" as const].flatMap((meal) => {
    const own = byMeal.get(meal);
    return own === undefined ? [] : [{ title: t(`book.meals.${meal}`), recipes: own }];
  });
}

/** The recipes in the order of the ids; those this household may not read are absent. */
async function bookRecipes(scope: Scope, ids: readonly string[]) {
  const t = words();
  const tr = recipeWords();
  const photos = new Map<string, string>();
  if (ids.length === 0) return { recipes: [] as Suited[], photos };
  const wanted = [...ids];
  const heads = await scope.db
    .select({
      id: recipe.id,
      title: recipe.title,
      description: recipe.description,
      servings: recipe.servings,
      yieldText: recipe.yieldText,
      prepMinutes: recipe.prepMinutes,
      cookMinutes: recipe.cookMinutes,
      totalMinutes: recipe.totalMinutes,
      sourceName: recipe.sourceName,
      sourceUrl: recipe.sourceUrl,
      nutrients: recipe.nutrients,
      allergens: recipe.allergens,
      suits: recipe.suits,
      art: recipe.art,
      note: recipeMark.note,
      sha256: file.sha256,
    })
    .from(recipe)
    .leftJoin(recipeMark, and(eq(recipeMark.recipeId, recipe.id), eq(recipeMark.householdId, scope.householdId)))
    .leftJoin(file, eq(file.id, recipe.coverFileId))
    .where(and(inArray(recipe.id, wanted), readable(scope)));
  const lines = await scope.db
    .select({
      recipeId: recipeLine.recipeId,
      section: recipeLine.section,
      text: recipeLine.text,
      grams: recipeLine.grams,
      name: food.displayName,
    })
    .from(recipeLine)
    .leftJoin(food, eq(food.id, recipeLine.foodId))
    .where(inArray(recipeLine.recipeId, wanted))
    .orderBy(asc(recipeLine.recipeId), asc(recipeLine.position));
  const steps = await scope.db
    .select({ recipeId: recipeStep.recipeId, section: recipeStep.section, text: recipeStep.text })
    .from(recipeStep)
    .where(inArray(recipeStep.recipeId, wanted))
    .orderBy(asc(recipeStep.recipeId), asc(recipeStep.position));
  const linesOf = Map.groupBy(lines, (line) => line.recipeId);
  const stepsOf = Map.groupBy(steps, (step) => step.recipeId);
  const headOf = new Map(heads.map((head) => [head.id, head]));
  const system = await unitsOf(scope);
  const { parseLine } = kitchenKnowledge();
  const duration = (minutes: number) => t("book.duration", durationOf(minutes));
  const list = new Intl.ListFormat("en", { type: "conjunction" });
  const recipes = wanted.flatMap((id): Suited[] => {
    const head = headOf.get(id);
    if (head === undefined) return [];
    if (head.sha256 !== null) photos.set(id, head.sha256);
    const times = [
      ["prepare", head.prepMinutes],
      ["cook", head.cookMinutes],
      ["total", totalWorthTelling(head)],
    ] as const;
    const own = linesOf.get(id) ?? [];
    return [
      {
        ...{ id, title: head.title, description: head.description, note: head.note, suits: head.suits, art: head.art },
        yields:
          head.yieldText === null
            ? t("book.serves", { count: head.servings })
            : t("book.makes", { yields: head.yieldText }),
        times: times.flatMap(([kind, minutes]) =>
          minutes === null || minutes <= 0 ? [] : [{ label: t(`book.${kind}`), value: duration(minutes) }],
        ),
        ingredients: inSections(own).map(({ heading, texts }) => ({
          heading,
          lines: texts.map((text) => lineText(text, parseLine(text), { factor: 1, system })),
        })),
        method: inSections(stepsOf.get(id) ?? []).map(({ heading, texts }) => ({ heading, steps: texts })),
        nutrition: (["energy", "protein", "fat", "carbohydrate", "fibre"] as const).flatMap((nutrient) => {
          const value = head.nutrients[nutrient];
          const { label, unit } = NUTRIENTS[nutrient];
          return value === undefined || value === null ? [] : [{ label, value: `${Math.round(value)} ${unit}` }];
        }),
        allergens:
          head.allergens.length === 0
            ? null
            : t("book.contains", { list: list.format(head.allergens.map((one) => tr(`allergens.${one}`))) }),
        source: sourceOf(head, t),
        indexed: namesForIndex(own),
        hasPhoto: head.sha256 !== null,
      },
    ];
  });
  return { recipes, photos };
}

/** The whole time where it is more than work and heat: something rests or rises. */
function totalWorthTelling(head: {
  readonly prepMinutes: number | null;
  readonly cookMinutes: number | null;
  readonly totalMinutes: number | null;
}): number | null {
  const known = (head.prepMinutes ?? 0) + (head.cookMinutes ?? 0);
  return head.totalMinutes !== null && head.totalMinutes !== known ? head.totalMinutes : null;
}

function sourceOf(
  head: { readonly sourceName: string | null; readonly sourceUrl: string | null },
  t: ReturnType<typeof words>,
): string | null {
  const host = head.sourceUrl === null ? null : (URL.parse(head.sourceUrl)?.hostname.replace(/^www\./, "") ?? null);
  const name = head.sourceName ?? host;
  return name === null ? null : t("book.source", { name });
}
