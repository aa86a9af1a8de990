"use client";

import { useRouter } from "next/navigation";
import { type FormEvent, useEffect, useEffectEvent, useRef, useState, useTransition } from "react";
import type { FieldWords } from "./field-words";
import { FilterFields } from "./filter-fields";

const TYPING_PAUSE_MS = 350;

/**
 * A plain GET form that also answers at once when something is ticked or typed. The address holds the state: when it
 * changes by other means (back, a link), the fields are drawn anew from it.
 */
export function FilterForm({ current, label, words }: { current: string; label: string; words: FieldWords }) {
  const router = useRouter();
  const form = useRef<HTMLFormElement>(null);
  const pause = useRef<ReturnType<typeof setTimeout>>(undefined);
  const sent = useRef(current);
  const [version, setVersion] = useState(0);
  const [isPending, startTransition] = useTransition();

  useEffect(() => {
    if (current === sent.current) return;
    sent.current = current;
    setVersion((n) => n + 1);
  }, [current]);

  const send = () => {
    clearTimeout(pause.current);
    if (form.current === null) return;
    const query = new URLSearchParams();
    const entries = [...new FormData(form.current)].sort(([a], [b]) => (a < b ? -1 : a > b ? 1 : 0));
    for (const [name, value] of entries) if (typeof value === "string" && value !== "") query.append(name, value);
    const text = query.toString();
    if (text === sent.current) return;
    sent.current = text;
    startTransition(() => router.push(text === "" ? "/recipes" : `/recipes?${text}`, { scroll: false }));
  };
  const onChange = (event: FormEvent) => {
    clearTimeout(pause.current);
    const isTyping =
      event.target instanceof HTMLInputElement && (event.target.type === "search" || event.target.type === "text");
    if (isTyping) pause.current = setTimeout(send, TYPING_PAUSE_MS);
    else send();
  };

  const sendTyped = useEffectEvent(() => {
    const typed = form.current?.elements.namedItem("q");
    if (typed instanceof HTMLInputElement && typed.value !== typed.defaultValue) send();
  });
  // What was typed before the page was awake had nobody to hear it.
  useEffect(() => sendTyped(), []);

  return (
    <search aria-label={label} className="mb-6 block">
      <form
        ref={form}
        action="/recipes"
        onChange={onChange}
        onSubmit={(event) => {
          event.preventDefault();
          send();
        }}
        aria-busy={isPending}
      >
        <div key={version}>
          <FilterFields words={words} />
        </div>
      </form>
    </search>
  );
}
