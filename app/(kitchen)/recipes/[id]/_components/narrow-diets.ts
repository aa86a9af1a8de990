/** What follows from another diet is not said again. */
export function narrowDiets<D extends string>(diets: readonly D[]): D[] {
  const has = (diet: string) => diets.some((one) => one === diet);
  const implied = new Set<string>([
    ...(has("vegan") ? ["vegetarian", "dairy-free", "pescatarian", "pork-free"] : []),
    ...(has("vegetarian") ? ["pescatarian", "pork-free"] : []),
    "alcohol-free",
    "pork-free",
  ]);
  return diets.filter((diet) => !implied.has(diet));
}
