import type { Span, Understood, Wish } from "./contract";

/** Notes a wish that was read from `count` words, the first of them at `from`. */
export type Put = (from: number, count: number, wish: Wish) => void;

/** A wish with the place and the words it was read from. */
export function understood(text: string, span: Span, wish: Wish): Understood {
  return { ...wish, id: idOf(wish), span, text: text.slice(span.from, span.to).trim() };
}

function idOf(wish: Wish): string {
  switch (wish.kind) {
    case "food":
    case "without":
      return `${wish.kind}:${wish.food.group ?? wish.food.names[0] ?? wish.food.name}`;
    case "diet":
      return `diet:${wish.diet}`;
    case "meal":
      return `meal:${wish.meal}`;
    case "cuisine":
      return `cuisine:${wish.cuisines.join("+")}`;
    case "label":
    case "without-label":
      return `${wish.kind}:${wish.labels.join("+")}`;
    case "bound":
      return `bound:${wish.bound.of}`;
    case "level":
      return `level:${wish.of}`;
    case "servings":
      return "servings";
  }
}

/** Each wish once: the last place it was read from. */
export const unique = (wishes: readonly Understood[]): Understood[] => [
  ...new Map(wishes.map((wish) => [wish.id, wish])).values(),
];
