import { describe, expect, it } from "vitest";
import { afterSignIn, ownPath, signInHref } from "./way-back";

describe("ownPath", () => {
  it("takes pages of the app, with query and place", () => {
    expect(ownPath("/blog/soup#comments")).toBe("/blog/soup#comments");
    expect(ownPath("/plan?week=2026-03-02")).toBe("/plan?week=2026-03-02");
    expect(ownPath("/recipes/%C3%A9")).toBe("/recipes/%C3%A9");
  });

  it.each([
    "https://evil.example/",
    "//evil.example",
    "/\\evil.example",
    "/\t/evil.example",
    "/\n/evil.example",
    "\\\\evil.example",
    "/..//evil.example",
    "/./\\evil.example",
    "javascript:alert(1)",
    "today",
    "",
    "/sign-in?next=/today",
    "/sign-in",
    "/api/v1/me",
    "/%0d\u0000",
    `/${"a".repeat(2_000)}`,
    undefined,
    ["/today"],
  ])("refuses %j", (text) => {
    expect(ownPath(text)).toBeNull();
    expect(afterSignIn(text)).toBe("/today");
  });
});

describe("signInHref", () => {
  it("names the page to come back to, unless one would go there anyway", () => {
    expect(signInHref("/blog/soup#comments")).toBe("/sign-in?next=%2Fblog%2Fsoup%23comments");
    expect(signInHref("/today")).toBe("/sign-in");
    expect(signInHref("//evil.example")).toBe("/sign-in");
  });
});
