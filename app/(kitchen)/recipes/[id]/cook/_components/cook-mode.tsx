"use client";

import { ArrowLeft, ArrowRight, Bell, Pause, Play, Plus, Timer, X } from "lucide-react";
import Link from "next/link";
import { useTranslations } from "next-intl";
import { useCallback, useEffect, useRef, useState } from "react";
import { reportEvents } from "@/components/analytics/report-events";
import { Button, buttonClass } from "@/components/ui/button";
import type { DisplayedLine } from "@/lib/engines/recipes/lines/display-line";
import type { StepTimer } from "@/lib/engines/recipes/steps/find-timers";
import { allowSound, ring } from "./kitchen-bell";
import { type RunningTimer, secondsLeft, useTimers } from "./use-timers";
import { useWakeLock } from "./use-wake-lock";

export interface CookStep {
  readonly section: string | null;
  readonly text: string;
  /** Which lines it uses. */
  readonly lines: readonly number[];
  readonly timers: readonly StepTimer[];
}

/** One step at a time, big enough to be read from a metre away. Arrow keys and space turn the page. */
export function CookMode({
  recipe,
  lines,
  steps,
}: {
  /** `href` leads back to it, for as many servings. */
  recipe: { id: string; title: string; servings: number; href: string };
  lines: readonly DisplayedLine[];
  steps: readonly CookStep[];
}) {
  const t = useTranslations("recipes");
  const [at, setAt] = useState(0);
  const [said, setSaid] = useState("");
  const heading = useRef<HTMLHeadingElement>(null);
  const isAwake = useWakeLock();
  const onRing = useCallback(
    (timer: RunningTimer) => {
      ring();
      setSaid(t("cook.rings", { label: timer.label || t("cook.timer") }));
    },
    [t],
  );
  const { timers, now, start, toggle, addMinute, stop } = useTimers(recipe.id, onRing);
  const placeKey = `mealprep.step.${recipe.id}`;

  useEffect(() => {
    // After a reload timers still run, so any touch makes them audible again.
    const options = { once: true };
    window.addEventListener("pointerdown", allowSound, options);
    window.addEventListener("keydown", allowSound, options);
    return () => {
      window.removeEventListener("pointerdown", allowSound);
      window.removeEventListener("keydown", allowSound);
    };
  }, []);

  useEffect(() => {
    const kept = Number(sessionStorage.getItem(placeKey) ?? 0);
    if (Number.isInteger(kept) && kept > 0 && kept < steps.length) setAt(kept);
  }, [placeKey, steps.length]);

  useEffect(() => {
    // Coming back to it in the same tab goes on cooking, and is not begun again.
    const key = `mealprep.begun.${recipe.id}`;
    if (sessionStorage.getItem(key) !== null) return;
    sessionStorage.setItem(key, "");
    reportEvents([{ name: "recipe.cook-started", recipeId: recipe.id }]);
  }, [recipe.id]);
  const finish = useCallback(() => {
    const key = `mealprep.begun.${recipe.id}`;
    if (sessionStorage.getItem(key) !== "") return;
    sessionStorage.setItem(key, "done");
    reportEvents([{ name: "recipe.cooked", recipeId: recipe.id }]);
  }, [recipe.id]);

  const go = useCallback(
    (to: number) => {
      if (to < 0 || to >= steps.length) return;
      if (to === steps.length - 1) finish();
      setAt(to);
      sessionStorage.setItem(placeKey, String(to));
      heading.current?.focus({ preventScroll: true });
      window.scrollTo({ top: 0 });
    },
    [steps.length, placeKey, finish],
  );
  useEffect(() => {
    const onKey = (event: KeyboardEvent) => {
      const on = event.target instanceof HTMLElement ? event.target : null;
      if (event.altKey || event.ctrlKey || event.metaKey || on?.closest("input, textarea, select") !== null) return;
      // Space presses a focused button; elsewhere it turns the page.
      if (event.key === " " && on.closest("button, a, summary") !== null) return;
      if (event.key === "ArrowRight" || event.key === " ") {
        event.preventDefault();
        go(at + 1);
      } else if (event.key === "ArrowLeft") {
        event.preventDefault();
        go(at - 1);
      }
    };
    window.addEventListener("keydown", onKey);
    return () => window.removeEventListener("keydown", onKey);
  }, [at, go]);

  const step = steps[at];
  if (step === undefined) return null;
  const isLast = at === steps.length - 1;
  return (
    <div className="mx-auto max-w-5xl">
      <div className="mb-4 flex items-center justify-between gap-3">
        <p className="min-w-0 truncate text-soft">{recipe.title}</p>
        <Link href={recipe.href} className={buttonClass("plain", "md")}>
          <X aria-hidden="true" className="size-4.5" />
          {t("cook.exit")}
        </Link>
      </div>
      <div aria-hidden="true" className="mb-6 flex gap-1">
        {steps.map((one, place) => (
          <span
            // biome-ignore lint/suspicious/noArrayIndexKey: steps have no other identity and never move here.
            key={place}
            className={`h-1.5 flex-1 rounded-full ${place <= at ? "bg-herb" : "bg-sunk"} ${one.text === "" ? "hidden" : ""}`}
          />
        ))}
      </div>
      <div className="grid gap-8 md:grid-cols-[minmax(0,1fr)_18rem]">
        <section aria-labelledby="cook-step" className="min-w-0">
          <h1 id="cook-step" ref={heading} tabIndex={-1} className="text-xl text-herb">
            {t("cook.step", { place: at + 1, count: steps.length })}
            {step.section === null ? null : <span className="text-soft"> · {step.section}</span>}
          </h1>
          <p
            aria-live="polite"
            className="mt-3 text-[clamp(1.5rem,1.1rem+1.8vw,2.25rem)] leading-snug text-pretty whitespace-pre-line"
          >
            {step.text}
          </p>
          {step.timers.length === 0 ? null : (
            <div className="mt-6 flex flex-wrap gap-2">
              {step.timers.map((timer) => (
                <Button
                  key={timer.start}
                  size="lg"
                  icon={<Timer aria-hidden="true" className="size-5" />}
                  onClick={() => {
                    allowSound();
                    start(timer.label, timer.seconds);
                  }}
                >
                  {t("cook.start", { time: clock(timer.seconds) })}
                </Button>
              ))}
            </div>
          )}
        </section>
        <aside aria-labelledby="cook-needs">
          <h2 id="cook-needs" className="text-[1.0625rem]">
            {t("cook.needs")}
          </h2>
          {step.lines.length === 0 ? (
            <p className="mt-2 text-soft">{t("cook.needsNothing")}</p>
          ) : (
            <ul className="mt-2">
              {step.lines.map((index) => (
                <Needed key={index} line={lines[index]} />
              ))}
            </ul>
          )}
          <details className="mt-3">
            <summary className="prose-link flex min-h-11 items-center text-soft hover:text-ink">
              {t("cook.all", { count: recipe.servings })}
            </summary>
            <ul>
              {lines.map((line, index) => (
                // biome-ignore lint/suspicious/noArrayIndexKey: lines have no other identity and never move here.
                <Needed key={index} line={line} />
              ))}
            </ul>
          </details>
        </aside>
      </div>
      {timers.length === 0 ? null : (
        <section aria-label={t("cook.timers")} className="mt-8 grid gap-2 sm:grid-cols-2">
          {timers.map((timer) => {
            const left = secondsLeft(timer, now);
            const label = timer.label || t("cook.timer");
            return (
              <div
                key={timer.id}
                className={`flex items-center gap-3 rounded-tile border px-4 py-3 ${timer.hasRung ? "border-honey bg-honey-wash motion-safe:animate-shimmer" : "bg-surface"}`}
              >
                {timer.hasRung ? <Bell aria-hidden="true" className="size-5 text-honey" /> : null}
                <div className="min-w-0 flex-1">
                  <p className="truncate text-sm text-soft">{label}</p>
                  <p role="timer" className="title text-2xl leading-none">
                    {timer.hasRung ? t("cook.done") : clock(left)}
                  </p>
                </div>
                {timer.hasRung ? null : (
                  <Button
                    size="icon"
                    look="bare"
                    aria-label={t(timer.endsAt === null ? "cook.resume" : "cook.pause", { label })}
                    onClick={() => toggle(timer.id)}
                  >
                    {timer.endsAt === null ? (
                      <Play aria-hidden="true" className="size-5" />
                    ) : (
                      <Pause aria-hidden="true" className="size-5" />
                    )}
                  </Button>
                )}
                <Button
                  size="icon"
                  look="bare"
                  aria-label={t("cook.minute", { label })}
                  onClick={() => addMinute(timer.id)}
                >
                  <Plus aria-hidden="true" className="size-5" />
                </Button>
                <Button size="icon" look="bare" aria-label={t("cook.stop", { label })} onClick={() => stop(timer.id)}>
                  <X aria-hidden="true" className="size-5" />
                </Button>
              </div>
            );
          })}
        </section>
      )}
      <div className="sticky bottom-[calc(4rem+env(safe-area-inset-bottom))] mt-8 flex gap-2 bg-paper py-3 md:bottom-0">
        <Button
          size="lg"
          className="flex-1"
          disabled={at === 0}
          onClick={() => go(at - 1)}
          icon={<ArrowLeft aria-hidden="true" className="size-5" />}
        >
          {t("cook.previous")}
        </Button>
        {isLast ? (
          <Link
            href={recipe.href}
            className={buttonClass("go", "lg", "flex-1")}
            onClick={() => sessionStorage.removeItem(placeKey)}
          >
            {t("cook.finish")}
          </Link>
        ) : (
          <Button size="lg" look="go" className="flex-1" onClick={() => go(at + 1)}>
            {t("cook.next")}
            <ArrowRight aria-hidden="true" className="size-5" />
          </Button>
        )}
      </div>
      <p className="text-sm text-faint">{isAwake ? t("cook.awake") : t("cook.keys")}</p>
      <p role="alert" className="sr-only">
        {said}
      </p>
    </div>
  );
}

function Needed({ line }: { line: DisplayedLine | undefined }) {
  if (line === undefined) return null;
  return (
    <li className="border-b border-line py-2 text-[1.0625rem] last:border-0">
      {line.amount === "" ? null : <span className="font-semibold">{line.amount} </span>}
      {line.name}
      {line.preparation === "" ? null : <span className="text-soft"> {line.preparation}</span>}
    </li>
  );
}

/** 75 → "1:15", 4500 → "1:15:00". */
function clock(seconds: number): string {
  const two = (n: number) => String(n).padStart(2, "0");
  const hours = Math.floor(seconds / 3600);
  const minutes = Math.floor((seconds % 3600) / 60);
  return hours > 0 ? `${hours}:${two(minutes)}:${two(seconds % 60)}` : `${minutes}:${two(seconds % 60)}`;
}
