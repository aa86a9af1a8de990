import { describe, expect, it } from "vitest";
import { lastErrors, rememberError } from "./last-errors";

describe("the last errors", () => {
  it("are kept by sentence and error, the newest first, and no more than fifty", () => {
    for (let n = 0; n < 60; n++) rememberError([{ err: new TypeError(`no ${n}`) }, "it failed"]);
    rememberError(["only words"]);
    rememberError([{ action: "x" }, "without an error"]);
    expect(lastErrors()).toHaveLength(50);
    expect(lastErrors().slice(0, 3)).toMatchObject([
      { what: "without an error", why: null },
      { what: "only words", why: null },
      { what: "it failed", why: "TypeError: no 59" },
    ]);
  });

  it("are cut where they are long", () => {
    rememberError(["x".repeat(5_000)]);
    expect(lastErrors()[0]?.what).toHaveLength(300);
  });
});
