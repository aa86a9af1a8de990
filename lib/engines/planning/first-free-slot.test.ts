import { describe, expect, it } from "vitest";
import { firstFreeSlot } from "./first-free-slot";

const slots = [
  { id: "breakfast", kind: "breakfast" },
  { id: "lunch", kind: "lunch" },
  { id: "dinner", kind: "dinner" },
] as const;
const dates = ["2026-03-02", "2026-03-03"];
const ask = { dates, slots, suits: ["lunch", "dinner"], taken: [] } as const;

describe("firstFreeSlot", () => {
  it("takes the first meal of today there is time for", () => {
    expect(firstFreeSlot({ ...ask, hour: 9 })).toEqual({ date: "2026-03-02", slotId: "lunch" });
    expect(firstFreeSlot({ ...ask, hour: 15 })).toEqual({ date: "2026-03-02", slotId: "dinner" });
    expect(firstFreeSlot({ ...ask, hour: 21 })).toEqual({ date: "2026-03-03", slotId: "lunch" });
  });

  it("leaves a meal that is planned as it is", () => {
    const taken = [
      { date: "2026-03-02", slotId: "dinner" },
      { date: "2026-03-03", slotId: "lunch" },
    ];
    expect(firstFreeSlot({ ...ask, hour: 15, taken })).toEqual({ date: "2026-03-03", slotId: "dinner" });
  });

  it("finds nothing where every meal that suits is taken", () => {
    const taken = dates.map((date) => ({ date, slotId: "breakfast" }));
    expect(firstFreeSlot({ ...ask, suits: ["breakfast"], hour: 6, taken })).toBeNull();
  });

  it("puts what suits no meal of the household anywhere", () => {
    expect(firstFreeSlot({ ...ask, suits: ["snack"], hour: 6 })).toEqual({ date: "2026-03-02", slotId: "breakfast" });
  });
});
