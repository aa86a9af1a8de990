import { keepPhoto } from "@/lib/domains/images/mutations";
import type { RecipeInput } from "@/lib/domains/recipes/schema";
import { importJsonLd } from "@/lib/engines/recipes/import/import-json-ld";
import { importPage } from "@/lib/engines/recipes/import/import-page";
import { importText } from "@/lib/engines/recipes/import/import-text";
import type { ImportedRecipe, ImportFailure, ImportOutcome } from "@/lib/engines/recipes/imported-recipe";
import type { Scope } from "@/lib/platform/auth/scope";
import { readEnvironment } from "@/lib/platform/env";
import { fetchPublicImage } from "@/lib/platform/fetch/fetch-public-image";
import { fetchPublicPage } from "@/lib/platform/fetch/fetch-public-page";
import type { FetchRefusal } from "@/lib/platform/fetch/guarded-fetch";

export type ImportSource =
  | { readonly kind: "url"; readonly url: string }
  | { readonly kind: "page" | "text" | "json-ld"; readonly text: string };

export type Imported =
  | { readonly ok: true; readonly recipe: RecipeInput; readonly via: ImportedRecipe["via"] }
  | { readonly ok: false; readonly reason: ImportFailure | FetchRefusal };

/** Reads a recipe from wherever it stands. Nothing is saved but its picture; the person looks at it first. */
export async function importRecipe(scope: Scope, source: ImportSource): Promise<Imported> {
  const allowHosts = readEnvironment().importAllowHosts;
  let outcome: ImportOutcome;
  let address: string | null = null;
  if (source.kind === "url") {
    const page = await fetchTyped(source.url.trim(), allowHosts);
    if (!page.ok) return page;
    address = page.finalUrl;
    outcome = page.html.trimStart().startsWith("<")
      ? importPage({ html: page.html, url: address })
      : importJsonLd(page.html);
  } else if (source.kind === "page") outcome = importPage({ html: source.text });
  else if (source.kind === "json-ld") outcome = importJsonLd(source.text);
  else outcome = importText(source.text);
  if (!outcome.ok) return outcome;
  const { recipe } = outcome;
  return {
    ok: true,
    via: recipe.via,
    recipe: inputOf(recipe, address, await coverOf(scope, recipe.image, address, allowHosts)),
  };
}

/** People leave the scheme out: then the safe one is tried first. */
async function fetchTyped(typed: string, allowHosts: readonly string[]) {
  if (/^[a-z][a-z0-9+.-]*:\/\//i.test(typed)) return fetchPublicPage(typed, { allowHosts });
  const page = await fetchPublicPage(`https://${typed}`, { allowHosts });
  return !page.ok && page.reason === "unreachable" ? fetchPublicPage(`http://${typed}`, { allowHosts }) : page;
}

/** The page's picture as a photo of the household; null where it cannot be had. */
async function coverOf(
  scope: Scope,
  image: string | null,
  address: string | null,
  allowHosts: readonly string[],
): Promise<string | null> {
  const url = image === null ? null : URL.parse(image, address ?? undefined);
  if (url === null) return null;
  const fetched = await fetchPublicImage(url.href, { allowHosts });
  if (!fetched.ok) return null;
  const kept = await keepPhoto(scope, fetched.bytes);
  return kept.ok ? kept.fileId : null;
}

function inputOf(recipe: ImportedRecipe, address: string | null, coverFileId: string | null): RecipeInput {
  const cut = (text: string | null, most: number) => text?.trim().slice(0, most) || null;
  return {
    title: cut(recipe.title, 200) ?? "",
    description: cut(recipe.description, 2000),
    servings: servingsIn(recipe.yields),
    yieldText: /servings?|portions?|people/i.test(recipe.yields ?? "") ? null : cut(recipe.yields, 120),
    prepMinutes: recipe.prepMinutes,
    cookMinutes: recipe.cookMinutes,
    totalMinutes: recipe.totalMinutes,
    cuisine: cut(recipe.cuisine, 60),
    tags: recipe.tags
      .map((tag) => tag.trim().slice(0, 40))
      .filter(Boolean)
      .slice(0, 12),
    language: cut(recipe.language, 20),
    sourceUrl: address,
    sourceName:
      cut(recipe.author, 200) ??
      (address === null ? null : (URL.parse(address)?.hostname.replace(/^www\./, "") ?? null)),
    coverFileId,
    lines: recipe.ingredientGroups
      .flatMap((group) =>
        group.ingredients.map((text) => ({
          text: text.slice(0, 1000),
          section: cut(group.heading, 120),
          ruledFoodId: null,
          subRecipeId: null,
        })),
      )
      .slice(0, 200),
    steps: recipe.instructionGroups
      .flatMap((group) => group.steps.map((text) => ({ text: text.slice(0, 8000), section: cut(group.heading, 120) })))
      .slice(0, 200),
  };
}

/** The first number of a yield; four where the page does not say, for the person to change. */
function servingsIn(yields: string | null): number {
  const found = Number(/\d+(?:[.,]\d+)?/.exec(yields ?? "")?.[0]?.replace(",", ".") ?? Number.NaN);
  return Number.isFinite(found) && found > 0 && found <= 1000 ? found : 4;
}
