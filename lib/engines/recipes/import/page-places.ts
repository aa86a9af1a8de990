import { type Element, isTag } from "domhandler";
import { visibleText } from "./walk-dom";

/** Where on a page a line stands, as far as its markup tells: beside the article, or away from it. */
export type Place = "article" | "aside" | "away";

const awayTags = new Set(["nav", "footer"]);
const awayRoles = new Set(["navigation", "contentinfo", "search"]);
const awayNames = new Set(
  "comments comment-list comment-area comments-area commentlist comment-respond comments-section respond disqus_thread reviews review-list site-footer page-footer footer navigation site-navigation navbar breadcrumb breadcrumbs related-posts related-recipes newsletter".split(
    " ",
  ),
);
const asideNames = new Set("sidebar widget-area secondary related".split(" "));

/** The place an element opens, null where it stays in that of its parent. */
export function placeOf({ name, attribs }: Element): Place | null {
  if (awayTags.has(name) || awayRoles.has(attribs.role ?? "")) return "away";
  if (name === "aside" || attribs.role === "complementary") return "aside";
  const names = `${attribs.id ?? ""} ${(attribs.class ?? "").slice(0, 300)}`.toLowerCase().split(/\s+/);
  if (names.some((one) => awayNames.has(one))) return "away";
  return names.some((one) => asideNames.has(one)) ? "aside" : null;
}

const amount = /^[^\p{L}]{0,2}[\d½¼¾⅓⅔⅛]/u;
const longestAmount = 40;
const known = new WeakMap<Element, boolean>();

/** Whether a definition list gives amounts: "2 | leeks", "leeks | 2". */
function listsAmounts(list: Element): boolean {
  const found = known.get(list);
  if (found !== undefined) return found;
  const texts = list.children
    .filter(isTag)
    .filter(({ name }) => name === "dt" || name === "dd")
    .slice(0, 200)
    .map((child) => visibleText(child));
  const amounts = texts.filter((text) => text.length <= longestAmount && amount.test(text)).length;
  const isList = amounts >= 2 && 4 * amounts >= texts.length;
  known.set(list, isList);
  return isList;
}

/** The term a definition belongs to in a list of amounts: the two are one line. */
export function lineOfPair(element: Element): Element | null {
  const list = element.parent;
  if (!list || !isTag(list) || list.name !== "dl" || !listsAmounts(list)) return null;
  if (element.name === "dt") return element;
  const before = element.prev && !isTag(element.prev) ? element.prev.prev : element.prev;
  return before && isTag(before) && before.name === "dt" ? before : null;
}
