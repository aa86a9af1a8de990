import path from "node:path";
import { z } from "zod";

/** A setting that cannot be used; the message names the variable and says what to write. */
export class ConfigurationError extends Error {
  override readonly name = "ConfigurationError";
}

const flag = z
  .string()
  .optional()
  .transform((value) => value === "1" || value === "true");

const text = z
  .string()
  .trim()
  .optional()
  .transform((value) => (value === "" ? undefined : value));

const schema = z.object({
  DATABASE_URL: text,
  DATABASE_DRIVER: z.enum(["neon", "postgres"]).optional(),
  MEALPREP_DATA_DIR: text,
  BETTER_AUTH_SECRET: text,
  APP_URL: text,
  MEALPREP_BOUND_HOST: text,
  DEMO: flag,
  IMPORT_ALLOW_HOSTS: text,
  SMTP_URL: text,
  MAIL_FROM: text,
  NEON_LOCAL_PROXY: text,
  S3_ENDPOINT: text,
  S3_BUCKET: text,
  S3_REGION: text,
  S3_ACCESS_KEY_ID: text,
  S3_SECRET_ACCESS_KEY: text,
  INNGEST_EVENT_KEY: text,
  INNGEST_DEV: text,
  OPENAI_API_KEY: text,
  OPENAI_BASE_URL: text,
  AI_MODELS: text,
  AI_ALLOW_HTTP: flag,
  VERCEL: text,
  VERCEL_URL: text,
  VERCEL_PROJECT_PRODUCTION_URL: text,
  VERCEL_ENV: text,
});

/** A bucket that speaks S3. */
export interface ObjectStore {
  readonly endpoint: string;
  readonly bucket: string;
  readonly region: string;
  readonly accessKeyId: string;
  readonly secretAccessKey: string;
}

export interface Environment {
  /** Null = the embedded database in `dataDir`. */
  readonly databaseUrl: string | null;
  readonly databaseDriver: "embedded" | "neon" | "postgres";
  readonly dataDir: string;
  /** Where photos lie; null = in `dataDir`. */
  readonly objectStore: ObjectStore | null;
  readonly authSecret: string | null;
  /** Where the app is reached from outside; null = taken from the request. */
  readonly appUrl: string | null;
  readonly isVercel: boolean;
  readonly demoForced: boolean;
  /** The address the server listens on, when `npm start` chose it. */
  readonly boundHost: string | null;
  readonly importAllowHosts: readonly string[];
  readonly smtpUrl: string | null;
  readonly mailFrom: string;
  /** `host:port` of a local WebSocket proxy, for tests of the Neon driver. */
  readonly neonLocalProxy: string | null;
  /** Who runs background functions: this process, an Inngest server, or nobody (a serverless host without one). */
  readonly jobs: "embedded" | "server" | "nobody";
  /** What lib/platform/ai/configuration.ts reads. */
  readonly openaiApiKey: string | null;
  readonly openaiBaseUrl: string | null;
  readonly aiModels: string | null;
  readonly aiAllowHttp: boolean;
}

