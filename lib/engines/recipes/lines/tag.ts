import { encode } from "./features";
import type { Label } from "./labels";
import { mendLabels } from "./mend-labels";
import { mendPartOf } from "./mend-part-of";
import { bestStates, EMISSION_SIZE, type LineModel } from "./model";
import { mendOtherLanguages } from "./other-languages";
import { labelOf } from "./states";
import type { Token } from "./tokens";
import { EMISSIONS, SCALE, TRANSITIONS } from "./weights.gen";

let loaded: LineModel | null = null;

function model(): LineModel {
  if (loaded) return loaded;
  const text = atob(EMISSIONS);
  const emissions = new Int8Array(EMISSION_SIZE);
  for (let i = 0; i < EMISSION_SIZE; i++) emissions[i] = text.charCodeAt(i);
  loaded = { emissions, transitions: Float32Array.from(TRANSITIONS), scale: SCALE };
  return loaded;
}

/** The label of every token by the trained model (marks are "comment"), and the chance that all are right. */
export function tag(tokens: readonly Token[]): { labels: Label[]; probability: number } {
  const line = encode(tokens);
  const { states, probability } = bestStates(model(), line);
  const labels = tokens.map((): Label => "comment");
  line.at.forEach((index, i) => {
    labels[index] = labelOf(states[i] ?? 0);
  });
  mendLabels(tokens, labels);
  mendPartOf(tokens, labels);
  mendOtherLanguages(tokens, labels);
  return { labels, probability };
}
