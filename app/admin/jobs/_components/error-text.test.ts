import { describe, expect, it } from "vitest";
import { errorText, prettyJson, stackOf } from "./error-text";

describe("an error as a run keeps it", () => {
  it.each([
    [null, null],
    ['{"name":"TypeError","message":"x is not a function","stack":"at y"}', "TypeError: x is not a function"],
    ['{"name":"Error","message":"broken"}', "broken"],
    ['"only words"', "only words"],
    ["not json at all {", "not json at all {"],
    ['{"code":7}', '{"code":7}'],
    ["null", "null"],
  ])("%s", (kept, said) => expect(errorText(kept)).toBe(said));

  it("keeps its place and its JSON readable", () => {
    expect(stackOf('{"message":"x","stack":"at y"}')).toBe("at y");
    expect(stackOf("null")).toBeNull();
    expect(prettyJson('{"a":1}')).toBe('{\n  "a": 1\n}');
    expect(prettyJson("{")).toBe("{");
  });
});
