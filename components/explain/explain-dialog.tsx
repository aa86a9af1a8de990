"use client";

import { useTranslations } from "next-intl";
import { useCallback, useEffect, useState } from "react";
import { Button } from "@/components/ui/button";
import { Dialog } from "@/components/ui/dialog";
import { SkeletonText } from "@/components/ui/skeleton";
import { wayOf } from "./way-of";
import type { Working } from "./working";
import { WorkingView } from "./working-view";

type Answer =
  | { readonly state: "loading" }
  | { readonly state: "failed" }
  | { readonly state: "there"; readonly working: Working };

/** The working of a number over the page; deeper workings open in the same window, with a way back. */
export default function ExplainDialog({
  path,
  body,
  onClose,
}: {
  path: string;
  /** JSON that the first working is of, where that has no address of its own. */
  body?: string;
  onClose: () => void;
}) {
  const t = useTranslations("common");
  const [way, setWay] = useState<readonly string[]>([path]);
  const [answer, setAnswer] = useState<Answer>({ state: "loading" });
  const [round, setRound] = useState(0);
  const at = way.at(-1) ?? path;
  const isUnsaved = body !== undefined && way.length === 1;
  // biome-ignore lint/correctness/useExhaustiveDependencies: `round` asks again after a failure.
  useEffect(() => {
    const stop = new AbortController();
    setAnswer({ state: "loading" });
    fetch(`/api/v1${at}`, {
      signal: stop.signal,
      ...(isUnsaved ? { method: "POST", body, headers: { "Content-Type": "application/json" } } : {}),
    })
      .then(async (response) => {
        if (!response.ok) throw new Error(`${response.status}`);
        // The route that answers is typed with the same contract.
        setAnswer({ state: "there", working: (await response.json()) as Working });
      })
      .catch(() => {
        if (!stop.signal.aborted) setAnswer({ state: "failed" });
      });
    return () => stop.abort();
  }, [at, round, body, isUnsaved]);
  const onClick = useCallback((event: React.MouseEvent) => {
    const deeper = wayOf(event.nativeEvent);
    if (deeper === null) return;
    event.preventDefault();
    event.stopPropagation();
    setWay((before) => [...before, deeper]);
  }, []);
  return (
    <Dialog
      open
      size="lg"
      onOpenChange={(isOpen) => (isOpen ? null : onClose())}
      title={answer.state === "there" ? answer.working.title : t("explain.title")}
    >
      {/* biome-ignore lint/a11y/noStaticElementInteractions: the links inside are the controls; this only hears them. */}
      {/* biome-ignore lint/a11y/useKeyWithClickEvents: Enter on a link is a click. */}
      <div onClick={onClick}>
        {answer.state === "loading" ? (
          <SkeletonText lines={6} label={t("explain.loading")} />
        ) : answer.state === "failed" ? (
          <div role="alert" className="grid justify-items-start gap-3">
            <p>{t("explain.failed")}</p>
            <Button onClick={() => setRound(round + 1)}>{t("explain.again")}</Button>
          </div>
        ) : (
          <WorkingView working={answer.working} />
        )}
      </div>
      <div className="mt-5 flex flex-wrap gap-x-5 gap-y-1 text-sm">
        {way.length > 1 ? (
          <button type="button" className="prose-link min-h-9 text-soft" onClick={() => setWay(way.slice(0, -1))}>
            ← {t("back")}
          </button>
        ) : null}
        {isUnsaved ? null : (
          <a href={at} className="prose-link inline-flex min-h-9 items-center text-soft">
            {t("explain.asPage")}
          </a>
        )}
      </div>
    </Dialog>
  );
}
