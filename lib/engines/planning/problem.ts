import type { NutrientId } from "../foods/nutrients";
import { refusalsBy } from "./admission";
import type { Candidate, PlanEater, PlanRequest, PlanSlot } from "./contract";
import { CORE, hasFigures, minutesOf, servingCosts, shareOf, targetShares } from "./limits";

/** A slot that feeds someone, with what may be cooked there. */
export interface ProblemSlot {
  readonly slot: PlanSlot;
  readonly day: number;
  /** Days since 1970, for "keeps three days". */
  readonly dayNumber: number;
  readonly eaters: readonly number[];
  /** Positions in `recipes`; one only where the meal is decided. */
  readonly domain: readonly number[];
  readonly domainSet: ReadonlySet<number>;
  readonly isFixed: boolean;
  /** Decided servings by eater position, NaN where the planner sizes them. */
  readonly fixedPortions: readonly number[];
  /** Decided as leftovers: costs no minutes and no cooking. */
  readonly isFixedLeftover: boolean;
  /** Position of the planned slot a decided leftover comes from, else -1. */
  readonly fixedSource: number;
  readonly share: number;
}

/** The request laid out in arrays of numbers, so that a change is scored in microseconds. */
export interface Problem {
  readonly request: PlanRequest;
  readonly eaters: readonly PlanEater[];
  readonly recipes: readonly Candidate[];
  readonly slots: readonly ProblemSlot[];
  readonly dates: readonly string[];
  /** Slots of a date, and of a date for one eater. */
  readonly slotsOfDay: readonly (readonly number[])[];
  readonly slotsOfEaterDay: readonly (readonly (readonly number[])[])[];
  /** recipes × 4: energy, protein, fat, carbohydrate a serving. */
  readonly core: Float64Array;
  readonly micronutrients: readonly NutrientId[];
  /** recipes × micronutrients. */
  readonly micro: Float64Array;
  /** eaters × days × 4: targets, 0 where none. */
  readonly targets: Float64Array;
  /** eaters × micronutrients for the week; 0 and Infinity where none. */
  readonly weekMin: Float64Array;
  readonly weekMax: Float64Array;
  readonly minutes: Float64Array;
  readonly costs: Float64Array;
  /** By day: minutes allowed, Infinity = no limit; never below what decided meals take already. */
  readonly minutesAllowed: Float64Array;
  readonly budget: number;
  /** By recipe: times it may be cooked; never below how often it is decided already. */
  readonly cooksAllowed: Int32Array;
}

const usable = (value: number | null | undefined): value is number =>
  value !== null && value !== undefined && Number.isFinite(value) && value > 0;

/** Lays a request out for the search. Decided meals keep their recipe whatever it is; unknown recipes are left out. */
export function layOut(request: PlanRequest): Problem {
  const { eaters, rules } = request;
  const recipes = [...new Map(request.candidates.map((one) => [one.recipeId, one])).values()];
  const indexOf = new Map(recipes.map((one, index) => [one.recipeId, index]));
  const live = request.slots.filter((slot) => slot.eaterIds.some((id) => eaters.some((eater) => eater.eaterId === id)));
  const dates = [...new Set(live.map((slot) => slot.date))].sort();
  const accepts = eaters.map((eater) => recipes.map((recipe) => refusalsBy(eater, recipe).length === 0));
  const order = [...live].sort((a, b) => (a.date < b.date ? -1 : a.date > b.date ? 1 : 0));
  const positionOf = new Map(order.map((slot, index) => [`${slot.date}/${slot.slotId}`, index]));
  const pinned = new Map<number, number>();
  for (const slot of order) {
    const source = slot.fixed?.leftoverOf;
    const position = source ? positionOf.get(`${source.date}/${source.slotId}`) : undefined;
    const recipe = slot.fixed ? indexOf.get(slot.fixed.recipeId) : undefined;
    if (position !== undefined && recipe !== undefined && !order[position]?.fixed) pinned.set(position, recipe);
  }
  const domains = new Map<string, readonly number[]>();
  const slots = order.map((slot, position): ProblemSlot => {
    const present = eaters.flatMap((eater, index) => (slot.eaterIds.includes(eater.eaterId) ? [index] : []));
    const fixedRecipe = slot.fixed ? indexOf.get(slot.fixed.recipeId) : undefined;
    const key = `${slot.kind}|${present.join(",")}`;
    let domain = domains.get(key);
    if (!domain) {
      domain = recipes.flatMap((recipe, index) =>
        recipe.suits.includes(slot.kind) && hasFigures(recipe) && present.every((eater) => accepts[eater]?.[index])
          ? [index]
          : [],
      );
      domains.set(key, domain);
    }
    const pin = pinned.get(position);
    if (pin !== undefined) domain = domain.filter((index) => index === pin);
    if (slot.fixed) domain = fixedRecipe === undefined ? [] : [fixedRecipe];
    const source = slot.fixed?.leftoverOf ?? null;
    return {
      slot,
      day: dates.indexOf(slot.date),
      dayNumber: Math.round(Date.parse(`${slot.date}T00:00:00Z`) / 86_400_000),
      eaters: present,
      domain,
      domainSet: new Set(domain),
      isFixed: slot.fixed !== null,
      fixedPortions: eaters.map((eater) => {
        const portion = slot.fixed?.portions[eater.eaterId];
        return portion !== undefined && Number.isFinite(portion) && portion >= 0 ? portion : Number.NaN;
      }),
      isFixedLeftover: source !== null,
      fixedSource: source ? (positionOf.get(`${source.date}/${source.slotId}`) ?? -1) : -1,
      share: shareOf(rules, slot.kind),
    };
  });
  return { ...figures(request, recipes, dates, slots), request, eaters, recipes, slots, dates };
}

