import type { Metadata } from "next";
import Link from "next/link";
import { getFormatter, getTranslations } from "next-intl/server";
import { SpanText } from "@/components/admin/span-text";
import { Card } from "@/components/ui/card";
import { Chip, type Tone } from "@/components/ui/chip";
import { LinkButton } from "@/components/ui/link-button";
import { PageHeader } from "@/components/ui/page-header";
import { requireAdmin } from "@/lib/platform/auth/scope";
import { checkServices, describeProcess, type ProcessReport, type ServiceReport } from "@/lib/platform/services";
import { lastErrors } from "@/lib/platform/telemetry/last-errors";

export async function generateMetadata(): Promise<Metadata> {
  return { title: (await getTranslations("adminServices"))("title") };
}

const TONES: Record<ServiceReport["state"], Tone> = { ok: "herb", "built-in": "herb", failing: "tomato", off: "honey" };

/** Whether what the app stands on answers, what this process uses, and what went wrong last. */
export default async function ServicesPage() {
  const { db } = await requireAdmin();
  const t = await getTranslations("adminServices");
  const format = await getFormatter();
  const services = await checkServices(db);
  const errors = lastErrors();
  return (
    <>
      <PageHeader
        title={t("title")}
        description={t("lead")}
        actions={<LinkButton href="/admin/services">{t("ask")}</LinkButton>}
      />
      <div className="grid gap-9">
        <ul className="grid gap-3 md:grid-cols-2">
          {services.map((service) => (
            <Service key={service.name} service={service} />
          ))}
        </ul>
        <Process report={await describeProcess()} />
        <section className="grid gap-3">
          <div>
            <h2>{t("errors")}</h2>
            <p className="text-soft">{t("errorsLead")}</p>
          </div>
          {errors.length === 0 ? <p>{t("noErrors")}</p> : null}
          <ol className="grid gap-2">
            {errors.map((error, index) => (
              // biome-ignore lint/suspicious/noArrayIndexKey: two failures may be alike in every word.
              <li key={index} className="grid gap-0.5 border-b border-line pb-2">
                <span className="flex flex-wrap justify-between gap-x-4">
                  <span className="font-[560] break-words">{error.what}</span>
                  <time dateTime={error.at} className="text-sm text-soft">
                    {format.dateTime(new Date(error.at), { dateStyle: "medium", timeStyle: "medium" })}
                  </time>
                </span>
                {error.why === null ? null : <span className="text-sm break-words text-soft">{error.why}</span>}
              </li>
            ))}
          </ol>
        </section>
      </div>
    </>
  );
}

async function Service({ service }: { service: ServiceReport }) {
  const t = await getTranslations("adminServices");
  const format = await getFormatter();
  const { name, state, facts, tookMs, error } = service;
  const factText = (fact: string, value: string | number): string => {
    if (fact === "driver") return name === "jobs" && value === "embedded" ? t("embeddedJobs") : driverName(t, value);
    if (typeof value === "string") return value;
    return fact === "bytes" ? bytesText(format, value) : format.number(value);
  };
  const more = { jobs: "/admin/jobs", mail: "/admin/outbox", ai: "/admin/ai" } as const;
  const seen = { jobs: "seeJobs", mail: "seeOutbox", ai: "seeAi" } as const;
  return (
    <Card as="li" className="grid content-start gap-3">
      <div className="flex flex-wrap items-center justify-between gap-2">
        <h2 className="text-xl">{t(`names.${name}`)}</h2>
        <Chip tone={TONES[state]}>{t(`states.${state}`)}</Chip>
      </div>
      {error === null ? null : <p className="break-words text-tomato">{error}</p>}
      <dl className="grid gap-1 text-sm">
        {Object.entries(facts).map(([fact, value]) => (
          <div key={fact} className="flex justify-between gap-4">
            <dt className="text-soft">{t(`facts.${fact as "driver"}`)}</dt>
            <dd className="min-w-0 text-right break-words">{factText(fact, value)}</dd>
          </div>
        ))}
      </dl>
      <p className="flex flex-wrap justify-between gap-3 text-sm text-soft">
        <span>{tookMs === null ? "" : t("took", { ms: tookMs })}</span>
        {name === "jobs" || name === "mail" || name === "ai" ? (
          <Link href={more[name]} className="prose-link">
            {t(seen[name])}
          </Link>
        ) : null}
      </p>
    </Card>
  );
}

const DRIVERS = ["embedded", "neon", "postgres", "folder", "outbox", "server", "own"] as const;

/** What we know by name is said in words; a host or a bucket stands as it is. */
function driverName(t: Awaited<ReturnType<typeof getTranslations<"adminServices">>>, value: string | number): string {
  const known = DRIVERS.find((driver) => driver === value);
  return known === undefined ? String(value) : t(`drivers.${known}`);
}

const UNITS = ["byte", "kilobyte", "megabyte", "gigabyte", "terabyte"] as const;

function bytesText(format: Awaited<ReturnType<typeof getFormatter>>, bytes: number): string {
  const step = Math.min(UNITS.length - 1, bytes < 1 ? 0 : Math.floor(Math.log(bytes) / Math.log(1000)));
  const unit = UNITS[step] ?? "byte";
  return format.number(bytes / 1000 ** step, { style: "unit", unit, maximumFractionDigits: 1 });
}

async function Process({ report }: { report: ProcessReport }) {
  const t = await getTranslations("adminServices");
  const format = await getFormatter();
  const bytes = (value: number) => bytesText(format, value);
  const [one = 0, five = 0, fifteen = 0] = report.load.map((load) => Math.round(load * 10) / 10);
  const rows = [
    [t("version"), report.app],
    [t("next"), report.next],
    [t("node"), report.node],
    [t("system"), report.system],
    [t("uptime"), <SpanText key="uptime" ms={report.uptimeMs} />],
    [
      t("memory"),
      t("memoryText", {
        used: bytes(report.memoryBytes),
        heap: bytes(report.heapBytes),
        all: bytes(report.machineBytes),
      }),
    ],
    [t("load"), t("loadText", { one, five, fifteen, cores: report.cores })],
    [
      t("disk"),
      report.disk === null
        ? t("noDisk")
        : t("diskText", { free: bytes(report.disk.freeBytes), all: bytes(report.disk.totalBytes) }),
    ],
    [t("caches"), format.number(report.caches.actors)],
  ] as const;
  return (
    <section className="grid gap-3">
      <h2>{t("process")}</h2>
      <dl className="grid gap-x-9 gap-y-1.5 md:grid-cols-2">
        {rows.map(([name, value]) => (
          <div key={name} className="flex justify-between gap-4 border-b border-line py-1.5">
            <dt className="text-soft">{name}</dt>
            <dd className="min-w-0 text-right break-words">{value}</dd>
          </div>
        ))}
      </dl>
    </section>
  );
}
