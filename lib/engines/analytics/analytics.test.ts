import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { churnRisk, fitChurn, type Outcome } from "./churn";
import { forecast } from "./forecast";
import { funnel } from "./funnel";
import { percentile, TIME_BOUNDS, timeClass } from "./histogram";
import { retainedAfter, retention } from "./retention";
import { SESSION_GAP_MS, sessionsOf } from "./sessions";
import { endOf, startOf, tileRange } from "./tile-range";

const DAY = 86_400_000;

/** A stream of numbers in [0, 1) that is the same at every run. */
function dice(seed: number) {
  let state = seed >>> 0;
  return () => {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4_294_967_296;
  };
}
const bell = (roll: () => number) => Math.sqrt(-2 * Math.log(1 - roll())) * Math.cos(2 * Math.PI * roll());

describe("stretches of time", () => {
  it("are exactly the days asked for, without a gap or an overlap", () => {
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 30_000 }), fc.integer({ min: 0, max: 800 }), (first, days) => {
        const from = first * DAY;
        const tiles = tileRange(from, from + days * DAY);
        let at = from;
        for (const tile of tiles) {
          expect(tile.start).toBe(at);
          expect(startOf(tile.grain, tile.start)).toBe(tile.start);
          at = endOf(tile);
        }
        expect(at).toBe(from + days * DAY);
        expect(tiles.length).toBeLessThanOrEqual(days / 28 + 60);
      }),
    );
  });
});

describe("times by class", () => {
  it("give a percentile within a class of the true one", () => {
    const roll = dice(7);
    const times = Array.from({ length: 5000 }, () => Math.round(Math.exp(5 + bell(roll)))).sort((a, b) => a - b);
    const counts = new Map<number, number>();
    for (const time of times) counts.set(timeClass(time), (counts.get(timeClass(time)) ?? 0) + 1);
    for (const share of [0.5, 0.75, 0.95]) {
      const real = times[Math.ceil(share * times.length) - 1] ?? 0;
      const said = percentile(counts, share) ?? 0;
      expect(Math.abs(said - real) / real).toBeLessThan(0.12);
    }
    expect(percentile(new Map(), 0.5)).toBeNull();
    expect(percentile(new Map([[TIME_BOUNDS.length, 3]]), 0.5)).toBe(TIME_BOUNDS.at(-1));
  });
});

describe("retention", () => {
  it("is the share of each week's newcomers seen later, and says nothing of a week that still runs", () => {
    const cohorts = retention(
      [
        { cohort: "2026-01-05", week: "2026-01-05", people: 10 },
        { cohort: "2026-01-05", week: "2026-01-12", people: 6 },
        { cohort: "2026-01-05", week: "2026-01-26", people: 5 },
        { cohort: "2026-01-12", week: "2026-01-12", people: 30 },
        { cohort: "2026-01-12", week: "2026-01-19", people: 12 },
      ],
      "2026-01-19",
    );
    expect(cohorts).toEqual([
      { cohort: "2026-01-05", size: 10, shares: [1, 0.6, 0] },
      { cohort: "2026-01-12", size: 30, shares: [1, 0.4] },
    ]);
    expect(retainedAfter(cohorts, 1)).toBeCloseTo(18 / 40);
    expect(retainedAfter(cohorts, 9)).toBeNull();
  });
});

describe("a funnel", () => {
  it("counts whoever did every step in time, in any order", () => {
    const steps = ["joined", "looked", "planned"];
    const people = [
      new Map([
        ["joined", 0],
        ["looked", 5],
        ["planned", 3],
      ]),
      new Map([
        ["joined", 0],
        ["planned", 3],
      ]),
      new Map([
        ["joined", 0],
        ["looked", 99],
        ["planned", 3],
      ]),
      new Map([["looked", 1]]),
    ];
    expect(funnel(steps, people, 10).map((step) => step.people)).toEqual([3, 1, 1]);
    expect(funnel(steps, [], 10).map((step) => step.share)).toEqual([0, 0, 0]);
  });
});

describe("visits", () => {
  it("end at half an hour's pause and hold every event once", () => {
    expect(sessionsOf([SESSION_GAP_MS, 0, 3 * SESSION_GAP_MS])).toEqual([
      { startedAt: 0, endedAt: SESSION_GAP_MS, events: 2 },
      { startedAt: 3 * SESSION_GAP_MS, endedAt: 3 * SESSION_GAP_MS, events: 1 },
    ]);
    fc.assert(
      fc.property(fc.array(fc.integer({ min: 0, max: DAY })), (moments) => {
        expect(sessionsOf(moments).reduce((sum, one) => sum + one.events, 0)).toBe(moments.length);
      }),
    );
  });
});

