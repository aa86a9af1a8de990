/** A day as the API says it. */
export const dayOf = (at: number): string => new Date(at).toISOString().slice(0, 10);

/** Days with their values. */
export const daysOf = (days: readonly { readonly at: number; readonly value: number }[]) =>
  days.map(({ at, value }) => ({ day: dayOf(at), value }));
