const NAME = /^[a-z][a-z-]{0,30}$/;

/** A page's address without what tells one household or recipe from another: `/recipes/5f0c…/cook` → `/recipes/[id]/cook`. */
export function pageTemplate(path: string): string {
  const parts = (path.split(/[?#]/)[0] ?? "")
    .split("/")
    .filter((part) => part !== "")
    .slice(0, 6)
    .map((part) => (NAME.test(part) ? part : "[id]"));
  return `/${parts.join("/")}`;
}
