import "server-only";
import { plainDate } from "@/lib/domains/accounts/policy";
import type { Lot } from "@/lib/engines/pantry/booking";
import type { Scope } from "@/lib/platform/auth/scope";
import { freshnessOf, type Pantry, PLACES, type StockLine } from "../policy";
import { lotsAtHome } from "./lots-at-home";
import { stockWords } from "./stock-words";

/** What is at home, place by place: what expires first stands first, then by name. */
export async function pantryOf(scope: Scope, now = new Date()): Promise<Pantry> {
  const today = plainDate(now, scope.timeZone);
  const lots = await lotsAtHome(scope);
  const wordsOf = await stockWords(scope, lots);
  const lineOf = (own: readonly [Lot, ...Lot[]]): StockLine => {
    const [{ foodId, recipeId, unit, place }] = own;
    const words = wordsOf(own[0]);
    const amount = own.reduce((sum, lot) => sum + Math.round(lot.amount * 1000), 0) / 1000;
    return {
      foodId,
      recipeId,
      unit,
      place,
      name: words.name,
      amount,
      text: words.text(amount),
      editable: words.editable(amount),
      units: words.units,
      lots: own.map((lot) => ({
        expiresAt: lot.expiresAt,
        freshness: freshnessOf(lot.expiresAt, today),
        amount: lot.amount,
        text: words.text(lot.amount),
      })),
    };
  };
  const lines = [...linesOf(lots).values()].map(lineOf);
  return {
    today,
    places: PLACES.map((place) => ({ place, lines: lines.filter((line) => line.place === place).sort(byUrgency) })),
  };
}

function linesOf(lots: readonly Lot[]): Map<string, [Lot, ...Lot[]]> {
  const lines = new Map<string, [Lot, ...Lot[]]>();
  for (const lot of lots) {
    const key = JSON.stringify([lot.foodId, lot.recipeId, lot.unit, lot.place]);
    const line = lines.get(key);
    if (line === undefined) lines.set(key, [lot]);
    else line.push(lot);
  }
  return lines;
}

function byUrgency(a: StockLine, b: StockLine): number {
  const [left, right] = [a, b].map((line) => {
    const first = line.lots[0];
    return first?.freshness === "past" || first?.freshness === "soon" ? (first.expiresAt ?? "~") : "~";
  });
  if (left !== right && left !== undefined && right !== undefined) return left < right ? -1 : 1;
  return (a.name ?? "~").localeCompare(b.name ?? "~", "en");
}
