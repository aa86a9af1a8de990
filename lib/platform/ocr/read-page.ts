import "server-only";
import { Worker } from "node:worker_threads";
import type { ReadPage } from "./page-line";

interface Pending {
  readonly resolve: (page: ReadPage) => void;
  readonly reject: (error: Error) => void;
}

let thread: { readonly worker: Worker; readonly pending: Map<number, Pending> } | null = null;
let asked = 0;
/** Longer than any page takes; a thread that hangs is ended and started anew for the next. */
const LONGEST_MS = 300_000;

/** Reads a picture's text in a thread of its own (models of 15 MB are loaded with the first). Throws where it cannot be read. */
export function readPage(bytes: Uint8Array): Promise<ReadPage> {
  thread ??= startThread();
  const { worker, pending } = thread;
  const id = ++asked;
  return new Promise<ReadPage>((resolve, reject) => {
    const late = setTimeout(() => void worker.terminate(), LONGEST_MS);
    const settle =
      <T>(done: (value: T) => void) =>
      (value: T) => {
        clearTimeout(late);
        done(value);
      };
    pending.set(id, { resolve: settle(resolve), reject: settle(reject) });
    worker.ref();
    worker.postMessage({ id, bytes });
  });
}

function startThread() {
  const pending = new Map<number, Pending>();
  const worker = new Worker(new URL("./ocr-thread.ts", import.meta.url));
  worker.on("message", (message: { id: number; page?: ReadPage; failure?: string }) => {
    const waiting = pending.get(message.id);
    pending.delete(message.id);
    if (pending.size === 0) worker.unref();
    if (message.page === undefined) waiting?.reject(new Error(message.failure ?? "The page could not be read."));
    else waiting?.resolve(message.page);
  });
  const end = (reason: unknown) => {
    if (thread?.worker === worker) thread = null;
    const error = reason instanceof Error ? reason : new Error("The reading thread ended.");
    for (const { reject } of pending.values()) reject(error);
    pending.clear();
  };
  worker.on("error", end);
  worker.on("exit", end);
  return { worker, pending };
}
