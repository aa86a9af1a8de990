import { describe, expect, it } from "vitest";
import { readCapped } from "./request-body";

/** A request whose body comes in these pieces; an error among them breaks it off. */
const sending = (...pieces: readonly (string | Error)[]) => {
  const left = [...pieces];
  const body = new ReadableStream<Uint8Array>({
    pull(controller) {
      const piece = left.shift();
      if (piece === undefined) controller.close();
      else if (piece instanceof Error) controller.error(piece);
      else controller.enqueue(new TextEncoder().encode(piece));
    },
  });
  return new Request("http://localhost/", { method: "POST", body, duplex: "half" } as RequestInit);
};

describe("readCapped", () => {
  it("puts the pieces together", async () => {
    expect(new TextDecoder().decode(await readCapped(sending("[1,", "2]"), 10))).toBe("[1,2]");
  });

  it("stops at the limit, and says of a body that breaks off that it did", async () => {
    await expect(readCapped(sending("12345", "67890"), 8)).rejects.toMatchObject({ code: "too-large" });
    await expect(readCapped(sending("12345", new Error("aborted")), 8)).rejects.toMatchObject({ code: "malformed" });
  });
});
