import { Cron } from "croner";
import { z } from "zod";
import { periodMs } from "./durations";
import { expressionFault } from "./expressions";

const MAX_RETRIES = 20;
const DEFAULT_RETRIES = 3;
const MAX_BATCH = 100;
const MAX_CANCELS = 5;

const period = z.string().transform((text, context) => {
  const ms = periodMs(text);
  if (ms !== null && ms > 0) return ms;
  context.addIssue({ code: "custom", message: `"${text}" is not a period` });
  return z.NEVER;
});

const expression = z.string().superRefine((text, context) => {
  const fault = expressionFault(text);
  if (fault !== null) context.addIssue({ code: "custom", message: `"${text}" cannot be read: ${fault}` });
});

const limited = z.strictObject({ limit: z.int().positive(), period, key: expression.optional() });

const concurrency = z
  .strictObject({
    limit: z.int().min(0),
    key: expression.optional(),
    scope: z.enum(["fn", "env", "account"]).default("fn"),
  })
  .refine((option) => option.scope === "fn" || option.key !== undefined, "a shared limit needs a key");

const configSchema = z.strictObject({
  id: z.string(),
  name: z.string().optional(),
  triggers: z.array(
    z.union([
      z.strictObject({ event: z.string(), expression: expression.optional() }),
      z.strictObject({ cron: z.string(), jitter: period.optional() }),
    ]),
  ),
  steps: z.record(
    z.string(),
    z.strictObject({
      id: z.string(),
      name: z.string(),
      runtime: z.strictObject({ type: z.literal("http"), url: z.string() }),
      retries: z.strictObject({ attempts: z.int().min(0).max(MAX_RETRIES).optional() }).optional(),
    }),
  ),
  idempotency: expression.optional(),
  batchEvents: z
    .strictObject({
      maxSize: z.int().positive().max(MAX_BATCH),
      timeout: period,
      key: expression.optional(),
      if: expression.optional(),
    })
    .optional(),
  rateLimit: limited.optional(),
  throttle: limited.extend({ burst: z.int().positive().default(1) }).optional(),
  debounce: z.strictObject({ period, timeout: period.optional(), key: expression.optional() }).optional(),
  priority: z.strictObject({ run: expression.optional() }).optional(),
  concurrency: z
    .union([
      z
        .int()
        .min(0)
        .transform((limit) => [{ limit, scope: "fn" as const }]),
      concurrency.transform((one) => [one]),
      z.array(concurrency).max(2),
    ])
    .optional(),
  cancel: z
    .array(z.strictObject({ event: z.string(), if: expression.optional(), timeout: period.optional() }))
    .max(MAX_CANCELS)
    .optional(),
  timeouts: z.strictObject({ start: period.optional(), finish: period.optional() }).optional(),
  singleton: z.strictObject({ mode: z.enum(["skip", "cancel"]), key: expression.optional() }).optional(),
});

/** A function as the executor drives it; periods in milliseconds. */
export interface JobFunction {
  readonly id: string;
  readonly name: string;
  readonly events: readonly { readonly event: string; readonly expression?: string | undefined }[];
  readonly crons: readonly { readonly cron: string; readonly jitter?: number | undefined }[];
  /** Tries of each step, the first one included. */
  readonly attempts: number;
  readonly idempotency: string | undefined;
  readonly batch: z.output<typeof configSchema>["batchEvents"];
  readonly rateLimit: z.output<typeof limited> | undefined;
  readonly throttle: z.output<typeof configSchema>["throttle"];
  readonly debounce: z.output<typeof configSchema>["debounce"];
  readonly priority: string | undefined;
  readonly concurrency: readonly {
    readonly limit: number;
    readonly scope: "fn" | "env" | "account";
    readonly key?: string | undefined;
  }[];
  readonly cancel: NonNullable<z.output<typeof configSchema>["cancel"]>;
  readonly timeouts: { readonly start?: number | undefined; readonly finish?: number | undefined };
  readonly singleton: z.output<typeof configSchema>["singleton"];
}

/** A function this executor does not run, and which option is why. */
export interface RefusedFunction {
  readonly id: string;
  readonly name: string;
  readonly option: string;
  readonly why: string;
}

/** Reads a registered function. An option that is unknown or cannot be kept is named, never ignored. */
export function readFunction(
  config: unknown,
): { readonly ok: true; readonly fn: JobFunction } | { readonly ok: false; readonly refused: RefusedFunction } {
  const named = z.object({ id: z.string(), name: z.string().optional() }).safeParse(config);
  const id = named.data?.id ?? "unknown";
  const name = named.data?.name ?? id;
  const refuse = (option: string, why: string) => ({ ok: false, refused: { id, name, option, why } }) as const;
  const parsed = configSchema.safeParse(config);
  if (!parsed.success) {
    const issue = parsed.error.issues[0];
    const option = issue?.code === "unrecognized_keys" ? issue.keys.join(", ") : (issue?.path.join(".") ?? "config");
    return refuse(option, issue?.code === "unrecognized_keys" ? "not supported" : (issue?.message ?? "not readable"));
  }
  const read = parsed.data;
  const crons = read.triggers.flatMap((trigger) => ("cron" in trigger ? [trigger] : []));
  const events = read.triggers.flatMap((trigger) => ("event" in trigger ? [trigger] : []));
  for (const { cron } of crons) {
    const fault = cronFault(cron);
    if (fault !== null) return refuse("triggers.cron", `"${cron}" is not a timetable: ${fault}`);
  }
  if (events.some(({ event }) => event === "inngest/deferred.schedule")) return refuse("defer", "not supported");
  if (read.batchEvents !== undefined) {
    for (const other of ["idempotency", "rateLimit", "cancel", "debounce", "priority", "singleton"] as const) {
      if (read[other] !== undefined) return refuse(other, "cannot be combined with batchEvents");
    }
  }
  return {
    ok: true,
    fn: {
      id,
      name,
      events,
      crons,
      attempts: 1 + (Object.values(read.steps)[0]?.retries?.attempts ?? DEFAULT_RETRIES),
      idempotency: read.idempotency,
      batch: read.batchEvents,
      rateLimit: read.rateLimit,
      throttle: read.throttle,
      debounce: read.debounce,
      priority: read.priority?.run,
      concurrency: (read.concurrency ?? []).filter(({ limit }) => limit > 0),
      cancel: read.cancel ?? [],
      timeouts: read.timeouts ?? {},
      singleton: read.singleton,
    },
  };
}

/** `TZ=Europe/Warsaw 0 9 * * *` as its zone and its pattern; UTC without a zone. */
function timetable(cron: string): Cron {
  const [, zone, pattern] = /^(?:TZ=(\S+)\s+)?(.+)$/.exec(cron.trim()) ?? [];
  return new Cron(pattern ?? cron, { paused: true, timezone: zone ?? "UTC" });
}

function cronFault(cron: string): string | null {
  try {
    timetable(cron).nextRun(new Date(0));
    return null;
  } catch (error) {
    return error instanceof Error ? error.message : "not readable";
  }
}

/** When a timetable is next due after a moment (ms since 1970), null for never. */
export const nextTick = (cron: string, after: number): number | null =>
  timetable(cron).nextRun(new Date(after))?.getTime() ?? null;
