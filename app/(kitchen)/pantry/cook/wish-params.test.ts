import { describe, expect, it } from "vitest";
import { wishHref, wishOf } from "./wish-params";

describe("wishOf", () => {
  it("reads foods as people write them", () => {
    expect(wishOf({ with: "spinach, eggs and half a cabbage; , spinach" }).typed).toEqual([
      "spinach",
      "eggs",
      "half a cabbage",
    ]);
  });

  it("takes anything an address may say", () => {
    expect(wishOf({})).toEqual({ typed: [], isPantryUsed: true, leftOut: [], mostMissing: null });
    expect(wishOf({ missing: "4", with: ["rice", "x"], not: "a", pantry: "no" })).toEqual({
      typed: ["rice"],
      isPantryUsed: false,
      leftOut: ["a"],
      mostMissing: null,
    });
  });

  it("comes back from the address it makes", () => {
    const wish = { typed: ["rice & peas", "egg"], isPantryUsed: false, leftOut: ["usda:1", "usda:2"], mostMissing: 0 };
    const params = new URLSearchParams(wishHref(wish).split("?")[1]);
    const read = wishOf({
      with: params.get("with") ?? "",
      pantry: params.get("pantry") ?? "",
      missing: params.get("missing") ?? "",
      not: params.getAll("not"),
    });
    expect(read).toEqual(wish);
  });
});
