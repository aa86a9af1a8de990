const FAILURES_TO_OPEN = 5;
const REST_MS = 30_000;

export type BreakerState = "closed" | "open" | "half-open";

/**
 * Stops calling a provider that keeps failing. After five failures in a row it rests for half a minute; then one call may
 * try, and its end decides. A provider that says when to come back is left alone until then.
 */
export class Breaker {
  private failures = 0;
  private opensAgainAt = 0;
  private isTrying = false;

  /** Null = go ahead, and report the end by `succeeded` or `failed`; else when to come back. */
  enter(now: number): Date | null {
    if (this.opensAgainAt === 0) return null;
    if (now < this.opensAgainAt) return new Date(this.opensAgainAt);
    if (this.isTrying) return new Date(now + 1_000);
    this.isTrying = true;
    return null;
  }

  succeeded(): void {
    this.failures = 0;
    this.opensAgainAt = 0;
    this.isTrying = false;
  }

  failed(now: number): void {
    this.failures += 1;
    if (this.isTrying || this.failures >= FAILURES_TO_OPEN) this.opensAgainAt = now + REST_MS;
    this.isTrying = false;
  }

  /** The call ended in a way that says nothing about the provider, such as by the caller's going away. */
  leave(): void {
    this.isTrying = false;
  }

  restUntil(at: number): void {
    this.opensAgainAt = Math.max(this.opensAgainAt, at);
    this.isTrying = false;
  }

  look(now: number): { readonly state: BreakerState; readonly failures: number; readonly retryAt: Date | null } {
    if (this.opensAgainAt === 0) return { state: "closed", failures: this.failures, retryAt: null };
    const isOver = now >= this.opensAgainAt;
    return {
      state: isOver ? "half-open" : "open",
      failures: this.failures,
      retryAt: isOver ? null : new Date(this.opensAgainAt),
    };
  }
}
