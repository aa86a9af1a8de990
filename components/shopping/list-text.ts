import type { ListedItem } from "@/lib/domains/shopping/policy";
import { AISLES, type Aisle } from "@/lib/engines/foods/food";
import { isAtHome } from "@/lib/engines/shopping/is-at-home";

/** The items of each aisle in walking order; aisles with nothing are left out. */
export function byAisle<Item extends Pick<ListedItem, "aisle">>(
  items: readonly Item[],
): { aisle: Aisle; items: Item[] }[] {
  return AISLES.map((aisle) => ({ aisle, items: items.filter((item) => item.aisle === aisle) })).filter(
    (group) => group.items.length > 0,
  );
}

/** What is still to buy as plain text, an aisle a paragraph: for a message to whoever is in the shop. */
export function listAsText(items: readonly ListedItem[], aisleName: (aisle: Aisle) => string): string {
  const open = items.filter((item) => item.checkedAt === null && !isAtHome(item));
  return byAisle(open)
    .map(({ aisle, items: inAisle }) =>
      [
        aisleName(aisle),
        ...inAisle.map((item) => `- ${item.name}${item.amountText === "" ? "" : `, ${item.amountText}`}`),
      ].join("\n"),
    )
    .join("\n\n");
}
