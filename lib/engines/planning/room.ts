import { refusalsAt, wishKey } from "./admission";
import type { PlanRequest, PlanSlot, Wish } from "./contract";
import { daysBetween, hasFigures, KEEP_DAYS, MIN_PORTION, minutesOf, servingCosts } from "./limits";

/** Choices tried before the search for any filling at all is given up. */
const NODE_LIMIT = 6000;
/** Cheapest and quickest choices looked at per slot. */
const WIDTH = 24;

export type Room =
  | {
      readonly found: true;
      readonly meals: ReadonlyMap<string, { readonly recipeId: string; readonly sourceKey: string | null }>;
    }
  /** `isProven` false: none was found within the limit of choices. */
  | { readonly found: false; readonly isProven: boolean };

/** Every hard wish of the request that could be dropped; targets are soft and not among them. */
export function wishesOf(request: PlanRequest): readonly Wish[] {
  const { rules } = request;
  const atTable = new Set(request.slots.flatMap((slot) => slot.eaterIds));
  const dates = new Set(request.slots.map((slot) => slot.date));
  const wishes: Wish[] = [];
  for (const { eaterId, allergies, diets, dislikes } of request.eaters) {
    if (!atTable.has(eaterId)) continue;
    for (const word of dislikes) wishes.push({ kind: "dislike", eaterId, word });
    for (const diet of diets) wishes.push({ kind: "diet", eaterId, diet });
    for (const allergen of allergies) wishes.push({ kind: "allergy", eaterId, allergen });
  }
  for (const [date, minutes] of Object.entries(rules.minutesByDate)) {
    if (dates.has(date) && !Number.isNaN(minutes)) wishes.push({ kind: "minutes", date, minutes });
  }
  if (rules.budgetMinor !== null && !Number.isNaN(rules.budgetMinor))
    wishes.push({ kind: "budget", budgetMinor: rules.budgetMinor });
  wishes.push({ kind: "repeats", maxRepeats: rules.maxRepeats });
  for (const slot of request.slots)
    if (slot.fixed) wishes.push({ kind: "fixed", date: slot.date, slotId: slot.slotId });
  const unique = new Map(wishes.map((wish) => [wishKey(wish), wish]));
  return [...unique.values()];
}

/** Whether the hard wishes alone leave any filling of the week, at the smallest portions. */
export function findRoom(request: PlanRequest, wishes: readonly Wish[]): Room {
  return createRoomFinder(request)(wishes);
}

interface Option {
  readonly recipe: number;
  readonly minutes: number;
  readonly cost: number;
}
interface Place {
  readonly slot: PlanSlot;
  readonly key: string;
  readonly options: readonly Option[];
  readonly isFixed: boolean;
  readonly isLeftover: boolean;
  readonly leastMinutes: number;
  readonly leastCost: number;
}

