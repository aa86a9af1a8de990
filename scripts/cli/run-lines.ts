import { once } from "node:events";
import type { Readable, Writable } from "node:stream";
import { Refusal } from "./refusal";

/** One input line to one value that is printed as a JSON line; throws a Refusal where the line is no good. */
export type Verb = (line: string) => unknown;

interface Streams {
  readonly input: Readable;
  readonly output: Writable;
  readonly errors: Writable;
}

/** Longer lines are refused before they are read whole. */
const MOST_CHARACTERS = 32_000_000;

/**
 * Answers every input line with exactly one output line, in order and while the input still comes in. A refused line
 * answers `{"error": {reason, message}}` and puts one line on `errors`. Gives how many were refused.
 */
export async function runLines(verb: Verb, { input, output, errors }: Streams): Promise<number> {
  let refused = 0;
  let number = 0;
  const answer = async (line: string): Promise<string> => {
    number += 1;
    try {
      if (line.length > MOST_CHARACTERS)
        throw new Refusal("too-large", "The line is longer than 32 million characters.");
      return `${JSON.stringify(await verb(line.endsWith("\r") ? line.slice(0, -1) : line))}\n`;
    } catch (error) {
      refused += 1;
      const { reason, message } = explain(error);
      errors.write(`line ${number}: ${reason}: ${message}\n`);
      return `${JSON.stringify({ error: { reason, message } })}\n`;
    }
  };
  for await (const lines of completeLines(input)) {
    let answers = "";
    for (const line of lines) answers += await answer(line);
    if (answers !== "" && !output.write(answers)) await once(output, "drain");
  }
  return refused;
}

/** The complete lines of each chunk; a last line without a line feed counts. */
async function* completeLines(input: Readable): AsyncGenerator<string[]> {
  input.setEncoding("utf8");
  let open: string[] = [];
  for await (const chunk of input as AsyncIterable<string>) {
    const parts = chunk.split("\n");
    const last = parts.pop() ?? "";
    const first = parts.shift();
    if (first === undefined) {
      open.push(last);
      continue;
    }
    const lines = [open.join("") + first, ...parts];
    open = [last];
    yield lines;
  }
  const rest = open.join("");
  if (rest !== "") yield [rest];
}

function explain(error: unknown): { reason: string; message: string } {
  if (error instanceof Refusal) return { reason: error.reason, message: error.message };
  const message = error instanceof Error ? error.message : String(error);
  return { reason: "failed", message: message.replace(/\s+/g, " ").slice(0, 300) };
}
