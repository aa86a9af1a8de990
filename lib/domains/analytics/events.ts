import { z } from "zod";

const recipeId = z.uuid();
const short = z.string().max(120);
/** The ways a recipe can come. */
export const ADDED_VIA = ["manual", "web", "archive", "generated"] as const;
export type AddedVia = (typeof ADDED_VIA)[number];
const milliseconds = z.number().int().min(0).max(3_600_000);

/**
 * Everything that is recorded, by name. `label` is what an event is counted by and `value` what is added up; both mean
 * one thing for each name, said beside it. Nothing else about a person is kept.
 */
export const CATALOGUE = {
  "person.joined": z.object({}),
  "person.signed-in": z.object({}),
  "recipe.viewed": z.object({ recipeId }),
  /** Label: the way it came. */
  "recipe.added": z.object({ recipeId, label: z.enum(ADDED_VIA) }),
  "recipe.planned": z.object({ recipeId }),
  "recipe.saved": z.object({ recipeId }),
  "recipe.hidden": z.object({ recipeId }),
  /** Value: stars. */
  "recipe.rated": z.object({ recipeId, value: z.number().int().min(1).max(5) }),
  "recipe.cook-started": z.object({ recipeId }),
  "recipe.cooked": z.object({ recipeId }),
  "recipe.skipped": z.object({ recipeId }),
  /** Value: meals filled. */
  "plan.made": z.object({ value: z.number().int().min(0) }),
  /** Value: items on it. */
  "list.made": z.object({ value: z.number().int().min(0) }),
  /** Value: ticks set at once. */
  "list.ticked": z.object({ value: z.number().int().min(1) }),
  /** Label: found or nothing. Value: recipes found. */
  "search.made": z.object({ label: z.enum(["found", "nothing"]), value: z.number().int().min(0) }),
  /** Label: figure and page, such as `LCP /recipes/[id]`. Value: milliseconds (CLS: thousandths). */
  "page.timed": z.object({ label: short, value: milliseconds }),
  /** Label: the page or code it was seen at. */
  "error.seen": z.object({ label: short }),
} as const;

export type EventName = keyof typeof CATALOGUE;
export const EVENT_NAMES = Object.keys(CATALOGUE) as readonly EventName[];

type FactsOf<N extends EventName> =
  z.infer<(typeof CATALOGUE)[N]> extends Record<string, never> ? unknown : z.infer<(typeof CATALOGUE)[N]>;

/** One thing that happened, as its verb says it. */
export type AnalyticsEvent = { [N in EventName]: { readonly name: N } & FactsOf<N> }[EventName];
