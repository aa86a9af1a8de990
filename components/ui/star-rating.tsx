import clsx from "clsx";
import { Star } from "lucide-react";
import { useTranslations } from "next-intl";
import type { ChangeEvent } from "react";

const five = [1, 2, 3, 4, 5] as const;

/** Stars to read: an average, 0 to 5, filled to the tenth. */
export function Stars({ value, className }: { value: number | null; className?: string | undefined }) {
  const t = useTranslations("common");
  const share = value === null || !Number.isFinite(value) ? 0 : Math.min(1, Math.max(0, value / 5));
  return (
    <span className={clsx("relative inline-flex text-honey-fill [&_svg]:size-4", className)}>
      <span className="sr-only">
        {share === 0 ? t("notRated") : t("starsOf", { count: Math.round(share * 50) / 10 })}
      </span>
      <span aria-hidden="true" className="inline-flex">
        {five.map((star) => (
          <Star key={star} strokeWidth={1.5} />
        ))}
      </span>
      <span
        aria-hidden="true"
        className="absolute inset-y-0 left-0 flex overflow-hidden"
        style={{ width: `${share * 100}%` }}
      >
        {five.map((star) => (
          <Star key={star} className="flex-none" fill="currentColor" strokeWidth={1.5} />
        ))}
      </span>
    </span>
  );
}

/** Stars to give. Radios underneath, so arrow keys work and a plain form carries it. */
export function StarRating({
  name,
  legend,
  value,
  defaultValue,
  onValueChange,
}: {
  name: string;
  legend: string;
  value?: number | null | undefined;
  defaultValue?: number | undefined;
  onValueChange?: ((stars: number) => void) | undefined;
}) {
  const t = useTranslations("common");
  const onChange = onValueChange
    ? (event: ChangeEvent<HTMLInputElement>) => onValueChange(Number(event.target.value))
    : undefined;
  return (
    <fieldset className="inline-flex">
      <legend className="sr-only">{legend}</legend>
      {five.map((star) => (
        <label
          key={star}
          className="group relative grid size-11 place-items-center rounded-full text-honey-fill has-focus-visible:outline-2 has-focus-visible:outline-herb"
        >
          <input
            type="radio"
            name={name}
            value={star}
            aria-label={t("starsOf", { count: star })}
            className="absolute inset-0 size-full cursor-pointer opacity-0"
            {...(onChange ? { onChange } : {})}
            {...(value === undefined ? { defaultChecked: defaultValue === star } : { checked: value === star })}
          />
          <Star
            aria-hidden="true"
            strokeWidth={1.5}
            className="size-6 group-has-checked:fill-current group-has-[~label_input:checked]:fill-current"
          />
        </label>
      ))}
    </fieldset>
  );
}
