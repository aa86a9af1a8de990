/**
 * Synthetic use of the app, the same at every run with the same seed: nobody it speaks of exists. People open a kitchen at
 * some time of the stretch, come often or seldom, more on Sundays, and stay away for good at a rate of their own; in a visit
 * they look at recipes, plan, shop and cook. Recipes are popular by Zipf's law, kitchens by season. Two events in a hundred
 * arrive late.
 */
export interface MadeEvent {
  readonly id: string;
  readonly name: string;
  /** Milliseconds. */
  readonly at: number;
  readonly actor: string;
  readonly recipeId: string | null;
  readonly cuisine: string | null;
  readonly label: string | null;
  readonly value: number | null;
}

export interface MadeRecipe {
  readonly id: string;
  readonly cuisine: string | null;
}

const DAY_MS = 86_400_000;
const MINUTE_MS = 60_000;
const PAGES = ["/today", "/recipes", "/recipes/[id]", "/plan", "/shopping", "/pantry", "/settings/[section]"];
/** How busy each hour of the day is, UTC. */
const HOURS = [1, 0.5, 0.3, 0.2, 0.3, 1, 3, 5, 5, 4, 4, 6, 7, 5, 4, 5, 8, 12, 13, 11, 9, 7, 4, 2];

/** Numbers in [0, 1) that are the same at every run (mulberry32). */
export function dice(seed: number): () => number {
  let state = seed >>> 0;
  return () => {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4_294_967_296;
  };
}

/** At least `count` events within the days before `end`, in the order they arrive. */
export function makeEvents(options: {
  readonly seed: number;
  readonly count: number;
  readonly people: number;
  readonly days: number;
  /** Milliseconds; the last day ends here. */
  readonly end: number;
  readonly recipes: readonly MadeRecipe[];
}): MadeEvent[] {
  const { seed, count, people, days, end, recipes } = options;
  const roll = dice(seed);
  const start = Math.floor(end / DAY_MS) * DAY_MS - (days - 1) * DAY_MS;
  const events: (MadeEvent & { readonly arrives: number })[] = [];
  const weights = recipes.map((_, place) => 1 / (place + 3) ** 0.8);
  const recipeAt = picker(weights, roll);
  const hourAt = picker(HOURS, roll);
  const add = (at: number, event: Omit<MadeEvent, "id" | "at">) => {
    if (at >= end) return;
    const isLate = roll() < 0.02;
    events.push({ id: uuid(roll), at: Math.floor(at), ...event, arrives: at + (isLate ? roll() * 2 * DAY_MS : 0) });
  };
  const plain = { recipeId: null, cuisine: null, label: null, value: null };
  const settlers = Array.from({ length: people }, (_, number) => ({
    actor: `p${number.toString(36).padStart(6, "0")}`,
    joined: start + (roll() < 0.35 ? 0 : roll() ** 0.8 * days * DAY_MS),
    keenness: 0.12 + 0.6 * roll() ** 2,
    leaves: roll() < 0.45 ? 0.08 * roll() : 0.004 * roll(),
  }));
  const visit = (person: (typeof settlers)[number], from: number) => {
    let at = from;
    const by = { ...plain, actor: person.actor };
    const steps = 3 + Math.floor(roll() * 9);
    const month = new Date(at).getUTCMonth();
    for (let step = 0; step < steps; step += 1) {
      at += (0.2 + roll() * 4) * MINUTE_MS;
      const place = (recipeAt() + (month % 3) * 2) % Math.max(1, recipes.length);
      const recipe = recipes[place];
      const of = { ...by, recipeId: recipe?.id ?? null, cuisine: recipe?.cuisine ?? null };
      const page = PAGES[Math.floor(roll() * PAGES.length)] ?? "/today";
      const dozen = Math.floor(roll() * 24);
      if (dozen < 6) add(at, { ...of, name: "recipe.viewed" });
      else if (dozen < 10) {
        const slow = Math.exp(Math.sqrt(-2 * Math.log(1 - roll())) * Math.cos(2 * Math.PI * roll()) * 0.5);
        add(at, { ...by, name: "page.timed", label: `LCP ${page}`, value: Math.round(420 * slow) });
        add(at, { ...by, name: "page.timed", label: `TTFB ${page}`, value: Math.round(70 * slow) });
      } else if (dozen < 13) add(at, { ...of, name: "recipe.planned" });
      else if (dozen < 14) add(at, { ...by, name: "plan.made", value: 10 + Math.floor(roll() * 12) });
      else if (dozen < 15) add(at, { ...by, name: "list.made", value: 15 + Math.floor(roll() * 30) });
      else if (dozen < 18) add(at, { ...by, name: "list.ticked", value: 1 + Math.floor(roll() * 3) });
      else if (dozen < 20) {
        add(at, { ...of, name: "recipe.cook-started" });
        if (roll() < 0.72) {
          at += (8 + roll() * 20) * MINUTE_MS;
          add(at, { ...of, name: "recipe.cooked" });
          if (roll() < 0.3) add(at + 30_000, { ...of, name: "recipe.rated", value: 2 + Math.floor(roll() * 4) });
        }
      } else if (dozen < 21) add(at, { ...of, name: "recipe.saved" });
      else if (dozen < 22) {
        const found = Math.max(0, Math.floor(roll() * 30) - 3);
        add(at, { ...by, name: "search.made", label: found === 0 ? "nothing" : "found", value: found });
      } else if (dozen < 23) add(at, { ...of, name: "recipe.skipped" });
      else if (roll() < 0.08) add(at, { ...by, name: "error.seen", label: page });
      else add(at, { ...of, name: "recipe.added", label: roll() < 0.6 ? "web" : "manual" });
    }
  };
  // More rounds over the same days until there are enough: busier people rather than more of them.
  for (let round = 0; events.length < count && round < 60; round += 1) {
    for (const person of settlers) {
      if (round === 0) {
        add(person.joined + 60_000, { ...plain, actor: person.actor, name: "person.joined" });
        visit(person, person.joined + 90_000);
      }
      let isHere = true;
      for (let day = Math.ceil(person.joined / DAY_MS) * DAY_MS; day < end && isHere; day += DAY_MS) {
        const weekday = new Date(day).getUTCDay();
        const habit = weekday === 0 ? 1.5 : weekday === 5 || weekday === 6 ? 0.75 : 1;
        if (roll() < person.keenness * habit) visit(person, day + hourAt() * 60 * MINUTE_MS + roll() * 60 * MINUTE_MS);
        isHere = roll() >= person.leaves;
      }
    }
  }
  return events.sort((a, b) => a.arrives - b.arrives).map(({ arrives: _arrives, ...event }) => event);
}

/** Places drawn by weight. */
function picker(weights: readonly number[], roll: () => number): () => number {
  const sums: number[] = [];
  let all = 0;
  for (const weight of weights) {
    all += weight;
    sums.push(all);
  }
  return () => {
    const wanted = roll() * all;
    let low = 0;
    let high = sums.length - 1;
    while (low < high) {
      const middle = (low + high) >> 1;
      if ((sums[middle] ?? 0) > wanted) high = middle;
      else low = middle + 1;
    }
    return Math.max(0, low);
  };
}

/** A UUID of the same stream, so that ids repeat with the seed. */
function uuid(roll: () => number): string {
  const hex = Array.from({ length: 8 }, () =>
    Math.floor(roll() * 65_536)
      .toString(16)
      .padStart(4, "0"),
  ).join("");
  return `${hex.slice(0, 8)}-${hex.slice(8, 12)}-4${hex.slice(13, 16)}-8${hex.slice(17, 20)}-${hex.slice(20, 32)}`;
}
