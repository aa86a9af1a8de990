import { parentPort } from "node:worker_threads";
import { readPicture } from "./ocr-engine";

/** One picture after the other; the models stay loaded between them. */
let last: Promise<void> = Promise.resolve();
parentPort?.on("message", ({ id, bytes }: { readonly id: number; readonly bytes: Uint8Array }) => {
  last = last.then(async () => {
    try {
      parentPort?.postMessage({ id, page: await readPicture(bytes) });
    } catch (error) {
      parentPort?.postMessage({ id, failure: error instanceof Error ? error.message : String(error) });
    }
  });
});
