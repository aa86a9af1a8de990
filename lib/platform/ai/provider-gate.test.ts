import { describe, expect, it } from "vitest";
import { Breaker } from "./breaker";
import { ProviderGate } from "./provider-gate";

describe("the gate of a provider", () => {
  it("lets eight calls through at once, the others in their order, and forgets those who leave", async () => {
    const gate = new ProviderGate();
    const { signal } = new AbortController();
    await Promise.all(Array.from({ length: 8 }, () => gate.acquire(signal)));
    const order: string[] = [];
    const leaves = new AbortController();
    const ninth = gate.acquire(signal).then(() => order.push("ninth"));
    const tenth = gate.acquire(leaves.signal);
    const eleventh = gate.acquire(signal).then(() => order.push("eleventh"));
    leaves.abort();
    await expect(tenth).rejects.toThrow();
    expect(order).toEqual([]);
    gate.release();
    await ninth;
    expect(order).toEqual(["ninth"]);
    gate.release();
    await eleventh;
    for (let i = 0; i < 8; i++) gate.release();
    expect(gate.underWay).toBe(0);
  });
});

describe("the breaker", () => {
  it("opens after five failures in a row, and one trial decides whether it closes", () => {
    const breaker = new Breaker();
    for (let i = 0; i < 4; i++) breaker.failed(0);
    breaker.succeeded();
    for (let i = 0; i < 5; i++) {
      expect(breaker.enter(0)).toBeNull();
      breaker.failed(0);
    }
    expect(breaker.enter(29_999)).toEqual(new Date(30_000));
    expect(breaker.look(29_999).state).toBe("open");
    expect(breaker.look(30_000).state).toBe("half-open");
    expect(breaker.enter(30_000)).toBeNull();
    expect(breaker.enter(30_000)).toEqual(new Date(31_000));
    breaker.failed(30_000);
    expect(breaker.enter(31_000)).toEqual(new Date(60_000));
    expect(breaker.enter(60_000)).toBeNull();
    breaker.succeeded();
    expect(breaker.look(60_000)).toEqual({ state: "closed", failures: 0, retryAt: null });
  });

  it("rests as long as a provider asks for", () => {
    const breaker = new Breaker();
    breaker.restUntil(90_000);
    expect(breaker.enter(60_000)).toEqual(new Date(90_000));
    expect(breaker.enter(90_000)).toBeNull();
  });
});
