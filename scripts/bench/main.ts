import { type Parts, runParts } from "../run-parts";

const PARTS: Parts = {
  lines: async () => (await import("./lines")).benchLines(),
  matches: async () => (await import("./matches")).benchMatches(),
  pages: async () => (await import("./pages")).benchPages(),
  plan: async () => (await import("./plan")).benchPlan(),
  shop: async () => (await import("./shop")).benchShop(),
  paper: async () => (await import("./paper")).benchPaper(),
};

/** What is promised, in the unit of the figure. */
const PROMISED: Readonly<Record<string, string>> = {
  "lines.perSecond": "≥ 20,000",
  "matches.perSecond": "≥ 2,000",
  "pages.perSecond": "≥ 40",
  "plan.300.ms": "≤ 2,000",
  "paper.firstWeekMs": "≤ 3,000",
};

const words = process.argv.slice(2);
const only = words.filter((word) => !word.startsWith("--"));
const unknown = only.find((name) => !(name in PARTS));
if (unknown !== undefined) {
  console.error(`bench: unknown part "${unknown}"; there are ${Object.keys(PARTS).join(", ")}.`);
  process.exit(2);
}

const { figures, failed } = await runParts(PARTS, only);
for (const [part, why] of Object.entries(failed)) console.error(`${part}: ${why}`);
if (words.includes("--json")) process.stdout.write(`${JSON.stringify(figures)}\n`);
else {
  for (const [key, value] of Object.entries(figures)) {
    const shown = value >= 100 ? Math.round(value).toLocaleString("en-US") : value.toFixed(2);
    console.log(`${key.padEnd(32)} ${shown.padStart(12)}   ${PROMISED[key] ?? ""}`);
  }
}
