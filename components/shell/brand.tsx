import clsx from "clsx";

/** The name as it is written everywhere. */
export function Brand({ className }: { className?: string | undefined }) {
  return (
    <span className={clsx("title text-[1.25rem] font-semibold! tracking-[-0.02em] whitespace-nowrap", className)}>
      MealPrep<span className="text-herb">360</span>
    </span>
  );
}
