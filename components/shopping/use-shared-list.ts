"use client";

import { useQuery, useQueryClient } from "@tanstack/react-query";
import { useCallback, useEffect, useState } from "react";
import type { ListedWeek } from "@/lib/domains/shopping/policy";
import { enqueue, overlay, readQueue, type Tick, withoutSent } from "@/lib/engines/shopping/tick-queue";

/**
 * A list that several browsers hold at once: read from the server, told of changes by server-sent events, and ticked here
 * first. Ticks wait in local storage until they arrived, so a reload or a lost connection loses none.
 */
export function useSharedList(initial: ListedWeek) {
  const client = useQueryClient();
  const key = ["shopping", initial.id] as const;
  const storage = `mealprep:ticks:${initial.id}`;
  const { data: list } = useQuery({
    queryKey: key,
    initialData: initial,
    staleTime: Number.POSITIVE_INFINITY,
    queryFn: async (): Promise<ListedWeek> => {
      const reply = await fetch(`/api/v1/shopping/${initial.id}`);
      if (!reply.ok) throw new Error(`The list answered ${reply.status}.`);
      return reply.json();
    },
  });
  const [queue, setQueue] = useState<readonly Tick[]>([]);
  const [isOnline, setOnline] = useState(true);
  const reload = useCallback(
    () => client.invalidateQueries({ queryKey: ["shopping", initial.id] }),
    [client, initial.id],
  );

  const keep = useCallback(
    (change: (queue: readonly Tick[]) => Tick[]) => {
      // The stored queue is the truth: another tab of this browser may have added to it.
      const next = change(readQueue(localStorage.getItem(storage)));
      localStorage.setItem(storage, JSON.stringify(next));
      setQueue(next);
    },
    [storage],
  );

  const send = useCallback(async () => {
    const waiting = readQueue(localStorage.getItem(storage));
    if (waiting.length === 0) return;
    const now = Date.now();
    const ticks = waiting.map(({ itemId, isChecked, at }) => ({
      itemId,
      isChecked,
      ageMs: Math.max(0, now - Date.parse(at)),
    }));
    const reply = await fetch(`/api/v1/shopping/${initial.id}/ticks`, {
      method: "POST",
      headers: { "content-type": "application/json" },
      body: JSON.stringify({ ticks }),
    }).catch(() => null);
    setOnline(reply !== null);
    // Also "too many requests" is an answer for later.
    if (reply === null || reply.status >= 500 || reply.status === 429) return;
    // Refused ticks (a list that is gone) would never arrive: they are dropped, and the server's state is shown.
    await reload();
    keep((queue) => withoutSent(queue, waiting));
  }, [initial.id, storage, keep, reload]);

  useEffect(() => {
    setQueue(readQueue(localStorage.getItem(storage)));
    void send();
    const again = setInterval(() => void send(), 5_000);
    const onBack = () => {
      setOnline(true);
      void send();
      void reload();
    };
    const onGone = () => setOnline(false);
    const onStorage = (event: StorageEvent) => {
      if (event.key === storage) setQueue(readQueue(event.newValue));
    };
    window.addEventListener("online", onBack);
    window.addEventListener("offline", onGone);
    window.addEventListener("storage", onStorage);
    return () => {
      clearInterval(again);
      window.removeEventListener("online", onBack);
      window.removeEventListener("offline", onGone);
      window.removeEventListener("storage", onStorage);
    };
  }, [send, reload, storage]);

  useEffect(() => {
    const events = new EventSource(`/api/v1/shopping/${initial.id}/events`);
    // What changed between the page's rendering and this connection, or during a gap, was told to nobody.
    events.addEventListener("open", () => void reload());
    events.addEventListener("change", () => void reload());
    return () => events.close();
  }, [initial.id, reload]);

  const tick = (itemId: string, isChecked: boolean) => {
    keep((queue) => enqueue(queue, { itemId, isChecked, at: new Date().toISOString() }));
    void send();
  };

  return { list, items: overlay(list.items, queue), isOnline, tick, reload };
}
