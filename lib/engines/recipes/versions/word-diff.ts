import { longestCommon } from "./longest-common";

/** A run of text that both sides have, or only one. */
export interface WordRun {
  readonly kind: "same" | "added" | "removed";
  readonly text: string;
}

/** Words, single signs and the white space between them: joined again they are the text. */
const piecesOf = (text: string): string[] => text.match(/\s+|\p{N}+(?:[.,/⁄]\p{N}+)*|[\p{L}\p{M}\p{N}'’-]+|./gsu) ?? [];

/**
 * What changed between two texts, word by word. The runs that are not added give `before`, those not removed `after`,
 * sign by sign.
 */
export function wordDiff(before: string, after: string): readonly WordRun[] {
  const a = piecesOf(before);
  const b = piecesOf(after);
  const runs: WordRun[] = [];
  const push = (kind: WordRun["kind"], text: string) => {
    const last = runs.at(-1);
    if (text === "") return;
    if (last?.kind === kind) runs[runs.length - 1] = { kind, text: last.text + text };
    else runs.push({ kind, text });
  };
  let [i, j] = [0, 0];
  for (const [row, column] of [...longestCommon(a, b), [a.length, b.length] as const]) {
    push("removed", a.slice(i, row).join(""));
    push("added", b.slice(j, column).join(""));
    push("same", a[row] ?? "");
    [i, j] = [row + 1, column + 1];
  }
  return joinedOverSpaces(runs);
}

/** A lone space between two changed runs is no anchor: "red onion" for "old leek" reads as one change. */
function joinedOverSpaces(runs: readonly WordRun[]): readonly WordRun[] {
  const out: WordRun[] = [];
  let removed = "";
  let added = "";
  const flush = () => {
    if (removed !== "") out.push({ kind: "removed", text: removed });
    if (added !== "") out.push({ kind: "added", text: added });
    removed = added = "";
  };
  runs.forEach((run, place) => {
    if (run.kind === "removed") removed += run.text;
    else if (run.kind === "added") added += run.text;
    else if (/^\s+$/.test(run.text) && removed !== "" && added !== "" && changesBothBefore(runs, place + 1)) {
      removed += run.text;
      added += run.text;
    } else {
      flush();
      out.push(run);
    }
  });
  flush();
  return out;
}

const changesBothBefore = (runs: readonly WordRun[], from: number): boolean =>
  runs[from]?.kind === "removed" && runs[from + 1]?.kind === "added";
