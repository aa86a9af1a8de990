import type { ReactNode } from "react";
import { findTimers } from "@/lib/engines/recipes/steps/find-timers";

/** The method, numbered, its times marked. */
export function RecipeSteps({
  steps,
}: {
  steps: readonly { readonly section: string | null; readonly text: string }[];
}) {
  const groups: { heading: string | null; steps: { text: string; number: number }[] }[] = [];
  steps.forEach((step, index) => {
    const last = groups.at(-1);
    const entry = { text: step.text, number: index + 1 };
    if (last !== undefined && last.heading === step.section) last.steps.push(entry);
    else groups.push({ heading: step.section, steps: [entry] });
  });
  return groups.map((group) => (
    <div key={group.steps[0]?.number} className="mb-6 last:mb-0">
      {group.heading === null ? null : <h3 className="mb-2.5">{group.heading}</h3>}
      <ol start={group.steps[0]?.number} className="grid gap-5">
        {group.steps.map((step) => (
          <li key={step.number} className="grid grid-cols-[2rem_minmax(0,1fr)] items-baseline">
            <span aria-hidden="true" className="title text-xl text-herb">
              {step.number}
            </span>
            <p className="text-pretty whitespace-pre-line break-words">
              <MarkedTimes text={step.text} />
            </p>
          </li>
        ))}
      </ol>
    </div>
  ));
}

/** A step's text with each time set off. */
function MarkedTimes({ text }: { text: string }): ReactNode {
  const pieces: ReactNode[] = [];
  let at = 0;
  for (const timer of findTimers(text)) {
    pieces.push(text.slice(at, timer.start));
    pieces.push(
      <span
        key={timer.start}
        className="rounded-tag bg-honey-wash px-1.5 py-0.5 font-semibold whitespace-nowrap text-honey"
      >
        {text.slice(timer.start, timer.end)}
      </span>,
    );
    at = timer.end;
  }
  return [...pieces, text.slice(at)];
}
