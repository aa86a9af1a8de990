import type { z } from "zod";

export type SearchParams = Readonly<Record<string, string | readonly string[] | undefined>>;

/** What a list's address asks for, read safely: what it says wrongly is ignored. */
export interface ListParams<Sort extends string = string, Filters = unknown> {
  /** From 1. */
  readonly page: number;
  readonly perPage: number;
  /** Rows before this page. */
  readonly offset: number;
  readonly sort: { readonly by: Sort; readonly isDown: boolean };
  /** The search words, "" for none. */
  readonly q: string;
  readonly filters: Filters;
  /** The address's own words that hold, for links to other pages and orders of the same list. */
  readonly kept: Readonly<Record<string, string>>;
  readonly isNarrowed: boolean;
}

type FiltersOf<Shape> = { readonly [K in keyof Shape]: Shape[K] extends z.ZodType ? z.output<Shape[K]> | null : never };

/**
 * Reads `?q=&sort=-created&page=2&<filter>=` of a list. `sort` names its default order, with a minus for downwards; each
 * filter is a Zod schema of one text, null where the address names none or a wrong one.
 */
export function readListParams<const Sort extends string, Shape extends Readonly<Record<string, z.ZodType>>>(
  params: SearchParams,
  list: {
    readonly sorts: readonly Sort[];
    readonly sort: Sort | `-${Sort}`;
    readonly filters?: Shape;
    readonly perPage?: number;
  },
): ListParams<Sort, FiltersOf<Shape>> {
  const kept: Record<string, string> = {};
  const q = one(params.q).slice(0, 100);
  if (q !== "") kept.q = q;
  const filters: Record<string, unknown> = {};
  for (const [name, schema] of Object.entries(list.filters ?? {})) {
    const text = one(params[name]).slice(0, 200);
    const read = text === "" ? null : schema.safeParse(text);
    filters[name] = read?.success === true ? read.data : null;
    if (read?.success === true) kept[name] = text;
  }
  const isNarrowed = Object.keys(kept).length > 0;
  const asked = sortOf(one(params.sort), list.sorts);
  const sort = asked ?? sortOf(list.sort, list.sorts);
  if (sort === null) throw new Error(`The list cannot be sorted by ${list.sort}.`);
  const sortText = textOf(sort);
  if (sortText !== list.sort) kept.sort = sortText;
  const page = pageOf(one(params.page));
  const perPage = list.perPage ?? 25;
  // What each filter reads is what its own schema gives.
  return {
    page,
    perPage,
    offset: (page - 1) * perPage,
    sort,
    q,
    filters: filters as FiltersOf<Shape>,
    kept,
    isNarrowed,
  };
}

const MAX_PAGE = 10_000;

const one = (value: SearchParams[string]): string => ((typeof value === "string" ? value : value?.[0]) ?? "").trim();

function pageOf(text: string): number {
  const page = Number(text);
  return Number.isInteger(page) && page >= 1 ? Math.min(MAX_PAGE, page) : 1;
}

function sortOf<Sort extends string>(text: string, sorts: readonly Sort[]): { by: Sort; isDown: boolean } | null {
  const isDown = text.startsWith("-");
  const by = sorts.find((sort) => sort === (isDown ? text.slice(1) : text));
  return by === undefined ? null : { by, isDown };
}

export const textOf = (sort: ListParams["sort"]): string => `${sort.isDown ? "-" : ""}${sort.by}`;

/** The address of the same list on another page or in another order. */
export function listHref(
  path: string,
  list: Pick<ListParams, "kept">,
  change: { page?: number; sort?: string },
): string {
  const query = new URLSearchParams(list.kept);
  if (change.sort !== undefined) query.set("sort", change.sort);
  if (change.page !== undefined && change.page > 1) query.set("page", String(change.page));
  const text = query.toString();
  return text === "" ? path : `${path}?${text}`;
}