describe("a forecast", () => {
  const series = (seed: number, days: number) => {
    const roll = dice(seed);
    let noise = 0;
    return Array.from({ length: days }, (_, day) => {
      noise = 0.5 * noise + 8 * bell(roll);
      return 120 + 0.6 * day + 25 * Math.sin((2 * Math.PI * day) / 7) + noise;
    });
  };

  it("holds the share of outcomes in its interval that it promises", () => {
    let inside = 0;
    let all = 0;
    for (let seed = 1; seed <= 40; seed += 1) {
      const whole = series(seed, 104);
      const said = forecast(whole.slice(0, 90), 14, { coverage: 0.8 });
      if (!said.ok) throw new Error("It is long enough.");
      for (const [step, point] of said.points.entries()) {
        const actual = whole[90 + step] ?? 0;
        all += 1;
        if (actual >= point.low && actual <= point.high) inside += 1;
      }
    }
    expect(inside / all).toBeGreaterThan(0.72);
    expect(inside / all).toBeLessThan(0.95);
  });

  it("sees trend and week better than tomorrow as last week", () => {
    let ours = 0;
    let naive = 0;
    for (let seed = 1; seed <= 20; seed += 1) {
      const whole = series(seed, 97);
      const said = forecast(whole.slice(0, 90), 7);
      if (!said.ok) throw new Error("It is long enough.");
      for (const [step, point] of said.points.entries()) {
        ours += Math.abs((whole[90 + step] ?? 0) - point.value);
        naive += Math.abs((whole[90 + step] ?? 0) - (whole[83 + step] ?? 0));
      }
    }
    expect(ours).toBeLessThan(naive);
  });

  it("says nothing of a short series and never goes below the floor", () => {
    expect(forecast([1, 2, 3], 7)).toEqual({ ok: false, reason: "too-short" });
    const falling = forecast(
      Array.from({ length: 30 }, (_, day) => 30 - day),
      30,
    );
    expect(falling.ok && falling.points.every((point) => point.low >= 0 && point.value >= 0)).toBe(true);
    const flat = forecast(new Array<number>(40).fill(5), 3);
    expect(flat.ok && flat.points.every((point) => Math.abs(point.value - 5) < 1e-9)).toBe(true);
  });
});

describe("the risk to stay away", () => {
  const people = (seed: number, count: number): Outcome[] => {
    const roll = dice(seed);
    return Array.from({ length: count }, () => {
      const recencyDays = Math.floor(roll() * 40);
      const activeDays = Math.floor(roll() * 28);
      const tenureDays = recencyDays + Math.floor(roll() * 300);
      const logit = -1.5 + 1.2 * Math.log1p(recencyDays) - 0.9 * Math.log1p(activeDays);
      return { recencyDays, activeDays, tenureDays, hasLeft: roll() < 1 / (1 + Math.exp(-logit)) };
    });
  };

  it("finds what was put in, is calibrated on people it never saw, and says why", () => {
    const model = fitChurn(people(3, 3000));
    if (model === null) throw new Error("It has enough people.");
    expect(model.held?.auc).toBeGreaterThan(0.75);
    expect(model.held?.calibrationError).toBeLessThan(0.05);
    const away = churnRisk(model, { recencyDays: 30, activeDays: 1, tenureDays: 90 });
    const here = churnRisk(model, { recencyDays: 0, activeDays: 20, tenureDays: 90 });
    expect(away.risk).toBeGreaterThan(0.7);
    expect(here.risk).toBeLessThan(0.2);
    expect(away.reasons[0]?.effect).toBeGreaterThan(0);
    const fresh = people(11, 3000);
    const said = fresh.reduce((sum, one) => sum + churnRisk(model, one).risk, 0) / fresh.length;
    expect(Math.abs(said - fresh.filter((one) => one.hasLeft).length / fresh.length)).toBeLessThan(0.03);
  });

  it("is not fitted on too few, nor where all did the same", () => {
    expect(fitChurn(people(3, 20))).toBeNull();
    expect(fitChurn(people(3, 200).map((one) => ({ ...one, hasLeft: false })))).toBeNull();
  });
});
