import { useFormatter } from "next-intl";
import { spanOf } from "@/components/admin/span";

/** A length of time in words, a dash where there is none. */
export function SpanText({ ms }: { ms: number | null }) {
  const format = useFormatter();
  if (ms === null) return <>–</>;
  const { value, unit } = spanOf(ms);
  return <>{format.number(value, { style: "unit", unit, unitDisplay: unit === "day" ? "long" : "short" })}</>;
}