/** As `findRoom`, for asking about many sets of wishes of one request. */
export function createRoomFinder(request: PlanRequest): (wishes: readonly Wish[]) => Room {
  const recipes = [...new Map(request.candidates.map((one) => [one.recipeId, one])).values()];
  const prices = servingCosts(recipes);
  const known = new Set(request.eaters.map((eater) => eater.eaterId));
  const slots = request.slots
    .map((slot) => ({ ...slot, eaterIds: [...new Set(slot.eaterIds)].filter((id) => known.has(id)) }))
    .filter((slot) => slot.eaterIds.length > 0)
    .sort((a, b) => (a.date < b.date ? -1 : a.date > b.date ? 1 : 0));
  const refusals = new Map<string, readonly (readonly string[] | null)[]>();
  const refusalsFor = (slot: PlanSlot) => {
    const key = `${slot.kind}|${[...slot.eaterIds].sort().join(",")}`;
    let found = refusals.get(key);
    if (!found) {
      found = recipes.map((recipe) =>
        recipe.suits.includes(slot.kind) && hasFigures(recipe)
          ? refusalsAt(slot, recipe, request.eaters).map(wishKey)
          : null,
      );
      refusals.set(key, found);
    }
    return found;
  };

  return (wishes) => {
    const active = new Set(wishes.map(wishKey));
    const isKept = (slot: PlanSlot) =>
      slot.fixed !== null && active.has(wishKey({ kind: "fixed", date: slot.date, slotId: slot.slotId }));
    const pins = new Map<string, string>();
    for (const slot of slots) {
      const source = isKept(slot) ? slot.fixed?.leftoverOf : null;
      if (source && slot.fixed) pins.set(`${source.date}/${source.slotId}`, slot.fixed.recipeId);
    }
    const places: Place[] = [];
    for (const slot of slots) {
      const key = `${slot.date}/${slot.slotId}`;
      const pin = pins.get(key);
      const isFixed = isKept(slot);
      const table = refusalsFor(slot);
      const options: Option[] = [];
      recipes.forEach((recipe, index) => {
        if (isFixed) {
          if (recipe.recipeId !== slot.fixed?.recipeId) return;
          const broken = refusalsAt(slot, recipe, request.eaters).some(
            (wish) => wish.kind === "allergy" && active.has(wishKey(wish)),
          );
          if (broken || (pin !== undefined && pin !== recipe.recipeId)) return;
        } else {
          if (pin !== undefined && recipe.recipeId !== pin) return;
          const refused = table[index];
          if (!refused || refused.some((wish) => active.has(wish))) return;
        }
        const servings = slot.eaterIds.reduce((sum, id) => {
          const decided = isFixed ? slot.fixed?.portions[id] : undefined;
          return sum + (decided !== undefined && Number.isFinite(decided) && decided >= 0 ? decided : MIN_PORTION);
        }, 0);
        options.push({
          recipe: index,
          minutes: minutesOf(recipe),
          cost: servings * (prices.get(recipe.recipeId) ?? 0),
        });
      });
      if (options.length === 0) return { found: false, isProven: true };
      const isLeftover = isFixed && slot.fixed?.leftoverOf !== null;
      const mayRest =
        isLeftover || (!isFixed && request.rules.maxLeftovers > 0 && options.some((one) => recipes[one.recipe]?.keeps));
      places.push({
        slot,
        key,
        options,
        isFixed,
        isLeftover,
        leastMinutes: mayRest ? 0 : Math.min(...options.map((one) => one.minutes)),
        leastCost: Math.min(...options.map((one) => one.cost)),
      });
    }
    return fill(
      request,
      recipes.map((one) => one.keeps),
      recipes.map((one) => one.recipeId),
      places,
      active,
    );
  };
}

