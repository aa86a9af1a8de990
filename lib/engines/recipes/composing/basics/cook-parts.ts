import type { Part } from "./parts";

/** Steps with the minutes they take one after the other. */
export interface Cooked {
  readonly steps: readonly string[];
  readonly minutes: number;
}

/** "leeks", "leeks and peas", "leeks, peas and ham". */
export const listed = (names: readonly string[]): string =>
  names.length < 2 ? (names[0] ?? "") : `${names.slice(0, -1).join(", ")} and ${names.at(-1)}`;

const said = (parts: readonly Part[]) => `the ${listed(parts.map((part) => part.said))}`;

/** Fried in turn, what can make people ill first and by itself; then the rest by how long it needs. */
export function fried(parts: readonly Part[], fat: string): Cooked {
  const hot = parts.filter((part) => (part.pan ?? 0) > 0);
  const risky = hot.filter((part) => part.done !== null);
  const rest = hot.filter((part) => part.done === null);
  const steps = risky.map(
    (part) =>
      `Fry ${said([part])} in ${fat} over a medium-high heat for ${lasting(part.pan)}, turning once or twice, ${part.done}.${rest.length > 0 ? " Lift out onto a plate." : ""}`,
  );
  const groups = inTurn(rest, "pan");
  groups.forEach(({ parts: group, minutes }, place) => {
    const more = place > 0 ? " more" : "";
    steps.push(
      place === 0
        ? `Fry ${said(group)} in ${fat} over a medium heat for ${lasting(minutes)}, stirring now and then.`
        : `Add ${said(group)} and fry for ${lasting(minutes)}${more}.`,
    );
  });
  if (risky.length > 0 && rest.length > 0) steps.push(`Return ${said(risky)} to the pan.`);
  return { steps, minutes: sum(risky.map((part) => part.pan ?? 0)) + sum(groups.map((group) => group.minutes)) };
}

/** Simmered in what is in the pot already, the slowest first; `least` minutes in all. */
export function simmered(parts: readonly Part[], least = 0): Cooked {
  const groups = inTurn(
    parts.filter((part) => (part.pot ?? 0) > 0),
    "pot",
  );
  const short = Math.max(0, least - sum(groups.map((group) => group.minutes)));
  const steps = groups.map(({ parts: group, minutes }, place) => {
    const done = group.flatMap((part) => doneOf(part));
    const time = place === 0 ? minutes + short : minutes;
    return `Add ${said(group)}${place === 0 ? ", bring to the boil, cover" : ""} and simmer for ${lasting(time)}${place > 0 ? " more" : ""}${done.length > 0 ? `, ${done.join(" and ")}` : ""}.`;
  });
  if (groups.length === 0) steps.push(`Bring to the boil, cover and simmer for ${lasting(Math.max(5, least))}.`);
  return {
    steps,
    minutes: groups.length === 0 ? Math.max(5, least) : sum(groups.map((group) => group.minutes)) + short,
  };
}

/** Roasted on one tray at 200 °C, the slowest first. */
export function roasted(parts: readonly Part[]): Cooked {
  const groups = inTurn(
    parts.filter((part) => (part.oven ?? 0) > 0),
    "oven",
  );
  const steps = groups.map(({ parts: group, minutes }, place) => {
    const done = group.flatMap((part) => doneOf(part));
    const tail =
      done.length > 0 ? `, ${done.join(" and ")}` : place === groups.length - 1 ? ", until soft and browned" : "";
    return place === 0
      ? `Spread ${said(group)} on a large oven tray and roast for ${lasting(minutes)}${tail}.`
      : `Add ${said(group)}, turn everything over and roast for ${lasting(minutes)} more${tail}.`;
  });
  return { steps, minutes: sum(groups.map((group) => group.minutes)) };
}

/** Boiled by itself, each in its own water. */
export function boiled(parts: readonly Part[]): Cooked {
  const each = parts.filter((part) => part.boil !== null);
  const steps = each.map((part) => {
    if (part.said === "eggs")
      return `Boil the eggs for ${lasting(part.boil)}, cool them under cold water, peel and quarter them.`;
    if (part.said === "couscous")
      return `Pour boiling water over the couscous, a finger deep, cover and let it swell for ${lasting(part.boil)}.`;
    return `Boil ${said([part])} in plenty of salted water for ${lasting(part.boil)}, until tender, and drain.`;
  });
  return { steps, minutes: Math.max(0, ...each.map((part) => part.boil ?? 0)) };
}

/** What goes on or in at the end; empty where nothing does. */
export const finished = (parts: readonly Part[], how = "Finish with"): readonly string[] =>
  parts.length === 0 ? [] : [`${how} ${said(parts)}.`];

const lasting = (minutes: number | null) => (minutes === 1 ? "1 minute" : `${minutes ?? 0} minutes`);

const doneOf = (part: Part): readonly string[] =>
  part.done === null ? [] : [part.done.replace(/^until it is/, `until the ${part.said} is`)];

interface Group {
  readonly parts: readonly Part[];
  /** From when it goes in until the next does. */
  readonly minutes: number;
}

/** Parts that go in together, the slowest first, each group with the time until the next. */
function inTurn(parts: readonly Part[], way: "pan" | "pot" | "oven"): readonly Group[] {
  const byTime = [...Map.groupBy(parts, (part) => part[way] ?? 0)].sort(([a], [b]) => b - a);
  return byTime.map(([time, group], place) => ({ parts: group, minutes: time - (byTime[place + 1]?.[0] ?? 0) }));
}

const sum = (numbers: readonly number[]) => numbers.reduce((total, each) => total + each, 0);
