import { type Parts, runParts } from "../run-parts";

/** Only run when named: they take longer than all the others together. */
const LONG: Parts = {
  "jobs-memory": async () => (await import("./jobs-memory")).benchJobsMemory(),
};
const PARTS: Parts = {
  lines: async () => (await import("./lines")).benchLines(),
  matches: async () => (await import("./matches")).benchMatches(),
  imports: async () => (await import("./imports")).benchImports(),
  pages: async () => (await import("./pages")).benchPages(),
  plan: async () => (await import("./plan")).benchPlan(),
  shop: async () => (await import("./shop")).benchShop(),
  paper: async () => (await import("./paper")).benchPaper(),
  reports: async () => (await import("./reports")).benchReports(),
  jobs: async () => (await import("./jobs")).benchJobs(),
  analytics: async () => (await import("./analytics")).benchAnalytics(),
  images: async () => (await import("./images")).benchImages(),
  search: async () => (await import("./search")).benchSearch(),
};

/** What is promised, in the unit of the figure. */
const PROMISED: Readonly<Record<string, string>> = {
  "lines.perSecond": "≥ 20,000",
  "matches.perSecond": "≥ 2,000",
  "imports.perSecond": "≥ 40",
  "pages.list.cpuMs": "≤ 10",
  "plan.300.ms": "≤ 2,000",
  "paper.firstWeekMs": "≤ 3,000",
  "reports.bookSeconds": "≤ 20",
  "reports.bookPagesPerCpuSecondDrawn": "≥ 17",
  "jobs.eventsPerSecond": "≥ 1,000",
  "jobs.runsPerSecond": "≥ 60",
  "jobs.lostAfterKill": "0",
  "jobs.memory.heapMbPer10kRuns": "0",
  "jobs.memory.databaseMbPer10kRuns": "0",
  "analytics.dashboardP95Ms": "≤ 50",
  "analytics.incrementalEqualsRebuild": "1",
  "analytics.tablesEqualPandas": "1",
  "search.p95Ms": "≤ 50",
  "search.twoSlipsSuccess10": "≥ 0.98",
  "search.swappedSuccess10": "≥ 0.98",
  "search.vectorRecall10": "≥ 0.99",
  "search.vectorSpeedup": "≥ 8",
  "search.vectorP50Ms": "≤ 3",
  "search.filteredVectorRecall10": "≥ 0.99",
  "search.filteredVectorP50Ms": "≤ 3",
  "images.vsPillow": "≥ 2",
  "images.vsPillowDraft": "≥ 1.4",
  "images.vsBareSharp": "≥ 0.95",
};

/** The same for every page. */
const PROMISED_OF_PAGES: Readonly<Record<string, string>> = { lcpMs: "≤ 1,500", cls: "≤ 0.02", jsKb: "≤ 150" };

const promiseOf = (key: string): string =>
  PROMISED[key] ?? (key.startsWith("pages.") ? PROMISED_OF_PAGES[key.split(".").at(-1) ?? ""] : undefined) ?? "";

const words = process.argv.slice(2);
const only = words.filter((word) => !word.startsWith("--"));
const parts = { ...PARTS, ...Object.fromEntries(Object.entries(LONG).filter(([name]) => only.includes(name))) };
const unknown = only.find((name) => !(name in parts));
if (unknown !== undefined) {
  console.error(`bench: unknown part "${unknown}"; there are ${Object.keys({ ...PARTS, ...LONG }).join(", ")}.`);
  process.exit(2);
}

const { figures, failed } = await runParts(parts, only);
for (const [part, why] of Object.entries(failed)) console.error(`${part}: ${why}`);
if (words.includes("--json")) process.stdout.write(`${JSON.stringify(figures)}\n`);
else {
  for (const [key, value] of Object.entries(figures)) {
    const shown = value >= 100 ? Math.round(value).toLocaleString("en-US") : value.toFixed(2);
    console.log(`${key.padEnd(32)} ${shown.padStart(12)}   ${promiseOf(key)}`);
  }
}
