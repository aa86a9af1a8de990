/** Pages of the app that a search may lead to, by the key of their name. */
export const PAGES = [
  { name: "today", href: "/today" },
  { name: "plan", href: "/plan" },
  { name: "recipes", href: "/recipes" },
  { name: "newRecipe", href: "/recipes/new" },
  { name: "import", href: "/recipes/import" },
  { name: "shopping", href: "/shopping" },
  { name: "pantry", href: "/pantry" },
  { name: "cookFrom", href: "/pantry/cook" },
  { name: "foods", href: "/foods" },
  { name: "household", href: "/settings" },
  { name: "assistant", href: "/assistant" },
] as const;
