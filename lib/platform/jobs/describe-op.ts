import { canonicalJson } from "./canonical-json";
import type { Op } from "./endpoint";

/** The name of a step as a person reads it. */
export const opName = (op: Op): string => op.displayName ?? op.name ?? op.id;

/** What the step was given, as it is stored. */
export const opInput = (op: Op): string | null => (op.opts?.input === undefined ? null : canonicalJson(op.opts.input));

/** Steps may say more about themselves: `step.sendEvent`, `step.ai.wrap`. */
export const opKind = (op: Op): string => (typeof op.opts?.type === "string" ? op.opts.type : op.op);

/** An option that is a text; null where it is none. */
export const textOf = (value: unknown): string | null => (typeof value === "string" ? value : null);