function figures(
  request: PlanRequest,
  recipes: readonly Candidate[],
  dates: readonly string[],
  slots: readonly ProblemSlot[],
) {
  const { eaters, rules } = request;
  const micronutrients = [
    ...new Set(eaters.flatMap((eater) => Object.keys(eater.targets.micronutrients) as NutrientId[])),
  ].filter((nutrient) => !(CORE as readonly string[]).includes(nutrient));
  const count = micronutrients.length;
  const core = new Float64Array(recipes.length * 4);
  const micro = new Float64Array(recipes.length * count);
  recipes.forEach((recipe, index) => {
    CORE.forEach((nutrient, k) => {
      const amount = recipe.nutrients[nutrient];
      core[index * 4 + k] = usable(amount) ? amount : 0;
    });
    micronutrients.forEach((nutrient, k) => {
      const amount = recipe.nutrients[nutrient];
      micro[index * count + k] = usable(amount) ? amount : 0;
    });
  });
  const targets = new Float64Array(eaters.length * dates.length * 4);
  const weekMin = new Float64Array(eaters.length * count);
  const weekMax = new Float64Array(eaters.length * count).fill(Number.POSITIVE_INFINITY);
  eaters.forEach((eater, e) => {
    const shares = targetShares(eater, request.slots, rules);
    let days = 0;
    dates.forEach((date, d) => {
      const share = shares.get(date) ?? 0;
      days += share;
      CORE.forEach((nutrient, k) => {
        const target = eater.targets[nutrient];
        targets[(e * dates.length + d) * 4 + k] = usable(target) ? target * share : 0;
      });
    });
    micronutrients.forEach((nutrient, k) => {
      const aim = eater.targets.micronutrients[nutrient];
      if (usable(aim?.min)) weekMin[e * count + k] = aim.min * days;
      if (usable(aim?.max)) weekMax[e * count + k] = aim.max * days;
    });
  });
  const priceOf = servingCosts(recipes);
  const minutes = Float64Array.from(recipes, minutesOf);
  const minutesAllowed = Float64Array.from(dates, (date) => {
    const limit = rules.minutesByDate[date];
    return limit === undefined || Number.isNaN(limit) ? Number.POSITIVE_INFINITY : Math.max(0, limit);
  });
  const cooksAllowed = new Int32Array(recipes.length).fill(
    Math.min(1000, Math.max(1, Math.floor(rules.maxRepeats) || 1)),
  );
  const fixedMinutes = new Float64Array(dates.length);
  const fixedCooks = new Int32Array(recipes.length);
  for (const slot of slots) {
    const recipe = slot.domain[0];
    if (!slot.isFixed || slot.isFixedLeftover || recipe === undefined) continue;
    fixedMinutes[slot.day] = (fixedMinutes[slot.day] ?? 0) + (minutes[recipe] ?? 0);
    fixedCooks[recipe] = (fixedCooks[recipe] ?? 0) + 1;
  }
  return {
    core,
    micronutrients,
    micro,
    targets,
    weekMin,
    weekMax,
    minutes,
    costs: Float64Array.from(recipes, (recipe) => priceOf.get(recipe.recipeId) ?? 0),
    minutesAllowed: minutesAllowed.map((limit, day) => Math.max(limit, fixedMinutes[day] ?? 0)),
    budget:
      rules.budgetMinor === null || Number.isNaN(rules.budgetMinor) ? Number.POSITIVE_INFINITY : rules.budgetMinor,
    cooksAllowed: cooksAllowed.map((limit, recipe) => Math.max(limit, fixedCooks[recipe] ?? 0)),
    slotsOfDay: dates.map((_, day) => slots.flatMap((slot, index) => (slot.day === day ? [index] : []))),
    slotsOfEaterDay: eaters.map((_, eater) =>
      dates.map((_date, day) =>
        slots.flatMap((slot, index) => (slot.day === day && slot.eaters.includes(eater) ? [index] : [])),
      ),
    ),
  };
}