function fill(
  request: PlanRequest,
  keeps: readonly boolean[],
  ids: readonly string[],
  places: readonly Place[],
  active: ReadonlySet<string>,
): Room {
  const { rules } = request;
  const budget =
    rules.budgetMinor !== null && active.has(wishKey({ kind: "budget", budgetMinor: rules.budgetMinor }))
      ? rules.budgetMinor
      : Number.POSITIVE_INFINITY;
  const repeats = active.has(wishKey({ kind: "repeats", maxRepeats: rules.maxRepeats }))
    ? Math.max(1, Math.floor(rules.maxRepeats) || 1)
    : Number.POSITIVE_INFINITY;
  const cooks = new Map<number, number>();
  const allowed = new Map<number, number>();
  const minutesLeft = new Map<string, number>();
  const restMinutes = new Map<string, number>();
  let restCost = 0;
  for (const place of places) {
    const { date } = place.slot;
    const limit = rules.minutesByDate[date];
    const isLimited = limit !== undefined && active.has(wishKey({ kind: "minutes", date, minutes: limit }));
    if (!minutesLeft.has(date)) minutesLeft.set(date, isLimited ? Math.max(0, limit) : Number.POSITIVE_INFINITY);
    restCost += place.leastCost;
    restMinutes.set(date, (restMinutes.get(date) ?? 0) + place.leastMinutes);
    const decided = place.options[0];
    if (place.isFixed && !place.isLeftover && decided)
      allowed.set(decided.recipe, (allowed.get(decided.recipe) ?? 0) + 1);
  }
  for (const [date, left] of minutesLeft) {
    const fixed = places
      .filter((place) => place.slot.date === date && place.isFixed && !place.isLeftover)
      .reduce((sum, place) => sum + (place.options[0]?.minutes ?? 0), 0);
    minutesLeft.set(date, Math.max(left, fixed));
  }
  let nodes = 0;
  let isCut = false;
  let spent = 0;
  const chosen: { recipe: number; source: number }[] = [];
  const isFound = visit(0);
  if (!isFound) return { found: false, isProven: !isCut };
  return {
    found: true,
    meals: new Map(
      places.map((place, index) => [
        place.key,
        {
          recipeId: ids[chosen[index]?.recipe ?? 0] ?? "",
          sourceKey: places[chosen[index]?.source ?? -1]?.key ?? null,
        },
      ]),
    ),
  };

  function visit(index: number): boolean {
    const place = places[index];
    if (!place) return true;
    if (spent + restCost > budget + 1e-9) return false;
    const { date } = place.slot;
    if ((restMinutes.get(date) ?? 0) > (minutesLeft.get(date) ?? 0) + 1e-9) return false;
    restCost -= place.leastCost;
    restMinutes.set(date, (restMinutes.get(date) ?? 0) - place.leastMinutes);
    for (const choice of choicesOf(place, index)) {
      if (++nodes > NODE_LIMIT) {
        isCut = true;
        break;
      }
      const isCooked = choice.source < 0 && !place.isLeftover;
      const limit = Math.max(repeats, allowed.get(choice.option.recipe) ?? 0);
      const used = cooks.get(choice.option.recipe) ?? 0;
      // Decided meals still to come keep their place among the repeats.
      const pending = isCooked && !place.isFixed ? pendingFixed(index, choice.option.recipe) : 0;
      if (isCooked && used + pending + 1 > limit) continue;
      if (isCooked) {
        cooks.set(choice.option.recipe, used + 1);
        minutesLeft.set(date, (minutesLeft.get(date) ?? 0) - choice.option.minutes);
      }
      spent += choice.option.cost;
      chosen[index] = { recipe: choice.option.recipe, source: choice.source };
      const isDone = (minutesLeft.get(date) ?? 0) >= -1e-9 && visit(index + 1);
      if (isDone) return true;
      chosen.length = index;
      spent -= choice.option.cost;
      if (isCooked) {
        cooks.set(choice.option.recipe, used);
        minutesLeft.set(date, (minutesLeft.get(date) ?? 0) + choice.option.minutes);
      }
    }
    restCost += place.leastCost;
    restMinutes.set(date, (restMinutes.get(date) ?? 0) + place.leastMinutes);
    return false;
  }

  function pendingFixed(index: number, recipe: number): number {
    let count = 0;
    for (let later = index + 1; later < places.length; later++) {
      const place = places[later];
      if (place?.isFixed && !place.isLeftover && place.options[0]?.recipe === recipe) count++;
    }
    return count;
  }

  function choicesOf(place: Place, index: number): { option: Option; source: number }[] {
    const choices: { option: Option; source: number }[] = [];
    const tightTime = Number.isFinite(minutesLeft.get(place.slot.date) ?? 0);
    const weigh = (one: Option) =>
      (Number.isFinite(budget) ? (one.cost / Math.max(1, budget)) * places.length : 0) +
      (tightTime ? one.minutes / 60 : 0) +
      (cooks.get(one.recipe) ?? 0) * 0.01 -
      (keeps[one.recipe] ? 0.02 : 0);
    if (!place.isFixed && rules.maxLeftovers > 0) {
      for (let source = index - 1; source >= 0; source--) {
        const earlier = places[source];
        const meal = chosen[source];
        if (!earlier || !meal) continue;
        const wait = daysBetween(earlier.slot.date, place.slot.date);
        if (wait > KEEP_DAYS) break;
        if (!(wait >= 1) || meal.source >= 0 || earlier.isLeftover || !keeps[meal.recipe]) continue;
        const option = place.options.find((one) => one.recipe === meal.recipe);
        if (!option) continue;
        const fed =
          chosen.filter((one) => one.source === source).length +
          places.filter((one) => {
            const from = one.isLeftover ? one.slot.fixed?.leftoverOf : null;
            return from && `${from.date}/${from.slotId}` === earlier.key;
          }).length;
        if (fed < rules.maxLeftovers) choices.push({ option, source });
      }
    }
    if (place.isFixed) return place.options.slice(0, 1).map((option) => ({ option, source: -1 }));
    const cooked = [...place.options].sort((a, b) => weigh(a) - weigh(b));
    if (cooked.length > WIDTH) isCut = true;
    for (const option of cooked.slice(0, WIDTH)) choices.push({ option, source: -1 });
    return choices.sort((a, b) => (tightTime ? 0 : Number(b.source < 0) - Number(a.source < 0)));
  }
}
