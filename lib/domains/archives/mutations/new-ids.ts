import "server-only";
import { createHash } from "node:crypto";

/** New ids follow from the household and the old id, so that the same backup meets its own rows a second time. */
export class NewIds {
  readonly #fixed: Map<string, string>;

  constructor(
    readonly householdId: string,
    fixed: ReadonlyMap<string, string>,
  ) {
    this.#fixed = new Map(fixed);
  }

  of(id: string): string {
    const fixed = this.#fixed.get(id.toLowerCase());
    if (fixed !== undefined) return fixed;
    const hash = createHash("sha256").update(`${this.householdId}:${id.toLowerCase()}`).digest("hex");
    const made = `${hash.slice(0, 8)}-${hash.slice(8, 12)}-8${hash.slice(13, 16)}-a${hash.slice(17, 20)}-${hash.slice(20, 32)}`;
    this.#fixed.set(id.toLowerCase(), made);
    return made;
  }

  fix(id: string, present: string): void {
    this.#fixed.set(id.toLowerCase(), present);
  }
}
