import { auditShoppingList, generatePlan } from "@/lib/engines/shopping/generated-plan";

/** Lists of 10,000 generated plans, audited to the milligram: how many errors there are, and how many plans were seen. */
export async function evidenceShop(): Promise<Record<string, number>> {
  const plans = 10_000;
  let massErrors = 0;
  for (let seed = 1; seed <= plans; seed++) massErrors += auditShoppingList(generatePlan(seed)).length;
  return { "shop.massErrors": massErrors, "shop.plans": plans };
}