/** Reads and checks the settings. Throws ConfigurationError with one clear line. */
export function readEnvironment(source: Readonly<Record<string, string | undefined>> = process.env): Environment {
  const parsed = schema.safeParse(source);
  if (!parsed.success) {
    const issue = parsed.error.issues[0];
    throw new ConfigurationError(
      `${issue?.path.join(".") ?? "A setting"} is not usable: ${issue?.message ?? "see README"}.`,
    );
  }
  const raw = parsed.data;
  const isVercel = raw.VERCEL !== undefined;
  const databaseUrl = raw.DATABASE_URL ?? null;
  if (databaseUrl === null && isVercel) {
    throw new ConfigurationError(
      "DATABASE_URL is not set: on Vercel the database must be Neon or another PostgreSQL. Add it to the project's environment variables.",
    );
  }
  const vercelHost =
    raw.VERCEL_ENV === "production" ? (raw.VERCEL_PROJECT_PRODUCTION_URL ?? raw.VERCEL_URL) : raw.VERCEL_URL;
  return {
    databaseUrl,
    databaseDriver: databaseUrl === null ? "embedded" : driverFor(databaseUrl, raw.DATABASE_DRIVER),
    dataDir: path.resolve(/* turbopackIgnore: true */ raw.MEALPREP_DATA_DIR ?? ".data"),
    objectStore: objectStoreOf(raw),
    authSecret: raw.BETTER_AUTH_SECRET ?? null,
    appUrl: raw.APP_URL ?? (vercelHost === undefined ? null : `https://${vercelHost}`),
    isVercel,
    demoForced: raw.DEMO,
    boundHost: raw.MEALPREP_BOUND_HOST ?? null,
    importAllowHosts: (raw.IMPORT_ALLOW_HOSTS ?? "")
      .split(",")
      .map((host) => host.trim())
      .filter((host) => host !== ""),
    smtpUrl: raw.SMTP_URL ?? null,
    mailFrom: raw.MAIL_FROM ?? "MealPrep360 <no-reply@localhost>",
    neonLocalProxy: raw.NEON_LOCAL_PROXY ?? null,
    jobs: hasInngest(raw) ? "server" : isVercel ? "nobody" : "embedded",
    openaiApiKey: raw.OPENAI_API_KEY ?? null,
    openaiBaseUrl: raw.OPENAI_BASE_URL ?? null,
    aiModels: raw.AI_MODELS ?? null,
    aiAllowHttp: raw.AI_ALLOW_HTTP,
  };
}

/** `INNGEST_DEV` is 1, 0 or the address of a development server. */
const hasInngest = (raw: {
  readonly INNGEST_EVENT_KEY?: string | undefined;
  readonly INNGEST_DEV?: string | undefined;
}) => raw.INNGEST_EVENT_KEY !== undefined || !["0", "false", undefined].includes(raw.INNGEST_DEV);

/** None without a bucket; half a setting is refused rather than half used. */
function objectStoreOf(raw: {
  readonly S3_ENDPOINT?: string | undefined;
  readonly S3_BUCKET?: string | undefined;
  readonly S3_REGION?: string | undefined;
  readonly S3_ACCESS_KEY_ID?: string | undefined;
  readonly S3_SECRET_ACCESS_KEY?: string | undefined;
}): ObjectStore | null {
  const bucket = raw.S3_BUCKET;
  if (bucket === undefined) return null;
  if (!/^[a-z0-9][a-z0-9.-]{1,61}[a-z0-9]$/.test(bucket))
    throw new ConfigurationError(
      "S3_BUCKET is not the name of a bucket: 3–63 small letters, digits, dots and hyphens.",
    );
  const { S3_ACCESS_KEY_ID: accessKeyId, S3_SECRET_ACCESS_KEY: secretAccessKey } = raw;
  if (accessKeyId === undefined || secretAccessKey === undefined)
    throw new ConfigurationError("S3_BUCKET needs S3_ACCESS_KEY_ID and S3_SECRET_ACCESS_KEY beside it.");
  const region = raw.S3_REGION ?? "us-east-1";
  const endpoint = raw.S3_ENDPOINT ?? `https://s3.${region}.amazonaws.com`;
  if (!/^https?:$/.test(URL.parse(endpoint)?.protocol ?? ""))
    throw new ConfigurationError("S3_ENDPOINT is not an address: write it like https://s3.example.com.");
  return { endpoint, bucket, region, accessKeyId, secretAccessKey };
}

function driverFor(databaseUrl: string, wanted: "neon" | "postgres" | undefined): "neon" | "postgres" {
  let url: URL;
  try {
    url = new URL(databaseUrl);
  } catch {
    throw new ConfigurationError(
      "DATABASE_URL is not an address: write it like postgresql://user:password@host/database.",
    );
  }
  if (url.protocol !== "postgres:" && url.protocol !== "postgresql:") {
    throw new ConfigurationError(
      `DATABASE_URL starts with "${url.protocol}//", but only postgresql:// addresses are understood.`,
    );
  }
  return wanted ?? (url.hostname.endsWith(".neon.tech") ? "neon" : "postgres");
}

/** The demo kitchen may be shown: asked for, or a private try-out on this machine only. */
export function isDemoEnabled(env: Environment = readEnvironment()): boolean {
  if (env.demoForced) return true;
  return env.databaseDriver === "embedded" && env.boundHost !== null && LOOPBACK.has(env.boundHost);
}

const LOOPBACK = new Set(["127.0.0.1", "::1", "localhost"]);
