import type { ListedItem } from "@/lib/domains/shopping/policy";

/** Needed by the plan, but in the house already. */
export const isAtHome = (item: Pick<ListedItem, "origin" | "buyGrams">): boolean =>
  item.origin === "plan" && item.buyGrams === 0;
