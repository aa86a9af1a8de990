import { describe, expect, it } from "vitest";
import { inferFdcIds } from "./infer-fdc-ids";

const order = ["sr:1", "sr:2", "sr:3", "sr:4", "sr:5", "sr:6"];

describe("ids from the order of numbering", () => {
  it("gives a hole to the one food that can be meant", () =>
    expect(
      inferFdcIds(
        order,
        new Map([
          ["sr:1", 10],
          ["sr:3", 12],
        ]),
      ),
    ).toEqual(new Map([["sr:2", 11]])));
  it("leaves open what two foods could be", () =>
    expect(
      inferFdcIds(
        order,
        new Map([
          ["sr:1", 10],
          ["sr:4", 12],
        ]),
      ),
    ).toEqual(new Map()));
  it("fills a run of holes by a run of foods", () =>
    expect(
      inferFdcIds(
        order,
        new Map([
          ["sr:2", 20],
          ["sr:5", 23],
        ]),
      ),
    ).toEqual(
      new Map([
        ["sr:3", 21],
        ["sr:4", 22],
      ]),
    ));
  it("leaves numbers that do not rise", () =>
    expect(
      inferFdcIds(
        order,
        new Map([
          ["sr:4", 10],
          ["sr:2", 12],
        ]),
      ),
    ).toEqual(new Map()));
});
