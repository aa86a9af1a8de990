import { Environment } from "@marcbachmann/cel-js";

type Evaluate = (context: Readonly<Record<string, unknown>>) => unknown;

const environment = new Environment({ unlistedVariablesAreDyn: true });
const parsed = new Map<string, Evaluate>();

function parse(expression: string): Evaluate {
  const known = parsed.get(expression);
  if (known !== undefined) return known;
  const evaluate: Evaluate = environment.parse(expression);
  parsed.set(expression, evaluate);
  return evaluate;
}

/** Why an expression cannot be read, null when it can. */
export function expressionFault(expression: string): string | null {
  try {
    parse(expression);
    return null;
  } catch (error) {
    return error instanceof Error ? (error.message.split("\n")[0] ?? "not readable") : "not readable";
  }
}

/** The value of a CEL expression; undefined where a field it names is missing or its types do not fit. */
function resultOf(expression: string, context: Readonly<Record<string, unknown>>): unknown {
  try {
    const value = parse(expression)(context);
    return typeof value === "bigint" ? Number(value) : value;
  } catch {
    return undefined;
  }
}

/** True only where the expression says so; a missing field is no match. */
export const isMatch = (expression: string, context: Readonly<Record<string, unknown>>): boolean =>
  resultOf(expression, context) === true;

/** The value as the text by which runs are told apart; a missing field gives the empty key. */
export function keyOf(expression: string | undefined, event: unknown): string {
  if (expression === undefined) return "";
  const value = resultOf(expression, { event });
  return typeof value === "string" ? value : value === undefined ? "" : JSON.stringify(value);
}

/** The value as a number, 0 where it is none. */
export function numberOf(expression: string, event: unknown): number {
  const value = resultOf(expression, { event });
  return typeof value === "number" && Number.isFinite(value) ? value : 0;
}

/** `event.a.b == async.a.b` as its path; null for any other expression. */
export function equalPath(expression: string): string | null {
  const [, left, right] = /^\s*event\.([\w.]+)\s*==\s*async\.([\w.]+)\s*$/.exec(expression) ?? [];
  return left !== undefined && left === right ? left : null;
}

/** The value at a path as JSON, null where nothing stands. */
export function valueAt(event: unknown, path: string): string | null {
  let value: unknown = event;
  for (const part of path.split(".")) {
    if (typeof value !== "object" || value === null || !Object.hasOwn(value, part)) return null;
    value = value[part as keyof typeof value];
  }
  return value === undefined ? null : JSON.stringify(value);
}
