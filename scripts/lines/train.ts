/**
 * Trains the line parser's sequence model on the development lines and prints how it does on the tenth it never saw.
 * `npx tsx scripts/lines/train.ts --write` replaces lib/engines/recipes/lines/weights.gen.ts; needed whenever the
 * features, the tokens or the unit table change.
 */
import { writeFileSync } from "node:fs";
import path from "node:path";
import { encode } from "@/lib/engines/recipes/lines/features";
import { bestStates, type LineModel } from "@/lib/engines/recipes/lines/model";
import { labelOf, statesOf } from "@/lib/engines/recipes/lines/states";
import { alignLabels, readCases, SOURCES } from "./cases";
import { type Example, train } from "./crf";

const examples: (Example & { readonly source: string; readonly heldOut: boolean })[] = [];
for (const source of SOURCES) {
  for (const line of readCases(source) ?? []) {
    const aligned = alignLabels(line);
    if (aligned)
      examples.push({ line: encode(aligned.tokens), states: statesOf(aligned.labels), source, heldOut: line.heldOut });
  }
}
const training = examples.filter((example) => !example.heldOut);
const heldOut = examples.filter((example) => example.heldOut);
console.error(`${training.length} lines to learn from, ${heldOut.length} held out`);

function report(model: LineModel, set: typeof examples): string {
  return SOURCES.map((source) => {
    let names = 0;
    let lines = 0;
    const own = set.filter((example) => example.source === source);
    for (const { line, states } of own) {
      const found = bestStates(model, line).states;
      const differs = states.filter((state, i) => labelOf(state) !== labelOf(found[i] ?? 0));
      if (differs.length === 0) lines++;
      const wrong = states.some((state, i) => {
        const [a, b] = [labelOf(state), labelOf(found[i] ?? 0)];
        return a !== b && [a, b].some((label) => label === "name" || label === "quantity" || label === "unit");
      });
      if (!wrong) names++;
    }
    return `${source} ${((100 * names) / own.length).toFixed(1)} (whole line ${((100 * lines) / own.length).toFixed(1)})`;
  }).join("  ");
}
const model = train(training, {
  epochs: 6,
  rate: 0.1,
  dropout: 0.3,
  seed: 7,
  onEpoch: (epoch, now) => console.error(epoch + 1, new Date().toISOString().slice(14, 19), report(now, heldOut)),
});
console.error("trained on:", report(model, training));

/** Weights as whole steps of `scale`, one signed byte each, base64. */
function write(trained: LineModel): void {
  let largest = 0;
  for (const weight of trained.emissions) largest = Math.max(largest, Math.abs(weight));
  const scale = largest / 127;
  const bytes = Buffer.alloc(trained.emissions.length);
  trained.emissions.forEach((weight, i) => {
    bytes.writeInt8(Math.round(weight / scale), i);
  });
  const transitions = Array.from(trained.transitions, (weight) => Number(weight.toFixed(3)));
  writeFileSync(
    path.resolve(import.meta.dirname, "../../lib/engines/recipes/lines/weights.gen.ts"),
    `// Written by scripts/lines/train.ts from hand-labelled lines; held out: ${report({ emissions: Int8Array.from(bytes), transitions: trained.transitions, scale }, heldOut)}.
export const SCALE = ${scale};
export const TRANSITIONS: readonly number[] = ${JSON.stringify(transitions)};
export const EMISSIONS =
  "${bytes.toString("base64")}";
`,
  );
}
if (process.argv.includes("--write")) write(model);
