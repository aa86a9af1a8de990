import { Breaker } from "./breaker";

const AT_ONCE = 8;

/** What all calls of one provider share in this process: its breaker and how many calls are under way. */
export class ProviderGate {
  readonly breaker = new Breaker();
  private free = AT_ONCE;
  private readonly waiting: (() => void)[] = [];

  /** Waits for one of the places; give it back with `release`. Throws what the signal was aborted with. */
  async acquire(signal: AbortSignal): Promise<void> {
    signal.throwIfAborted();
    if (this.free > 0) {
      this.free -= 1;
      return;
    }
    await new Promise<void>((resolve, reject) => {
      const go = () => {
        signal.removeEventListener("abort", leave);
        resolve();
      };
      const leave = () => {
        this.waiting.splice(this.waiting.indexOf(go), 1);
        reject(signal.reason);
      };
      this.waiting.push(go);
      signal.addEventListener("abort", leave, { once: true });
    });
  }

  release(): void {
    const next = this.waiting.shift();
    if (next === undefined) this.free += 1;
    else next();
  }

  get underWay(): number {
    return AT_ONCE - this.free;
  }
}

/** Next bundles this file several times; the gates are the process's. */
const holder = globalThis as typeof globalThis & { mealprepAiGates?: Map<string, ProviderGate> };

export function gateOf(provider: string): ProviderGate {
  holder.mealprepAiGates ??= new Map();
  let gate = holder.mealprepAiGates.get(provider);
  if (gate === undefined) {
    gate = new ProviderGate();
    holder.mealprepAiGates.set(provider, gate);
  }
  return gate;
}

/** Forgets what was learned of all providers, as a new process has. */
export const forgetGates = (): void => holder.mealprepAiGates?.clear();
