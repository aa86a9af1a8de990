import clsx from "clsx";
import { useTranslations } from "next-intl";
import type { ExamplePlate } from "./example-plates";
import { Plate } from "./plate";

type Day = "mon" | "tue" | "wed" | "thu" | "fri" | "sat" | "sun";

/** The example dinners; Friday eats what Monday cooked. */
const days: readonly { day: Day; plate: ExamplePlate | null; isHoney?: true }[] = [
  { day: "mon", plate: "chana" },
  { day: "tue", plate: "tagliatelle" },
  { day: "wed", plate: "salmon" },
  { day: "thu", plate: "pie", isHoney: true },
  { day: "fri", plate: null },
  { day: "sat", plate: "chilli" },
  { day: "sun", plate: "roast" },
];

/** A week of dinners as the plan draws it: cooked meals with their plate, leftovers quieter. */
export function WeekStrip({ className }: { className?: string | undefined }) {
  const t = useTranslations("site.week");
  return (
    <figure className={className}>
      <section
        aria-label={t("label")}
        // biome-ignore lint/a11y/noNoninteractiveTabindex: it scrolls sideways on phones, by keyboard too.
        tabIndex={0}
        className="scroll-row -mx-4 scroll-px-4 gap-2.5 px-4 py-1 sm:-mx-6 sm:scroll-px-6 sm:px-6 lg:mx-0 lg:grid lg:grid-cols-7 lg:px-0"
      >
        {days.map(({ day, plate, isHoney }) => (
          <article key={day} className="flex w-40 flex-col lg:w-auto">
            <p className="px-1 pb-1.5 text-sm text-soft">{t(`days.${day}`)}</p>
            <div
              className={clsx(
                "flex flex-1 flex-col overflow-hidden rounded-tile border",
                plate ? "border-line bg-surface" : "border-dashed border-edge/60 bg-sunk/60",
              )}
            >
              {plate ? <Plate name={plate} className="block h-24 w-full" /> : null}
              <div className="flex flex-1 flex-col gap-1.5 p-3">
                <p className="title text-[0.9375rem]">{t(`${day}.title`)}</p>
                <p className={clsx("mt-auto text-sm", isHoney ? "text-honey" : "text-soft")}>{t(`${day}.note`)}</p>
              </div>
            </div>
          </article>
        ))}
      </section>
      <figcaption className="mt-3 text-sm text-soft">{t("caption")}</figcaption>
    </figure>
  );
}
