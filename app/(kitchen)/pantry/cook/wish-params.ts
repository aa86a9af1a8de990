import type { CookFromWish } from "@/lib/domains/search/policy";

export type WishParams = Record<string, string | string[] | undefined>;

const MOST_TYPED = 40;
/** How many missing foods may be asked for; the address may say anything. */
export const MISSING_CHOICES = [0, 1, 2, 3, 5] as const;

/** What an address asks for. */
export function wishOf(params: WishParams): CookFromWish {
  const missing = Number.parseInt(first(params.missing), 10);
  return {
    typed: foodsIn(first(params.with)),
    isPantryUsed: first(params.pantry) !== "no",
    leftOut: [params.not ?? []].flat().slice(0, 200),
    mostMissing: MISSING_CHOICES.find((one) => one === missing) ?? null,
  };
}

/** "spinach, eggs and half a cabbage" as single foods. */
function foodsIn(text: string): string[] {
  const foods = text
    .split(/[,;\n]|\s(?:and|plus)\s/i)
    .map((food) => food.trim().slice(0, 100))
    .filter((food) => food !== "");
  return [...new Set(foods)].slice(0, MOST_TYPED);
}

/** The address that asks for it. */
export function wishHref({ typed, isPantryUsed, leftOut, mostMissing }: CookFromWish): string {
  const params = new URLSearchParams();
  if (typed.length > 0) params.set("with", typed.join(", "));
  if (!isPantryUsed) params.set("pantry", "no");
  if (mostMissing !== null) params.set("missing", String(mostMissing));
  for (const foodId of leftOut) params.append("not", foodId);
  const query = params.toString();
  return query === "" ? "/pantry/cook" : `/pantry/cook?${query}`;
}

const first = (value: string | string[] | undefined): string => [value ?? ""].flat()[0] ?? "";
