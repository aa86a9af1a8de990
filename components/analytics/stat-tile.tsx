import { ArrowDown, ArrowRight, ArrowUp } from "lucide-react";
import Link from "next/link";
import { Card } from "@/components/ui/card";

/** One figure with what it was before. */
export function StatTile({
  label,
  value,
  change,
  changeText,
  href,
}: {
  label: string;
  value: string;
  /** As a share; null where there is nothing to compare with. */
  change: number | null;
  /** "12 % more than the 28 days before". */
  changeText: string;
  href: string;
}) {
  const Arrow = change === null || Math.abs(change) < 0.005 ? ArrowRight : change > 0 ? ArrowUp : ArrowDown;
  return (
    <Card className="relative grid content-start gap-0.5 hover:border-edge">
      <p className="text-sm text-soft">
        <Link href={href} className="after:absolute after:inset-0 after:rounded-card">
          {label}
        </Link>
      </p>
      <p className="title text-[1.75rem] tabular-nums">{value}</p>
      <p className="flex items-start gap-1 text-xs text-soft">
        {change === null ? null : (
          <Arrow
            aria-hidden="true"
            className={`mt-px size-3.5 flex-none ${change > 0.005 ? "text-herb" : "text-soft"}`}
          />
        )}
        {changeText}
      </p>
    </Card>
  );
}
