import { readFileSync, writeFileSync } from "node:fs";
import path from "node:path";
import { NO_FIGURES, type Parts, runParts } from "../run-parts";
import { FIGURES, roundFigure, targetText, verdict } from "./figures";
import { NOTES } from "./notes";
import { regressions } from "./regressions";

// Each part is loaded when its turn comes, so that one that does not load leaves the others standing.
const PARTS: Parts = {
  import: async () => (await import("./import")).evidenceImport(),
  lines: async () => (await import("./lines")).evidenceLines(),
  match: async () => (await import("./match")).evidenceMatch(),
  calories: async () => (await import("./calories")).evidenceCalories(),
  fndds: async () => (await import("./fndds")).evidenceFndds(),
  plan: async () => (await import("./plan")).evidencePlan(),
  recommendations: async () => (await import("./recommendations/main")).evidenceRecommendations(),
  shop: async () => (await import("./shop")).evidenceShop(),
  scans: async () => (await import("./scans")).measureScans(),
  search: async () => (await import("./search")).evidenceSearch(),
};

/** Too slow to be held at every change: a page read costs seconds. */
const NOT_CHECKED = ["scans"];

const words = process.argv.slice(2);
const isJson = words.includes("--json");
const isCheck = words.includes("--check");
/** Named parts are printed only, unless they are to stand beside what was measured before. */
const isKept = words.includes("--write");
const DOCS = path.resolve(import.meta.dirname, "../../docs");
const named = words.filter((word) => !word.startsWith("--"));
const only = isCheck && named.length === 0 ? Object.keys(PARTS).filter((part) => !NOT_CHECKED.includes(part)) : named;
const unknown = only.find((name) => !(name in PARTS));
if (unknown !== undefined) {
  console.error(`evidence: unknown part "${unknown}"; there are ${Object.keys(PARTS).join(", ")}.`);
  process.exit(2);
}

const { figures: measured, failed } = await runParts(PARTS, only);
const figures = isKept && only.length > 0 ? { ...lastFigures(), ...measured } : measured;
for (const [part, why] of Object.entries(failed)) console.error(`${part}: ${why}`);
if (isCheck) check();
else if (isJson) process.stdout.write(`${JSON.stringify(figures)}\n`);
else {
  console.log(table());
  // A part of the figures must not overwrite the whole.
  if (only.length === 0 || isKept) {
    writeFileSync(path.join(DOCS, "evidence.md"), document());
    const rounded = Object.entries(figures).map(([key, value]) => [key, roundFigure(value)]);
    writeFileSync(path.join(DOCS, "evidence.json"), `${JSON.stringify(Object.fromEntries(rounded), null, 2)}\n`);
  }
}

/** Holds today's figures against those of docs/evidence.json; ends with an error where one fell by more than a point. */
function check(): void {
  const { compared, worse } = regressions(FIGURES, lastFigures(), figures);
  for (const { key, before: was, today } of worse)
    console.error(
      `${key} fell from ${was} to ${roundFigure(today)}. Mend it, or measure anew with npm run evidence and say why.`,
    );
  console.log(`${compared - worse.length} passed, ${worse.length} failed`);
  const isBroken = Object.values(failed).some((why) => why !== NO_FIGURES);
  if (isBroken || worse.length > 0 || compared === 0) process.exit(1);
}

function lastFigures(): Record<string, number> {
  return JSON.parse(readFileSync(path.join(DOCS, "evidence.json"), "utf8")) as Record<string, number>;
}

function table(): string {
  const shown = (value: number | undefined, unit: string) =>
    value === undefined ? "" : `${roundFigure(value)}${unit && ` ${unit}`}`;
  const rows = FIGURES.map((figure) => {
    const today = shown(figures[figure.key], figure.unit) || "not measured";
    const unseen = shown(figures[`${figure.key}.heldOut`], figure.unit);
    return `| ${figure.says} | \`${figure.key}\` | ${today} | ${unseen} | ${targetText(figure)} | ${verdict(figure, figures)} | ${figure.field} |`;
  });
  const head = "| figure | key | all cases | held out | target | met | the field |";
  return [head, "| --- | --- | --- | --- | --- | --- | --- |", ...rows].join("\n");
}

function document(): string {
  const promised = new Set(FIGURES.map((figure) => figure.key));
  const others = Object.entries(figures).filter(([key]) => !promised.has(key));
  return `# Evidence

Written by \`npm run evidence\`. Each engine is run on its development cases, which are kept outside this repository; without them a part gives no figures and is named below. Targets and the field's figures come from the engines' issue.

How to read it:

- Ingredient lines: the tagger was trained on about nine tenths of the lines, so "all cases" is mostly the fit to its own lessons. "Held out" is the tenth it never learned from, and the one to compare with the field.
- Food matching: few names, and nearly all of them stand word for word in alias tables that were worked on with these names at hand. The figure shows that nothing known is lost; it is no estimate for names not seen before.
- Pages and declared calories: rules and ranges were settled on these very cases ("seen"). Expect less on others.
- Week plans and shopping lists are generated by a program ("generated"); plan times depend on the machine and what else it does.

${table()}
${others.length === 0 ? "" : `\n## Further figures\n\n| key | today |\n| --- | --- |\n${others.map(([key, value]) => `| \`${key}\` | ${roundFigure(value)} |`).join("\n")}\n`}${
  Object.keys(failed).length === 0
    ? ""
    : `\n## Not measured\n\n${Object.entries(failed)
        .map(([part, why]) => `- ${part}: ${why}`)
        .join("\n")}\n`
}
${NOTES}`;
}
