import { describe, expect, it } from "vitest";
import { clockAt, mediaIn, momentAt, readingMinutes, slugOf, tidyTags } from "./policy";

describe("a post's address", () => {
  it.each([
    ["Soup for a cold week", "soup-for-a-cold-week"],
    ["Żurek & pierogi: 2 ways!", "zurek-and-pierogi-2-ways"],
    ["  ", "post"],
    ["料理", "post"],
  ])("of %j is %s", (title, slug) => {
    expect(slugOf(title)).toBe(slug);
  });
});

describe("a time by a clock", () => {
  it.each([
    ["2026-01-15T09:00", "Europe/Warsaw", "2026-01-15T08:00:00.000Z"],
    ["2026-07-15T09:00", "Europe/Warsaw", "2026-07-15T07:00:00.000Z"],
    ["2026-07-15T09:00", "America/New_York", "2026-07-15T13:00:00.000Z"],
    ["2026-07-15T09:00", "Asia/Kathmandu", "2026-07-15T03:15:00.000Z"],
  ])("%s in %s is %s, and back", (clock, zone, moment) => {
    expect(momentAt(clock, zone)?.toISOString()).toBe(moment);
    expect(clockAt(new Date(moment), zone)).toBe(clock);
  });

  it.each(["", "2026-02-30T09:00", "2026-01-15 09:00", "2026-01-15T25:00"])("%j is none", (clock) => {
    expect(momentAt(clock, "UTC")).toBeNull();
  });
});

it("tags are small, tidy and each there once", () => {
  expect(tidyTags([" Soup", "soup", "cold  days", ""])).toEqual(["soup", "cold days"]);
});

it("pictures of a text are found by their address, each once", () => {
  const id = "0f8fad5b-d9cb-469f-a165-70867728950e";
  expect(mediaIn(`![a](/blog/media/${id}) and ![b](/blog/media/${id}?width=640) ![c](https://x.test/y)`)).toEqual([id]);
});

it("reading takes a minute at least", () => {
  expect([0, 1000, 3960].map(readingMinutes)).toEqual([1, 1, 3]);
});
