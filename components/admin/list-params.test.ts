import { describe, expect, it } from "vitest";
import { z } from "zod";
import { listHref, readListParams } from "./list-params";

const LIST = {
  sorts: ["name", "created"],
  sort: "-created",
  filters: { role: z.enum(["admin", "user"]), least: z.coerce.number().int() },
} as const;

describe("a list's address", () => {
  it("is read as it is meant", () => {
    const list = readListParams({ q: " ann ", role: "admin", least: "3", sort: "name", page: "3" }, LIST);
    expect(list).toMatchObject({ q: "ann", page: 3, offset: 50, isNarrowed: true });
    expect(list.sort).toEqual({ by: "name", isDown: false });
    expect(list.filters).toEqual({ role: "admin", least: 3 });
    expect(listHref("/x", list, { page: 2 })).toBe("/x?q=ann&role=admin&least=3&sort=name&page=2");
    expect(listHref("/x", list, { sort: "-name" })).toBe("/x?q=ann&role=admin&least=3&sort=-name");
  });

  it.each([
    [{}, {}],
    [{ role: "queen", least: "many", sort: "password", page: "-1" }, {}],
    [{ page: "1e9", sort: "--name", q: "   " }, {}],
    [{ role: ["user", "admin"], page: "1.5" }, { role: "user" }],
  ])("%j is no reason to fall over", (params, filters) => {
    const list = readListParams(params, LIST);
    expect(list.filters).toEqual({ role: null, least: null, ...filters });
    expect(list.sort).toEqual({ by: "created", isDown: true });
    expect(list.page).toBeGreaterThanOrEqual(1);
    expect(list.page).toBeLessThanOrEqual(10_000);
    expect(Object.keys(list.kept)).toEqual(Object.keys(filters));
  });

  it("keeps an address short where nothing was chosen", () => {
    const list = readListParams({ sort: "-created", page: "1" }, LIST);
    expect(listHref("/x", list, { page: 1 })).toBe("/x");
  });
});
