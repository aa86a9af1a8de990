import { Readable, Writable } from "node:stream";
import { describe, expect, it } from "vitest";
import { Refusal } from "./refusal";
import { runLines, type Verb } from "./run-lines";

function collector() {
  const parts: string[] = [];
  const stream = new Writable({
    write(chunk, _, done) {
      parts.push(String(chunk));
      done();
    },
  });
  return { stream, text: () => parts.join("") };
}

async function run(verb: Verb, chunks: readonly (string | Buffer)[]) {
  const [output, errors] = [collector(), collector()];
  const input = Readable.from(
    chunks.map((chunk) => Buffer.from(chunk)),
    { objectMode: false },
  );
  const refused = await runLines(verb, { input, output: output.stream, errors: errors.stream });
  return {
    refused,
    lines: output
      .text()
      .split("\n")
      .slice(0, -1)
      .map((line) => JSON.parse(line)),
    errors: errors.text(),
  };
}

describe("runLines", () => {
  it("answers every line in order, whatever the chunks cut through", async () => {
    const text = Buffer.from("one\r\nżółw\n\nlast");
    const cut = text.indexOf("ż") + 1;
    const { lines, refused } = await run((line) => line, [text.subarray(0, cut), text.subarray(cut)]);
    expect(lines).toEqual(["one", "żółw", "", "last"]);
    expect(refused).toBe(0);
  });

  it("keeps its place after a line that is no good, and says why", async () => {
    const verb: Verb = async (line) => {
      if (line === "bad") throw new Refusal("not-json", "No JSON.");
      if (line === "worse") throw new Error("broke\nhere");
      return { line };
    };
    const { lines, refused, errors } = await run(verb, ["good\nbad\nworse\ngood\n"]);
    expect(lines).toEqual([
      { line: "good" },
      { error: { reason: "not-json", message: "No JSON." } },
      { error: { reason: "failed", message: "broke here" } },
      { line: "good" },
    ]);
    expect(refused).toBe(2);
    expect(errors.split("\n")).toHaveLength(3);
  });
});
