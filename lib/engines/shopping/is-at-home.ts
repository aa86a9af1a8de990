/** Needed by the plan, but in the house already. */
export const isAtHome = (item: { readonly origin: "plan" | "hand"; readonly buyGrams: number | null }): boolean =>
  item.origin === "plan" && item.buyGrams === 0;
