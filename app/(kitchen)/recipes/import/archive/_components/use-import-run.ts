import { useRouter } from "next/navigation";
import { useEffect, useEffectEvent, useRef, useState } from "react";
import type { ImportProgress, OpenedImport } from "@/lib/domains/archives/policy";

interface Reply<T> {
  readonly data?: T | undefined;
  readonly serverError?: { readonly message: string } | undefined;
}
export interface ImportVerbs {
  readonly start: (input: { importId: string; chosen: string[] }) => Promise<Reply<ImportProgress>>;
  readonly next: (input: { importId: string }) => Promise<Reply<ImportProgress>>;
  readonly stop: (input: { importId: string }) => Promise<Reply<ImportProgress>>;
  readonly undo: (input: { importId: string }) => Promise<Reply<{ readonly gone: number; readonly kept: number }>>;
}

/**
 * Asks for batch after batch until all is here, somebody stops, or the page is left; then a job brings the rest, and the
 * page opened again joins in.
 */
export function useImportRun(opened: OpenedImport, verbs: ImportVerbs) {
  const router = useRouter();
  const [progress, setProgress] = useState(() => progressIn(opened));
  const [isRunning, setRunning] = useState(false);
  const [isUndoing, setUndoing] = useState(false);
  const [kept, setKept] = useState(0);
  /** Null = none; an empty text = nothing more is known. */
  const [failure, setFailure] = useState<string | null>(null);
  const isWanted = useRef(false);
  const input = { importId: opened.id };

  const join = useEffectEvent(() => {
    if (opened.status === "running") void loop(() => verbs.next(input));
  });
  useEffect(() => {
    join();
    return () => {
      isWanted.current = false;
    };
  }, []);

  async function loop(first: () => ReturnType<ImportVerbs["next"]>) {
    isWanted.current = true;
    setRunning(true);
    setFailure(null);
    let step = first;
    while (isWanted.current) {
      const reply = await step().catch(() => undefined);
      if (reply?.data === undefined) {
        setFailure(reply?.serverError?.message ?? "");
        break;
      }
      setProgress(reply.data);
      if (reply.data.status !== "running") break;
      step = () => verbs.next(input);
    }
    setRunning(false);
    router.refresh();
  }

  return {
    progress,
    isRunning,
    isUndoing,
    kept,
    failure,
    begin: (chosen: string[]) => loop(() => verbs.start({ ...input, chosen })),
    goOn: () => loop(() => verbs.next(input)),
    async stop() {
      isWanted.current = false;
      const reply = await verbs.stop(input).catch(() => undefined);
      if (reply?.data !== undefined) setProgress(reply.data);
    },
    async undo() {
      setUndoing(true);
      setFailure(null);
      const reply = await verbs.undo(input).catch(() => undefined);
      setUndoing(false);
      if (reply?.data === undefined) return setFailure(reply?.serverError?.message ?? "");
      setKept(reply.data.kept);
      setProgress((last) => ({ ...last, status: "undone" }));
    },
  };
}

function progressIn({ status, items }: OpenedImport): ImportProgress {
  const chosen = items.filter((item) => item.isChosen);
  const of = (outcome: OpenedImport["items"][number]["outcome"]) =>
    chosen.filter((item) => item.outcome === outcome).length;
  return {
    status,
    chosen: chosen.length,
    imported: of("imported"),
    alreadyHere: of("already-here"),
    failed: of("failed"),
  };
}
