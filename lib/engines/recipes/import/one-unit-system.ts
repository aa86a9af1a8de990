import type { RegionLine } from "./region";

const metric = /\d\s*(?:g|gr|kg|ml|cl|dl|l)\b/i;
const fewest = 6;

/** A list that a page gives twice, once for each unit system, cut down to the metric half. */
export function oneUnitSystem(lines: readonly RegionLine[]): readonly RegionLine[] {
  const half = lines.length / 2;
  if (lines.length < fewest || !Number.isInteger(half)) return lines;
  const [first, second] = [lines.slice(0, half), lines.slice(half)];
  const twins = first.filter((line, index) => lastWord(line.text) === lastWord(second[index]?.text ?? "")).length;
  if (twins < 0.8 * half) return lines;
  return metricShare(second) > metricShare(first) ? second : first;
}

function lastWord(text: string): string {
  return text.slice(text.lastIndexOf(" ") + 1).toLowerCase();
}

function metricShare(lines: readonly RegionLine[]): number {
  return lines.filter((line) => metric.test(line.text)).length;
}
