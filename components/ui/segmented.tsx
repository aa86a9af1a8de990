import clsx from "clsx";
import { type RadioGroupProps, radioProps } from "@/components/ui/radio-group";

/** Two to five short choices in one pill: metric or US, week or day. Radios underneath. */
export function Segmented<Value extends string>({
  isWide,
  ...props
}: RadioGroupProps<Value> & { isWide?: boolean | undefined }) {
  return (
    <fieldset className={clsx("min-w-0", props.className)}>
      <legend className={props.isLegendHidden ? "sr-only" : "mb-2 font-[560]"}>{props.legend}</legend>
      <div
        className={clsx("max-w-full rounded-full border border-line bg-surface p-1", isWide ? "flex" : "inline-flex")}
      >
        {props.options.map((option) => (
          <label
            key={option.value}
            className={clsx(
              "relative inline-flex min-h-9 min-w-11 items-center justify-center rounded-full px-3.5 text-center text-sm leading-tight text-soft transition-colors select-none hover:text-ink pointer-coarse:min-h-11",
              "has-checked:bg-herb-wash has-checked:font-semibold has-checked:text-herb has-focus-visible:outline-2 has-focus-visible:outline-herb has-disabled:opacity-55",
              isWide && "flex-1",
            )}
          >
            <input {...radioProps(props, option)} className="absolute inset-0 size-full cursor-pointer opacity-0" />
            {option.label}
          </label>
        ))}
      </div>
    </fieldset>
  );
}
