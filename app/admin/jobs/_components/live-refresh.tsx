"use client";

import { useRouter } from "next/navigation";
import { useEffect, useRef } from "react";

const EVERY_MS = 2_000;

/** Draws the page anew when its runs have changed; rests while the tab is hidden. `pulse` is what the page was drawn from. */
export function LiveRefresh({ run, pulse }: { run?: string; pulse: string }) {
  const router = useRouter();
  const drawn = useRef(pulse);
  drawn.current = pulse;
  useEffect(() => {
    const leaving = new AbortController();
    const query = run === undefined ? "" : `?run=${encodeURIComponent(run)}`;
    let isAsking = false;
    const look = async () => {
      if (document.hidden || isAsking) return;
      isAsking = true;
      try {
        const reply = await fetch(`/api/v1/admin/jobs/pulse${query}`, { signal: leaving.signal });
        const { pulse: now } = (await reply.json()) as { pulse?: string };
        if (reply.ok && now !== undefined && now !== drawn.current) router.refresh();
      } catch {
        // The next look may succeed; the page stands as it was drawn.
      } finally {
        isAsking = false;
      }
    };
    const timer = setInterval(look, EVERY_MS);
    document.addEventListener("visibilitychange", look);
    return () => {
      clearInterval(timer);
      document.removeEventListener("visibilitychange", look);
      leaving.abort();
    };
  }, [router, run]);
  return null;
}
