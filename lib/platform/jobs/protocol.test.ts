import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { backoffMs, retryAfterMs } from "./backoff";
import { canonicalJson } from "./canonical-json";
import { momentOf, periodMs } from "./durations";
import { nextTick } from "./function-config";
import { runId } from "./run-id";
import { isSigned, signBody } from "./signature";

describe("canonical JSON", () => {
  it("sorts keys by code unit and writes numbers as ECMAScript does", () => {
    expect(canonicalJson({ b: 1, a: [1e21, -0, 0.1, "é\n"], "\u20ac": null, A: undefined, "1": true })).toBe(
      '{"1":true,"a":[1e+21,0,0.1,"é\\n"],"b":1,"€":null}',
    );
    expect(canonicalJson(undefined)).toBe("null");
    expect(canonicalJson(new Date(0))).toBe('"1970-01-01T00:00:00.000Z"');
  });

  it("says the same as JSON and does not depend on the order of keys", () => {
    fc.assert(
      fc.property(fc.jsonValue(), (value) => {
        expect(JSON.parse(canonicalJson(value))).toEqual(JSON.parse(JSON.stringify(value)));
        expect(canonicalJson(JSON.parse(canonicalJson(value)))).toBe(canonicalJson(value));
      }),
    );
  });
});

describe("signatures", () => {
  const key = "signkey-test-00112233";
  const now = 1_800_000_000;

  it("hold for the body, the key without its prefix and five minutes", () => {
    const header = signBody('{"a":1}', key, now);
    expect(isSigned(header, '{"a":1}', "signkey-prod-00112233", now + 299)).toBe(true);
    expect(isSigned(header, '{"a":2}', key, now)).toBe(false);
    expect(isSigned(header, '{"a":1}', "another", now)).toBe(false);
    expect(isSigned(header, '{"a":1}', key, now + 301)).toBe(false);
    for (const wrong of [null, "", "t=1", "s=00", `t=${now}&s=zz`]) expect(isSigned(wrong, "", key, now)).toBe(false);
  });
});

describe("time", () => {
  it.each([
    ["1h30m", 5_400_000],
    ["10s", 10_000],
    ["2w1d", 15 * 86_400_000],
    ["", 0],
    ["soon", null],
    ["1h ago", null],
  ])("reads %j", (text, ms) => {
    expect(periodMs(text)).toBe(ms);
  });

  it("reads a date as a moment", () => {
    expect(momentOf("2026-03-02T08:00:00.000Z", 0)).toBe(Date.parse("2026-03-02T08:00:00Z"));
    expect(momentOf("nonsense", 0)).toBeNull();
  });

  it("waits longer with every try, at most two hours and half a minute", () => {
    const waits = Array.from({ length: 14 }, (_, attempt) => backoffMs(attempt, () => 0));
    expect(waits.slice(0, 4)).toEqual([15_000, 30_000, 60_000, 120_000]);
    expect(waits).toEqual(waits.toSorted((a, b) => a - b));
    expect(backoffMs(50, () => 0.999)).toBeLessThan(7_230_000);
    expect(retryAfterMs("120", 0)).toBe(120_000);
    expect(retryAfterMs(new Date(60_000).toISOString(), 0)).toBe(60_000);
    expect(retryAfterMs("whenever", 0)).toBeNull();
  });

  it("keeps a timetable through both changes of the clocks", () => {
    const at = (text: string) => Date.parse(text);
    const cron = "TZ=Europe/Warsaw 30 2 * * *";
    // 02:30 does not exist on the 29th of March and happens twice on the 25th of October.
    expect(nextTick(cron, at("2026-03-28T12:00:00Z"))).toBeLessThanOrEqual(at("2026-03-29T02:00:00Z"));
    const autumn = nextTick(cron, at("2026-10-24T12:00:00Z")) ?? 0;
    expect(nextTick(cron, autumn)).toBeGreaterThan(at("2026-10-25T12:00:00Z"));
  });

  it("gives ids that sort by their time", () => {
    const ids = [5, 10, 1_000, 1_800_000_000_000].map((now) => runId(now, Math.random));
    expect(ids).toEqual(ids.toSorted());
    expect(ids.every((id) => id.length === 26)).toBe(true);
  });
});
